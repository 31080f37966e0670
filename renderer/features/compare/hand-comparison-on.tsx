import { Save, Share } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { type ComparisonFormat, comparisonFormats } from '../../../shared/comparison/formats.ts';
import type { ComparedPair } from '../../../shared/ipc-contract.ts';
import { api, valueOf } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { saveAndTell } from '../../state/actions.ts';
import { useStore } from '../../state/store.ts';
import { useTexts } from '../../state/use-texts.ts';
import { LeaveDialog } from '../leaving/leave-dialog.tsx';
import type { LeaveSubject } from '../leaving/leave-subject.ts';
import '../../components/popup.css';

/** The comparison as a file for somebody else, after what of the two reports may leave was asked. */
export function HandComparisonOn({ a, b }: ComparedPair) {
  const store = useStore();
  const t = useTexts();
  const [format, setFormat] = useState<ComparisonFormat | null>(null);
  const subject = useMemo((): LeaveSubject | null => {
    if (format === null) return null;
    return {
      id: `${a} ${b}`,
      preview: (level) => api.comparison.preview({ a, b, level }),
      leave: (leaving) => saveAndTell(store, () => valueOf(api.comparison.saveAs({ a, b, format, ...leaving }))),
      label: t('leaving.saveAs'),
      Icon: Save,
      isSignable: false,
      note: t('compare-view.leaving'),
    };
  }, [store, t, a, b, format]);
  return (
    <>
      <MenuTrigger>
        <Button icon={<Share aria-hidden="true" />}>{t('result.hand-over')}</Button>
        <Popover className="popup" placement="bottom end">
          <Menu className="popup-list" aria-label={t('result.hand-over')}>
            {comparisonFormats.map((each) => (
              <MenuItem key={each} id={each} className="popup-item" onAction={() => setFormat(each)}>
                {t(`file-format.${each}`)}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      <LeaveDialog subject={subject} onClose={() => setFormat(null)} />
    </>
  );
}

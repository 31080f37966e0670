import { Share } from 'lucide-react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { fileFormats } from '../../../shared/file-formats.ts';
import { Button } from '../../components/button.tsx';
import { askToLeave, askToLeaveAs } from '../../state/actions.ts';
import { useAppState, useStore } from '../../state/store.ts';
import { useTexts } from '../../state/use-texts.ts';
import '../../components/popup.css';

/** The report for somebody else: by e-mail, or as a file in any format, the one that was chosen last first. */
export function HandOverMenu() {
  const store = useStore();
  const t = useTexts();
  const last = useAppState((state) => state.settings.fileFormat);
  const formats = [last, ...fileFormats.filter((format) => format !== last)];
  return (
    <MenuTrigger>
      <Button icon={<Share aria-hidden="true" />}>{t('result.hand-over')}</Button>
      <Popover className="popup" placement="bottom start">
        <Menu className="popup-list" aria-label={t('result.hand-over')}>
          <MenuItem className="popup-item" id="email" onAction={() => askToLeave(store, 'email')}>
            {t('menu.email')}
          </MenuItem>
          {formats.map((format) => (
            <MenuItem key={format} className="popup-item" id={format} onAction={() => void askToLeaveAs(store, format)}>
              {t(`file-format.${format}`)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

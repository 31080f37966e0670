import { Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import type { Role } from '../../../shared/words.ts';
import { TextButton } from '../../components/text-button.tsx';
import { useTexts } from '../../state/use-texts.ts';
import '../../components/popup.css';
import './where-help.css';

/** Where an address can be found, on demand. */
export function WhereHelp({ role }: { role: Role }) {
  const t = useTexts();
  return (
    <DialogTrigger>
      <TextButton aria-label={`${t('addresses.where')} ${t(`role.${role}`)}`}>{t('addresses.where')}</TextButton>
      <Popover className="popup" placement="bottom end">
        <Dialog className="where-help">
          <Heading slot="title" className="where-help-title">
            {t(`role.${role}`)}
          </Heading>
          <p>{t(`role.${role}.help`)}</p>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

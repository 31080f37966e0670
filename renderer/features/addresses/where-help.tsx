import { Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import { TextButton } from '../../components/text-button.tsx';
import { useTexts } from '../../state/use-texts.ts';
import '../../components/popup.css';
import './where-help.css';

/** Where an address can be found, on demand. */
export function WhereHelp({ label, help }: { label: string; help: string }) {
  const t = useTexts();
  return (
    <DialogTrigger>
      <TextButton aria-label={`${t('addresses.where')} ${label}`}>{t('addresses.where')}</TextButton>
      <Popover className="popup" placement="bottom end">
        <Dialog className="where-help">
          <Heading slot="title" className="where-help-title">
            {label}
          </Heading>
          <p>{help}</p>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

import type { Rehearsal } from '../../../shared/profile.ts';
import { isWeb, pathFaultOf } from '../../../shared/rehearsal-path.ts';
import { sizeText } from '../../../shared/sizes.ts';
import { transferProtocols } from '../../../shared/words.ts';
import { Segmented } from '../../components/segmented.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useTexts } from '../../state/use-texts.ts';
import { isChecksum } from './draft-check.ts';
import { checksumOf, protocolNames, rehearsalSizes, withText } from './rehearsal.ts';

interface RehearsalFieldsProps {
  rehearsal: Rehearsal;
  onChange: (rehearsal: Rehearsal) => void;
}

const checksumLength = 64;

/** What the update rehearsal fetches. */
export function RehearsalFields({ rehearsal, onChange }: RehearsalFieldsProps) {
  const t = useTexts();
  const { protocol, bytes, path = '', sha256 = '' } = rehearsal;
  // A profile may name any size.
  const sizes = [...new Set([...rehearsalSizes, bytes])].sort((a, b) => a - b);
  // Not while it is being typed; one that came complete is pasted.
  const isWrong = sha256.length >= checksumLength && !isChecksum(sha256);
  return (
    <div className="rehearsal-fields">
      <Segmented
        label={t('extras.rehearsal.protocol')}
        options={transferProtocols.map((value) => ({ value, label: protocolNames[value] }))}
        value={protocol}
        onChange={(value) => onChange({ ...rehearsal, protocol: value })}
      />
      <Segmented
        label={t('extras.rehearsal.size')}
        options={sizes.map((value) => ({ value: String(value), label: sizeText(value, t) }))}
        value={String(bytes)}
        onChange={(value) => onChange({ ...rehearsal, bytes: Number(value) })}
      />
      <TextField
        label={t('extras.rehearsal.path')}
        detail={t(isWeb(protocol) ? 'extras.rehearsal.path.web' : 'extras.rehearsal.path.listed')}
        fault={pathFaultOf(rehearsal) === 'address' ? t('extras.rehearsal.path.fault') : null}
        value={path}
        maxLength={1024}
        onChange={(text) => onChange(withText(rehearsal, 'path', text))}
        mono
      />
      <TextField
        label={t('extras.rehearsal.sha256')}
        detail={t('extras.rehearsal.sha256.detail')}
        fault={isWrong ? t('extras.rehearsal.sha256.fault') : null}
        value={sha256}
        maxLength={200}
        onChange={(text) => onChange(withText(rehearsal, 'sha256', checksumOf(text)))}
        mono
      />
    </div>
  );
}

import { Check, CircleAlert, CircleHelp, Info, LoaderCircle } from 'lucide-react';
import type { ReactNode } from 'react';
import type { HostFault } from '../../../shared/host.ts';
import { useTexts } from '../../state/use-texts.ts';
import { useLookup } from './use-lookup.ts';
import './lookup-line.css';

/** More addresses than these would not be read. */
const shownAddresses = 2;

/** What is known about the address in a field: its fault, or what its name resolves to. */
export function LookupLine({ value, fault, note }: { value: string; fault: HostFault | null; note: string | null }) {
  const t = useTexts();
  const lookup = useLookup(value);
  if (fault !== null) return line('fault', <CircleAlert aria-hidden="true" />, t(`host-fault.${fault}`));
  if (note !== null) return line('plain', <Info aria-hidden="true" />, note);
  switch (lookup.state) {
    case 'idle':
      return null;
    case 'waiting':
      return line('waiting', <LoaderCircle aria-hidden="true" />, t('addresses.resolving'));
    case 'address':
      return line('good', <Check aria-hidden="true" />, t('addresses.is-address'));
    case 'found':
      return line('good', <Check aria-hidden="true" />, foundText(lookup.addresses));
    case 'failed':
      return line('doubt', <CircleHelp aria-hidden="true" />, t(`reason.${lookup.reason}.short`));
  }

  function foundText(addresses: string[]): string {
    const rest = addresses.length - shownAddresses;
    const shown = addresses.slice(0, shownAddresses).join(', ');
    return rest > 0 ? `${shown} ${t('addresses.more', { number: rest })}` : shown;
  }
}

function line(kind: string, icon: ReactNode, text: string) {
  return (
    <span className={`lookup-line lookup-${kind}`}>
      {icon}
      <span>{text}</span>
    </span>
  );
}

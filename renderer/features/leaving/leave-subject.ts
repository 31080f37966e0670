import type { LucideIcon } from 'lucide-react';
import type { IpcReply } from '../../../shared/ipc-contract.ts';
import type { Packed } from '../../../shared/packed.ts';
import type { Leaving, PreviewEntry, RedactionLevel } from '../../../shared/redaction.ts';

/** What is about to leave; made once for as long as it is the same. */
export interface LeaveSubject {
  /** Differs where anything else leaves. */
  id: string;
  preview: (level: RedactionLevel) => Promise<IpcReply<Packed<PreviewEntry[]>>>;
  /** Whether it has left; not where that was cancelled. */
  leave: (leaving: Leaving) => Promise<boolean>;
  label: string;
  Icon: LucideIcon;
  /** Only a whole report is signed. */
  isSignable: boolean;
  note?: string;
}

import { useEffect, useState } from 'react';
import type { HostFault } from '../../../shared/host.ts';
import { faultOf } from './draft-check.ts';

/** As long as somebody may still be in the middle of a name. */
const typingMs = 1000;

/** The fault of what was typed, shown only after a pause or once the field is left. */
export function useCalmFault(text: string): { fault: HostFault | null; settle: () => void } {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), typingMs);
    return () => clearTimeout(timer);
  }, [text]);
  return { fault: settled === text ? faultOf(text) : null, settle: () => setSettled(text) };
}

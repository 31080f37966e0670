import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Disclosure as AriaDisclosure, Button, DisclosurePanel, Heading } from 'react-aria-components';
import './disclosure.css';

export interface DisclosureProps {
  title: ReactNode;
  children: ReactNode;
  level?: 2 | 3 | 4;
  isExpanded?: boolean;
  onExpandedChange?: (isExpanded: boolean) => void;
}

/** A part that opens on demand. */
export function Disclosure({ title, children, level = 2, ...props }: DisclosureProps) {
  return (
    <AriaDisclosure {...props} className="disclosure">
      <Heading level={level} className="disclosure-heading">
        <Button slot="trigger" className="disclosure-button">
          <ChevronRight className="disclosure-sign" aria-hidden="true" />
          {title}
        </Button>
      </Heading>
      <DisclosurePanel className="disclosure-panel">
        <div className="disclosure-content">{children}</div>
      </DisclosurePanel>
    </AriaDisclosure>
  );
}

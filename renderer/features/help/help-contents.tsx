import { Button } from 'react-aria-components';
import { useTexts } from '../../state/use-texts.ts';
import { headingId } from './help-part.tsx';

/** The sections on the page, each a step away. */
export function HelpContents({ parts }: { parts: readonly { id: string; title: string }[] }) {
  const t = useTexts();
  return (
    <nav className="help-contents" aria-label={t('help-view.sections')}>
      {parts.map(({ id, title }) => (
        <Button key={id} className="help-contents-entry" onPress={() => goTo(id)}>
          {title}
        </Button>
      ))}
    </nav>
  );
}

function goTo(id: string): void {
  const heading = document.getElementById(headingId(id));
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
}

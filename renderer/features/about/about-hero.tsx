import { Copy } from 'lucide-react';
import { Button } from '../../components/button.tsx';
import { Signal } from '../../components/signal.tsx';
import { copyText } from '../../state/actions.ts';
import { useAppState, useStore } from '../../state/store.ts';
import { useTexts } from '../../state/use-texts.ts';

/** What this is, and which version of it, in words that support can be given. */
export function AboutHero() {
  const store = useStore();
  const t = useTexts();
  const { version, runtime, platform } = useAppState(({ start }) => start);
  const parts: [name: string, version: string][] = [
    ['Electron', runtime.electron],
    ['Chromium', runtime.chromium],
    ['Node.js', runtime.node],
  ];
  const details = [`PortAmpel ${version} (${platform})`, ...parts.map((part) => part.join(' '))].join('\n');
  return (
    <div className="about-hero">
      <Signal light={null} height={136} />
      <div className="about-hero-words">
        <h1>PortAmpel</h1>
        <p className="about-version">{t('about.version', { version })}</p>
        <p className="about-purpose">{t('about.purpose')}</p>
        <div className="about-runtime">
          <p className="about-runtime-parts">
            {parts.map(([name, found]) => (
              <span key={name} className="about-runtime-part">
                {name} {found}
              </span>
            ))}
          </p>
          <Button
            icon={<Copy aria-hidden="true" />}
            onPress={() => void copyText(store, details, { key: 'about.runtime.copied' })}
          >
            {t('about.runtime.copy')}
          </Button>
        </div>
      </div>
    </div>
  );
}

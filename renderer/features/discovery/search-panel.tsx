import { RotateCw, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { ProgressBar } from 'react-aria-components';
import { discoveryVerdict } from '../../../shared/discovery-verdict.ts';
import type { DiscoveryFacts } from '../../../shared/facts/discovery.ts';
import { renderMessage } from '../../../shared/locales/texts.ts';
import { noteTexts, searchEntries } from '../../../shared/sections/discovery.ts';
import { Button } from '../../components/button.tsx';
import { Facts } from '../../components/facts.tsx';
import { Foreign } from '../../components/foreign.tsx';
import { useTexts } from '../../state/use-texts.ts';
import '../../components/progress-track.css';
import './discovery.css';
import { choicesOf, hasTrouble, type ServerChoice } from './found-servers.ts';
import { ServerList } from './server-list.tsx';
import { searchSeconds, useSearch } from './use-search.ts';

const tickMs = 100;

interface SearchPanelProps {
  id: string;
  /** Where the application server listens. */
  port: number;
  onChoose: (choice: ServerChoice) => void;
  onClose: () => void;
}

/** A search while it lasts, then whom it heard. It begins with the panel and ends with it. */
export function SearchPanel({ id, port, onChoose, onClose }: SearchPanelProps) {
  const t = useTexts();
  const { search, again, stop } = useSearch(port);
  return (
    <section id={id} className="search" aria-labelledby={`${id}-title`}>
      <div className="search-head">
        <h2 id={`${id}-title`}>{t('search.title')}</h2>
        <Button variant="quiet" aria-label={t('search.close')} icon={<X aria-hidden="true" />} onPress={onClose} />
      </div>
      <div role="status" className="search-status">
        {search.state === 'searching' && <p>{t('search.running', { port })}</p>}
        {search.state === 'failed' && <p className="field-fault">{renderMessage(t, search.message)}</p>}
        {search.state === 'ended' && <Verdict facts={search.facts} isCut={search.isCut} />}
      </div>
      {search.state === 'searching' && <SearchProgress />}
      {search.state === 'ended' && (
        <>
          <ServerList choices={choicesOf(search.facts)} onChoose={onChoose} />
          <Unusable facts={search.facts} />
        </>
      )}
      <p className="field-detail">{t('search.reach')}</p>
      <div className="search-foot">
        {search.state === 'searching' ? (
          <Button onPress={stop}>{t('search.stop')}</Button>
        ) : (
          <Button icon={<RotateCw aria-hidden="true" />} onPress={again}>
            {t('search.again')}
          </Button>
        )}
      </div>
    </section>
  );
}

function SearchProgress() {
  const t = useTexts();
  const [elapsedMs, setElapsedMs] = useState(0);
  useEffect(() => {
    const startedMs = performance.now();
    const ticking = setInterval(() => setElapsedMs(performance.now() - startedMs), tickMs);
    return () => clearInterval(ticking);
  }, []);
  const percent = Math.min(100, (elapsedMs / (searchSeconds * 1000)) * 100);
  return (
    <ProgressBar aria-label={t('search.title')} value={percent}>
      <div className="progress-track">
        <div className="progress-bar" style={{ width: `${percent}%` }} />
      </div>
    </ProgressBar>
  );
}

/** What came of it, in words that take silence for no more than silence. */
function Verdict({ facts, isCut }: { facts: DiscoveryFacts; isCut: boolean }) {
  const t = useTexts();
  const verdict = discoveryVerdict(facts);
  return (
    <>
      <p className="search-verdict">{t(`reason.discovery-${verdict}.short`)}</p>
      {verdict !== 'found' && <p>{t(`reason.discovery-${verdict}.meaning`)}</p>}
      {facts.servers.length > 0 ? <p>{t('search.choose')}</p> : <p>{t(`reason.discovery-${verdict}.next`)}</p>}
      {[...noteTexts(facts, t), ...(isCut ? [t('discover.stopped')] : [])].map((text) => (
        <p key={text}>{text}</p>
      ))}
    </>
  );
}

function Unusable({ facts }: { facts: DiscoveryFacts }) {
  const t = useTexts();
  const from = facts.from.filter(hasTrouble);
  if (from.length === 0) return null;
  const entries = searchEntries({ ...facts, from }, t).slice(0, from.length);
  return (
    <section className="search-unusable">
      <h3>{t('search.unusable')}</h3>
      <Facts entries={entries.map(([label, text]) => [label, <Foreign key={label} text={text} />])} />
    </section>
  );
}

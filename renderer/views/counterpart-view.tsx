import { CircleStop, ShieldQuestionMark } from 'lucide-react';
import type { StationSnapshot } from '../../shared/station.ts';
import { Button } from '../components/button.tsx';
import { Locale } from '../components/locale.tsx';
import { Strip } from '../components/strip.tsx';
import { Activity } from '../features/counterpart/activity.tsx';
import { Announcement } from '../features/counterpart/announcement.tsx';
import { CodeCard } from '../features/counterpart/code-card.tsx';
import { OwnAddresses } from '../features/counterpart/own-addresses.tsx';
import { StationPorts } from '../features/counterpart/station-ports.tsx';
import { StartBar, StationSetup } from '../features/counterpart/station-setup.tsx';
import { StationStatus } from '../features/counterpart/station-status.tsx';
import { useStationForm } from '../features/counterpart/use-station-form.ts';
import { stopStation } from '../state/station-actions.ts';
import { useAppState, useStore } from '../state/store.ts';
import { useTexts } from '../state/use-texts.ts';
import './counterpart-view.css';

/** This PC as the other end of the line. */
export function CounterpartView() {
  const store = useStore();
  const t = useTexts();
  const form = useStationForm();
  const station = useAppState((state) => state.station);
  const code = station?.code ?? null;
  const isNowhere = station?.end?.why === 'no-port';
  return (
    <Locale>
      <div className="screen">
        <div className="page station">
          <header className="page-header station-header">
            <div>
              <h1>{t('view.counterpart')}</h1>
              <p className="page-lead">{t('station-view.lead')}</p>
            </div>
            {code !== null && (
              <Button icon={<CircleStop aria-hidden="true" />} onPress={() => void stopStation(store)}>
                {t('station-view.stop')}
              </Button>
            )}
          </header>
          <StationStatus station={station} />
          {station !== null && code !== null ? (
            <Listening station={station} code={code} />
          ) : (
            <>
              {isNowhere && <StationPorts listening={station.listening} />}
              {station !== null && station.entries.length > 0 && <Activity station={station} />}
              <StationSetup state={form} />
            </>
          )}
        </div>
        {code === null && <StartBar state={form} again={station !== null && !isNowhere} />}
      </div>
    </Locale>
  );
}

function Listening({ station, code }: { station: StationSnapshot; code: string }) {
  const t = useTexts();
  const isWindows = useAppState(({ start }) => start.platform === 'win32');
  // Whoever waits in vain needs it; later, what happens counts more.
  const isQuiet = station.entries.length === 0;
  const advice = (
    <Strip tone="plain" icon={<ShieldQuestionMark aria-hidden="true" />}>
      <p>{t('station-view.stay')}</p>
      <p>{t(isWindows ? 'station-view.firewall.windows' : 'station.firewall')}</p>
    </Strip>
  );
  return (
    <>
      <CodeCard code={code} endsAtMs={station.endsAtMs} />
      <div className="station-middle">
        <OwnAddresses {...station} code={code} />
        <StationPorts listening={station.listening} />
      </div>
      <Announcement announcing={station.announcing} />
      {isQuiet && advice}
      <Activity station={station} />
      {!isQuiet && advice}
    </>
  );
}

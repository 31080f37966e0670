import { useId } from 'react';
import type { Listening } from '../../../shared/facts/counterpart.ts';
import type { Mark } from '../../../shared/marks.ts';
import { groupListening, isShared, type ListeningGroup } from '../../../shared/station.ts';
import { listeningNotes } from '../../../shared/station-texts.ts';
import { Foreign } from '../../components/foreign.tsx';
import { LightShape } from '../../components/light-mark.tsx';
import { useTexts } from '../../state/use-texts.ts';
import './station-ports.css';

type Shown = Listening['state'] | 'shared';

const marks: Record<Shown, Mark> = {
  listening: 'green',
  shared: 'yellow',
  taken: 'yellow',
  denied: 'red',
  unavailable: 'grey',
};

/** What became of each port, and what follows from those that another program has. */
export function StationPorts({ listening }: { listening: readonly Listening[] }) {
  const t = useTexts();
  const title = useId();
  return (
    <section className="card station-part" aria-labelledby={title}>
      <h2 id={title}>{t('station.ports')}</h2>
      <table className="station-table">
        <thead>
          <tr>
            <th scope="col">{t('station-view.column.port')}</th>
            <th scope="col">{t('station-view.column.state')}</th>
            <th scope="col">{t('station-view.column.family')}</th>
          </tr>
        </thead>
        <tbody>
          {groupListening(listening).map((group) => (
            <PortRow key={`${group.transport} ${group.port} ${group.families.join()}`} group={group} />
          ))}
        </tbody>
      </table>
      {listeningNotes(listening).map((note) => (
        <p key={note} className="station-note">
          {t(`station.${note}`)}
        </p>
      ))}
    </section>
  );
}

function PortRow({ group }: { group: ListeningGroup }) {
  const t = useTexts();
  const { transport, port, state, holder, families } = group;
  const shown: Shown = isShared(group) ? 'shared' : state;
  return (
    <tr>
      <th scope="row" className="mono">{`${transport.toUpperCase()} ${port}`}</th>
      <td>
        <span className={`station-state light-${marks[shown]}`}>
          <LightShape light={marks[shown]} />
          {t(`station-view.state.${shown}`)}
        </span>
        {holder !== undefined && (
          <span className="station-holder">
            <Foreign text={holder} maxLength={120} />
          </span>
        )}
        {state === 'taken' && holder === undefined && (
          <span className="station-holder">{t('station-view.holder.unknown')}</span>
        )}
      </td>
      <td className="muted">{families.map((family) => `IPv${family}`).join(', ')}</td>
    </tr>
  );
}

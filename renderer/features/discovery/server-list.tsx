import { Button } from 'react-aria-components';
import { standInText } from '../../../shared/sections/discovery.ts';
import { Foreign } from '../../components/foreign.tsx';
import { useTexts } from '../../state/use-texts.ts';
import type { ServerChoice } from './found-servers.ts';

interface ServerListProps {
  choices: readonly ServerChoice[];
  onChoose: (choice: ServerChoice) => void;
}

/** Who answered; each can be taken over. */
export function ServerList({ choices, onChoose }: ServerListProps) {
  const t = useTexts();
  if (choices.length === 0) return null;
  return (
    <ul className="search-servers">
      {choices.map((choice) => (
        <li key={choice.address}>
          <Button className="search-server" onPress={() => onChoose(choice)}>
            <span className="search-server-name">
              <Foreign text={choice.name ?? t('discovery.unnamed')} maxLength={80} />
            </span>
            <span className="search-server-take">{t('search.take', { address: choice.address })}</span>
            <span className="search-server-detail">
              {choice.database !== null && (
                <Foreign text={t('discovery.database', { database: choice.database })} maxLength={120} />
              )}
              {choice.interfaces.length > 0 && <Foreign text={choice.interfaces.join(', ')} maxLength={120} />}
              {choice.standIn !== null && <span>{standInText(choice.standIn, t)}</span>}
              {!choice.isCertain && choice.standIn === null && <span>{t('search.uncertain')}</span>}
            </span>
          </Button>
        </li>
      ))}
    </ul>
  );
}

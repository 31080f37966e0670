import { Download } from 'lucide-react';
import { useEffect, useEffectEvent } from 'react';
import type { LastServer } from '../../../shared/ipc-contract.ts';
import { api, valueOf } from '../../api.ts';
import { TextButton } from '../../components/text-button.tsx';
import { changeSettings, tell } from '../../state/actions.ts';
import { useAppState, useStore } from '../../state/store.ts';
import { useTexts } from '../../state/use-texts.ts';

export interface LastServerButtonProps {
  isEmpty: boolean;
  onAnswer: (found: LastServer | null) => void;
}

/**
 * Takes the server's address from timeSensor's own settings, once somebody asked for it; from then on an empty field
 * fills itself. Systems that have no timeSensor client do not show it.
 */
export function LastServerButton({ isEmpty, onAnswer }: LastServerButtonProps) {
  const store = useStore();
  const t = useTexts();
  const isPossible = useAppState((state) => state.start.platform !== 'linux');
  const isAllowed = useAppState((state) => state.settings.useLastServer);

  const fill = useEffectEvent(async () => {
    if (!isPossible || !isAllowed || !isEmpty) return;
    // Nobody asked just now, so there is nothing to say where there is no such file.
    const reply = await api.host.lastServer();
    if (reply.ok && reply.value !== null) onAnswer(reply.value);
  });
  // Once per visit: an address that was cleared on purpose does not come back.
  useEffect(() => void fill(), []);

  const ask = async (): Promise<void> => {
    if (!isAllowed) await changeSettings(store, { useLastServer: true });
    try {
      onAnswer(await valueOf(api.host.lastServer()));
    } catch (error) {
      tell(store, error);
    }
  };
  if (!isPossible) return null;
  return (
    <TextButton onPress={() => void ask()}>
      <Download aria-hidden="true" />
      {t('addresses.last-server')}
    </TextButton>
  );
}

import { Radar } from 'lucide-react';
import type { Ref } from 'react';
import { TextButton } from '../../components/text-button.tsx';
import { useTexts } from '../../state/use-texts.ts';

interface DiscoverButtonProps {
  /** Of the panel that it shows. */
  panelId: string;
  isOpen: boolean;
  onPress: () => void;
  ref: Ref<HTMLButtonElement>;
}

/** Searches the own networks for servers, as timeSensor's own client does. Nothing is sent before it is pressed. */
export function DiscoverButton({ panelId, isOpen, onPress, ref }: DiscoverButtonProps) {
  const t = useTexts();
  return (
    <TextButton ref={ref} aria-expanded={isOpen} {...(isOpen && { 'aria-controls': panelId })} onPress={onPress}>
      <Radar aria-hidden="true" />
      {t('search.button')}
    </TextButton>
  );
}

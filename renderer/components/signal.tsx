import type { Light } from '../../shared/words.ts';
import './signal.css';

const lamps = ['red', 'yellow', 'green'] as const;

/** The drawn traffic light. Decoration: the word and the sentence stand beside it. `null` lights all three lamps. */
export function Signal({ light, height }: { light: Light | null; height: number }) {
  return (
    <svg className="signal" viewBox="0 0 44 104" height={height} aria-hidden="true">
      <rect className="signal-housing" width="44" height="104" rx="14" />
      {lamps.map((lamp, index) => {
        const isLit = light === null || light === lamp;
        return (
          <circle key={lamp} className={isLit ? `signal-${lamp}` : 'signal-off'} cx="22" cy={22 + index * 30} r="12" />
        );
      })}
    </svg>
  );
}

import type { Mark } from '../../shared/marks.ts';
import { useTexts } from '../state/use-texts.ts';
import './light-mark.css';

/** Each light has a shape of its own, so that nobody needs the colour: circle, triangle, square, ring; and a dash. */
const shapes: Record<Mark, string> = {
  green: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Z',
  yellow: 'M8 .9a1.2 1.2 0 0 1 1 .6l6.4 11.4a1.2 1.2 0 0 1-1 1.8H1.6a1.2 1.2 0 0 1-1-1.8L7 1.5a1.2 1.2 0 0 1 1-.6Z',
  red: 'M2.6 1h10.8A1.6 1.6 0 0 1 15 2.6v10.8a1.6 1.6 0 0 1-1.6 1.6H2.6A1.6 1.6 0 0 1 1 13.4V2.6A1.6 1.6 0 0 1 2.6 1Z',
  grey: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm0 2.2a4.8 4.8 0 1 0 0 9.6 4.8 4.8 0 0 0 0-9.6Z',
  off: 'M2 7h12v2H2Z',
};

const signs: Partial<Record<Mark, string>> = {
  green: 'm4.6 8.2 2.4 2.4 4.4-4.8',
  yellow: 'M8 5.4v4M8 11.7v.1',
  red: 'm5.2 5.2 5.6 5.6M10.8 5.2l-5.6 5.6',
};

/** The shape alone; whoever uses it puts the word beside it. */
export function LightShape({ light, size = 16 }: { light: Mark; size?: number }) {
  const sign = signs[light];
  return (
    <svg className={`light-shape light-${light}`} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <path d={shapes[light]} fillRule="evenodd" />
      {sign && <path className="light-sign" d={sign} />}
    </svg>
  );
}

/** Shape and word. */
export function LightMark({ light }: { light: Mark }) {
  const t = useTexts();
  return (
    <span className={`light-mark light-${light}`}>
      <LightShape light={light} />
      {t(`light.${light}`)}
    </span>
  );
}

import { markHits } from './help-search.ts';

/** A text with the hits of the search marked. */
export function Marked({ text, query }: { text: string; query: string }) {
  let at = 0;
  return markHits(text, query).map((part) => {
    const key = at;
    at += part.text.length;
    return part.isHit ? (
      <mark key={key} className="help-hit">
        {part.text}
      </mark>
    ) : (
      part.text
    );
  });
}

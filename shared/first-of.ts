/** As many of a list as a reader takes in, and a mark where there are more. */
export function firstOf(texts: readonly (string | number)[], most: number): string {
  const shown = texts.slice(0, most).join(', ');
  return texts.length > most ? `${shown}, …` : shown;
}

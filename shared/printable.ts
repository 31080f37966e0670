// C0 and C1 controls, bidirectional overrides and invisible separators could forge what a terminal or a page shows. Half a
// letter of UTF-16 (which a cut leaves as well) has no bytes in UTF-8, and ends many a function with an exception.
const unprintable =
  // eslint-disable-next-line no-control-regex -- control characters are what this is about
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A peer's words made safe for terminals, pages and logs: unprintable characters become `\xNN`, the length is bounded. */
export function printable(text: string, maxLength = 512): string {
  const bounded = text.length > maxLength ? `${text.slice(0, maxLength)}…` : text;
  return visible(bounded);
}

/** The same for a text of any length. */
export function visible(text: string): string {
  return text.replace(unprintable, (character) => {
    const code = character.charCodeAt(0);
    return code < 256 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
  });
}

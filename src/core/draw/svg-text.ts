/** Text in SVG: escaped, measured and cut. */

/** Characters that XML cannot hold, also escaped: controls, lone surrogates, non-characters. */
const unspeakable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what it looks for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Any text as SVG content or attribute value; a partner may be called `<img onerror=…>`. */
export const escaped = (text: string): string =>
  text.replace(unspeakable, "\ufffd").replace(/[&<>"']/g, (letter) => entities[letter] as string);

/** Widths in em, those of BIZ UDPGothic: the widest of the fonts that a map is shown in. */
function letterWidth(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code >= 0x300 && code < 0x370) return 0;
  if (code >= 0xff61 && code <= 0xff9f) return 0.55;
  if (code > 0x2e7f || (code >= 0x2010 && code < 0x2e80)) return 1;
  if (/[ijl.,:;'|! ]/.test(letter)) return 0.36;
  if (/[frtI()[\]\-/]/.test(letter)) return 0.49;
  if (/[mwMW@%]/.test(letter)) return 0.97;
  if (/[A-Z&#]/.test(letter)) return 0.83;
  return /[0-9]/.test(letter) ? 0.76 : 0.69;
}

/** Width in em. */
export function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += letterWidth(letter);
  return width;
}

/** The text, or as much of it as fits with an ellipsis; `room` is in em. */
export function fitted(text: string, room: number): string {
  if (textWidth(text) <= room) return text;
  let width = 1;
  let kept = "";
  for (const letter of text) {
    width += letterWidth(letter);
    if (width > room) break;
    kept += letter;
  }
  return kept === "" ? "" : `${kept.trimEnd()}…`;
}

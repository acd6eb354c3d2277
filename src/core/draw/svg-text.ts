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

/** Widths of the letters from the space to ~ in BIZ UDPGothic, in hundredths of an em, rounded up. */
const latin = [
  34, 34, 48, 92, 80, 100, 90, 30, 50, 50, 50, 84, 32, 48, 32, 50, 76, 63, 76, 76, 76, 76, 76, 76, 76, 76, 32, 32, 84,
  84, 84, 78, 98, 76, 78, 80, 84, 71, 67, 84, 82, 42, 55, 75, 61, 98, 82, 86, 75, 90, 76, 71, 71, 84, 75, 98, 80, 73,
  75, 50, 50, 50, 50, 31, 50, 65, 71, 65, 71, 69, 50, 67, 71, 32, 38, 63, 34, 94, 71, 69, 71, 71, 46, 59, 48, 71, 59,
  88, 61, 61, 59, 53, 44, 53, 50,
] as const;

/** Of ぁ to ゖ, and of ァ to ヾ. */
const hiragana = [
  92, 98, 90, 100, 84, 92, 86, 94, 92, 98, 100, 100, 98, 100, 86, 96, 96, 100, 90, 98, 98, 100, 86, 92, 96, 98, 98, 100,
  94, 100, 98, 100, 96, 100, 90, 98, 100, 98, 98, 94, 98, 98, 98, 98, 100, 100, 100, 100, 100, 98, 100, 100, 98, 100,
  100, 98, 100, 100, 100, 100, 100, 94, 98, 98, 98, 96, 90, 98, 90, 98, 84, 96, 92, 88, 96, 98, 96, 90, 100, 98, 98, 98,
  94, 98, 94, 88,
] as const;

const katakana = [
  88, 90, 84, 80, 86, 92, 86, 88, 86, 92, 94, 98, 96, 100, 88, 98, 94, 98, 90, 96, 96, 100, 90, 96, 94, 98, 94, 98, 90,
  96, 88, 98, 94, 100, 86, 92, 98, 94, 100, 76, 84, 94, 92, 88, 92, 84, 96, 100, 100, 88, 98, 96, 90, 98, 98, 94, 96,
  96, 96, 100, 100, 92, 88, 90, 92, 96, 86, 94, 84, 96, 82, 92, 94, 84, 98, 88, 94, 86, 94, 94, 96, 90, 92, 98, 84, 86,
  100, 100, 100, 98, 50, 96, 82, 86,
] as const;

/** Letters with accents are as wide as without: first the capitals, then the small ones. Others are rarely wider than these. */
const accented = 0.86;
const accentedSmall = 0.72;
const halfWidth = 0.5;
/** A kanji, and what the font lacks. */
const full = 1;
/** In the widest of the usual fonts for it. */
const emoji = 1.4;

/** Widths in em, not less than in BIZ UDPGothic, the font that a map is shown in. */
function letterWidth(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code >= 0x20 && code < 0x7f) return (latin[code - 0x20] as number) / 100;
  if (code >= 0x3041 && code <= 0x3096) return (hiragana[code - 0x3041] as number) / 100;
  if (code >= 0x30a1 && code <= 0x30fe) return (katakana[code - 0x30a1] as number) / 100;
  if (code >= 0xff61 && code <= 0xff9f) return halfWidth;
  if (code >= 0xc0 && code < 0x180 && !"ÆŒæœŴďŵ×÷".includes(letter)) {
    return letter === letter.toLowerCase() ? accentedSmall : accented;
  }
  return full;
}

/** A letter with the marks upon it, which take no room; several code points that are one emoji. */
const pieces =
  /(?:\p{RI}{2}|[#*0-9]\ufe0f?\u20e3|\p{ExtPict}(?:\ufe0f|\p{EMod})?[\u{e0020}-\u{e007f}]*(?:\u200d\p{ExtPict}(?:\ufe0f|\p{EMod})?)*|.)[\p{Mn}\p{Me}\p{Cf}]*/gsu;
const isEmoji = /^\p{RI}{2}|\p{Emoji_Presentation}|\ufe0f|\u20e3/u;
const isMark = /^[\p{Mn}\p{Me}\p{Cf}]/u;
/** Texts of letters that stand for themselves, as nearly all names are. */
const isPlain = /^[ -~\u00ae-\u02ff\u3040-\u3096\u30a0-\u30ff\u4e00-\u9fff\uff01-\uffee]*$/;

const pieceWidth = (piece: string): number => {
  if (isMark.test(piece)) return 0;
  return isEmoji.test(piece) ? emoji : letterWidth(piece);
};

/** Width in em. */
export function textWidth(text: string): number {
  let width = 0;
  if (isPlain.test(text)) for (const letter of text) width += letterWidth(letter);
  else for (const [piece] of text.matchAll(pieces)) width += pieceWidth(piece);
  return width;
}

/** The text, or as much of it as fits with an ellipsis; `room` is in em. */
export function fitted(text: string, room: number): string {
  if (textWidth(text) <= room) return text;
  let width = 1;
  let kept = "";
  for (const [piece] of text.matchAll(pieces)) {
    width += pieceWidth(piece);
    if (width > room) break;
    kept += piece;
  }
  return kept === "" ? "" : `${kept.trimEnd()}…`;
}

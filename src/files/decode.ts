/** Bytes of a text file as text, in the encodings that spreadsheets in Japan save; anything else is refused by name. */

/** Not a text in a known encoding; `is` names what it seems to be. */
export class NotText extends Error {
  constructor(readonly is: Disguise) {
    super(is);
  }
}

export type Disguise =
  | "workbook"
  | "oldWorkbook"
  | "noWorkbook"
  | "pdf"
  | "picture"
  | "archive"
  | "webPage"
  | "binary"
  | "western"
  | "otherEncoding";

const signatures: readonly (readonly [Disguise, readonly number[]])[] = [
  ["workbook", [0x50, 0x4b, 0x03, 0x04]],
  ["oldWorkbook", [0xd0, 0xcf, 0x11, 0xe0]],
  ["pdf", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["picture", [0x89, 0x50, 0x4e, 0x47]],
  ["picture", [0xff, 0xd8, 0xff]],
  ["picture", [0x47, 0x49, 0x46, 0x38]],
  ["archive", [0x1f, 0x8b]],
  ["archive", [0x37, 0x7a, 0xbc, 0xaf]],
];

/** So many bytes tell an encoding. */
const sampled = 200_000;

/** By byte order mark, else by what the bytes can be: UTF-16, UTF-8, ISO-2022-JP, Shift_JIS or EUC-JP. Throws NotText. */
export function decoded(bytes: Uint8Array): string {
  const text = textOf(bytes);
  if (/^\s*(?:<!doctype html|<html|<\?xml[^>]*>\s*<(?:html|workbook))/i.test(text.slice(0, 500)))
    throw new NotText("webPage");
  // Control characters other than tab, line breaks and form feed stand in no list.
  const part = text.slice(0, sampled);
  let controls = 0;
  for (let at = 0; at < part.length; at += 1) if (isControl(part.charCodeAt(at))) controls += 1;
  if (controls * 1000 > part.length) throw new NotText("binary");
  return text;
}

const isControl = (code: number): boolean => code < 9 || (code > 13 && code < 32 && code !== 27) || code === 127;

function textOf(bytes: Uint8Array): string {
  for (const [disguise, signature] of signatures) {
    if (signature.every((byte, at) => bytes[at] === byte)) throw new NotText(disguise);
  }
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const utf8 = strictly("utf-8", bytes);
  if (first === 0xef && second === 0xbb && third === 0xbf) {
    if (utf8 === undefined) throw new NotText("otherEncoding");
    return utf8;
  }
  const wide = withoutMark(bytes);
  if (wide !== undefined) return wide;
  if (bytes.subarray(0, sampled).includes(0)) throw new NotText("binary");
  if (utf8 !== undefined) return utf8.includes("\u001b$") ? new TextDecoder("iso-2022-jp").decode(bytes) : utf8;
  const japanese = japaneseText(bytes);
  if (japanese === undefined)
    throw new NotText(looksBinary(bytes) ? "binary" : looksWestern(bytes) ? "western" : "otherEncoding");
  return japanese;
}

/** Latin letters with single accented ones among them, as Windows-1252 and ISO-8859-1 have them. */
function looksWestern(bytes: Uint8Array): boolean {
  const text = new TextDecoder("windows-1252").decode(bytes.subarray(0, sampled));
  return /^[\t\r\n -~\u00a0-\u017f€‘’“”–—…™]*$/.test(text) && !/[\u00c0-\u017f]{3}/.test(text);
}

function strictly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** UTF-16 without a mark: separators and line breaks have a zero byte on one side, and all of it reads as text. */
function withoutMark(bytes: Uint8Array): string | undefined {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return undefined;
  const zeros = [0, 0];
  for (let at = 0; at < Math.min(bytes.length, sampled); at += 1)
    if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (even === odd) return undefined;
  const text = strictly(odd > even ? "utf-16le" : "utf-16be", bytes);
  return text !== undefined && isUsualText(text) ? text : undefined;
}

const usual =
  /[\t\n\r -~\u00a0-\u017f\u2010-\u203b\u20ac\u2100-\u27bf\u3000-\u30ff\u3200-\u33ff\u4e00-\u9fff\uff00-\uffef]/g;

function isUsualText(text: string): boolean {
  const part = text.slice(0, sampled);
  return (part.match(usual)?.length ?? 0) >= 0.97 * part.length;
}

/**
 * Shift_JIS or EUC-JP. Bytes that could be both are EUC-JP where Shift_JIS reads them as half-width kana; text that reads
 * as neither Japanese is in another encoding (Müller in Windows-1252 would be M鯡ler).
 */
function japaneseText(bytes: Uint8Array): string | undefined {
  const sjis = strictly("shift_jis", bytes);
  const euc = strictly("euc-jp", bytes);
  const isEuc = euc !== undefined && looksJapanese(euc, "euc-jp");
  if (isEuc && (sjis === undefined || halfWidth(sjis) > 0 || !looksJapanese(sjis, "shift_jis"))) return euc;
  return sjis !== undefined && looksJapanese(sjis, "shift_jis") ? sjis : undefined;
}

const halfWidth = (text: string): number => text.slice(0, sampled).match(/[\uff61-\uff9f]/g)?.length ?? 0;

/** Letters that lists in Japan are full of. */
const common =
  /[ぁ-んァ-ヶー々〆社名数業件受注会人有無企店売上金額日年月大中小東西南北山川田本京電話番号住所県市区町村商品販代理取引先事部課長担当者営新規登録更]/g;

function looksJapanese(text: string, encoding: "shift_jis" | "euc-jp"): boolean {
  const part = text.slice(0, sampled);
  const wide = part.match(/[^ -~\t\r\n]/g)?.length ?? 0;
  const kana = part.match(/[\uff61-\uff9f]/g)?.length ?? 0;
  // One strange letter within a word of Latin ones is an accent misread.
  const lonely = part.match(/[a-z][^ -~\t\r\n]{1,2}[a-z]/gi)?.length ?? 0;
  if (lonely * 4 > wide) return false;
  const known = (part.match(common)?.length ?? 0) + kana;
  if (/[\ue000-\uf8ff]/.test(part)) return known * 2 > wide;
  // Of other encodings Shift_JIS makes half-width kana and private letters; without them a few rare kanji are Japanese.
  if (encoding === "shift_jis" && kana === 0) return true;
  // Chinese text has the same bytes as EUC-JP, but no kana.
  return /[ぁ-んァ-ヶ]/.test(part) ? known * 12 > wide : known * 5 > wide;
}

const looksBinary = (bytes: Uint8Array): boolean => {
  const part = bytes.subarray(0, sampled);
  let controls = 0;
  for (const byte of part) if (isControl(byte)) controls += 1;
  return controls * 50 > part.length;
};

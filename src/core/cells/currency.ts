/** Currencies as people write them before or behind an amount. */
import { lazily } from "./lazily";

/** Folded marks and words by ISO code; a mark that several countries share is that of the one that comes first here. */
const written: Readonly<Record<string, readonly string[]>> = {
  JPY: ["¥", "\\", "円", "jpy", "yen"],
  USD: ["us$", "$", "usd", "ドル", "米ドル", "dollars", "dollar"],
  EUR: ["€", "eur", "ユーロ", "euros", "euro"],
  GBP: ["£", "gbp", "ポンド"],
  CNY: ["cny", "rmb", "元", "人民元"],
  KRW: ["₩", "krw", "ウォン"],
  INR: ["₹", "inr", "rs.", "rs"],
  CHF: ["chf", "fr."],
  AUD: ["a$", "au$", "aud"],
  CAD: ["c$", "ca$", "cad"],
  SGD: ["s$", "sgd"],
  HKD: ["hk$", "hkd"],
  TWD: ["nt$", "twd", "台湾ドル"],
  THB: ["฿", "thb", "バーツ"],
  VND: ["₫", "vnd", "ドン"],
  SEK: ["sek"],
  NOK: ["nok"],
  DKK: ["dkk"],
  PLN: ["pln", "zł"],
  BRL: ["r$", "brl"],
  MXN: ["mxn"],
};

interface Mark {
  readonly mark: string;
  readonly code: string;
}

/** By their first letter, since nearly no text begins with any; the longest first: US$ is not $, 台湾ドル is not ドル. */
const marksByLetter = lazily((): ReadonlyMap<string, readonly Mark[]> => {
  const marks = Object.entries(written)
    .flatMap(([code, words]) => words.map((mark) => ({ mark, code })))
    .sort((a, b) => b.mark.length - a.mark.length);
  return new Map(
    marks.map(({ mark }) => [mark.charAt(0), marks.filter((each) => each.mark.charAt(0) === mark.charAt(0))]),
  );
});

const isLetter = (text: string) => /^[a-z]$/.test(text);

/** The currency that a folded text begins with, and the rest of it. */
export function currencyBefore(text: string): { readonly code: string; readonly rest: string } | undefined {
  const found = marksByLetter()
    .get(text.charAt(0))
    ?.find(({ mark }) => text.startsWith(mark));
  if (!found) return undefined;
  const rest = text.slice(found.mark.length);
  // A word in letters is the whole word: "eur 3" is an amount, "europe" is none.
  if (isLetter(found.mark.slice(-1)) && isLetter(rest.charAt(0))) return undefined;
  return { code: found.code, rest: rest.trim() };
}

/** A unit that a header or a line above a table gives to the bare numbers below. */
import { amountIn } from "./amount";
import { fold } from "./cell";
import { currencyBefore } from "./currency";

export interface Unit {
  /** As written. */
  readonly text: string;
  /** What a bare number is multiplied by: 1,000,000 for 百万円, 0.01 for %. */
  readonly factor: number;
  readonly percent: boolean;
  /** ISO code. */
  readonly currency: string | null;
}

const lead = /^(?:単位|金額単位|(?:all )?(?:amounts?|figures?|values?) (?:are )?in|units?|in)(?: ?[:=] ?| |$)/;
const thousands = /^['’]?000s?$/;
const longest = 30;

/** The unit that a text is, as 百万円, 千円, $K, thousand yen, '000 or %; undefined when it is none. */
export function unitIn(text: string): Unit | undefined {
  const shown = text.trim();
  if (shown === "" || shown.length > longest) return undefined;
  const plain = fold(shown)
    .replace(lead, "")
    .replace(/単位$/, "")
    .replace(/\/(?:年|月|year|yr|month)$/, "")
    .trim();
  const money = currencyBefore(plain);
  const behind = money ? money.rest.replace(/^of /, "") : plain;
  if (thousands.test(behind)) return { text: shown, factor: 1000, percent: false, currency: money?.code ?? null };
  if (/\d/.test(plain) || (behind === "" && !money)) return undefined;
  const amount = amountIn(`1${behind.replace(/ of /, " ")}`, "point");
  if (behind === "") return { text: shown, factor: 1, percent: false, currency: money?.code ?? null };
  if (!amount || amount.band !== null || amount.value <= 0) return undefined;
  // K社 is a company's name.
  if (amount.counted && /^[a-z]/.test(behind) && amount.multiplied) return undefined;
  return {
    text: shown,
    factor: amount.value,
    percent: amount.percent,
    currency: money?.code ?? amount.currency,
  };
}

const brackets = /[([【〔〈《]([^()[\]【】〔〕〈〉《》]{1,40})[)\]】〕〉》]/g;
const parts = /[、,・/:;|]|\s-\s/;
const longestTail = 60;
const glued = /(?:百万|千万|十億|億|万|千|百)円$/;

/** The unit in a header: 年商(百万円), Revenue ($K), 売上_千円, Revenue in thousands; undefined where it has none. */
export function headerUnit(header: string): Unit | undefined {
  const text = header.normalize("NFKC");
  const found: Unit[] = [];
  const add = (each: string) => {
    const unit = unitIn(each);
    if (unit && !isMonths(each, unit, header)) found.push(unit);
  };
  for (const [, inner = ""] of text.matchAll(brackets)) {
    add(inner);
    for (const part of inner.split(parts)) add(part);
  }
  const outside = text.slice(-longestTail).replace(brackets, " ").trim();
  const tail = /(?:^|[\s_・,:/])((?:in )?[^\s_・,:/]+)$/.exec(outside)?.[1] ?? "";
  const two = /(?:in )?[^\s_]+ [^\s_]+$/.exec(outside)?.[0] ?? "";
  // Of "USD thousands" both words.
  for (const each of [glued.exec(outside)?.[0] ?? "", two === outside ? "" : two, tail === outside ? "" : tail]) {
    const unit = unitIn(each);
    if (unit && (unit.factor !== 1 || unit.currency) && !isMonths(each, unit, header)) found.push(unit);
  }
  if (/%$/.test(text.trim())) add("%");
  return found.find(({ factor }) => factor !== 1) ?? found.find(({ currency }) => currency !== null) ?? found[0];
}

/** A lone small letter may be months or metres: it is a unit of money only beside money. */
const isMonths = (text: string, { currency }: Unit, header: string) =>
  currency === null &&
  /^[mbk]$/.test(text.trim()) &&
  !/revenue|sales|amount|value|turnover|capital|income|arr|mrr/i.test(header);

const unitLine =
  /(?:単位|units?)(?: ?[:=は] ?| )([^)】\]、,。]{1,30})|(?:amounts?|figures?|values?) (?:are )?in ([^)\].,]{1,30})|((?:百万|千|万|億)円)単位|^[([【]((?:百万|千|万|億)円)[)\]】]$/i;
const lineEnd = /(?:です|とする|単位|で?(?:表示|記載))$/;

/** The unit that a line above a table gives to its columns of money: 単位: 百万円. */
export function unitOfLine(text: string): Unit | undefined {
  if (text.length > 200) return undefined;
  const found = unitLine.exec(text.normalize("NFKC").trim());
  return found ? unitIn((found[1] ?? found[2] ?? found[3] ?? found[4] ?? "").replace(lineEnd, "")) : undefined;
}

/** An amount as people write it, with what its cell shows about how the column is to be read. */
import { fold } from "./cell";
import { currencyBefore } from "./currency";
import { withoutRemarks } from "./remark";

/** Which sign divides the decimals: 1,234.5 or 1.234,5. */
export type Notation = "point" | "comma";

export interface Amount {
  /** In plain units: 万 and K multiplied, a percentage as a fraction, the middle of a range. */
  readonly value: number;
  /** 万, 億, 千円, K, million … */
  readonly multiplied: boolean;
  readonly percent: boolean;
  /** ISO code. */
  readonly currency: string | null;
  /** 名, 件, people … */
  readonly counted: boolean;
  /** A range (10〜20), or what is at least (11+) or at most (10名未満) so much; null: the number itself. */
  readonly band: "range" | "least" | "most" | null;
}

const smallUnits: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const bigUnits: Readonly<Record<string, number>> = { 万: 1e4, 億: 1e8, 兆: 1e12 };
const latinUnits: Readonly<Record<string, number>> = {
  ...{ k: 1e3, thousand: 1e3, thousands: 1e3, tsd: 1e3 },
  ...{ m: 1e6, mm: 1e6, mn: 1e6, mio: 1e6, mil: 1e6, million: 1e6, millions: 1e6 },
  ...{ b: 1e9, bn: 1e9, mrd: 1e9, billion: 1e9, billions: 1e9 },
  ...{ lakh: 1e5, lakhs: 1e5, lac: 1e5, crore: 1e7, crores: 1e7, cr: 1e7 },
};

/** Thousands in groups of three (or, as in India, of two), apart by the other sign, a space or an apostrophe. */
const digits: Readonly<Record<Notation, RegExp>> = {
  point:
    /(?:\d{1,3}(?:(?:,\d{3})+|(?: \d{3})+|(?:['’]\d{3})+)(?!\d)|\d{1,2}(?:,\d{2})+,\d{3}(?!\d)|\d+)(?:\.\d+)?|\.\d+/y,
  comma: /(?:\d{1,3}(?:(?:\.\d{3})+|(?: \d{3})+|(?:['’]\d{3})+)(?!\d)|\d+)(?:,\d+)?|,\d+/y,
};

const approximate =
  /^(?:約|およそ|おおよそ|だいたい|凡そ|≒|≈|about |around |approx\.? ?|approximately |ca\.? ?|roughly )/;
const hedge = /^(?:程度|前後|くらい|ぐらい|ほど|強|弱|余り?|あまり|or so)/;
const percentWord = /^(?:%|パーセント|percent|pct)/;
const counter = new RegExp(
  `^(?:${[
    "名様?|人|社|者|件|個|回|台|店舗?|拠点|箇所|か所|ヶ所|カ所|本|点|日間?|週間?|年間?|(?:ヶ|か|カ|ヵ|ケ)?月間?|時間|校|部署?|課|式|口|枚|冊|軒|棟|室|床|席|機|基|組|団体|施設|(?:営業|事業)所|支[店社]|(?:ヶ|か|カ)?国|県|種類?|品目|製品|商材|案件|契約|ライセンス|ユーザー|アカウント|ポイント|坪",
    "(?:pts?|points?|people|persons?|employees|staff|members?|sellers?|engineers?|(?:sales )?reps?|deals?|orders?|wins?|companies|customers?|clients?|accounts?|users?|sites?|stores?|offices|branches|locations?|countries|partners?|licen[cs]es?|seats?|units?|projects?|leads?|meetings?|visits?|calls?|times|sessions?|courses?|hours?|days?|weeks?|months?|years?|yrs?|hrs?)(?![a-z])",
  ].join("|")})`,
);

/** Signs that the fold would turn into digits: 10² is not 102, ① not 1. */
const looksLikeDigit = /[²³¹⁰⁴-⁹₀-₉①-⑳⑴-⒛⓪⓫-⓴❶-❿➀-➓½⅓¼¾]/;
const zeroWords: ReadonlySet<string> = new Set(["なし", "無し", "ナシ", "無", "ゼロ", "皆無", "none", "zero", "nil"]);
/** 実績なし, まだなし, no deals yet; 回答なし and データなし are something else. */
const zeroPhrase =
  /^(?:実績|受注|成約|契約|取引|販売|売上|該当|特に|まだ|現在)(?:は|が)? ?(?:なし|無し)$|^(?:none|no (?:deals?|orders?|sales?|wins?|revenue|bookings?))(?: yet| so far)?$/;
const zero: Amount = { value: 0, multiplied: false, percent: false, currency: null, counted: false, band: null };
/** Digits, signs, currencies, words such as about and 約. */
const beginsAmount = /^[\d.,('+\-−‐‑‒–—▲△▼~〜<>≤≦≥≧≒≈¥\\$€£₩₹฿₫a-z約おだ凡円米ドユポ元人ウバ台]/;
/** Longer than any amount with its remark taken off: nothing longer is looked into. */
const longest = 60;

/** The amount in a text under a notation, or undefined when it holds none. なし, ゼロ and none are 0. */
export function amountIn(text: string, notation: Notation): Amount | undefined {
  const folded = fold(text);
  if (!/\d/.test(folded)) {
    const word = folded.length > longest ? null : withoutRemarks(folded)?.replace(/[。.]$/, "");
    return word != null && (zeroWords.has(word) || zeroPhrase.test(word)) ? zero : undefined;
  }
  // Most texts with a digit are names, and 100,000 of them are asked at once.
  if (!beginsAmount.test(folded) || looksLikeDigit.test(text)) return undefined;
  const plain = withoutRemarks(folded)?.replace(/[−‐‑‒–—]/g, "-");
  if (plain === undefined || plain.length > longest) return undefined;
  return singleIn(plain, notation) ?? boundIn(plain, notation) ?? rangeIn(plain, notation);
}

type Bound = "least" | "most";

const boundsBefore: readonly (readonly [word: string, bound: Bound])[] = [
  ...[">=", ">", "≥", "≧", "over ", "more than ", "above ", "at least ", "from\u0020"].map(
    (word) => [word, "least"] as const,
  ),
  ...["<=", "<", "≤", "≦", "under ", "less than ", "fewer than ", "below ", "up to ", "at most "].map(
    (word) => [word, "most"] as const,
  ),
  ...["〜", "~"].map((word) => [word, "most"] as const),
];
const boundsBehind: readonly (readonly [word: string, bound: Bound])[] = [
  ...[
    "以上",
    "超え",
    "超",
    "から",
    "+",
    "〜",
    "~",
    " or more",
    " and more",
    " or above",
    " and above",
    " and over",
  ].map((word) => [word, "least"] as const),
  ...["未満", "以下", "以内", "まで", " or less", " or fewer", " or under", " and under", " and below"].map(
    (word) => [word, "most"] as const,
  ),
];

/** 11+, 10名以上 are their bound; 10名未満, 〜50名, up to 50 half of it. */
function boundIn(text: string, notation: Notation): Amount | undefined {
  const before = boundsBefore.find(([word]) => text.startsWith(word));
  const behind = boundsBehind.find(([word]) => text.endsWith(word));
  if ((before === undefined) === (behind === undefined)) return undefined;
  const inner = before ? text.slice(before[0].length) : text.slice(0, -(behind?.[0].length ?? 0));
  const amount = singleIn(inner.trim(), notation);
  if (!amount) return undefined;
  const bound = (before ?? behind)?.[1];
  return { ...amount, value: bound === "most" ? amount.value / 2 : amount.value, band: bound ?? null };
}

const rangeSigns = ["〜", "~", "から", " to ", " and ", "-", "以上", "超"];
/** What may stand at an end of a range besides the number: 50名以上〜100名未満, between 10 and 20. */
const lowerWords = /^(?:between |from )|(?:以上|超え?|より)$/;
const upperWords = /(?:未満|以下|以内|まで)$/;

/** 10〜20名, 51-200: the middle. A unit behind the second number holds for a bare first one, too (1〜5億円). */
function rangeIn(text: string, notation: Notation): Amount | undefined {
  for (const sign of rangeSigns) {
    const at = text.indexOf(sign, 1);
    if (at < 0 || text.indexOf(sign, at + sign.length) >= 0) continue;
    const left = text.slice(0, at).trim().replace(lowerWords, "").trim();
    const right = text
      .slice(at + sign.length)
      .trim()
      .replace(upperWords, "")
      .trim();
    // A telephone number or a code is no range.
    if (/^0\d/.test(left) || /^0\d/.test(right)) continue;
    const high = singleIn(right, notation);
    const low = high && lowerEnd(left, right, high, notation);
    if (!low || low.value < 0 || low.value > high.value) continue;
    return { ...high, currency: high.currency ?? low.currency, value: (low.value + high.value) / 2, band: "range" };
  }
  return undefined;
}

function lowerEnd(left: string, right: string, high: Amount, notation: Notation): Amount | undefined {
  const low = singleIn(left, notation);
  if (!low || low.multiplied || low.percent || !(high.multiplied || high.percent)) return low;
  const number = /\d[\d.,' ]*\d|\d/.exec(right)?.[0];
  const bare = number === undefined ? undefined : singleIn(number, notation);
  return bare && bare.value > 0 ? { ...low, value: low.value * (high.value / bare.value) } : low;
}

/** [約] [−] [¥] digits with units, then percent, currency, counter, a hedge; undefined when anything is left over. */
function singleIn(text: string, notation: Notation): Amount | undefined {
  const isBracketed = text.startsWith("(") && text.endsWith(")");
  const open = openingOf((isBracketed ? text.slice(1, -1) : text).trim());
  const number = unitsIn(open.rest, notation);
  if (!number) return undefined;
  const close = closingOf(number.rest);
  if (close.rest !== "") return undefined;
  if (open.currency && close.currency && open.currency !== close.currency) return undefined;
  const isNegative = isBracketed || open.isNegative;
  const size = close.percent > 0 ? number.value * close.percent : number.value;
  if (!Number.isFinite(size)) return undefined;
  return {
    value: (isNegative ? -size : size) + 0,
    multiplied: number.multiplied,
    percent: close.percent > 0,
    currency: open.currency ?? close.currency,
    counted: close.counted,
    band: close.isLeast ? "least" : null,
  };
}

/** About, sign and currency, each at most once, in any order: ¥-500 and -¥500. */
function openingOf(text: string) {
  let rest = text;
  let isNegative = false;
  let isSigned = false;
  let currency: string | null = null;
  for (let parts = 0; parts < 3; parts += 1) {
    const bare = rest.replace(approximate, "").trim();
    const money: ReturnType<typeof currencyBefore> = currency === null ? currencyBefore(bare) : undefined;
    if (money) {
      currency = money.code;
      rest = money.rest;
    } else if (!isSigned && /^[-▲△▼+]/.test(bare)) {
      isSigned = true;
      isNegative = !bare.startsWith("+");
      rest = bare.slice(1).trim();
    } else return { rest: bare, isNegative, currency };
  }
  return { rest, isNegative, currency };
}

function closingOf(text: string) {
  let rest = text.trim();
  let percent = 0;
  let currency: string | null = null;
  let counted = false;
  let isLeast = false;
  if (rest.startsWith("+")) {
    isLeast = true;
    rest = rest.slice(1).trim();
  }
  const ratio = percentWord.exec(rest)?.[0];
  if (ratio !== undefined || rest.startsWith("割")) {
    percent = ratio === undefined ? 0.1 : 0.01;
    rest = rest.slice(ratio?.length ?? 1).trim();
  } else {
    const money = currencyBefore(rest);
    if (money) {
      currency = money.code;
      rest = money.rest;
    } else {
      const count = counter.exec(rest)?.[0];
      counted = count !== undefined;
      rest = rest.slice(count?.length ?? 0).trim();
    }
  }
  return { rest: rest.replace(hedge, "").trim(), percent, currency, counted, isLeast };
}

/** Digits with 千, 万, 億 among them (1億2,000万), an exponent, or a word such as K or million behind. */
function unitsIn(text: string, notation: Notation) {
  let rest = text;
  let total = 0;
  let group = 0;
  let seen = false;
  let multiplied = false;
  for (;;) {
    const number = digitsAt(rest, notation);
    const unit = rest.charAt(number?.length ?? 0);
    const small = smallUnits[unit];
    const big = bigUnits[unit];
    if (number === undefined && !(seen && big !== undefined)) break;
    const value = number === undefined ? 0 : numberOf(number, notation);
    rest = rest.slice(number?.length ?? 0);
    seen = true;
    if (small !== undefined) group += value * small;
    else if (big !== undefined) {
      total += (group + value) * big;
      group = 0;
    } else {
      group += value;
      break;
    }
    multiplied = true;
    rest = rest.slice(1);
  }
  if (!seen) return undefined;
  let value = total + group;
  const exponent = /^e[+-]?\d{1,3}(?![a-z\d])/.exec(rest)?.[0];
  if (exponent !== undefined) {
    value *= 10 ** Number(exponent.slice(1));
    rest = rest.slice(exponent.length);
  }
  rest = rest.trim();
  const word = /^[a-z]{1,9}(?![a-z])/.exec(rest)?.[0];
  const factor = word !== undefined && Object.hasOwn(latinUnits, word) ? latinUnits[word] : undefined;
  if (word !== undefined && factor !== undefined) {
    value *= factor;
    multiplied = true;
    rest = rest.slice(word.length).replace(/^\./, "").trim();
  }
  return { value, multiplied, rest };
}

function digitsAt(text: string, notation: Notation): string | undefined {
  const pattern = digits[notation];
  pattern.lastIndex = 0;
  return pattern.exec(text)?.[0];
}

function numberOf(number: string, notation: Notation): number {
  const decimal = notation === "point" ? "." : ",";
  return Number(number.replace(notation === "point" ? /[, '’]/g : /[. '’]/g, "").replace(decimal, "."));
}

/** Reads a number as people type it: 1,200 / ¥1,200,000 / 1.2億 / 3千万円 / 12% / 約30名 / ▲5 / (5). */
import { type Cell, fold } from "./cell";

const smallUnits: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const bigUnits: Readonly<Record<string, number>> = { 万: 1e4, 億: 1e8, 兆: 1e12 };
const latinUnits: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
};

const plain = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|^\.\d+/;
const approximate = /^(?:約|およそ|おおよそ|だいたい|凡そ|~|〜|≒|about |approx\.? ?|ca\.? ?)/;
const currency = /^(?:[¥\\$€£]|jpy ?|usd ?|eur ?)/;
const counter =
  /^(?:円|名様?|人|社|件|個|回|台|店舗?|拠点|箇所|か所|ヶ所|カ所|本|点|日間?|年間?|(?:ヶ|か|カ|ヵ|ケ)?月間?|時間|校|部署?|式|ポイント|pt|pts|points?|people|persons?|employees|staff|reps?|deals?|orders?|companies|customers|days?|months?|years?|jpy|usd|yen|eur)/;
const hedge = /^(?:以上|程度|前後|くらい|ぐらい|ほど|強|弱|超|\+)/;

/**
 * The number in a cell, or undefined when it holds none. A percentage is a fraction (12% is 0.12); ▲5, △5 and (5)
 * are −5; units multiply (1.2億 is 120,000,000). Counters such as 名 or 件 and words such as 約 are dropped.
 */
export function parseNumber(cell: Cell): number | undefined {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : undefined;
  if (typeof cell !== "string") return undefined;
  let text = fold(cell).replace(/[−‐–—]/g, "-");
  let sign = 1;
  const bracketed = /^\((.+)\)$/.exec(text);
  if (bracketed?.[1] !== undefined) {
    sign = -1;
    text = bracketed[1].trim();
  }
  text = text.replace(approximate, "").trim();
  const opening = /^(?:([-▲△+])\s*)?/.exec(text)?.[1];
  if (opening !== undefined) {
    if (opening !== "+") sign = -sign;
    text = text.slice(opening.length).trim();
  }
  text = text.replace(currency, "").trim();
  // "¥-500" carries its sign behind the currency mark.
  if (opening === undefined && text.startsWith("-")) {
    sign = -sign;
    text = text.slice(1).trim();
  }
  const amount = parseAmount(text);
  return amount === undefined ? undefined : sign * amount + 0;
}

/** digits [unit] …, then an optional percent sign or counter; undefined when anything is left over. */
function parseAmount(text: string): number | undefined {
  let rest = text;
  let total = 0;
  let group = 0;
  let seen = false;
  for (;;) {
    const digits = plain.exec(rest)?.[0];
    const unit = rest.charAt(digits?.length ?? 0);
    const small = smallUnits[unit];
    const big = bigUnits[unit];
    if (digits === undefined && !(seen && big !== undefined)) break;
    const value = digits === undefined ? 0 : Number(digits.replace(/,/g, ""));
    rest = rest.slice(digits?.length ?? 0);
    seen = true;
    if (small !== undefined) {
      group += value * small;
      rest = rest.slice(1);
    } else if (big !== undefined) {
      total += (group + value) * big;
      group = 0;
      rest = rest.slice(1);
    } else {
      group += value;
      break;
    }
  }
  if (!seen) return undefined;
  let amount = total + group;
  const exponent = /^e[+-]?\d{1,3}(?![a-z])/.exec(rest)?.[0];
  if (exponent !== undefined) {
    amount *= 10 ** Number(exponent.slice(1));
    rest = rest.slice(exponent.length);
  }
  rest = rest.trim();
  const latin = /^[a-z]+/.exec(rest)?.[0];
  if (latin !== undefined && Object.hasOwn(latinUnits, latin)) {
    amount *= latinUnits[latin] ?? 1;
    rest = rest.slice(latin.length).trim();
  }
  if (rest.startsWith("%")) {
    amount /= 100;
    rest = rest.slice(1).trim();
  } else {
    rest = rest.replace(counter, "").trim();
  }
  rest = rest.replace(hedge, "").trim();
  return rest === "" && Number.isFinite(amount) ? amount : undefined;
}

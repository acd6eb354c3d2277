import { describe, expect, it } from "vitest";
import { type Amount, amountIn, type Notation } from "../../../src/core/cells/amount";

/** What is not said of an amount: no unit, currency or counter, and no range. */
const plain = { multiplied: false, percent: false, currency: null, counted: false, band: null } as const;

type Case = readonly [text: string, value: number, facts?: Partial<Amount>];

const seen = (text: string, notation: Notation = "point") => {
  const amount = amountIn(text, notation);
  return amount && { ...amount, value: Math.round(amount.value * 1e9) / 1e9 };
};

describe("an amount as people write it", () => {
  it.for<Case>([
    ["0", 0],
    ["42", 42],
    [" 42 ", 42],
    ["１，２００", 1200],
    ["1,234,567.5", 1_234_567.5],
    ["1 234 567", 1_234_567],
    ["1'234'567", 1_234_567],
    ["1’234", 1234],
    ["12,34,567", 1_234_567],
    [".5", 0.5],
    ["0.25", 0.25],
    ["1e3", 1000],
    ["1.5E-2", 0.015],
    ["2e+2", 200],
    ["約30", 30],
    ["およそ30", 30],
    ["about 30", 30],
    ["approx. 30", 30],
    ["ca. 30", 30],
    ["≒30", 30],
    ["30程度", 30],
    ["30前後", 30],
    ["30ほど", 30],
    ["30強", 30],
    ["30 or so", 30],
    ["-3.5", -3.5],
    ["−3", -3],
    ["▲5", -5],
    ["△5", -5],
    ["▼5", -5],
    ["(5)", -5],
    ["（５）", -5],
    ["(▲5)", -5],
    ["(-5)", -5],
    ["+4", 4],
    ["-0", 0],
    ["- 5", -5],
    ["+ 4", 4],
    ["▲ 5", -5],
    ["( 5 )", -5],
    ["約 30", 30],
    ["30 程度", 30],
    ["1e10", 1e10],
    ["1e-3", 0.001],
  ])("%s is %d", ([text, value, facts = {}]) => {
    expect(seen(text)).toEqual({ ...plain, value, ...facts });
  });

  it.for<Case>([
    ["3百", 300],
    ["3千", 3000],
    ["350万", 3_500_000],
    ["1.2億", 120_000_000],
    ["2兆", 2e12],
    ["3千万", 30_000_000],
    ["1億2,000万", 120_000_000],
    ["1億2千万", 120_000_000],
    ["1億2千万3百", 120_000_300],
    ["2千5百", 2500],
    ["1万2000", 12_000],
    ["5k", 5000],
    ["5 K", 5000],
    ["5 thousand", 5000],
    ["1.5M", 1_500_000],
    ["3mm", 3_000_000],
    ["3 mn", 3_000_000],
    ["3 mio.", 3_000_000],
    ["3 million", 3_000_000],
    ["2bn", 2e9],
    ["2 billion", 2e9],
    ["3 lakh", 300_000],
    ["2 crore", 20_000_000],
  ])("%s is multiplied: %d", ([text, value]) => {
    expect(seen(text)).toEqual({ ...plain, multiplied: true, value });
  });

  it.for<Case>([
    ["¥1,200,000", 1_200_000, { currency: "JPY" }],
    ["1200円", 1200, { currency: "JPY" }],
    ["¥-500", -500, { currency: "JPY" }],
    ["-¥500", -500, { currency: "JPY" }],
    ["約¥500", 500, { currency: "JPY" }],
    ["¥ 500 円", 500, { currency: "JPY" }],
    ["- ¥ 500", -500, { currency: "JPY" }],
    ["12 % 強", 0.12, { percent: true }],
    ["3 割 ほど", 0.3, { percent: true }],
    ["30 名 程度", 30, { counted: true }],
    ["350万円", 3_500_000, { currency: "JPY", multiplied: true }],
    ["$1.5M", 1_500_000, { currency: "USD", multiplied: true }],
    ["US$ 20", 20, { currency: "USD" }],
    ["20 EUR", 20, { currency: "EUR" }],
    ["¥500円", 500, { currency: "JPY" }],
    ["30名", 30, { counted: true }],
    ["30 名", 30, { counted: true }],
    ["8件", 8, { counted: true }],
    ["3か月", 3, { counted: true }],
    ["12 people", 12, { counted: true }],
    ["3 sales reps", 3, { counted: true }],
    ["5 deals", 5, { counted: true }],
    ["約30名程度", 30, { counted: true }],
    ["50名(うち専任3名)", 50, { counted: true }],
    ["3千人", 3000, { counted: true, multiplied: true }],
    ["12%", 0.12, { percent: true }],
    ["１２％", 0.12, { percent: true }],
    ["12 percent", 0.12, { percent: true }],
    ["12パーセント", 0.12, { percent: true }],
    ["3割", 0.3, { percent: true }],
    ["-5%", -0.05, { percent: true }],
  ])("%s is %d with what it counts", ([text, value, facts = {}]) => {
    expect(seen(text)).toEqual({ ...plain, value, ...facts });
  });

  it.for<Case>([
    ["11+", 11, { band: "least" }],
    ["10名以上", 10, { band: "least", counted: true }],
    ["10名超", 10, { band: "least", counted: true }],
    ["1,000+", 1000, { band: "least" }],
    ["500+名", 500, { band: "least", counted: true }],
    ["≥10", 10, { band: "least" }],
    [">10", 10, { band: "least" }],
    [">=10", 10, { band: "least" }],
    ["over 10", 10, { band: "least" }],
    ["more than 10", 10, { band: "least" }],
    ["at least 10", 10, { band: "least" }],
    ["10 or more", 10, { band: "least" }],
    ["10 and over", 10, { band: "least" }],
    ["10〜", 10, { band: "least" }],
    ["10から", 10, { band: "least" }],
    ["1億円以上", 1e8, { band: "least", currency: "JPY", multiplied: true }],
    ["10名未満", 5, { band: "most", counted: true }],
    ["10名以下", 5, { band: "most", counted: true }],
    ["10名以内", 5, { band: "most", counted: true }],
    ["50まで", 25, { band: "most" }],
    ["〜50名", 25, { band: "most", counted: true }],
    ["~50", 25, { band: "most" }],
    ["<50", 25, { band: "most" }],
    ["<=50", 25, { band: "most" }],
    ["≤50", 25, { band: "most" }],
    ["under 50", 25, { band: "most" }],
    ["less than 50", 25, { band: "most" }],
    ["up to 50", 25, { band: "most" }],
    ["50 or less", 25, { band: "most" }],
    ["10〜20", 15, { band: "range" }],
    ["10〜20名", 15, { band: "range", counted: true }],
    ["10名〜20名", 15, { band: "range", counted: true }],
    ["51-200", 125.5, { band: "range" }],
    ["51 - 200", 125.5, { band: "range" }],
    ["51–200", 125.5, { band: "range" }],
    ["10 to 20", 15, { band: "range" }],
    ["10から20", 15, { band: "range" }],
    ["1〜5億円", 3e8, { band: "range", multiplied: true, currency: "JPY" }],
    ["5千万〜1億円", 75_000_000, { band: "range", multiplied: true, currency: "JPY" }],
    ["10〜20%", 0.15, { band: "range", percent: true }],
    ["$10-20", 15, { band: "range", currency: "USD" }],
    ["1,000〜2,000", 1500, { band: "range" }],
    ["5〜5", 5, { band: "range" }],
    ["0〜10", 5, { band: "range" }],
    ["5 〜 10", 7.5, { band: "range" }],
    ["約10〜約20", 15, { band: "range" }],
    ["≥ 10", 10, { band: "least" }],
    ["10 名 以上", 10, { band: "least", counted: true }],
    ["500 + 名", 500, { band: "least", counted: true }],
  ])("%s is %d of a band", ([text, value, facts = {}]) => {
    expect(seen(text)).toEqual({ ...plain, value, ...facts });
  });

  it.each<[string, number | undefined]>([
    ["20 ※概数", 20],
    ["2件(うち更新1件) ※税抜", 2],
    ["2件 ※見込", undefined],
    ["※", undefined],
  ])("%s is the number before ※", (text, value) => {
    expect(amountIn(text, "point")?.value).toBe(value);
  });

  it.each([
    ..."なし|無し|ナシ|無|ゼロ|皆無|なし。|実績なし|受注なし|該当なし|まだなし".split("|"),
    ..."none|Zero|nil|None yet|no deals|No orders yet".split("|"),
  ])("%s is 0", (text) => {
    expect(seen(text)).toEqual({ ...plain, value: 0 });
  });

  it.each([
    ..."多い abc A12 12-3-4 --5 1,20 1,2345 12,345,6 20〜10 -5〜10 03-1234 03-1234-5678 10² ① ½ 12x 34%x 5q 5kk K 万 億円 % ¥ 2026/10/1 1.2.3 予定5 約 10〜20〜30 〜50以上 #1".split(
      " ",
    ),
    ..."(5 5) -億5 約億5 5x割 x5 5x名 5e 5e3x 1〜x x〜1 01〜20 10〜020 〜 12kx".split(" "),
    "$5円",
    "¥$5",
    "--5",
    "約約5",
    "x 5k",
    "5 x.",
    "5 6",
    "10 companies of",
    "",
    "-",
    "50名(見込)",
    "なし(予定)",
    "1e999",
    `1${" ".repeat(3)}${"0".repeat(60)}`,
  ])("%j is none", (text) => {
    expect(seen(text)).toBeUndefined();
  });
});

describe("an amount whose decimals stand behind a comma", () => {
  it.for<Case>([
    ["1.234,56", 1234.56],
    ["1.234.567", 1_234_567],
    ["1 234,5", 1234.5],
    ["1'234,5", 1234.5],
    ["0,25", 0.25],
    [",5", 0.5],
    ["12.400", 12_400],
    ["1.234 €", 1234, { currency: "EUR" }],
    ["1,5 Mio. €", 1_500_000, { currency: "EUR", multiplied: true }],
    ["12,5%", 0.125, { percent: true }],
  ])("%s is %d", ([text, value, facts = {}]) => {
    expect(seen(text, "comma")).toEqual({ ...plain, value, ...facts });
  });

  it.each(["1.20", "1.2345", "1,234,567"])("%s is none", (text) => {
    expect(seen(text, "comma")).toBeUndefined();
  });
});

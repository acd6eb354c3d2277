import { describe, expect, it } from "vitest";
import { currencyBefore } from "../../../src/core/cells/currency";
import { headerUnit, unitIn, unitOfLine } from "../../../src/core/cells/unit";

describe("a currency before an amount", () => {
  it.each([
    ["¥500", "JPY", "500"],
    ["\\500", "JPY", "500"],
    ["円 500", "JPY", "500"],
    ["$500", "USD", "500"],
    ["us$500", "USD", "500"],
    ["a$5", "AUD", "5"],
    ["c$5", "CAD", "5"],
    ["hk$5", "HKD", "5"],
    ["nt$5", "TWD", "5"],
    ["s$5", "SGD", "5"],
    ["r$5", "BRL", "5"],
    ["台湾ドル5", "TWD", "5"],
    ["米ドル5", "USD", "5"],
    ["ドル5", "USD", "5"],
    ["€ 5", "EUR", "5"],
    ["eur 5", "EUR", "5"],
    ["eur5", "EUR", "5"],
    ["euros", "EUR", ""],
    ["£5", "GBP", "5"],
    ["₩5", "KRW", "5"],
    ["₹5", "INR", "5"],
    ["rs. 5", "INR", "5"],
    ["chf 5", "CHF", "5"],
    ["人民元5", "CNY", "5"],
    ["yen", "JPY", ""],
  ])("%s is %s and %s", (text, code, rest) => {
    expect(currencyBefore(text)).toEqual({ code, rest });
  });

  it.each(["europe", "500円", "chfx 5", "usda", "yenx", "5", ""])("%s has none", (text) => {
    expect(currencyBefore(text)).toBeUndefined();
  });
});

describe("a unit by itself", () => {
  it.each<[string, number, boolean, string | null]>([
    ["百万円", 1e6, false, "JPY"],
    ["単位:百万円", 1e6, false, "JPY"],
    ["単位 千円", 1e3, false, "JPY"],
    ["千円単位", 1e3, false, "JPY"],
    ["億円/年", 1e8, false, "JPY"],
    ["円", 1, false, "JPY"],
    ["$K", 1e3, false, "USD"],
    ["$'000", 1e3, false, "USD"],
    ["$000s", 1e3, false, "USD"],
    ["'000", 1e3, false, null],
    ["in thousands of yen", 1e3, false, "JPY"],
    ["Amounts in million", 1e6, false, null],
    ["%", 0.01, true, null],
    ["名", 1, false, null],
    ["百人", 100, false, null],
    ["割", 0.1, true, null],
  ])("%s multiplies by %d", (text, factor, percent, currency) => {
    const unit = unitIn(text);
    expect(unit?.factor).toBeCloseTo(factor, 9);
    expect(unit).toMatchObject({ text, percent, currency });
  });

  it.each(["", " ", "2025年度", "税抜", "K社", "west", "10以上", "-", "a".repeat(31)])("%j is none", (text) => {
    expect(unitIn(text)).toBeUndefined();
  });

  it.each<[string, number | undefined]>([
    ["単位: 百万円", 1e6],
    ["(単位：千円)", 1e3],
    ["2025年度 パートナー一覧(単位 万円、税抜)", 1e4],
    ["Unit: $K", 1e3],
    ["※金額の単位は百万円", 1e6],
    ["※単位は千円です。", 1e3],
    ["金額は千円単位で記載", 1e3],
    ["（百万円）", 1e6],
    ["(2026年度)", undefined],
    ["All amounts in thousand yen.", 1e3],
    ["Figures are in million", 1e6],
    ["パートナー一覧", undefined],
    [`単位: 百万円${" ".repeat(200)}`, undefined],
  ])("of the line %s is %d", (text, factor) => {
    expect(unitOfLine(text)?.factor).toBe(factor);
  });
});

describe("the unit in a header", () => {
  it.each<[string, number, string | null]>([
    ["年商(百万円)", 1e6, "JPY"],
    ["年商（百万円）", 1e6, "JPY"],
    ["受注金額【単位:千円】", 1e3, "JPY"],
    ["受注金額〔千円〕", 1e3, "JPY"],
    ["売上(税抜・万円)", 1e4, "JPY"],
    ["売上(2025年度、千円)", 1e3, "JPY"],
    ["売上(税抜 - 千円)", 1e3, "JPY"],
    ["売上_千円", 1e3, "JPY"],
    ["売上 千円", 1e3, "JPY"],
    ["売上・千円", 1e3, "JPY"],
    ["売上/千円", 1e3, "JPY"],
    ["年商百万円", 1e6, "JPY"],
    ["年商億円", 1e8, "JPY"],
    ["受注金額(円)", 1, "JPY"],
    ["Revenue ($K)", 1e3, "USD"],
    ["Revenue ($M)", 1e6, "USD"],
    ["Revenue (K)", 1e3, null],
    ["Sales (m)", 1e6, null],
    ["Revenue in thousands", 1e3, null],
    ["Revenue in thousand yen", 1e3, "JPY"],
    ["Revenue USD", 1, "USD"],
    ["Amount (EUR, k)", 1e3, null],
    ["達成率(%)", 0.01, null],
    ["達成率%", 0.01, null],
    ["Completion %", 0.01, null],
    ["営業人数(名)", 1, null],
    ["従業員数(百人)", 100, null],
    // What multiplies counts before what only names a currency or a counter.
    ["年商(円)(百万円)", 1e6, "JPY"],
    ["受注(件)(円)", 1, "JPY"],
  ])("%s multiplies by %d", (header, factor, currency) => {
    const unit = headerUnit(header);
    expect(unit?.factor).toBeCloseTo(factor, 9);
    expect(unit?.currency).toBe(currency);
  });

  it.each(["年商", "売上(2025年度)", "契約期間(m)", "Region (West)", "商談 (K社)", "Width (b)", "", "a".repeat(200)])(
    "%s has none",
    (header) => {
      expect(headerUnit(header)).toBeUndefined();
    },
  );
});

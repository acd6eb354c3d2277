import { describe, expect, it } from "vitest";
import { headerUnit, unitIn, unitOfLine } from "../../../src/core/cells/unit";

/** Factor and currency; "" where it is no unit. */
const shown = (unit: ReturnType<typeof unitIn>) =>
  unit ? `${unit.factor} ${unit.currency ?? "-"}${unit.percent ? " %" : ""}` : "";

describe("a text as a unit", () => {
  it.each([
    ["百万円", "1000000 JPY"],
    [" 千円 ", "1000 JPY"],
    ["単位:千円", "1000 JPY"],
    ["千円単位", "1000 JPY"],
    ["千円/月", "1000 JPY"],
    ["$K/year", "1000 USD"],
    ["$", "1 USD"],
    ["円", "1 JPY"],
    ["USD thousands", "1000 USD"],
    ["'000", "1000 -"],
    ["$'000", "1000 USD"],
    ["000s", "1000 -"],
    ["%", "0.01 - %"],
    ["名", "1 -"],
    ["in millions", "1000000 -"],
    ["thousands of USD", "1000 USD"],
    ["USD of thousands", "1000 USD"],
    ["", ""],
    ["  ", ""],
    ["2025年度", ""],
    ["K社", ""],
    ["10〜20名", ""],
    ["概算", ""],
    ["単位", ""],
    ["1千円", ""],
    ["2名", ""],
    ["名以上", ""],
    ["amounts in thousands of USD", "1000 USD"],
    ["figures are in thousands of USD", ""],
    [`百万円${" ".repeat(40)}`, "1000000 JPY"],
    ["百万円百万円百万円百万円百万円百万円百万円百万円百万円百万円百万円", ""],
  ])("%j: %s", (text, unit) => expect(shown(unitIn(text))).toBe(unit));

  it("is kept as it was written", () => {
    expect(unitIn(" ＄K ")?.text).toBe("＄K");
    expect(unitIn("'000")?.text).toBe("'000");
    expect(unitIn("円")?.text).toBe("円");
  });
});

describe("the unit in a header", () => {
  it.each([
    ["年商(百万円)", "1000000 JPY"],
    ["年商(税抜・千円)", "1000 JPY"],
    ["年商 千円", "1000 JPY"],
    ["年商_千円", "1000 JPY"],
    ["年商千円", "1000 JPY"],
    ["千円", "1000 JPY"],
    ["Revenue in thousands", "1000 -"],
    ["Revenue (USD thousands)", "1000 USD"],
    ["修了率%", "0.01 - %"],
    ["受注金額(円)(千円)", "1000 JPY"],
    ["受注件数(名)(円)", "1 JPY"],
    ["受注件数(名)", "1 -"],
    ["受注件数 名", ""],
    ["年商(概算)", ""],
    ["契約期間(m)", ""],
    ["契約期間( m )", ""],
    ["目標(million)", "1000000 -"],
    ["Leads (in k)", "1000 -"],
    ["年商 千円 ", "1000 JPY"],
    ["Revenue USD thousands", "1000 USD"],
    ["Revenue(net)USD thousands", "1000 USD"],
    ["修了率% ", "0.01 - %"],
    ["100%出資の会社", ""],
    // Nothing but a unit: there is nothing that it could be of.
    ["thousands", ""],
    ["in thousands", ""],
  ])("%s: %s", (header, unit) => expect(shown(headerUnit(header))).toBe(unit));
});

describe("the unit in a line above a table", () => {
  it.each([
    ["単位:百万円", "1000000 JPY"],
    ["（単位：千円）", "1000 JPY"],
    ["金額の単位は千円です。", "1000 JPY"],
    ["  (百万円) ", "1000000 JPY"],
    ["金額は百万円単位、税抜", "1000000 JPY"],
    ["Unit: USD thousands", "1000 USD"],
    ["All figures are in USD thousands.", "1000 USD"],
    ["Amounts in $K", "1000 USD"],
    [`単位:千円 ${"。".repeat(194)}`, "1000 JPY"],
    [`単位:千円 ${"。".repeat(195)}`, ""],
    ["パートナー一覧", ""],
    ["百万円プレーヤー", ""],
    ["2025年度", ""],
  ])("%s: %s", (line, unit) => expect(shown(unitOfLine(line))).toBe(unit));
});

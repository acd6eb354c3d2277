import { describe, expect, it } from "vitest";
import { headerUnit, unitIn } from "../../../src/core/cells/unit";

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
  ])("%s: %s", (header, unit) => expect(shown(headerUnit(header))).toBe(unit));
});

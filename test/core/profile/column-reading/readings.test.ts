import { describe, expect, it } from "vitest";
import type { Grid } from "../../../../src/core/cells/cell";
import { unitIn } from "../../../../src/core/cells/unit";
import type { ColumnChoice } from "../../../../src/core/model/column-choice";
import { readingsOf } from "../../../../src/core/profile/column-reading/readings";
import { profileOf } from "../read-list";
import { seen } from "./reading";

/** The readings of the columns behind the names, in order. */
function readAs(list: Grid, choices: readonly ColumnChoice[] = []) {
  const profile = profileOf(list);
  const readings = readingsOf(profile, { locale: "ja", dayOrder: "mdy" }, choices);
  return profile.columns.filter((column) => column !== profile.partnerColumn).map((column) => readings.of(column));
}
const numbers = (list: Grid, choices?: readonly ColumnChoice[]) =>
  readAs(list, choices).map((reading) => seen(reading.numbers));

const header = ["企業名", "受注金額", "営業人数"];
const partners = [
  ["青葉", 120, 10],
  ["北浜", 300, 5],
];

describe("units in the row under the header", () => {
  it.each(["(千円)", "（千円）", "【千円】", "千円"])("hold for their columns: %s", (unit) => {
    expect(numbers([header, ["正式名称", unit, "(名)"], ...partners, ["合計", 420, 15]])).toEqual([
      [120_000, 300_000],
      [10, 5],
    ]);
  });

  it("are none where that row says something else", () => {
    const asTheyStand = [
      [120, 300],
      [10, 5],
    ];
    expect(numbers([header, ["正式名称で入力", "半角数字", "半角数字"], ...partners])).toEqual(asTheyStand);
    expect(numbers([header, ["(1)", "(2)", "(3)"], ...partners])).toEqual(asTheyStand);
    expect(numbers([header, ...partners, ["合計", 420, 15]])).toEqual(asTheyStand);
  });

  it("are none in the row of a partner", () => {
    const list = [
      header,
      ["青葉", "千円", 10],
      ["北浜", 300, 5],
      ["みなと", 200, 6],
      ["正式名称で入力", "(千円)", "(名)"],
    ];
    expect(numbers(list)[0]).toEqual(["badNumber", 300, 200]);
  });
});

describe("what was chosen for a column", () => {
  const choice: ColumnChoice = {
    column: " 受注金額",
    unit: unitIn("千円") ?? null,
    dayOrder: null,
    notation: null,
    blanks: null,
    smallerIsBetter: false,
    words: [],
  };

  it("holds for that column alone", () => {
    expect(numbers([header, ...partners], [choice])).toEqual([
      [120_000, 300_000],
      [10, 5],
    ]);
  });
});

describe("a reading", () => {
  it("is made once a column", () => {
    const profile = profileOf([header, ...partners]);
    const readings = readingsOf(profile, { locale: "ja", dayOrder: "mdy" }, []);
    const [, amount, people] = profile.columns;
    if (!amount || !people) throw new Error("no columns");
    expect(readings.of(amount)).toBe(readings.of(amount));
    expect(readings.of(people)).not.toBe(readings.of(amount));
  });
});

import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/core/cells/cell";
import type { Settings } from "../../../src/core/model/settings";
import { readOverrides } from "../../../src/core/place/overrides";
import type { Profile } from "../../../src/core/profile/profile";
import { defaultOptions } from "../../../src/core/settings/default-options";
import { defaultSegments } from "../../../src/core/settings/default-segments";

function profileOf(headers: readonly string[], rows: readonly (readonly Cell[])[]): Profile {
  const columns = headers.map((header, at) => ({ header, at }));
  return {
    source: { cells: [headers, ...rows], sheet: "一覧", row: 0, column: 0 },
    headerRow: 0,
    topRow: 0,
    columns,
    partnerColumn: columns[0],
    partners: rows.map(([name], at) => ({ row: at + 1, name: String(name) })),
    leftOut: [],
    notices: [],
    problems: [],
  } as Profile;
}

const settings = (given: Partial<Settings> = {}): Settings => ({
  ...defaultOptions,
  criteria: [],
  segments: defaultSegments("ja"),
  locale: "ja",
  ...given,
});

const cells: readonly Cell[] = ["注力拡大", "Activate", "nurture", "", "-", "未定", "どこか", "#N/A"];
const rows = cells.map((cell, at): Cell[] => [`社${at}`, cell]);

describe("the override column", () => {
  it("names segments in either language or by key; what it names otherwise is told with its address", () => {
    const outcome = readOverrides(profileOf(["企業名", "手動補正"], rows), settings());
    if (!outcome.ok) throw new Error("The override column must be read.");
    expect(outcome.value.segments).toEqual(["grow", "activate", "nurture", null, null, null, null, null]);
    expect(outcome.value.problems).toEqual([
      {
        code: "badOverride",
        column: "手動補正",
        text: "どこか",
        allowed: ["重点育成", "注力拡大", "育成候補", "自走維持"],
        place: { sheet: "一覧", cell: "B8" },
      },
      {
        code: "badCells",
        column: "手動補正",
        why: "errorCell",
        allowed: [],
        texts: ["#N/A"],
        places: [{ sheet: "一覧", cell: "B9" }],
      },
    ]);
  });

  it("is the one that the settings name, before a usual one", () => {
    const profile = profileOf(["企業名", "手動補正", "決めた区分"], [["甲", "注力拡大", "育成候補"]]);
    expect(readOverrides(profile, settings({ overrideColumn: "決めた区分" }))).toMatchObject({
      ok: true,
      value: { segments: ["nurture"] },
    });
  });

  it("need not be there, unless the settings name it", () => {
    const profile = profileOf(["企業名", "決めた区分"], [["甲", "育成候補"]]);
    expect(readOverrides(profile, settings())).toEqual({ ok: true, value: { segments: [], problems: [] } });
    expect(readOverrides(profile, settings({ overrideColumn: "決めた区" }))).toEqual({
      ok: false,
      problems: [
        {
          code: "missingOptionColumn",
          option: "overrideColumn",
          column: "決めた区",
          near: "決めた区分",
          headers: ["企業名", "決めた区分"],
        },
      ],
    });
  });
});

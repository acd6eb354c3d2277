import { describe, expect, it } from "vitest";
import { argumentSource } from "../../../src/core/cells/source";
import type { NumberOptionKey } from "../../../src/core/model/number-options";
import { defaultOptions } from "../../../src/core/settings/default-options";
import { defaultSegments } from "../../../src/core/settings/default-segments";
import { readSettings } from "../../../src/core/settings/read-settings";
import { settingsGrid } from "../../../src/core/settings/settings-grid";
import { words } from "../../../src/core/words/words";

function read(option: string, value: string | number) {
  return readSettings(
    argumentSource([
      ["列", "軸", "重み", "尺度", "下限", "上限", "段階", "", "項目", "値"],
      ["営業人数", "ポテンシャル", 1, "", "", "", "", "", option, value],
      ["受注件数", "実績", 1, "", "", "", "", "", "", ""],
    ]),
  );
}

describe("options that are a number", () => {
  it.each([
    ["weightSpread", "30%", 0.3],
    ["weightSpread", "３０％", 0.3],
    ["weightSpread", 0.3, 0.3],
    ["weightSpread", 30, 0.3],
    ["weightSpread", 1, 1],
    ["weightSpread", 0, 0],
    ["weightSpread", "100%", 1],
    ["weightSpread", "1%", 0.01],
    ["draws", 100, 100],
    ["draws", "5,000", 5000],
    ["cutMargin", 0, 0],
    ["cutMargin", 2.5, 2.5],
    ["keepOwner", 1000, 1000],
  ] as const)("%s: %j is %d", (key, cell, value) => {
    for (const locale of ["ja", "en"] as const) {
      const outcome = read(words[locale].options[key], cell);
      expect(outcome.ok && outcome.value.settings[key]).toBe(value);
    }
  });

  it.each([
    ["weightSpread", "多い"],
    ["weightSpread", 101],
    ["weightSpread", "101%"],
    ["weightSpread", -1],
    ["draws", 99],
    ["draws", 100_001],
    ["draws", 1000.5],
    ["cutMargin", 20.1],
    ["keepOwner", -1],
  ] as const)("%s: %j is refused with its address", (key, cell) => {
    const outcome = read(words.ja.options[key], cell);
    expect(outcome.ok ? [] : outcome.problems).toEqual([
      { code: "badNumberOption", option: key, text: String(cell), place: { sheet: null, cell: "J2" } },
    ]);
  });

  it("stand on a new sheet only where they are not what they are anyway", () => {
    const settings = {
      ...defaultOptions,
      criteria: [],
      segments: defaultSegments("ja"),
      locale: "ja",
    } as const;
    const names = (changed: Partial<Record<NumberOptionKey, number>>) =>
      settingsGrid({ ...settings, ...changed }).map((row) => row[8]);
    for (const key of ["weightSpread", "draws", "cutMargin", "keepOwner"] as const) {
      expect(names({})).not.toContain(words.ja.options[key]);
      expect(names({ [key]: 0.5 })).toContain(words.ja.options[key]);
    }
  });
});

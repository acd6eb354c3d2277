import { describe, expect, it } from "vitest";
import type { Cell, Grid } from "../../../src/core/cells/cell";
import { sheetSource } from "../../../src/core/cells/source";
import { problemText } from "../../../src/core/problem/problem";
import { choiceText, openChoice, parseChoice } from "../../../src/core/settings/choice-text";
import { parseCut } from "../../../src/core/settings/cut-text";
import { parseLevels } from "../../../src/core/settings/levels-text";
import { readSettings } from "../../../src/core/settings/read-settings";
import { settingsGrid } from "../../../src/core/settings/settings-grid";

const header = ["列", "軸", "重み", "尺度", "下限", "上限", "段階", "", "項目", "値"];
const rows: Cell[][] = [
  ["年商", "ポテンシャル", 1, "", "", "", ""],
  ["受注件数", "実績", 1, "", "", "", ""],
];

function read(options: readonly (readonly [Cell, Cell])[], criteria: readonly Cell[][] = rows) {
  const height = Math.max(options.length, criteria.length);
  const cells: Grid = [
    header,
    ...Array.from({ length: height }, (_, at) => [
      ...(criteria[at] ?? ["", "", "", "", "", "", ""]),
      "",
      ...(options[at] ?? ["", ""]),
    ]),
  ];
  return readSettings(sheetSource(cells, "マップ設定"));
}

const told = (outcome: ReturnType<typeof read>, locale: "ja" | "en" = "ja") =>
  outcome.ok ? [] : outcome.problems.map((problem) => problemText(problem, locale));

describe("how a column is read, in the settings", () => {
  it.each([
    ["百万円", { unit: { text: "百万円", factor: 1e6, percent: false, currency: "JPY" } }],
    ["$K", { unit: { text: "$K", factor: 1000, percent: false, currency: "USD" } }],
    ["%", { unit: { text: "%", factor: 0.01, percent: true, currency: null } }],
    ["日/月/年", { dayOrder: "dmy" }],
    ["month/day/year", { dayOrder: "mdy" }],
    ["桁区切り .", { notation: "comma" }],
    ["thousands ,", { notation: "point" }],
    ["空欄は無", { blanks: "no" }],
    ["blank is no data", { blanks: "missing" }],
    ["小さいほど良い", { smallerIsBetter: true }],
    ["検討中=無", { words: [{ text: "検討中", means: "no" }] }],
    ["検討中＝データなし", { words: [{ text: "検討中", means: "missing" }] }],
    ["pending=50", { words: [{ text: "pending", means: 50 }] }],
    ["pending=50点", { words: [{ text: "pending", means: 50 }] }],
    ["pending=50%", { words: [{ text: "pending", means: 50 }] }],
    ['"a, b"=yes', { words: [{ text: "a, b", means: "yes" }] }],
    [
      "百万円、桁区切り .、空欄は無、商談中=50、他=無",
      {
        unit: { text: "百万円", factor: 1e6, percent: false, currency: "JPY" },
        notation: "comma",
        blanks: "no",
        words: [
          { text: "商談中", means: 50 },
          { text: "他", means: "no" },
        ],
      },
    ],
  ])("%s", (text, expected) => {
    expect(parseChoice("年商", text)).toEqual({ ...openChoice("年商"), ...expected });
  });

  it.each(["百万円位", "day", "検討中=たぶん", "検討中=120", "=無", "空欄"])(
    "%s is refused with its address",
    (text) => {
      expect(told(read([["読み方: 年商", text]]))).toEqual([expect.stringMatching(/年商.*J2/s)]);
      expect(told(read([["Reading: 年商", text]]), "en")).toEqual([expect.stringMatching(/年商.*J2/s)]);
    },
  );

  it("is one row a column, in either language, and read back as written", () => {
    const outcome = read([
      ["読み方: 年商", "百万円、検討中=無"],
      ["Reading: 受注件数", "blank is no data"],
    ]);
    if (!outcome.ok) throw new Error(told(outcome).join());
    const { settings } = outcome.value;
    expect(settings.readings.map(({ column }) => column)).toEqual(["年商", "受注件数"]);
    for (const locale of ["ja", "en"] as const) {
      const again = readSettings(sheetSource(settingsGrid({ ...settings, locale }), "マップ設定"));
      expect(again.ok && again.value.settings.readings).toEqual(settings.readings);
    }
    expect(
      told(
        read([
          ["読み方: 年商", "百万円"],
          ["読み方: 年商", "千円"],
        ]),
      ).join(),
    ).toContain("I3");
  });

  it("writes every choice so that it reads back", () => {
    const choice = {
      ...openChoice("年商"),
      unit: { text: "百万円", factor: 1e6, percent: false, currency: "JPY" },
      dayOrder: "ymd",
      notation: "point",
      blanks: "missing",
      smallerIsBetter: true,
      words: [
        { text: "a, b; c=d、e", means: 12.5 },
        { text: "x", means: "missing" },
      ],
    } as const;
    for (const locale of ["ja", "en"] as const) expect(parseChoice("年商", choiceText(choice, locale))).toEqual(choice);
  });
});

describe("a cut", () => {
  it.each<[Cell, number]>([
    ["50%", 50],
    ["５０％", 50],
    ["33.3%", 33.3],
    ["100%", 100],
    [0, 0],
    [1, 1],
    ["0", 0],
  ])("%s is %d", (cell, value) => expect(parseCut(cell)).toEqual({ kind: "number", value }));

  it.each<Cell>([0.5, "0.5", "0.5%", "101", "120%", -1, "なし"])("%s is none", (cell) =>
    expect(parseCut(cell)).toBeUndefined(),
  );

  it("between 0 and 1 is refused with what was meant", () => {
    expect(told(read([["実績の境界", 0.5]]))).toEqual([expect.stringMatching(/J2.*50/s)]);
    expect(told(read([["Results cut", 0.35]]), "en")).toEqual([expect.stringMatching(/J2.*35/s)]);
  });
});

describe("levels", () => {
  it.each([
    ["A=100%, B=50%", [100, 50]],
    ["A=33.3%", [33.3]],
    ["A：１００", [100]],
    ["x=y=5", [5]],
  ])("%s", (text, points) => {
    const levels = parseLevels(text, false);
    expect("bad" in levels ? levels.bad : levels.map((level) => level.points)).toEqual(points);
  });

  it("take no longer for a hostile text", () => {
    const start = performance.now();
    parseLevels(`a${" ".repeat(50_000)}b`, false);
    parseLevels(`${"a ".repeat(25_000)}=${" ".repeat(50_000)}b`, true);
    parseChoice("c", `a${" ".repeat(50_000)}b=`);
    parseCut(`上位${"1".repeat(50_000)}x`);
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe("bounds", () => {
  it("keep what was written where it says more than the number", () => {
    const outcome = read([], [["年商", "ポテンシャル", 1, "", "1.000", "5億円", ""], rows[1] as Cell[]]);
    if (!outcome.ok) throw new Error(told(outcome).join());
    const [criterion] = outcome.value.settings.criteria;
    expect(criterion).toMatchObject({ low: 1, high: 5e8 });
    expect(settingsGrid(outcome.value.settings)[1]?.slice(4, 6)).toEqual(["1.000", "5億円"]);
    const moved = {
      ...outcome.value.settings,
      criteria: [{ ...(criterion as NonNullable<typeof criterion>), high: 7 }],
    };
    expect(settingsGrid(moved)[1]?.slice(4, 6)).toEqual(["1.000", 7]);
  });
});

describe("a comment among the criteria", () => {
  it("is a row in which nothing but the first cell is filled", () => {
    const outcome = read(
      [],
      [...rows, ["※ 来期から", "", "", "", "", "", ""], ["※見込み客数", "実績", 2, "", "", "", ""]],
    );
    expect(outcome.ok && outcome.value.settings.criteria.map(({ column }) => column)).toEqual([
      "年商",
      "受注件数",
      "※見込み客数",
    ]);
  });
});

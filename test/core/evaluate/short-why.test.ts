import { describe, expect, it } from "vitest";
import type { Cell, Grid } from "../../../src/core/cells/cell";
import { sheetSource } from "../../../src/core/cells/source";
import { evaluate } from "../../../src/core/evaluate/evaluate";
import { shortWhy } from "../../../src/core/evaluate/short-why";
import { whyText } from "../../../src/core/evaluate/why";

const columns = ["営業人数", "競合商材の取り扱い", "キーマンとの関係", "従業員数"];
const settings: Cell[][] = [
  ["列", "軸", "重み", "尺度", "下限", "上限", "段階"],
  ...columns.map((column): Cell[] => [column, "ポテンシャル", 1, "線形", 0, 100, ""]),
  ["受注件数", "実績", 1, "線形", 0, 100, ""],
  ["受注金額", "実績", 1, "線形", 0, 100, ""],
];

/** With English headers, as long as those of practice. */
const english: Cell[][] = [
  ["Column", "Axis", "Weight", "Scale", "Low", "High", "Levels"],
  ["Sells competing product", "potential", 1, "linear", 0, 100, ""],
  ["Relationship with key person", "potential", 1, "linear", 0, 100, ""],
  ["Training attended", "potential", 1, "linear", 0, 100, ""],
  ["Orders", "results", 1, "linear", 0, 100, ""],
  ["Order amount", "results", 1, "linear", 0, 100, ""],
];

function shortOf(...row: Cell[]) {
  const profile: Grid = [
    ["企業名", ...columns, "受注件数", "受注金額", "手動補正"],
    ["東都システム", ...row],
    ["北浜商事", 10, 10, 10, 10, 10, 10, ""],
  ];
  const outcome = evaluate({
    profile: sheetSource(profile, "一覧"),
    settings: sheetSource(settings, "マップ設定"),
    today: 0,
    locale: "ja",
    headerFirst: false,
  });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return { short: shortWhy(outcome.value, 0), whole: whyText(outcome.value, 0) };
}

describe("the reason on the map sheet", () => {
  it("names what brings most, and how many more there are, in the room of two lines", () => {
    const { short, whole } = shortOf(40, 80, 60, 20, 30, 50, "");
    expect(whole.length).toBeGreaterThan(short.length);
    expect(short).toBe(
      "【ポテンシャル 50.0】競合商材の取り扱い 80 (0〜100): +20.0、キーマンとの関係 60 (0〜100): +15.0、ほか 2 項目 【実績 40.0】受注金額 50 (0〜100): +25.0、ほか 1 項目",
    );
  });

  it("is the whole one where that has room", () => {
    const { short, whole } = shortOf(40, "", "", "", "", 50, "");
    expect(short).toBe(
      "【ポテンシャル 40.0】営業人数 40 (0〜100): +40.0 【実績 25.0】受注金額 50 (0〜100): +25.0、ほか 1 項目 データなし: 競合商材の取り扱い、キーマンとの関係、従業員数",
    );
    expect(whole.startsWith(short.slice(0, 40))).toBe(true);
  });

  it("counts Latin letters as wider: in English two lines hold fewer of them", () => {
    const outcome = evaluate({
      profile: sheetSource(
        [
          ["Company", ...english.slice(1).map(([column]) => column as Cell)],
          ["Harbor Point Systems", 80, 60, 40, 30, 20],
        ],
        "Partners",
      ),
      settings: sheetSource(english, "Map settings"),
      today: 0,
      locale: "en",
      headerFirst: false,
    });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
    expect(shortWhy(outcome.value, 0)).toBe(
      "[potential 60.0] Sells competing product 80 (0 to 100): +26.7, 2 more [results 25.0] Orders 30 (0 to 100): +15.0, 1 more",
    );
  });

  it("says first that somebody placed it by hand", () => {
    expect(shortOf(40, 80, 60, 20, 30, 50, "自走維持").short).toMatch(
      /^手動補正で「自走維持」\(スコアでは「注力拡大」\) 【ポテンシャル 50\.0】競合商材の取り扱い/,
    );
  });
});

import { describe, expect, it } from "vitest";
import type { Grid } from "../../../src/core/cells/cell";
import { sheetSource } from "../../../src/core/cells/source";
import { evaluate } from "../../../src/core/evaluate/evaluate";
import { settingsGrid } from "../../../src/core/settings/settings-grid";
import { columnsView } from "../../../src/core/view/columns";

const sources = (profile: Grid, settings: Grid | null = null) => ({
  profile: sheetSource(profile, "一覧"),
  settings: settings && sheetSource(settings, "マップ設定"),
  today: 20_800,
  locale: "ja" as const,
  headerFirst: false,
});

function viewOf(profile: Grid, settings: Grid | null = null) {
  const view = columnsView(sources(profile, settings));
  if (!view.ok) throw new Error(JSON.stringify(view.problems));
  return view.value;
}

const list: Grid = [
  ["企業名", "担当", "営業人数", "目標", "備考", "解約率", "独自点", "受注件数"],
  ["青葉", "佐藤", 10, 30, "よい", "3%", 4, 0],
  ["北浜", "鈴木", "数名", 20, "", "5%", 3, 2],
  ["みなと", "佐藤", 8, 10, "", "2%", "", 1],
  ["合計", "", 18, 60, "", "", "", 3],
];

describe("the list of columns", () => {
  it("has every column with two values, how many can be read, its use and why it is not used", () => {
    const { columns, questions, leftOut } = viewOf(list);
    expect(
      columns.map(({ header, samples, filled, read, use, axis, direction, why }) => [
        header,
        samples.join("/"),
        `${read}/${filled}`,
        use,
        axis,
        direction,
        why,
      ]),
    ).toEqual([
      ["企業名", "青葉/北浜", "3/3", "partner", null, "up", "names"],
      ["担当", "佐藤/鈴木", "3/3", "no", null, "up", "no-criterion"],
      ["営業人数", "10/数名", "2/3", "used", "potential", "up", null],
      ["目標", "30/20", "3/3", "could", "results", "up", "target"],
      ["備考", "よい", "1/1", "no", null, "up", "no-criterion"],
      ["解約率", "3%/5%", "3/3", "could", "results", "down", "direction"],
      ["独自点", "4/3", "2/2", "could", "potential", "up", "unknown"],
      ["受注件数", "0/2", "3/3", "used", "results", "up", null],
    ]);
    expect(questions).toEqual([]);
    expect(leftOut.map(({ text, reason }) => [text, reason])).toEqual([["合計", "total"]]);
  });

  it("asks for an axis that no column shows, and its answer is a criterion that builds", () => {
    const profile: Grid = [
      ["企業名", "営業人数", "独自点"],
      ["青葉", 10, 4],
      ["北浜", 5, 3],
    ];
    expect(evaluate(sources(profile)).ok).toBe(false);
    const { questions, settings, columns } = viewOf(profile);
    expect(questions).toEqual(["results"]);
    const answer = columns.find(({ header }) => header === "独自点")?.criterion;
    const answered = {
      ...settings,
      criteria: settings.criteria.map((each) =>
        each.column === answer?.column ? { ...answer, axis: "results" as const, weight: 1 } : each,
      ),
    };
    expect(evaluate(sources(profile, settingsGrid(answered))).ok).toBe(true);
  });

  it("asks which column names the partners, and shows the others all the same", () => {
    const { questions, columns } = viewOf([
      ["番号札", "営業人数", "受注件数"],
      [3, 10, 4],
      [3, 5, 3],
    ]);
    expect(questions).toEqual(["partner"]);
    expect(columns.map(({ header, use }) => [header, use])).toEqual([
      ["番号札", "could"],
      ["営業人数", "used"],
      ["受注件数", "used"],
    ]);
  });

  it("says what the settings say, where there are some", () => {
    const first = evaluate(sources(list));
    if (!first.ok) throw new Error("The list must evaluate.");
    const { settings } = first.value;
    const grid = settingsGrid({
      ...settings,
      criteria: settings.criteria.map((each) => (each.column === "独自点" ? { ...each, weight: 2 } : each)),
    });
    const uses = viewOf(list, grid).columns.map(({ header, use, why }) => [header, use, why]);
    expect(uses).toContainEqual(["独自点", "used", null]);
    expect(uses).toContainEqual(["解約率", "could", "direction"]);
  });

  it("says how each column was read, what waits for an answer, and which values have no meaning yet", () => {
    const profile: Grid = [
      ["企業名", "年商(百万円)", "競合取扱", "資本金", "受注件数"],
      ["青葉", 120, "検討中", 120, 0],
      ["北浜", "3億円", "有", "3億円", 2],
      ["みなと", 85, "検討中", 500, 1],
      ["瀬戸", 60, "無", 90, 1],
      ["東都", 70, "有", 80, 0],
      ["中央", 70, "有", 80, 0],
    ];
    const { columns } = viewOf(profile);
    const facts = Object.fromEntries(columns.map(({ header, reading }) => [header, reading]));
    expect(facts["年商(百万円)"]?.decisions).toMatchObject([
      { what: "unit", unit: { factor: 1e6 }, own: [{ cell: "B3" }] },
    ]);
    expect(facts.競合取扱?.unread).toEqual([{ text: "検討中", count: 2, cell: "C2" }]);
    expect(facts.資本金?.refusal).toMatchObject({ why: "unit" });
    expect(facts.企業名).toBeNull();
  });

  it("asks for an axis whose column the settings name but cannot be read", () => {
    const profile: Grid = [
      ["企業名", "営業人数", "従業員数", "受注件数"],
      ["青葉", "多め", 12, 0],
      ["北浜", "数名", 30, 2],
    ];
    const settings: Grid = [
      ["列", "軸", "重み", "尺度", "下限", "上限", "段階"],
      ["営業人数", "ポテンシャル", 1, "線形", "", "", ""],
      ["受注件数", "実績", 1, "線形", "", "", ""],
    ];
    const { columns, questions } = viewOf(profile, settings);
    expect(questions).toEqual(["potential"]);
    expect(columns.map(({ header, use, why }) => [header, use, why])).toContainEqual([
      "営業人数",
      "could",
      "unreadable",
    ]);
  });
});

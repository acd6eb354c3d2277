/** Support team and Support plan sheets that people edit by hand, that two write at once, and that a run dies on. */
import { describe, expect, it } from "vitest";
import { receivedGrid } from "../../../../src/core/cells/sent";
import { sheetSource } from "../../../../src/core/cells/source";
import { planOf } from "../../../../src/core/decide/plan/plan";
import { solved } from "../../../../src/core/decide/plan/solve/solve";
import type { Evaluation } from "../../../../src/core/evaluate/evaluation";
import { anyProblemText } from "../../../../src/core/problem/any-problem";
import { findingText } from "../../../../src/core/problem/finding";
import { changedPlanSheet } from "../../../../src/core/sheets/plan/change-plan-sheet";
import { readPlan } from "../../../../src/core/sheets/plan/read-plan";
import { readPlanSheet, sheetPins, wantedPlan } from "../../../../src/core/sheets/plan/read-plan-sheet";
import { newTeamSheet, wantedTeam } from "../../../../src/core/sheets/plan/team-sheet";
import { type Cells, carriedOut, countOfSteps, found, Refused } from "../further/sheet-on-paper";
import { evaluated, type Rows } from "./plan-of-cells";

const settings: Rows = [
  ["列", "軸", "重み", "尺度", "下限", "上限", "段階", "", "項目", "値"],
  ["評価", "ポテンシャル", 1, "線形", 0, 100, "", "", "企業名列", "企業名"],
  ["実績点", "実績", 1, "線形", 0, 100, "", "", "ポテンシャルの境界", 50],
];
const header = ["企業名", "評価", "実績点", "担当固定"];
const people: Rows = [
  ["担当者", "月の時間", "対象", "上限社数"],
  ["佐藤", 16, "", ""],
  ["鈴木", 8, "", ""],
];
const before: Rows = [
  header,
  ["東都システム", 90, 0, ""],
  ["北浜商事", 80, 0, "鈴木"],
  ["瀬戸内テック", 70, 0, ""],
  ["みなと情報", 60, 0, ""],
];
const after: Rows = [
  header,
  ["みなと情報", 95, 0, ""],
  ["新しい会社", 85, 0, ""],
  ["東都システム", 55, 0, ""],
  ["北浜商事", 20, 0, "鈴木"],
  ["瀬戸内テック", 75, 0, ""],
];

const of = (rows: Rows): Evaluation => evaluated(rows, settings);

function reading(sheet: Cells | null, evaluation: Evaluation) {
  const plan = found(sheet, wantedPlan, "支援計画");
  const read = plan && readPlanSheet(plan);
  const pins = read ? sheetPins(read, evaluation) : { pins: new Map(), unused: [] };
  return { plan, pins, outcome: readPlan({ evaluation, team: sheetSource(people, "支援体制"), pins }) };
}

/** What the page has written by one click. */
function change(sheet: Cells | null, evaluation: Evaluation) {
  const { plan, pins, outcome } = reading(sheet, evaluation);
  if (!outcome.ok) throw new Error(outcome.problems.map((problem) => anyProblemText(problem, "ja")).join("\n"));
  const { problem } = outcome.value;
  const solution = planOf(problem, solved(problem.assignment));
  return changedPlanSheet({
    plan: solution,
    evaluation,
    lines: ["点", "残り"],
    day: 20_783,
    pinned: pins.pins,
    found: plan,
  });
}

const written = (sheet: Cells | null, evaluation: Evaluation) => carriedOut(sheet, change(sheet, evaluation));

const top = (sheet: Cells) => sheet.findIndex((line) => line.includes("plan.header")) + 1;
const column = (sheet: Cells, mark: string) => (sheet[top(sheet) - 2] ?? []).indexOf(mark);
const rowOf = (sheet: Cells, name: string) => sheet.findIndex((line, at) => at >= top(sheet) && line.includes(name));
const cellOf = (sheet: Cells, name: string, mark: string) => sheet[rowOf(sheet, name)]?.[column(sheet, mark)];
const put = (sheet: Cells, name: string, at: number, text: string) => {
  const line = sheet[rowOf(sheet, name)] as string[];
  while (line.length <= at) line.push("");
  line[at] = text;
};
const note = 15;
const notes = (sheet: Cells) => sheet.flatMap((line) => (line[note] ? [[line[4], line[note]]] : []));

/** A plan with a note beside each partner and a pin by hand. */
function edited(): Cells {
  const sheet = written(null, of(before));
  for (const [name] of before.slice(1)) put(sheet, String(name), note, `${name}のメモ`);
  put(sheet, "瀬戸内テック", column(sheet, "plan:pin"), "佐藤さん");
  return sheet;
}

/** Sorts what is visible: the hidden columns stay. */
function sortVisible(sheet: Cells, by: number): void {
  const from = top(sheet);
  const parts = sheet.slice(from, from + 4).map((line) => line.slice(3));
  parts.sort((a, b) => (String(a[by - 3]) < String(b[by - 3]) ? -1 : 1));
  parts.forEach((part, at) => {
    sheet[from + at] = [...(sheet[from + at] ?? []).slice(0, 3), ...part];
  });
}

const hand: Readonly<Record<string, (sheet: Cells) => void>> = {
  nothing: () => undefined,
  "sorts what is visible by name": (sheet) => sortVisible(sheet, 4),
  "sorts what is visible by pin": (sheet) => sortVisible(sheet, 12),
  "turns all rows round": (sheet) => {
    const rows = sheet.splice(top(sheet), 4);
    sheet.splice(top(sheet), 0, ...rows.reverse());
  },
  "puts in a row on top and one in the table": (sheet) => {
    sheet.splice(top(sheet) + 2, 0, ["", "", "", "", "メモだけの行"]);
    sheet.splice(0, 0, ["", "", "", "社外秘"]);
  },
  "puts in a column on the left": (sheet) => {
    for (const line of sheet) line.unshift("");
  },
  "types over what is ours": (sheet) => {
    put(sheet, "東都システム", column(sheet, "plan:owner"), "山田");
    put(sheet, "東都システム", column(sheet, "plan:why"), "社長案件");
  },
  "rewords the headers": (sheet) => {
    sheet[top(sheet) - 1] = (sheet[top(sheet) - 1] ?? []).map((cell) => (cell === "固定" ? "この人で" : cell));
  },
  "deletes the row of the marks": (sheet) => void sheet.splice(top(sheet) - 2, 1),
  "deletes a row": (sheet) => void sheet.splice(rowOf(sheet, "みなと情報"), 1),
};

describe("the plan sheet after hand edits, and where a run dies on it", () => {
  it.each(Object.entries(hand))("%s", (_what, edit) => {
    const sheet = edited();
    edit(sheet);
    const kept = sheet.flat().filter((cell) => String(cell).endsWith("のメモ"));
    const whole = written(sheet, of(after));
    const name = column(whole, "plan:partner");
    const beside = (cells: Cells) =>
      cells.flatMap((line) => line.flatMap((cell) => (String(cell).endsWith("のメモ") ? [[line[name], cell]] : [])));
    for (const [of, text] of beside(whole)) expect(text).toBe(`${of}のメモ`);
    expect(beside(whole)).toHaveLength(kept.length);
    // The pin by hand and the one of the profile.
    const at = column(whole, "plan:pin");
    const pinned = (of: string) => whole[rowOf(whole, of)]?.[at];
    expect([pinned("瀬戸内テック"), pinned("北浜商事"), pinned("東都システム")]).toEqual(["佐藤", "鈴木", ""]);
    expect(change(whole, of(after)).writes).toEqual([]);
    // Dies after each step: nothing lost, and the next click gives the same.
    const first = change(sheet, of(after));
    for (let lived = 0; lived < countOfSteps(first); lived += 1) {
      const died = carriedOut(sheet, first, lived);
      const told = `died after ${lived} steps`;
      expect(
        died.flat().filter((cell) => String(cell).endsWith("のメモ")),
        told,
      ).toHaveLength(kept.length);
      expect(
        died.flat().filter((cell) => String(cell).startsWith("佐藤さん") || cell === "佐藤").length,
        told,
      ).toBeGreaterThan(0);
      expect(written(died, of(after)), told).toEqual(whole);
    }
  });

  it("a first plan is whole, with its looks, after the next click wherever a run died on it", () => {
    const first = change(null, of(before));
    const whole = carriedOut(null, first);
    for (let lived = 1; lived < countOfSteps(first); lived += 1) {
      const died = carriedOut(null, first, lived);
      expect(died.flat().every((cell) => cell === "")).toBe(true);
      const next = change(died, of(before));
      expect([next.looks, next.hideColumns, next.hideRows, next.frozenRows]).toEqual([
        first.looks,
        first.hideColumns,
        first.hideRows,
        first.frozenRows,
      ]);
      expect(carriedOut(died, next), `died after ${lived} steps`).toEqual(whole);
    }
  });

  it("two write at once: the second one's plan is of a sheet that is gone, and nothing is written", () => {
    const sheet = edited();
    const [one, other] = [change(sheet, of(after)), change(sheet, of(before))];
    const first = carriedOut(sheet, one);
    expect(() => carriedOut(first, other)).toThrow(Refused);
    expect(notes(written(first, of(before)))).toHaveLength(4);
  });
});

describe("what is fixed on the plan sheet", () => {
  const told = (sheet: Cells, evaluation: Evaluation) => {
    const { outcome } = reading(sheet, evaluation);
    if (!outcome.ok) return outcome.problems.map((problem) => anyProblemText(problem, "ja"));
    return outcome.value.findings.map((finding) => findingText(finding, "ja"));
  };

  it("stays where the plan was made before somebody fixed it", () => {
    const sheet = written(null, of(before));
    put(sheet, "みなと情報", column(sheet, "plan:pin"), "鈴木");
    const evaluation = of(before);
    const { outcome } = reading(null, evaluation);
    if (!outcome.ok) throw new Error("no plan");
    const { plan, pins } = reading(sheet, evaluation);
    const stale = planOf(outcome.value.problem, solved(outcome.value.problem.assignment));
    const { pins: pinned } = pins;
    const next = carriedOut(
      sheet,
      changedPlanSheet({ plan: stale, evaluation, lines: ["点", "残り"], day: 20_783, pinned, found: plan }),
    );
    expect(cellOf(next, "みなと情報", "plan:pin")).toBe("鈴木");
    expect(reading(next, evaluation).pins.pins.size).toBe(1);
  });

  it("is still fixed when a partner leaves the profile and comes back, and told meanwhile", () => {
    const sheet = written(null, of(before));
    put(sheet, "瀬戸内テック", column(sheet, "plan:pin"), "佐藤");
    const without = of(before.filter(([name]) => name !== "瀬戸内テック"));
    const away = written(sheet, without);
    expect(cellOf(away, "瀬戸内テック", "plan:pin")).toBe("佐藤");
    expect(told(away, without)).toEqual([expect.stringMatching(/固定「佐藤」は使っていません。「瀬戸内テック」/)]);
    expect(cellOf(written(away, of(before)), "瀬戸内テック", "plan:pin")).toBe("佐藤");
    expect(told(written(away, of(before)), of(before))).toEqual([]);
  });

  it("in a second row of a partner is told, not passed over", () => {
    const sheet = edited();
    const copy = [...(sheet[rowOf(sheet, "瀬戸内テック")] ?? [])];
    copy[column(sheet, "plan:pin")] = "鈴木";
    sheet.push(copy);
    expect(told(sheet, of(before))).toEqual([expect.stringMatching(/固定「鈴木」は使っていません/)]);
  });

  it("names somebody who left: told with the address, and no plan", () => {
    const sheet = written(null, of(before));
    put(sheet, "東都システム", column(sheet, "plan:pin"), "田中");
    expect(told(sheet, of(before))).toEqual([expect.stringMatching(/「支援計画」の M6: .*「田中」/)]);
  });

  it("stays with its partner where somebody sorted what is visible and both rows say the same name", () => {
    const sheet = written(null, of(before));
    put(sheet, "東都システム", column(sheet, "plan:pin"), "鈴木");
    sortVisible(sheet, 4);
    const unpinned = of(before.map((row) => [...row.slice(0, 3), row[0] === "企業名" ? "担当固定" : ""]));
    const { pins } = reading(sheet, unpinned).pins;
    expect([...pins.values()].map(({ text }) => text)).toEqual(["鈴木"]);
  });
});

describe("the team sheet", () => {
  const segments = of(before).settings.segments;
  const made = (sheet: Cells | null) => newTeamSheet(["佐藤", "鈴木"], 40, segments, "ja", sheet ? 1 : null);
  const whole = carriedOut(null, made(null));

  it("is read back as it was meant", () => {
    const { outcome } = {
      outcome: readPlan({ evaluation: of(before), team: sheetSource(receivedGrid(whole), "支援体制") }),
    };
    expect(outcome.ok && outcome.value.problem.team.people.map(({ name, time }) => [name, time])).toEqual([
      ["佐藤", 4000],
      ["鈴木", 4000],
    ]);
    expect(outcome.ok && outcome.value.findings).toEqual([]);
  });

  it("is made by the next click where a run died before it wrote: a sheet of its name that is blank", () => {
    const steps = countOfSteps(made(null));
    for (let lived = 1; lived < steps; lived += 1) {
      const died = carriedOut(null, made(null), lived);
      const isBlank = died.every((line) => line.every((cell) => cell === ""));
      expect(isBlank ? carriedOut(died, made(died)) : died, `died after ${lived} steps`).toEqual(whole);
    }
  });

  it("is made once where two click at once", () => {
    expect(() => carriedOut(whole, made(null))).toThrow(Refused);
    expect(found(whole, wantedTeam, "支援体制")?.mark).toBe(wantedTeam.mark);
  });
});

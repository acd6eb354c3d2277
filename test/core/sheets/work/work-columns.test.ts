/** The work columns on paper: made once, by whoever clicks, also where a run died on the way. */
import { describe, expect, it } from "vitest";
import { sentGrid } from "../../../../src/core/cells/sent";
import { sheetSource } from "../../../../src/core/cells/source";
import { planOf } from "../../../../src/core/decide/plan/plan";
import { solved } from "../../../../src/core/decide/plan/solve/solve";
import { readPlan } from "../../../../src/core/sheets/plan/read-plan";
import { workEdit } from "../../../../src/core/sheets/work/edit-work";
import { adoptable, madeWorkColumns } from "../../../../src/core/sheets/work/make-columns";
import { mapRows, wantedMap } from "../../../../src/core/sheets/work/map-rows";
import { ownerMoves, proposalChange, proposalsFor } from "../../../../src/core/sheets/work/proposals";
import { type Cells, carriedOut, countOfSteps, found, Refused } from "../further/sheet-on-paper";
import { built, evaluationOf, type PartnerRow } from "../map/paper";

const partners: readonly PartnerRow[] = [
  ["東都システム", 40, "有", 0],
  ["北浜商事", 50, "無", 8],
  ["瀬戸内テック", 45, "有", 0],
];
const evaluation = evaluationOf(partners);

function rowsOf(sheet: Cells) {
  const map = found(sheet, wantedMap, "セグメントマップ");
  const rows = map && mapRows(map, evaluation);
  if (!rows) throw new Error("no map");
  return rows;
}

/** A map; `beside` are headers that users have right of it, with a cell under each. */
function opened(beside: readonly string[] = []): Cells {
  const sheet = sentGrid(built(null, evaluation).paper).map((line) => [...line]);
  const { read } = rowsOf(sheet);
  const width = sheet[0]?.length ?? 0;
  for (const line of sheet) line.push(...beside.map(() => ""));
  beside.forEach((text, at) => {
    (sheet[read.headerRow ?? 0] as string[])[width + at] = text;
    (sheet[read.firstRow] as string[])[width + at] = `${text}のセル`;
  });
  return sheet;
}

/** What the page has written by one click, with all that can be adopted. */
const click = (sheet: Cells) => {
  const rows = rowsOf(sheet);
  return madeWorkColumns(rows, adoptable(rows), ["佐藤"], "ja");
};

const clicked = (sheet: Cells): Cells => {
  const change = click(sheet);
  return change ? carriedOut(sheet, change) : sheet;
};

const headersOf = (sheet: Cells) => {
  const { read, columns } = rowsOf(sheet);
  return Object.fromEntries(Object.entries(columns).map(([field, at]) => [field, sheet[read.headerRow ?? 0]?.[at]]));
};

const four = { owner: "担当", action: "次の行動", due: "期日", status: "状態" };

describe("the click that makes work columns", () => {
  it.each([
    ["no columns of theirs", [], four],
    ["an owner column of theirs", ["担当者", "メモ"], { ...four, owner: "担当者" }],
    ["two, with one of another kind between", ["Due", "メモ", "担当"], { ...four, due: "Due" }],
  ] as const)("%s: killed at any call, the next click completes it and nobody's cell is touched", (_, beside, want) => {
    const sheet = opened(beside);
    const whole = clicked(sheet);
    expect(headersOf(whole)).toEqual(want);
    const change = click(sheet);
    if (!change) throw new Error("nothing to make");
    for (let lived = 0; lived <= countOfSteps(change); lived += 1) {
      const healed = clicked(carriedOut(sheet, change, lived));
      expect(headersOf(healed), `died after ${lived} calls`).toEqual(want);
      expect(healed.flat().filter((cell) => String(cell).endsWith("のセル"))).toHaveLength(beside.length);
      expect(healed.flat().filter((cell) => String(cell).startsWith("work:"))).toHaveLength(4);
    }
  });

  it("makes no second set where two click at once", () => {
    const sheet = opened();
    const [one, other] = [click(sheet), click(sheet)];
    if (!one || !other) throw new Error("nothing to make");
    const first = carriedOut(sheet, one);
    expect(() => carriedOut(first, other)).toThrow(Refused);
    expect(click(first)).toBeNull();
  });

  it("keeps what stands in the row of the marks between two of them", () => {
    const sheet = opened(["担当", "メモ", "状態"]);
    const { read, columns } = rowsOf(clicked(sheet));
    (sheet[read.markRow ?? 0] as string[])[(columns.owner ?? 0) + 1] = "合計の見出し";
    expect(clicked(sheet)[read.markRow ?? 0]).toContain("合計の見出し");
    expect(headersOf(clicked(sheet))).toEqual(four);
  });

  it("asks for a day under 期日 and offers choices for owner and status, as warnings, in new columns only", () => {
    const looks = click(opened(["期日"]))?.looks ?? [];
    expect(looks.filter(({ choices }) => choices)).toHaveLength(2);
    expect(looks.some(({ takesDays }) => takesDays)).toBe(false);
    expect(click(opened())?.looks?.filter(({ takesDays }) => takesDays)).toHaveLength(1);
  });
});

describe("proposals and edits", () => {
  const today = 20_783;
  it("killed at any call: no filled cell changes, and what is left is proposed again", () => {
    const sheet = clicked(opened());
    const { columns, rows } = rowsOf(sheet);
    (sheet[rows.get(0) ?? 0] as string[])[columns.action ?? 0] = "自分で決めた";
    const propose = (cells: Cells) =>
      proposalChange(rowsOf(cells), proposalsFor(rowsOf(cells), evaluation, null, today));
    const change = propose(sheet);
    const whole = carriedOut(sheet, change);
    expect(change.writes.length).toBeGreaterThan(0);
    for (let lived = 0; lived <= countOfSteps(change); lived += 1) {
      const died = carriedOut(sheet, change, lived);
      expect(carriedOut(died, propose(died)), `died after ${lived} calls`).toEqual(whole);
      expect(died.flat()).toContain("自分で決めた");
    }
  });

  it("shows a formula that an owner would be written over", () => {
    const sheet = clicked(opened());
    const { columns, rows } = rowsOf(sheet);
    const [row, column] = [rows.get(0) ?? 0, columns.owner ?? 0];
    (sheet[row] as string[])[column] = "山田";
    const map = rowsOf(sheet);
    const withFormula = { ...map, found: { ...map.found, formulas: [[row, column, "=VLOOKUP(A1,C:D,2)"] as const] } };
    const read = readPlan({
      evaluation,
      team: sheetSource(
        [
          ["担当者", "月の時間"],
          ["佐藤", 40],
        ],
        "支援体制",
      ),
    });
    if (!read.ok) throw new Error("no plan");
    const plan = planOf(read.value.problem, solved(read.value.problem.assignment));
    const moves = ownerMoves(plan, evaluation, withFormula);
    expect(moves.find(({ partner }) => partner === 0)).toMatchObject({ from: "=VLOOKUP(A1,C:D,2)", to: "佐藤" });
    expect(moves.filter(({ partner }) => partner !== 0).every(({ from }) => from === "")).toBe(true);
  });

  it("from two pages: the second is refused where the first wrote the same cell, and both stand where they did not", () => {
    const sheet = clicked(opened());
    const blank = { text: "", cell: "" };
    const shown = { owner: blank, action: blank };
    const edit = (wanted: { owner?: string; action?: string }) => {
      const made = workEdit(rowsOf(sheet), 0, shown, wanted);
      if (made.kind !== "change") throw new Error(made.kind);
      return made.change;
    };
    const first = carriedOut(sheet, edit({ owner: "佐藤" }));
    expect(() => carriedOut(first, edit({ owner: "鈴木" }))).toThrow(Refused);
    const both = carriedOut(first, edit({ action: "電話" }));
    expect(both.flat()).toEqual(expect.arrayContaining(["佐藤", "電話"]));
  });
});

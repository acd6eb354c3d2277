import { describe, expect, it } from "vitest";
import { dayText, parseDay } from "../../../src/core/cells/day";
import type { WorkTexts } from "../../../src/core/sheets/map/notes";
import { type WorkListKind, workItems, workList } from "../../../src/core/view/work-list";
import { evaluationOf } from "../sheets/map/paper";

const day = (text: string) => parseDay(text) ?? Number.NaN;
/** A Wednesday. */
const today = day("2026/11/25");
const names = ["あ", "い", "う", "え", "お", "か", "き", "く"];
const evaluation = evaluationOf(names.map((name, at) => [name, 90 - at, "有", 0]));

type Cells = readonly [due: string, status?: string, owner?: string];

function listed(kind: WorkListKind, rows: readonly Cells[], me = "", now = today): string[] {
  const workOf = (partner: number): WorkTexts | null => {
    const [due = "", status = "", owner = ""] = rows[partner] ?? [];
    const cell = (column: string, text: string) => ({ text, cell: `${column}${partner + 9}` });
    return { owner: cell("P", owner), action: cell("Q", ""), due: cell("R", due), status: cell("S", status) };
  };
  return workList(workItems(evaluation, workOf, now), kind, now, me).map(({ name }) => name);
}

describe("what is to be done", () => {
  it("this week is Monday to Sunday, today among them, and nothing that is done", () => {
    const rows: Cells[] = [
      ["2026/11/22"],
      ["2026/11/23"],
      ["2026/11/25"],
      ["2026/11/29"],
      ["2026/11/30"],
      ["2026-11-26", "完了"],
      ["2026年11月24日", "保留"],
      ["2026/11/27", "Done"],
    ];
    expect(listed("week", rows)).toEqual(["い", "き", "う", "え"]);
    // On a Sunday the week is the one that ends, on a Monday the one that begins.
    expect(listed("week", rows, "", day("2026/11/29"))).toEqual(["い", "き", "う", "え"]);
    expect(listed("week", rows, "", day("2026/11/30"))).toEqual(["お"]);
  });

  it("overdue is before today, not done and not on hold, in either language; due today is not", () => {
    const rows: Cells[] = [
      ["2026/11/24"],
      ["2026/11/25"],
      ["2026/11/20", "保留"],
      ["2026/11/20", "On hold"],
      ["2026/11/20", "完了"],
      ["2026/11/20", "進行中"],
      ["2026/11/20", "確認待ち"],
    ];
    expect(listed("overdue", rows)).toEqual(["か", "き", "あ"]);
  });

  it("mine are mine, however the name is written; without a day last, what cannot be read first", () => {
    const rows: Cells[] = [
      ["", "", "佐藤"],
      ["2027/01/10", "", "佐藤さん"],
      ["2026/11/20", "", "佐 藤"],
      ["来週", "", "佐藤"],
      ["2026/11/20", "", "鈴木"],
    ];
    expect(listed("mine", rows, "佐藤")).toEqual(["え", "う", "い", "あ"]);
    expect(listed("mine", rows)).toEqual([]);
  });

  it("an unreadable day is in every list but the done, with its address; equal days go by priority", () => {
    const rows: Cells[] = [["2026/11/25"], ["12/1"], ["2026/02/30", "完了"], ["2026/11/25"]];
    expect(listed("week", rows)).toEqual(["い", "あ", "え"]);
    expect(listed("overdue", rows)).toEqual(["い"]);
    const cells = { due: { text: "12/1", cell: "R10" } };
    expect(workItems(evaluation, () => cells, today)[0]).toMatchObject({ unreadable: "R10", due: null, isOver: false });
  });

  it("a day of digits is read as the spreadsheet reads it", () => {
    const cells = { due: { text: "3/12/2026", cell: "R10" } };
    const read = (order?: "dmy" | "mdy" | "ymd") =>
      dayText(workItems(evaluation, () => cells, today, order)[0]?.due ?? 0);
    expect([read(), read("dmy"), read("mdy"), read("ymd")]).toEqual([
      "2026/03/12",
      "2026/12/03",
      "2026/03/12",
      "2026/03/12",
    ]);
  });
});

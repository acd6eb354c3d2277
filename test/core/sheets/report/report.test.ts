import { describe, expect, it } from "vitest";
import type { Cell } from "../../../../src/core/cells/cell";
import { type Happened, happenedSince } from "../../../../src/core/decide/movement/since";
import { noWork, type WorkCells } from "../../../../src/core/sheets/account-plan/account-plan";
import { type ReportInput, reportOf } from "../../../../src/core/sheets/report/report";
import { reportChange } from "../../../../src/core/sheets/report/report-change";
import { evaluationOf, lived } from "../history/kept-builds";

const mapOf = (...rows: Cell[][]) =>
  evaluationOf({
    profile: [["企業名", "評価", "受注件数"], ...rows],
    settings: [
      ["列", "軸", "重み", "尺度", "下限", "上限", "段階", "", "項目", "値"],
      ["評価", "ポテンシャル", 1, "線形", 0, 100, "", "", "企業名列", "企業名"],
      ["受注件数", "実績", 1, "線形", "", "", "", "", "", ""],
    ],
  });

/** Of two weeks. */
function inputOf(before: Cell[][], after: Cell[][], more: Partial<ReportInput> = {}): ReportInput {
  const evaluation = mapOf(...after);
  const steps = lived([
    { day: 20_000, evaluation: mapOf(...before) },
    { day: 20_007, evaluation },
  ]);
  return {
    evaluation,
    day: 20_007,
    profile: "一覧",
    filter: "",
    steps,
    happened: happenedSince(steps, 0) as Happened,
    work: null,
    isShown: null,
    plan: null,
    ...more,
  };
}

const before = [
  ["A社", 80, 0],
  ["B社", 20, 0],
  ["C社", 49, 0],
];
const after = [
  ["A社", 80, 2],
  ["B社", 70, 0],
  ["C社", 51, 0],
];

describe("the report", () => {
  it("counts as the moves do, and says who stands elsewhere on the map meanwhile", () => {
    const { headline, counts, sections } = reportOf(inputOf(before, after));
    expect(headline).toBe("先週から 2 社が動き、初受注が 1 社ありました");
    expect(counts.map(({ name, count, change }) => [name, count, change])).toEqual([
      ["重点育成", 1, 0],
      ["注力拡大", 1, 1],
      ["育成候補", 1, -1],
      ["自走維持", 0, 0],
      ["合計", 3, 0],
    ]);
    expect(sections[0]?.lines).toEqual([
      "おめでとうございます。A社 が初受注です。受注件数 0 → 2 で 重点育成 から 注力拡大 へ",
      "B社: 評価 20 → 70 で 育成候補 から 重点育成 へ",
      "境界の近くで揺れている 1 社は、会社数では前のセグメントに数えています",
    ]);
  });

  it("tells of those shown alone where it is filtered", () => {
    const { headline, sections } = reportOf(inputOf(before, after, { isShown: (partner) => partner === 2 }));
    expect(headline).toBe("先週から、動いた会社はありません");
    expect(sections[0]?.lines[0]).toBe("動いた会社はありません");
  });

  it("takes a status as the list of what is to do takes it", () => {
    const work = (status: string) => (partner: number) =>
      (partner === 1 ? { owner: "佐藤", action: "訪問", due: "2024/10/01", status } : noWork) as WorkCells;
    const told = (status: string) => reportOf(inputOf(after, after, { work: work(status) })).three.lines.join();
    expect(told("進行中")).toMatch(/B社: 期日 2024\/10\/01 を過ぎています\(訪問\)。担当 佐藤/);
    for (const status of ["完了", " Ｄｏｎｅ", "on  hold", "保留"]) expect(told(status)).not.toMatch(/期日/);
  });

  it("is a page at the most, long lines in two rows as long as there is room", () => {
    const many = Array.from({ length: 30 }, (_, at): Cell[] => [`株式会社${"長い名前の".repeat(6)}${at}`, 80, 0]);
    const won = many.map(([name, score], at): Cell[] => [name, score, at < 20 ? 1 : 0]);
    const plan = Array.from({ length: 4 }, () => "計画の長い行、".repeat(20));
    const { writes, page } = reportChange(reportOf(inputOf(many, won, { plan })), null, "ja", "2026-11-26");
    const rows = writes[0]?.cells ?? [];
    expect(rows).toHaveLength(52);
    expect(page?.cells).toHaveLength(52);
    const texts = rows.map((row) => String(row[0]));
    const first = texts.findIndex((text) => text.startsWith("おめでとう"));
    expect(texts[first]).not.toMatch(/…$/);
    expect(texts[first + 1]).toMatch(/^\u3000.* へ$/);
    expect(
      reportChange(reportOf(inputOf(before, after)), null, "ja", "2026-11-26").writes[0]?.cells.length,
    ).toBeLessThan(52);
  });
});

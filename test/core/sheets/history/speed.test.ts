import { describe, expect, it } from "vitest";
import type { Cell } from "../../../../src/core/cells/cell";
import { movesBetween } from "../../../../src/core/decide/movement/movement";
import { orderOfSupport } from "../../../../src/core/decide/movement/order-of-support";
import { countsOver, type Step, timelineOf } from "../../../../src/core/decide/movement/timeline";
import { datedMaps } from "../../../../src/core/sheets/history/history-maps";
import { keepBuild } from "../../../../src/core/sheets/history/keep-build";
import { evaluationOf, historyIn, type Sheet } from "./kept-builds";

describe("a year of weekly builds of 500 partners, a fifth of them changed each week", () => {
  const header = [
    "企業名",
    "営業人数",
    "競合取扱",
    "顧客接点数",
    "業種",
    "最終接触日",
    "年商",
    "研修",
    "拠点数",
    "受注件数",
    "受注金額",
  ];
  const settings: Cell[][] = [
    ["列", "軸", "重み", "尺度", "下限", "上限", "段階", "", "項目", "値"],
    ["営業人数", "ポテンシャル", 2, "線形", "", "", "", "", "企業名列", "企業名"],
    ["競合取扱", "ポテンシャル", 1, "有無", "", "", "", "", "", ""],
    ["顧客接点数", "ポテンシャル", 1, "対数", "", "", "", "", "", ""],
    ["業種", "ポテンシャル", 1, "一致", "", "", "製造=60, 小売=40", "", "", ""],
    ["最終接触日", "ポテンシャル", 1, "新しさ", "", "", "", "", "", ""],
    ["年商", "ポテンシャル", 1, "順位", "", "", "", "", "", ""],
    ["研修", "ポテンシャル", 1, "有無", "", "", "", "", "", ""],
    ["拠点数", "ポテンシャル", 1, "線形", "", "", "", "", "", ""],
    ["受注件数", "実績", 1, "線形", "", "", "", "", "", ""],
    ["受注金額", "実績", 1, "線形", "", "", "", "", "", ""],
  ];
  let seed = 1;
  const below = (most: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % most;
  };
  const some = <T>(...items: T[]) => items[below(items.length)] as T;
  const cells: readonly ((day: number) => Cell)[] = [
    () => below(60),
    () => some("有", "無"),
    () => below(300),
    () => some("製造", "小売", "製造、小売", "IT"),
    (day) => new Date((day - below(200)) * 86_400_000),
    () => below(9000),
    () => some("有", "無"),
    () => below(12),
    () => some(0, 0, below(9)),
    () => some(0, 0, below(900) * 1000),
  ];
  const rows = Array.from({ length: 500 }, (_, at): Cell[] => [
    `株式会社パートナー${at}`,
    ...cells.map((cell) => cell(20_454)),
  ]);
  const map = (day: number) => evaluationOf({ profile: [header, ...rows.map((row) => [...row])], settings }, day);
  const live = (day: number) => {
    for (const row of rows) {
      if (below(5) > 0) continue;
      for (const column of [below(10), below(10)]) row[column + 1] = cells[column]?.(day);
    }
  };

  it("is within the limit, read in under 2 seconds, and all that changed is known in under 1", () => {
    let sheet: Sheet = [];
    const weekOf = (week: number) => 20_454 + 7 * week;
    const keep = (week: number) => {
      const evaluation = map(weekOf(week));
      const keeping = keepBuild(historyIn(sheet), { evaluation, day: weekOf(week), renames: new Map(), locale: "ja" });
      if (keeping.kind !== "kept") throw new Error(keeping.kind);
      return { keeping, evaluation };
    };
    for (let week = 0; week < 52; week += 1) {
      if (week > 0) live(weekOf(week));
      const { keeping } = keep(week);
      expect(keeping.thinned).toBeNull();
      sheet = [...sheet, ...keeping.steps.write.cells];
    }
    const letters = sheet.flat().reduce((sum: number, cell) => sum + String(cell).length, 0);
    expect(letters).toBeGreaterThan(300_000);
    live(weekOf(52));
    const start = performance.now();
    const { builds } = historyIn(sheet);
    expect(builds).toHaveLength(52);
    // Each map computed again, and compared with what its rows say.
    expect(builds.every(({ doubtful, evaluation }) => doubtful.size === 0 && evaluation.partners.length === 500)).toBe(
      true,
    );
    const read = performance.now() - start;
    const { keeping, evaluation } = keep(52);
    // The best of three: other work on the machine is none of ours.
    const times = [1, 2, 3].map(() => {
      const from = performance.now();
      const steps = timelineOf(datedMaps(keeping.earlier, keeping.build, evaluation));
      const moves = movesBetween(steps.at(-2) as Step, steps.at(-1) as Step);
      expect(moves.length).toBeGreaterThan(400);
      expect(orderOfSupport(steps)?.isEnough).toBe(true);
      expect(countsOver(steps)).toHaveLength(53);
      return performance.now() - from;
    });
    const worked = Math.min(...times);
    console.log(
      `${sheet.length} rows, ${letters} letters, read in ${Math.round(read)} ms, worked out in ${Math.round(worked)} ms`,
    );
    expect(read).toBeLessThan(2000);
    expect(worked).toBeLessThan(1000);
  }, 120_000);
});

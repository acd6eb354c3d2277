import { describe, expect, it } from "vitest";
import type { Cell } from "../../../../src/core/cells/cell";
import { argumentSource } from "../../../../src/core/cells/source";
import { scoreColumn } from "../../../../src/core/decide/evidence/score-column";
import { evaluate } from "../../../../src/core/evaluate/evaluate";

const rows = 40;
const a = (row: number) => (row * 37) % 101;
const b = (row: number) => (row * 53) % 97;
const mix = (row: number) => 0.7 * a(row) + 0.3 * b(row);
const noise = (row: number) => (row * 7919) % 100;

/** What comes of a column of totals beside two criteria. */
function outcomeOf(total: (row: number) => Cell, header = "総合点", count = rows) {
  const outcome = evaluate({
    profile: argumentSource([
      ["企業名", "甲", "乙", "受注件数", header],
      ...Array.from({ length: count }, (_, row): Cell[] => [`会社${row}`, a(row), b(row), row % 2, total(row)]),
    ]),
    settings: argumentSource([
      ["列", "軸", "重み", "尺度", "下限", "上限", "段階"],
      ["甲", "ポテンシャル", 1, "線形", 0, 100, ""],
      ["乙", "ポテンシャル", 1, "線形", 0, 100, ""],
      ["受注件数", "実績", 1, "線形", "", "", ""],
    ]),
    today: 0,
    locale: "ja",
    headerFirst: true,
  });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  const found = scoreColumn(outcome.value, header);
  return found.kind === "found" ? found.score.weights.map(({ percent }) => percent) : found.kind;
}

describe("the weights behind a column of totals", () => {
  it("come back from what a formula adds up, with digits that nobody sees", () => {
    expect(Array.from({ length: rows }, (_, row) => String(mix(row))).some((text) => text.length > 10)).toBe(true);
    expect(outcomeOf(mix)).toEqual([70, 30]);
    expect(outcomeOf((row) => mix(row) / 100)).toEqual([70, 30]);
  });

  it("are judged by the digits that a column shows in its own unit: a share's last one is 0.01", () => {
    expect(outcomeOf((row) => `${Math.round(mix(row))}%`)).toEqual([70, 30]);
    expect(outcomeOf((row) => `${noise(row)}%`)).toBe("noWeightedSum");
    expect(outcomeOf(noise, "総合点(%)")).toBe("noWeightedSum");
  });

  it("are not told from totals for which one number would do as well", () => {
    expect(outcomeOf(() => 50)).toBe("tooCoarse");
    expect(outcomeOf((row) => 2 + (row % 3))).toBe("tooCoarse");
    expect(outcomeOf((row) => 1 + (noise(row) % 5), "ランク点", 7)).not.toEqual(expect.any(Array));
  });
});

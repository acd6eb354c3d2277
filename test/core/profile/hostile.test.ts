import { describe, expect, it } from "vitest";
import type { Cell, Grid } from "../../../src/core/cells/cell";
import { sheetSource } from "../../../src/core/cells/source";
import { evaluate } from "../../../src/core/evaluate/evaluate";

/** A list with one text as a header and as a name, read once. */
function milliseconds(text: string): number {
  const rows: Grid = [
    ["企業名", text, `${text} 受注件数`, "営業人数", "受注件数"],
    ...Array.from({ length: 5 }, (_, at): Cell[] => [`${text}${at}`, text, at, at + 1, at]),
  ];
  const before = process.cpuUsage();
  evaluate({ profile: sheetSource(rows, "一覧"), settings: null, today: 20_800, locale: "ja", headerFirst: false });
  // Of this process alone: others may keep the machine busy.
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const hostile: readonly (readonly [string, (length: number) => string])[] = [
  ["brackets that open", (length) => "(".repeat(length)],
  ["brackets in pairs", (length) => "()".repeat(length / 2)],
  ["brackets that close", (length) => "【a".repeat(length / 2)],
  ["blanks", (length) => `a${" ".repeat(length)}b`],
  ["digits", (length) => `1${"0".repeat(length)}x`],
  ["marks", (length) => "■".repeat(length)],
  ["underscores", (length) => "a_".repeat(length / 2)],
  ["camel case", (length) => "aB".repeat(length / 2)],
  ["one word again and again", (length) => "受注".repeat(length / 2)],
  ["years", (length) => "2025年度".repeat(length / 6)],
  ["legal forms", (length) => "株式会社".repeat(length / 4)],
  ["dots and commas", (length) => "1,".repeat(length / 2)],
  ["minus signs", (length) => "-".repeat(length)],
  ["totals", (length) => "合計 ".repeat(length / 3)],
  ["letters with marks", (length) => "か\u3099".repeat(length / 2)],
];

describe("a text of any length", () => {
  it.each(hostile)("is read in a time that grows with its length: %s", (_what, text) => {
    milliseconds(text(1000));
    const short = Math.min(...[0, 1].map(() => milliseconds(text(7500))));
    const long = Math.min(...[0, 1].map(() => milliseconds(text(60_000))));
    // Eight times the length: 64 times would be quadratic.
    expect(long).toBeLessThan(32 * short + 100);
  });
});

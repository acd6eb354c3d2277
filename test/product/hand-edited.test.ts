import { describe, expect, it } from "vitest";
import type { HostCell } from "../../src/host/host";
import { build, buildRefusal, openSpreadsheet } from "./spreadsheet";
import { workedExamples } from "./worked-example";

const { profileName, settingsName, profile, segments } = workedExamples.ja;
const order = ["東都システム", "北浜商事", "みなと情報", "瀬戸内テック", "青葉ソリューション"];

const criteria: HostCell[][] = [
  ["列", "軸", "重み", "尺度", "下限", "上限", "段階"],
  ["営業人数", "ポテンシャル", 2, "線形", 0, 50, ""],
  ["競合取扱", "ポテンシャル", 1, "有無", "", "", ""],
  ["受注件数", "実績", 1, "線形", "", "", ""],
];
const options: HostCell[][] = [
  ["項目", "値"],
  ["ポテンシャルの境界", 50],
  ["実績の境界", "あり"],
];

/** Blocks put on one sheet, each with its top left corner. */
function sheetOf(...blocks: readonly (readonly [row: number, column: number, cells: HostCell[][]])[]): HostCell[][] {
  const rows = Math.max(...blocks.map(([row, , cells]) => row + cells.length));
  const columns = Math.max(...blocks.map(([, column, cells]) => column + (cells[0]?.length ?? 0)));
  const grid = Array.from({ length: rows }, () => Array.from({ length: columns }, (): HostCell => ""));
  for (const [row, column, cells] of blocks) {
    cells.forEach((line, down) => {
      line.forEach((cell, right) => {
        (grid[row + down] as HostCell[])[column + right] = cell;
      });
    });
  }
  return grid;
}

const opened = async (settings: HostCell[][]) =>
  (await openSpreadsheet("ja", { [profileName]: profile, [settingsName]: settings })).host;

const picked = (cells: HostCell[][], columns: readonly number[]) =>
  cells.map((row) => columns.map((column) => row[column] ?? ""));

describe("a settings sheet that people edited by hand is read", () => {
  it.each<[string, HostCell[][]]>([
    ["as it is", sheetOf([0, 0, criteria], [0, 8, options])],
    ["with its blocks moved", sheetOf([6, 5, criteria], [2, 0, options])],
    ["with the options below the criteria, in the same columns", sheetOf([0, 0, criteria], [6, 0, options])],
    ["with the criteria below the options", sheetOf([5, 0, criteria], [0, 0, options])],
    ["with its columns in another order", sheetOf([0, 0, picked(criteria, [3, 0, 2, 1, 5, 4, 6])], [0, 8, options])],
    [
      "with columns of the users' in between",
      sheetOf([0, 0, criteria.map((row, at) => [row[0] ?? "", at === 0 ? "担当" : "佐藤", ...row.slice(1)])]),
    ],
    [
      "with blank rows and comments",
      sheetOf(
        [
          0,
          0,
          [
            ...criteria.slice(0, 2),
            ["※ 来期に見直す", "", "", "", "", "", ""],
            ["", "", "", "", "", "", ""],
            ...criteria.slice(2),
          ],
        ],
        [0, 8, [...options, ["// see the wiki", ""]]],
      ),
    ],
    ["without the options and the segments", sheetOf([0, 0, criteria])],
    [
      "in the other language, words of both mixed",
      sheetOf(
        [
          0,
          0,
          [
            ["Column", "Axis", "Weight", "Scale", "Low", "High", "Levels"],
            ...picked(criteria.slice(1), [0, 1, 2, 3, 4, 5, 6]),
          ],
        ],
        [
          0,
          8,
          [
            ["Option", "Value"],
            ["Potential cut", 50],
            ["実績の境界", "any"],
          ],
        ],
      ),
    ],
    [
      "with full-width digits",
      sheetOf([
        0,
        0,
        criteria.map((row, at) => (at === 1 ? [row[0] ?? "", "ポテンシャル", "２", "線形", "０", "５０", ""] : row)),
      ]),
    ],
  ])("%s", async (_what, settings) => {
    const host = await opened(settings);
    const view = await build(host);
    expect(view.top.map(({ name }) => name)).toEqual(order);
    expect(view.counts.map(({ count }) => count)).toEqual([1, 2, 1, 1]);
    expect(segments).toHaveLength(5);
    host.dispose();
  });
});

describe("what cannot be read is refused with the cell's address, and nothing is written", () => {
  it.each<[string, HostCell[][], RegExp]>([
    ["a deleted criteria block", sheetOf([0, 0, options]), /「マップ設定」に見出し「列/],
    [
      "a lost header",
      sheetOf([0, 0, [["列", "よこたて", ...(criteria[0] ?? []).slice(2)], ...criteria.slice(1)]]),
      /「マップ設定」に見出し/,
    ],
    [
      "options whose first header is lost",
      sheetOf([0, 0, criteria], [0, 8, [["メモ", "値"], ...options.slice(1)]]),
      /I1.*「項目」/,
    ],
    [
      "options whose value header is lost",
      sheetOf([0, 0, criteria], [0, 8, [["項目", "メモ"], ...options.slice(1)]]),
      /J1.*「値」/,
    ],
    [
      "segments whose first header is lost",
      sheetOf(
        [0, 0, criteria],
        [
          0,
          8,
          [
            ["メモ", "名称"],
            ["activate", "最優先"],
            ["grow", "拡大"],
          ],
        ],
      ),
      /I1.*「セグメント」/,
    ],
    ["a remark that is no comment", sheetOf([0, 0, [...criteria, ["佐藤さんが管理", "", "", "", "", "", ""]]]), /B5/],
    [
      "a weight in words",
      sheetOf([3, 2, criteria.map((row, at) => (at === 1 ? [...row.slice(0, 2), "重い", ...row.slice(3)] : row))]),
      /E5/,
    ],
    ["an option that is none", sheetOf([0, 0, criteria], [5, 3, [...options, ["予算", 3]]]), /D9/],
  ])("%s", async (_what, settings, message) => {
    const host = await opened(settings);
    const before = host.cells(settingsName);
    expect(await buildRefusal(host)).toMatch(message);
    expect(host.cells(settingsName)).toEqual(before);
    expect(host.sheetNames()).toEqual([profileName, settingsName]);
    host.dispose();
  });
});

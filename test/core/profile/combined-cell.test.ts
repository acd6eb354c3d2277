import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/core/cells/cell";
import { combinedCell } from "../../../src/core/profile/combined-cell";

const day = (date: number) => new Date(2026, 3, date);

describe("the cells of rows that belong to one partner", () => {
  it.each([
    ["受注件数", [3, 4, 1], 8],
    ["受注件数", [3, ""], 3],
    ["受注件数", ["", 4, null], 4],
    ["受注件数", ["", null], undefined],
    ["受注件数", ["3件", "4件"], 7],
    ["受注金額", ["1,200", 300], 1500],
    ["受注金額", ["¥1,200", " $ 300"], 1500],
    ["受注金額", ["-200", 1200], 1000],
    ["営業人数", ["12名", 3], 15],
    // Rates, grades, codes and names do not add up.
    ["受注率", [0.5, 0.4], 0.5],
    ["売上割合", [0.5, 0.4], 0.5],
    ["前年比", [1.2, 0.9], 1.2],
    ["比較件数", [2, 3], 5],
    ["利益(%)", [5, 4], 5],
    ["Win rate", [0.5, 0.4], 0.5],
    ["Loss ratio", [5, 4], 5],
    ["Percent won", [5, 4], 5],
    ["Account ID", [101, 102], 101],
    ["account_id", [101, 102], 101],
    ["No.", [1, 2], 1],
    ["No", [1, 2], 1],
    ["ID", [1, 2], 1],
    ["Grid size", [1, 2], 3],
    ["Bid", [1, 2], 3],
    ["No visits", [1, 2], 3],
    ["企業番号", [101, 102], 101],
    ["企業コード", [101, 102], 101],
    ["ランク", ["A", "B"], "A"],
    ["担当", ["佐藤", "鈴木", ""], "佐藤"],
    ["営業人数", [12, "多数"], 12],
    // One that has it is enough.
    ["競合取扱", ["無", "有"], "有"],
    ["競合取扱", ["無", "なし"], "無"],
    ["競合取扱", [false, true], true],
    ["受注件数", [1, 0, 1], 2],
    // Of days the latest.
    ["最終受注日", [day(2), day(9), day(5)], day(9)],
    ["最終受注日", [day(9), "未定"], day(9)],
    // 500 what beside 1.2億? That is left to be told.
    ["受注金額", ["1.2億", 500], "1.2億 + 500"],
    ["受注金額", [500, "30万円"], "500 + 30万円"],
    ["受注金額", ["1.2億", "3千万円"], 150_000_000],
    ["Amount", ["1.2M", "300"], "1.2M + 300"],
    ["Amount", ["1K", "2K"], 3000],
  ] satisfies readonly (readonly [string, Cell[], Cell])[])("%s %j: %j", (header, cells, expected) =>
    expect(combinedCell(cells, header)).toEqual(expected),
  );
});

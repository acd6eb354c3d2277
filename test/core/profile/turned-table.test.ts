import { describe, expect, it } from "vitest";
import type { Cell, Grid } from "../../../src/core/cells/cell";
import { sheetSource } from "../../../src/core/cells/source";
import { headerRowIn } from "../../../src/core/profile/header-row";
import { turnedTable } from "../../../src/core/profile/turned-table";

/** `B1: 青葉, 北浜; 営業人数, 受注件数`, undefined where the headers stand in a row. */
function turned(...list: Grid): string | undefined {
  const source = sheetSource(list, "一覧");
  const problem = turnedTable(source, headerRowIn(source, new Set()));
  if (problem?.code !== "partnersInColumns") return undefined;
  expect(problem.sheet).toBe("一覧");
  return `${problem.place.cell}: ${problem.partners.join(", ")}; ${problem.headers.join(", ")}`;
}

describe("a table on its side", () => {
  it.each<[string, Grid, string]>([
    [
      "two headers down the first column",
      [
        ["", "青葉", "北浜"],
        ["営業人数", 5, 6],
        ["受注件数", 0, 8],
      ],
      "B1: 青葉, 北浜; 営業人数, 受注件数",
    ],
    [
      "under a title",
      [
        ["第3四半期", "", ""],
        ["企業名", "青葉", "北浜"],
        ["営業人数", 5, 6],
        ["受注件数", 0, 8],
      ],
      "B2: 青葉, 北浜; 営業人数, 受注件数",
    ],
    [
      "in the third column",
      [
        ["", "", "", "Aoba", "Kita"],
        ["", "", "Sales reps", 5, 6],
        ["", "", "Deals won", 0, 8],
      ],
      "D1: Aoba, Kita; Sales reps, Deals won",
    ],
    [
      "with a partner whose name is missing",
      [
        ["", "青葉", "", "北浜"],
        ["営業人数", 5, 7, 6],
        ["受注件数", 0, 1, 8],
      ],
      "B1: 青葉, 北浜; 営業人数, 受注件数",
    ],
    [
      "without names",
      [
        ["営業人数", 5, 6],
        ["受注件数", 0, 8],
      ],
      "B1: ; 営業人数, 受注件数",
    ],
    [
      "with one header and a corner that says whose",
      [
        ["企業名", "青葉", "北浜"],
        ["受注件数", 0, 8],
      ],
      "B1: 青葉, 北浜; 受注件数",
    ],
    [
      "with one header and counts that are not known",
      [
        ["会社名", "青葉", "北浜"],
        ["受注件数", 0, 8],
        ["見学件", 3, 4],
        ["", "", ""],
        ["備忘", "a", "b"],
      ],
      "B1: 青葉, 北浜; 受注件数",
    ],
    [
      "groups of headers to the left",
      [
        ["区分", "", "青葉", "北浜"],
        ["体制", "営業人数", 5, 6],
        ["成果", "受注件数", 0, 8],
      ],
      "C1: 青葉, 北浜; 営業人数, 受注件数",
    ],
  ])("%s", (_, list, told) => expect(turned(...list)).toBe(told));
});

describe("a table that stands as it should", () => {
  const fill = (count: number): Cell[] => new Array<Cell>(count).fill("");

  it.each<[string, Grid]>([
    [
      "headers in a row",
      [
        ["企業名", "営業人数", "受注件数"],
        ["青葉", 5, 0],
        ["北浜", 6, 8],
      ],
    ],
    [
      "one partner called like a header",
      [
        ["先", "備考", "乙"],
        ["受注件数", 5, 0],
        ["北浜", 6, 8],
      ],
    ],
    [
      "headers in a row, and two more words like headers in a column",
      [
        ["企業名", "区分", "受注件数"],
        ["青葉", "営業人数", 0],
        ["北浜", "受注件数", 8],
      ],
    ],
    [
      "more headers in a row than words like headers in a column",
      [
        ["企業名", "区分", "受注件数", "営業人数"],
        ["青葉", "営業人数", 0, 5],
        ["北浜", "受注件数", 8, 6],
      ],
    ],
    [
      "one header and a corner without names",
      [
        ["企業名", "", ""],
        ["受注件数", 0, 8],
      ],
    ],
    [
      "one header, and as many other words under the corner",
      [
        ["企業名", "青葉", "北浜"],
        ["受注件数", 0, 8],
        ["甲", 1, 2],
      ],
    ],
    [
      "one column of values only",
      [
        ["", "青葉"],
        ["営業人数", 5],
        ["受注件数", 0],
      ],
    ],
    [
      "in the fourth column",
      [
        ["", "", "", "", "青葉", "北浜"],
        ["", "", "", "営業人数", 5, 6],
        ["", "", "", "受注件数", 0, 8],
      ],
    ],
    [
      "further down than the thirtieth row",
      [...Array.from({ length: 29 }, () => fill(3)), ["", "青葉", "北浜"], ["営業人数", 5, 6], ["受注件数", 0, 8]],
    ],
    [
      "one header and a corner, one partner",
      [
        ["企業名", "青葉"],
        ["受注件数", 0],
      ],
    ],
    [
      "one header, and a header across",
      [
        ["企業名", "備考", "北浜"],
        ["受注件数", 0, 8],
      ],
    ],
    [
      "one header, and mostly other words under the corner",
      [
        ["企業名", "青葉", "北浜"],
        ["受注件数", 0, 8],
        ["甲", 1, 2],
        ["乙", 1, 2],
      ],
    ],
    [
      "one header above the corner",
      [
        ["受注件数", 0, 8],
        ["企業名", "青葉", "北浜"],
        ["甲", 1, 2],
      ],
    ],
    ["nothing", []],
  ])("%s", (_, list) => expect(turned(...list)).toBeUndefined());
});

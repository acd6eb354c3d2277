import { describe, expect, it } from "vitest";
import { newColumns } from "../../../../src/core/sheets/map/layout";
import {
  beside,
  built,
  evaluationOf,
  moveColumn,
  names,
  type PartnerRow,
  putColumns,
  putRows,
  readPaper,
  rowOf,
  set,
  sortPart,
  takeColumns,
} from "./paper";

const partners: readonly PartnerRow[] = [
  ["東都システム", 40, "有", 0],
  ["北浜商事", 50, "無", 8],
  ["瀬戸内テック", 10, "無", 0],
  ["みなと情報", 25, "有", 2],
  ["青葉ソリューション", 5, "無", 4],
];
const { table } = newColumns;
const note = 16;
const first = table.partner as number;
const last = table.why as number;

function annotated(rows: readonly PartnerRow[] = partners) {
  const { paper } = built(null, evaluationOf(rows));
  for (const name of names(paper)) set(paper, rowOf(paper, name), note, `${name}のメモ`);
  return paper;
}

const expected = (rows: readonly PartnerRow[] = partners) =>
  Object.fromEntries(rows.map(([name]) => [name, [`${name}のメモ`]]));
const shuffled: readonly PartnerRow[] = [
  ["青葉ソリューション", 45, "有", 0],
  ["みなと情報", 1, "無", 0],
  ["東都システム", 2, "無", 9],
  ["新しい会社", 33, "有", 3],
  ["北浜商事", 20, "有", 0],
  ["瀬戸内テック", 48, "有", 5],
];
const order = (rows: readonly PartnerRow[]) => {
  const evaluation = evaluationOf(rows);
  return evaluation.order.map((at) => evaluation.partners[at]?.name);
};

describe("a map built again", () => {
  it("changes nothing when nothing changed, and writes nothing", () => {
    const paper = annotated();
    const { plan, paper: again } = built(paper, evaluationOf(partners));
    expect(again).toEqual(paper);
    expect([plan.writes, plan.order, plan.insertRows, plan.formats]).toEqual([[], null, [], []]);
  });

  it("has every note beside its partner after the profile was shuffled and extended", () => {
    const { paper } = built(annotated(), evaluationOf(shuffled));
    expect(beside(paper)).toEqual(expected());
    expect(names(paper)).toEqual(order(shuffled));
  });

  it("puts notes of partners that left into the archive, and back when they return", () => {
    const left = built(annotated(), evaluationOf(partners.slice(1))).paper;
    expect(beside(left)).toEqual(expected());
    const back = built(left, evaluationOf(partners)).paper;
    expect(beside(back)).toEqual(expected());
    expect(names(back)).toEqual(order(partners));
  });
});

describe("after a hand edit", () => {
  const visible = (
    paper: ReturnType<typeof annotated>,
    by: number,
    down = false,
    from = 0,
    to = partners.length - 1,
  ): void => {
    const top = readPaper(paper).firstRow;
    sortPart(paper, top + from, top + to, first, note, by, down);
  };

  it.each([
    ["the visible part sorted by name", (paper) => visible(paper, first)],
    ["by score, downwards", (paper) => visible(paper, first + 1, true)],
    ["some rows only", (paper) => visible(paper, first, true, 1, 3)],
    ["by the notes", (paper) => visible(paper, note, true)],
    [
      "full rows sorted",
      (paper) => {
        const top = readPaper(paper).firstRow;
        sortPart(paper, top, top + 4, 0, note, first);
      },
    ],
    [
      "the header sorted in, full width",
      (paper) => {
        const top = readPaper(paper).firstRow;
        sortPart(paper, top - 1, top + 4, 0, note, first);
      },
    ],
    [
      "the header sorted in, what is visible",
      (paper) => {
        const top = readPaper(paper).firstRow;
        sortPart(paper, top - 1, top + 4, first, note, first);
      },
    ],
    ["the key column deleted", (paper) => takeColumns(paper, newColumns.key, 1)],
    ["both hidden columns of the table deleted", (paper) => takeColumns(paper, newColumns.key, 2)],
    ["all hidden columns deleted", (paper) => takeColumns(paper, 0, 7)],
    ["the partner column deleted", (paper) => takeColumns(paper, first, 1)],
    ["the why column deleted", (paper) => takeColumns(paper, last, 1)],
    ["the order column deleted", (paper) => takeColumns(paper, newColumns.order, 1)],
    [
      "a column with a header of ours put in between",
      (paper) => {
        putColumns(paper, first + 2, 1);
        set(paper, readPaper(paper).headerRow as number, first + 2, "理由");
      },
    ],
    [
      "headers translated",
      (paper) => {
        const row = readPaper(paper).headerRow as number;
        ["Partner", "Potential", "Results", "Segment"].forEach((word, at) => {
          set(paper, row, first + at, word);
        });
      },
    ],
    [
      "columns of ours dragged away",
      (paper) => {
        moveColumn(paper, first, note + 1);
        moveColumn(paper, first + 2, 0);
      },
    ],
    ["the header row deleted", (paper) => void paper.splice(readPaper(paper).headerRow as number, 1)],
    ["the mark row deleted", (paper) => void paper.splice(readPaper(paper).markRow as number, 1)],
    ["marks and header deleted", (paper) => void paper.splice(readPaper(paper).markRow as number, 2)],
    ["all above the header deleted", (paper) => void paper.splice(0, readPaper(paper).headerRow as number)],
    ["all above the table deleted", (paper) => void paper.splice(0, readPaper(paper).firstRow)],
    ["rows of the panel deleted", (paper) => void paper.splice(4, 20)],
    [
      "rows put in everywhere",
      (paper) => {
        putRows(paper, readPaper(paper).firstRow + 2, 2);
        putRows(paper, readPaper(paper).firstRow, 1);
        putRows(paper, readPaper(paper).headerRow as number, 1);
        putRows(paper, 6, 3);
      },
    ],
    [
      "the keys emptied",
      (paper) => {
        for (const { at } of readPaper(paper).rows) set(paper, at, newColumns.key, "");
      },
    ],
  ] as readonly (readonly [string, (paper: ReturnType<typeof annotated>) => void])[])(
    "%s: notes are right by the name that is seen",
    (_what, edit) => {
      for (const rows of [partners, shuffled]) {
        const paper = annotated();
        edit(paper);
        const once = built(paper, evaluationOf(rows)).paper;
        expect(beside(once), "once").toMatchObject(expected());
        expect(names(once)).toEqual(order(rows));
        const twice = built(once, evaluationOf(rows));
        expect(twice.paper).toEqual(once);
        expect(readPaper(twice.paper).lines.size).toBe(39);
      }
    },
  );
});

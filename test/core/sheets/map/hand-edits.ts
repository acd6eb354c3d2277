/** What people do to a map sheet by hand, on paper: a map of five partners with a note beside each. */
import { newColumns } from "../../../../src/core/sheets/map/layout";
import {
  built,
  evaluationOf,
  moveColumn,
  names,
  type Paper,
  type PartnerRow,
  putColumns,
  putRows,
  readPaper,
  rowOf,
  set,
  sortPart,
  takeColumns,
} from "./paper";

export const partners: readonly PartnerRow[] = [
  ["東都システム", 40, "有", 0],
  ["北浜商事", 50, "無", 8],
  ["瀬戸内テック", 10, "無", 0],
  ["みなと情報", 25, "有", 2],
  ["青葉ソリューション", 5, "無", 4],
];

/** The same partners in another order, with other figures and one more. */
export const shuffled: readonly PartnerRow[] = [
  ["青葉ソリューション", 45, "有", 0],
  ["みなと情報", 1, "無", 0],
  ["東都システム", 2, "無", 9],
  ["新しい会社", 33, "有", 3],
  ["北浜商事", 20, "有", 0],
  ["瀬戸内テック", 48, "有", 5],
];

export const note = 16;
export const first = newColumns.table.partner as number;
export const last = newColumns.table.why as number;

export function annotated(rows: readonly PartnerRow[] = partners): Paper {
  const { paper } = built(null, evaluationOf(rows));
  for (const name of names(paper)) set(paper, rowOf(paper, name), note, `${name}のメモ`);
  return paper;
}

/** All notes beside their partners. */
export const expected = (rows: readonly PartnerRow[] = partners) =>
  Object.fromEntries(rows.map(([name]) => [name, [`${name}のメモ`]]));

/** The names in the order of the table. */
export const order = (rows: readonly PartnerRow[]) => {
  const evaluation = evaluationOf(rows);
  return evaluation.order.map((at) => evaluation.partners[at]?.name);
};

function visible(paper: Paper, by: number, down = false, from = 0, to = partners.length - 1): void {
  const top = readPaper(paper).firstRow;
  sortPart(paper, top + from, top + to, first, note, by, down);
}

/** Data > Sort sheet: frozen rows stay. */
const sortSheet = (paper: Paper, by: number, down = false, frozen = 0) =>
  sortPart(paper, frozen, paper.length - 1, 0, (paper[0]?.length ?? 1) - 1, by, down);

export const handEdits: readonly (readonly [string, (paper: Paper) => void])[] = [
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
  ...[1, 6].map((by): readonly [string, (paper: Paper) => void] => [
    `the header sorted to the end of what is visible, by column ${by}`,
    (paper) => {
      const top = readPaper(paper).firstRow;
      sortPart(paper, top - 1, top + 4, first, note, first + by);
    },
  ]),
  [
    "a row copied under the table and the header sorted below it",
    (paper) => {
      const top = readPaper(paper).firstRow;
      const from = paper[top + 1] ?? [];
      for (let at = first; at <= last; at += 1) set(paper, top + 5, at, from[at] ?? "");
      const [header = []] = paper.splice(top - 1, 1);
      paper.splice(top + 5, 0, header);
    },
  ],
  [
    "the mark row and the order column deleted",
    (paper) => {
      paper.splice(readPaper(paper).markRow as number, 1);
      takeColumns(paper, newColumns.order, 1);
    },
  ],
  [
    "the mark row and all hidden columns deleted",
    (paper) => {
      paper.splice(readPaper(paper).markRow as number, 1);
      takeColumns(paper, 0, first);
    },
  ],
  ["the key column deleted", (paper) => takeColumns(paper, newColumns.key, 1)],
  ["both hidden columns of the table deleted", (paper) => takeColumns(paper, newColumns.key, 2)],
  ["all hidden columns deleted", (paper) => takeColumns(paper, 0, 7)],
  ["the partner column deleted", (paper) => takeColumns(paper, first, 1)],
  ["the first hidden column deleted", (paper) => takeColumns(paper, 0, 1)],
  ["the order column dragged in among the chart's", (paper) => moveColumn(paper, newColumns.order, 2)],
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
  [
    "the mark row deleted, the visible part sorted and a header reworded like another",
    (paper) => {
      set(paper, readPaper(paper).headerRow as number, last - 1, "理由");
      visible(paper, first + 3);
      paper.splice(readPaper(paper).markRow as number, 1);
    },
  ],
  ["marks and header deleted", (paper) => void paper.splice(readPaper(paper).markRow as number, 2)],
  [
    "the mark row pasted over and the header deleted",
    (paper) => {
      const { markRow, headerRow } = readPaper(paper);
      for (let at = 0; at < note; at += 1) set(paper, markRow as number, at, `x${at}`);
      paper.splice(headerRow as number, 1);
    },
  ],
  [
    "all that is hidden deleted",
    (paper) => {
      const { chartRows, markRow } = readPaper(paper);
      paper.splice(chartRows?.first ?? 0, (markRow ?? 0) + 1 - (chartRows?.first ?? 0));
      takeColumns(paper, 0, first);
    },
  ],
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
  ["the whole sheet sorted by name", (paper) => sortSheet(paper, first)],
  ["the whole sheet sorted by potential, downwards", (paper) => sortSheet(paper, first + 1, true)],
  ["the whole sheet sorted by the notes", (paper) => sortSheet(paper, note)],
  ["the whole sheet sorted by the hidden keys, downwards", (paper) => sortSheet(paper, newColumns.key, true)],
  ["the whole sheet sorted below two frozen rows", (paper) => sortSheet(paper, first, true, 2)],
  ["the whole sheet sorted twice", (paper) => [first + 3, note].forEach((by) => void sortSheet(paper, by))],
  [
    "the whole sheet sorted, with a partner's name typed over",
    (paper) => {
      sortSheet(paper, first);
      set(paper, rowOf(paper, "みなと情報"), last, "書き換え");
    },
  ],
];

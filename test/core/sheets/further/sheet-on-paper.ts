/** Changes of sheets carried out on paper, all of them or the first steps where a run dies after these. */
import type { SentCell } from "../../../../src/core/cells/sent";
import {
  type FoundSheet,
  rowPrints,
  type SentBlock,
  type SheetChange,
  sameCell,
  type WantedSheet,
} from "../../../../src/core/sheets/further/further-sheet";

export type Cells = SentCell[][];

/** As the page finds it; null where nobody made it yet. */
export const found = (cells: Cells | null, wanted: WantedSheet, name: string): FoundSheet | null =>
  cells && {
    wanted: wanted.mark,
    mark: cells.some((line) => line.includes(wanted.mark)) ? wanted.mark : "",
    id: 1,
    name,
    cells: cells.map((line) => [...line]),
    formulas: [],
  };

export class Refused extends Error {}

/** In the order of `change-sheets.ts`; `lived` steps of it. What the page saw is compared first. */
export function carriedOut(sheet: Cells | null, change: SheetChange, lived = Number.POSITIVE_INFINITY): Cells {
  refuseWhatMoved(sheet, change);
  let rows: Cells = (sheet ?? []).map((line) => [...line]);
  const steps = stepsOf(
    change,
    () => rows,
    (next) => {
      rows = next;
    },
  );
  for (const step of steps.slice(0, lived)) step();
  const width = Math.max(0, ...rows.map((line) => line.length));
  return Array.from(rows, (line = []) => [...line, ...Array<SentCell>(width - line.length).fill("")]);
}

/** Of a change, however it is carried out. */
export const countOfSteps = (change: SheetChange): number =>
  stepsOf(
    change,
    () => [],
    () => undefined,
  ).length;

function stepsOf(change: SheetChange, get: () => Cells, set: (rows: Cells) => void): (() => void)[] {
  const write = ({ row, column, cells }: SentBlock) => {
    const rows = get();
    cells.forEach((line, down) => {
      while (rows.length <= row + down) rows.push([]);
      const target = rows[row + down] as SentCell[];
      line.forEach((cell, right) => {
        while (target.length <= column + right) target.push("");
        target[column + right] = cell;
      });
    });
  };
  const { insertRows = [], insertColumns, order, writes, looks = [], last = [] } = change;
  return [
    // A sheet that is put in is blank at first.
    ...(change.seen.kind === "none" ? [() => set([])] : []),
    ...insertRows.map(({ before, count }) => () => {
      const rows = get();
      set([...rows.slice(0, before), ...Array.from({ length: count }, (): SentCell[] => []), ...rows.slice(before)]);
    }),
    ...(insertColumns
      ? [
          () => {
            const { before, count } = insertColumns;
            set(get().map((line) => [...line.slice(0, before), ...Array(count).fill(""), ...line.slice(before)]));
          },
        ]
      : []),
    ...(order
      ? [
          () => write({ row: order.row, column: order.column, cells: order.values.map((value) => [value]) }),
          () => {
            const [rows, end] = [get(), order.row + order.values.length];
            const part = rows.slice(order.row, end);
            part.sort((a, b) => Number(a[order.column]) - Number(b[order.column]));
            set([...rows.slice(0, order.row), ...part, ...rows.slice(end)]);
          },
        ]
      : []),
    ...writes.map((block) => () => write(block)),
    // Looks change no cell; a run may die among them.
    ...looks.map(() => () => undefined),
    ...last.map((block) => () => write(block)),
  ];
}

function refuseWhatMoved(sheet: Cells | null, { seen }: SheetChange): void {
  const cells = sheet ?? [];
  if (seen.kind === "none") {
    if (seen.mark !== null && cells.some((line) => line.includes(seen.mark as string))) throw new Refused("none");
  } else if (seen.kind === "rows") {
    if (JSON.stringify(rowPrints(cells)) !== JSON.stringify(seen.prints)) throw new Refused("rows");
  } else {
    const isSame = ({ row, column, cells: block }: SentBlock) =>
      block.every((line, down) => line.every((cell, right) => sameCell(cell, cells[row + down]?.[column + right])));
    if (!seen.blocks.every(isSame)) throw new Refused("cells");
  }
}

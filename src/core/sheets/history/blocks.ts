/** The blocks of 履歴: which rows are a kept build, and which are what a build that died or a person left. */
import type { Day } from "../../cells/day";
import type { Settings } from "../../model/settings";
import type { PlacedRow } from "./history-rows";
import { type BuildRecord, buildIn } from "./record";
import { settingsIn } from "./settings-record";

export interface HistoryBlock {
  readonly day: Day;
  readonly rows: readonly PlacedRow[];
  readonly build: PlacedRow;
  readonly asOf: Day;
  /** Its own, or those of the block before. */
  readonly settings: Settings;
}

export interface HistoryBlocks {
  /** Those that count; their days ascend. */
  readonly blocks: readonly HistoryBlock[];
  /** Rows of builds that died, run by run. */
  readonly ignored: readonly (readonly PlacedRow[])[];
  /** Rows that a later block or a new whole took the place of. */
  readonly replaced: readonly PlacedRow[];
  /** The last row 再編. */
  readonly compacted: PlacedRow | null;
  /** Somebody sorted the sheet: the blocks were put together by their days. */
  readonly isSorted: boolean;
}

export function blocksIn(all: readonly PlacedRow[]): HistoryBlocks {
  const at = all.map(({ kind }) => kind).lastIndexOf("compacted");
  const counting = all.slice(at + 1);
  const isMixed = counting.some(({ day }, index) => day < (counting[index - 1]?.day ?? day));
  const inOrder = blocksInOrder(all, at);
  const byDay = isMixed ? blocksByDay(all) : null;
  return byDay && byDay.blocks.length > inOrder.blocks.length ? byDay : inOrder;
}

/** Where the order is lost: each day's rows, as long as they are as many as its one row 作成 says. */
function blocksByDay(all: readonly PlacedRow[]): HistoryBlocks {
  const days = new Map<Day, PlacedRow[]>();
  for (const row of all) if (row.kind !== "compacted") days.set(row.day, [...(days.get(row.day) ?? []), row]);
  const blocks: HistoryBlock[] = [];
  const ignored: PlacedRow[][] = [];
  for (const [, rows] of [...days].sort(([a], [b]) => a - b)) {
    const [build, another] = rows.filter(({ kind }) => kind === "build");
    const changed = rows.filter(({ kind }) => kind !== "build");
    const block = build && !another ? blockOf(changed, build, blocks.at(-1)) : null;
    if (block) blocks.push(block);
    else ignored.push(rows);
  }
  const compacted = all.find(({ kind }) => kind === "compacted") ?? null;
  return { blocks, ignored, replaced: [], compacted, isSorted: true };
}

function blocksInOrder(all: readonly PlacedRow[], at: number): HistoryBlocks {
  const blocks: HistoryBlock[] = [];
  const ignored: PlacedRow[][] = [];
  const replaced: PlacedRow[] = all.slice(0, Math.max(at, 0));
  let pending: PlacedRow[] = [];
  const ignore = (rows: readonly PlacedRow[]) => {
    if (rows.length > 0) ignored.push([...rows]);
  };
  for (const row of all.slice(at + 1)) {
    if (pending.length > 0 && pending[0]?.day !== row.day) {
      ignore(pending);
      pending = [];
    }
    if (row.kind !== "build") {
      pending.push(row);
      continue;
    }
    const last = blocks.at(-1);
    const block = blockOf(pending, row, last?.day === row.day ? blocks.at(-2) : last);
    if (!block || (last && last.day > row.day)) ignore([...pending, row]);
    else {
      if (last?.day === row.day) replaced.push(...rowsOf(blocks.pop() as HistoryBlock));
      blocks.push(block);
    }
    pending = [];
  }
  ignore(pending);
  return { blocks, ignored, replaced, compacted: all[at] ?? null, isSorted: false };
}

export const rowsOf = ({ rows, build }: HistoryBlock): PlacedRow[] => [...rows, build];

function blockOf(rows: readonly PlacedRow[], build: PlacedRow, before: HistoryBlock | undefined): HistoryBlock | null {
  const record: BuildRecord | undefined = buildIn(build.record);
  if (record?.rows !== rows.length) return null;
  const settings = record.settings ? settingsIn(record.settings) : before?.settings;
  return settings ? { day: build.day, rows, build, asOf: record.asOf, settings } : null;
}

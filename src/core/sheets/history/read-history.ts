/** Reads 履歴: the kept builds, each with all its partners, and what is to be told about the sheet. */
import { type Cell, fold } from "../../cells/cell";
import { lazily } from "../../cells/lazily";
import type { Source } from "../../cells/source";
import { type KeptBuild, type KeptPartner, keptEvaluation } from "../../decide/movement/kept-build";
import type { Evaluation } from "../../evaluate/evaluation";
import { type SegmentKey, segmentKeys } from "../../model/segment";
import type { Settings } from "../../model/settings";
import type { Region } from "../../profile/column-reading/column-reading";
import { segmentNamed } from "../../settings/segment-name";
import { blocksIn, type HistoryBlock, type HistoryBlocks } from "./blocks";
import { type HistoryRows, type PlacedRow, readRows } from "./history-rows";
import { cellsIn } from "./record";

/** A kept build as the history has it. */
export interface HistoryBuild extends KeptBuild {
  readonly block: HistoryBlock;
  /** By id: the row that this build wrote. */
  readonly rows: ReadonlyMap<number, PlacedRow>;
  /** Ids of partners whose last row does not say what its map was, or cannot be read. */
  readonly doubtful: ReadonlySet<number>;
  /** The map, computed again. */
  readonly evaluation: Evaluation;
}

export interface History extends Pick<HistoryBlocks, "ignored" | "replaced" | "compacted" | "isSorted"> {
  /** Null: there is no such sheet yet. */
  readonly sheet: Pick<HistoryRows, "locale" | "header" | "end" | "unknown"> | null;
  /** Days ascend. */
  readonly builds: readonly HistoryBuild[];
  /** Who is who after the last build, by folded key; those who left are in it. */
  readonly ids: ReadonlyMap<string, number>;
  readonly nextId: number;
}

export const noHistory: History = {
  sheet: null,
  builds: [],
  ignored: [],
  replaced: [],
  compacted: null,
  isSorted: false,
  ids: new Map(),
  nextId: 0,
};

/** Undefined where the cells are no history. */
export function readHistory(source: Source, region: Region): History | undefined {
  const read = readRows(source);
  if (!read) return undefined;
  const { blocks, ignored, replaced, compacted, isSorted } = blocksIn(read.rows);
  let state: State = { ids: new Map(), present: new Map(), unread: new Set(), nextId: 0 };
  let settings: Settings | null = null;
  const builds: HistoryBuild[] = [];
  for (const block of blocks) {
    state = afterBlock(state, block, settings);
    settings = block.settings;
    builds.push(buildOf(state, block, builds.at(-1) ?? null, region));
  }
  return {
    sheet: read,
    builds,
    ignored,
    replaced,
    compacted,
    isSorted,
    ids: state.ids,
    nextId: state.nextId,
  };
}

/** Who is there, and what of each is known. */
interface State {
  readonly ids: ReadonlyMap<string, number>;
  readonly present: ReadonlyMap<number, KeptPartner>;
  /** Ids whose last row has no record that can be read. */
  readonly unread: ReadonlySet<number>;
  readonly nextId: number;
}

function afterBlock(state: State, { rows, settings }: HistoryBlock, before: Settings | null): State {
  const ids = new Map(state.ids);
  const present = new Map(before ? underCriteria(state.present, before, settings) : state.present);
  const unread = new Set(state.unread);
  let { nextId } = state;
  const idOf = (key: string) => {
    const known = ids.get(fold(key));
    if (known !== undefined) return known;
    ids.set(fold(key), nextId);
    nextId += 1;
    return nextId - 1;
  };
  for (const { kind, partner } of rows) if (kind === "left") present.delete(idOf(partner));
  const renamed = rows
    .filter(({ kind }) => kind === "renamed")
    .map(({ partner, record }) => ({ from: record, to: partner, id: idOf(record) }));
  for (const { from } of renamed) ids.delete(fold(from));
  for (const { to, id } of renamed) {
    ids.set(fold(to), id);
    const known = present.get(id);
    if (known) present.set(id, { ...known, key: to });
  }
  for (const row of rows) {
    if (row.kind !== "partner") continue;
    const id = idOf(row.partner);
    const cells = cellsIn(row.record);
    const isRead = cells?.length === settings.criteria.length + 1;
    if (isRead) unread.delete(id);
    else unread.add(id);
    const known = present.get(id);
    const override = isRead ? cells.at(-1) : known?.override;
    present.set(id, {
      id,
      key: row.partner,
      segment: segmentKeys.find((key) => key === fold(row.segment)) ?? null,
      cells: isRead ? cells.slice(0, -1) : (known?.cells ?? settings.criteria.map((): Cell => "")),
      override: override ?? "",
      overrideSegment: overrideIn(override, settings),
    });
  }
  return { ids, present, unread, nextId };
}

const overrideIn = (cell: Cell, { segments }: Settings): SegmentKey | null =>
  typeof cell === "string" && cell !== "" ? (segmentNamed(cell, segments) ?? null) : null;

/** The cells under other criteria: a column that the history did not know is blank. */
function underCriteria(
  present: ReadonlyMap<number, KeptPartner>,
  before: Settings,
  after: Settings,
): [number, KeptPartner][] {
  const from = after.criteria.map(({ column }) =>
    before.criteria.findIndex((criterion) => fold(criterion.column) === fold(column)),
  );
  return [...present].map(([id, partner]) => [id, { ...partner, cells: from.map((at) => partner.cells[at] ?? "") }]);
}

function buildOf(
  { ids, present, unread }: State,
  block: HistoryBlock,
  before: HistoryBuild | null,
  region: Region,
): HistoryBuild {
  const { day, asOf, settings } = block;
  const partners = [...present.values()];
  const rows = new Map<number, PlacedRow>();
  for (const row of block.rows) if (row.kind === "partner") rows.set(ids.get(fold(row.partner)) as number, row);
  const evaluation = lazily(() => keptEvaluation({ day, asOf, settings, partners }, region));
  const doubtful = lazily(
    () =>
      new Set(
        partners.flatMap(({ id }, index) => {
          const row = rows.get(id);
          const isDoubtful = row ? unread.has(id) || !follows(row, evaluation(), index) : before?.doubtful.has(id);
          return isDoubtful ? [id] : [];
        }),
      ),
  );
  return {
    day,
    asOf,
    settings,
    partners,
    block,
    rows,
    // Keeping one more build asks for neither.
    get evaluation() {
      return evaluation();
    },
    get doubtful() {
      return doubtful();
    },
  };
}

/** A tenth is what is written; of two ways to round the half both do. */
const tolerance = 0.05 + 1e-6;

function follows(row: PlacedRow, { scores, segments }: Evaluation, index: number): boolean {
  const isScore = (written: number | null, score: number) =>
    written === null ? Number.isNaN(score) : Math.abs(written - score) <= tolerance;
  return (
    isScore(row.potential, scores.potential[index] as number) &&
    isScore(row.results, scores.results[index] as number) &&
    (segments[index] ?? "") === fold(row.segment)
  );
}

/** A build as a block of 履歴: the rows of what is another than in the build before. */
import { type Cell, fold } from "../../cells/cell";
import type { Day } from "../../cells/day";
import type { KeptBuild, KeptPartner } from "../../decide/movement/kept-build";
import { columnIn } from "../../decide/movement/own-points";
import type { Evaluation } from "../../evaluate/evaluation";
import { overrideColumn } from "../../place/overrides";
import { nameKeys } from "../../profile/partner-keys";
import { partnerCell } from "../../profile/profile";
import { defaultSegments } from "../../settings/default-segments";
import { segmentNamed } from "../../settings/segment-name";
import type { HistoryRow } from "./history-rows";
import type { History } from "./read-history";
import { buildText, cellsText } from "./record";
import { rememberedSettings } from "./remembered-settings";
import { isSameRecord, settingsRecord } from "./settings-record";

/** What a row says beside the record. */
export interface RowScores {
  readonly potential: number | null;
  readonly results: number | null;
}

/** The build that a map is, its partners in row order. `renames` are keys by name, the new one to the old. */
export function buildNow(
  { evaluation, day }: { readonly evaluation: Evaluation; readonly day: Day },
  { ids: known, nextId }: Pick<History, "ids" | "nextId">,
  renames: ReadonlyMap<string, string>,
): KeptBuild {
  const { profile, settings, reading, segments } = evaluation;
  const keys = nameKeys(profile);
  const renamed = new Map(
    [...renames].flatMap(([now, old]): [string, number][] => {
      const id = known.get(fold(old));
      return id === undefined ? [] : [[fold(now), id]];
    }),
  );
  const taken = new Set(renamed.values());
  let next = nextId;
  const ids = keys.map((key) => {
    const id = renamed.get(fold(key)) ?? known.get(fold(key));
    if (id !== undefined && (renamed.has(fold(key)) || !taken.has(id))) return id;
    next += 1;
    return next - 1;
  });
  const columns = settings.criteria.map(({ column }) => columnIn(evaluation, column)?.cells);
  const overrides = overrideColumn(profile, settings);
  return {
    day,
    asOf: settings.asOf ?? reading.today,
    settings: rememberedSettings(evaluation),
    partners: profile.partners.map((partner, index): KeptPartner => {
      const overrideSegment = reading.overrides[index] ?? null;
      const cell = overrides ? (partnerCell(profile, partner, overrides) ?? "") : "";
      return {
        id: ids[index] as number,
        key: keys[index] as string,
        segment: segments[index] ?? null,
        cells: columns.map((cells) => cells?.[index] ?? ""),
        override: rememberedOverride(cell, overrideSegment, evaluation),
        overrideSegment,
      };
    }),
  };
}

/** As it stands where it can be read without the vendor's names of the segments, which the history does not keep. */
function rememberedOverride(cell: Cell, segment: KeptPartner["overrideSegment"], { settings }: Evaluation): Cell {
  if (segment === null) return cell;
  const plain = typeof cell === "string" ? segmentNamed(cell, defaultSegments(settings.locale)) : undefined;
  return plain === segment ? cell : segment;
}

/** The rows of a build after another one, the row 作成 last. */
export function blockRows(
  before: KeptBuild | null,
  now: KeptBuild,
  scoresOf: (index: number) => RowScores,
): HistoryRow[] {
  const { day, settings } = now;
  const nothing = { segment: "", potential: null, results: null, record: "" };
  const isNews = newsAfter(before, now);
  const changed = now.partners.flatMap((partner, index): HistoryRow[] => {
    if (!isNews(partner)) return [];
    const { key, segment, cells, override } = partner;
    const record = cellsText([...cells, override]);
    return [{ day, kind: "partner", partner: key, segment: segment ?? "", ...scoresOf(index), record }];
  });
  const present = new Map(now.partners.map((partner) => [partner.id, partner]));
  const gone = (before?.partners ?? []).flatMap(({ id, key }): HistoryRow[] => {
    const still = present.get(id);
    if (!still) return [{ ...nothing, day, kind: "left", partner: key }];
    if (fold(still.key) === fold(key)) return [];
    return [{ ...nothing, day, kind: "renamed", partner: still.key, record: key }];
  });
  const order = (kind: HistoryRow["kind"]) => Number(kind === "renamed");
  const rows = [...changed, ...gone.sort((a, b) => order(a.kind) - order(b.kind))];
  const isKnown = before !== null && isSameRecord(before.settings, settings);
  const record = buildText({
    rows: rows.length,
    asOf: now.asOf,
    settings: isKnown ? null : settingsRecord(settings),
  });
  return [...rows, { ...nothing, day, kind: "build", partner: "", record }];
}

/** Whether a partner is new or has another cell, segment or name than before. */
function newsAfter(before: KeptBuild | null, now: KeptBuild): (partner: KeptPartner) => boolean {
  if (!before) return () => true;
  const known = new Map(before.partners.map((partner) => [partner.id, partner]));
  const columns = (build: KeptBuild) => build.settings.criteria.map(({ column }) => fold(column));
  const [then, still] = [columns(before), columns(now)];
  const from = still.map((column) => then.indexOf(column));
  return ({ id, key, segment, cells, override }) => {
    const old = known.get(id);
    if (!old || old.key !== key || old.segment !== segment) return true;
    return cellsText([...cells, override]) !== cellsText([...from.map((at) => old.cells[at] ?? ""), old.override]);
  };
}

/** PARTNER_MAP as cells: a header row, then every partner by priority. */

import type { Cell } from "../cells/cell";
import { mapFields } from "../model/fields";
import type { SegmentKey } from "../model/segment";
import { words } from "../words/words";
import type { Evaluation } from "./evaluation";
import { whyText } from "./why";

/** A score as a cell shows it: one decimal, blank where there is none (null or NaN). */
export const scoreCell = (score: number | null): number | "" =>
  score === null || Number.isNaN(score) ? "" : Math.round(score * 10) / 10;

/** The segment's name, or 要確認 / Needs data. */
export function segmentName({ settings }: Evaluation, segment: SegmentKey | null): string {
  return segment === null ? words[settings.locale].needsData : settings.segments[segment].name;
}

type CellEach<Fields extends readonly unknown[]> = { -readonly [At in keyof Fields]: Cell };
/** A cell a field of PARTNER_MAP. */
export type MapRow = CellEach<typeof mapFields>;

/** The cells of a partner: partner, potential, results, segment, support, priority, data %, why. */
export function mapRow(evaluation: Evaluation, index: number): MapRow {
  const { profile, scores, segments, settings, priorities, data } = evaluation;
  const segment = segments[index] ?? null;
  return [
    profile.partners[index]?.name,
    scoreCell(scores.potential[index] ?? null),
    scoreCell(scores.results[index] ?? null),
    segmentName(evaluation, segment),
    segment === null ? "" : settings.segments[segment].support,
    segment === null ? "" : priorities[index],
    data[index],
    whyText(evaluation, index),
  ];
}

export function mapTable(evaluation: Evaluation): Cell[][] {
  const { mapHeaders } = words[evaluation.settings.locale];
  const headers = mapFields.map((field) => mapHeaders[field]);
  // In row order, as the cells lie in memory, and only then by priority.
  const rows = evaluation.profile.partners.map((_, index) => mapRow(evaluation, index));
  return [headers, ...evaluation.order.map((index) => rows[index] as MapRow)];
}

/** The summary by segment and what to do with each, above the table or, on sheets of format 1 and 2, left of it. */

import type { Cell } from "../../cells/cell";
import type { Day } from "../../cells/day";
import type { Evaluation } from "../../evaluate/evaluation";
import { type SegmentKey, segmentKeys } from "../../model/segment";
import { cutCell } from "../../settings/cut-text";
import { type SummaryHeaders, words } from "../../words/words";
import { type MapColumns, newMapColumns } from "./map-columns";

/** What stands under the summary's headers and beside it: rows from there on, the column of chart and picture. */
export function panelPlaces({ headerRow, panelRow, summary, table }: MapColumns) {
  const left = summary.segment ?? 0;
  return panelRow < headerRow
    ? { left, playbook: 8, board: 14, chart: 0, picture: 18, pictures: table.priority ?? left + 5 }
    : { left, playbook: 8, chart: 14, picture: 38, board: 65, pictures: left };
}

/** The labelled picture on the sheet, in pixels. */
export const pictureSize = { width: 568, height: 411 } as const;

/** Rows from the summary's headers to the table's. */
export const panelHeight = newMapColumns.headerRow - newMapColumns.panelRow;

type SummaryRow = Readonly<Record<keyof SummaryHeaders, Cell>>;

export const segmentsByPriority = ({ settings }: Evaluation): SegmentKey[] =>
  [...segmentKeys].sort((a, b) => settings.segments[a].priority - settings.segments[b].priority);

export const partnersIn = ({ partners }: Evaluation, key: SegmentKey | null): number =>
  partners.filter(({ segment }) => segment === key).length;

/** When and by which settings it was built. */
export function builtLine(evaluation: Evaluation, day: Day): string {
  const { settings, profile, partners } = evaluation;
  return words[settings.locale].mapSheet.built({
    day,
    profile: profile.source.sheet ?? "",
    partners: partners.length,
    needsData: partnersIn(evaluation, null),
    potentialCut: cutCell(settings.potentialCut, settings.locale),
    resultsCut: cutCell(settings.resultsCut, settings.locale),
  });
}

/** One line a segment by priority, those that need data, and all together. Shares are fractions. */
export function summaryRows(evaluation: Evaluation): SummaryRow[] {
  const { settings, partners } = evaluation;
  const language = words[settings.locale];
  const counted = (count: number) => ({ count, share: partners.length === 0 ? 0 : count / partners.length });
  const unlabelled = { support: "", priority: "" };
  return [
    ...segmentsByPriority(evaluation).map((key) => {
      const { name, support, priority } = settings.segments[key];
      return { segment: name, ...counted(partnersIn(evaluation, key)), support, priority };
    }),
    { segment: language.needsData, ...counted(partnersIn(evaluation, null)), ...unlabelled },
    { segment: language.mapSheet.total, ...counted(partners.length), ...unlabelled },
  ];
}

/** A heading, then each segment's name and playbook. */
export function playbookRows(evaluation: Evaluation): readonly (readonly [name: string, playbook: string])[] {
  const { settings } = evaluation;
  return [
    [words[settings.locale].mapSheet.summary.segment, words[settings.locale].mapSheet.playbook],
    ...segmentsByPriority(evaluation).map(
      (key) => [settings.segments[key].name, settings.segments[key].playbook] as const,
    ),
  ];
}

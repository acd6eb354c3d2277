/** What stands above the table: title, summary by segment, what to do with each, and the quadrant board, by line. */
import type { Cell } from "../../cells/cell";
import type { Day } from "../../cells/day";
import type { Evaluation } from "../../evaluate/evaluation";
import { type SummaryField, summaryFields } from "../../model/fields";
import { type SegmentKey, segmentKeys } from "../../model/segment";
import { cutCell } from "../../settings/cut-text";
import { words } from "../../words/words";
import { boardLines, type Side } from "./board";
import { lines } from "./layout";

/** Cells of a line by the index of the panel field in whose column they stand. */
export type LineCells = ReadonlyMap<number, Cell>;

/** Where the board's two halves stand. */
export const boardSlots: Readonly<Record<Side, number>> = { left: 0, right: 3 };

/** The labelled picture on the sheet, in pixels, and the lines that it and the chart below it begin at. */
export const pictureSize = { width: 568, height: 411 } as const;
export const pictureLine = 2;
export const chartLine = 22;

export const segmentsByPriority = ({ settings }: Evaluation): SegmentKey[] =>
  [...segmentKeys].sort((a, b) => settings.segments[a].priority - settings.segments[b].priority);

export const partnersIn = ({ segments }: Pick<Evaluation, "segments">, key: SegmentKey | null): number =>
  segments.filter((segment) => segment === key).length;

/** All cells of all lines; "" where a line has nothing to say. `isFree` tells where nobody typed anything. */
export function panelLines(
  evaluation: Evaluation,
  day: Day,
  isFree: (line: number, slot: number) => boolean,
): ReadonlyMap<number, LineCells> {
  const language = words[evaluation.settings.locale].mapSheet;
  const all = new Map<number, LineCells>();
  const add = (line: number, cells: readonly (readonly [slot: number, cell: Cell])[]) => all.set(line, new Map(cells));
  add(lines.title, [[0, language.title]]);
  add(lines.built, [[0, builtLine(evaluation, day)]]);
  [language.summary, ...summaryRows(evaluation)].forEach((row, at) => {
    add(
      lines.summary + at,
      summaryFields.map((field, slot) => [slot, row[field]] as const),
    );
  });
  playbookRows(evaluation).forEach((row, at) => {
    add(
      lines.playbook + at,
      row.map((cell, slot) => [slot, cell] as const),
    );
  });
  boardLines(evaluation, (line, side) => isFree(lines.board + line, boardSlots[side])).forEach((line, at) => {
    add(lines.board + at, [
      [boardSlots.left, line.left],
      [boardSlots.right, line.right],
    ]);
  });
  return all;
}

/** When and by which settings it was built. */
function builtLine(evaluation: Evaluation, day: Day): string {
  const { settings, profile } = evaluation;
  return words[settings.locale].mapSheet.built({
    day,
    profile: profile.source.sheet ?? "",
    partners: profile.partners.length,
    needsData: partnersIn(evaluation, null),
    potentialCut: cutCell(settings.potentialCut, settings.locale),
    resultsCut: cutCell(settings.resultsCut, settings.locale),
  });
}

type SummaryRow = Readonly<Record<SummaryField, Cell>>;

/** One line a segment by priority, those that need data, and all together. Shares are fractions. */
function summaryRows(evaluation: Evaluation): SummaryRow[] {
  const { settings, profile } = evaluation;
  const language = words[settings.locale];
  const total = profile.partners.length;
  const counted = (count: number) => ({ count, share: total === 0 ? 0 : count / total });
  const unlabelled = { support: "", priority: "" };
  return [
    ...segmentsByPriority(evaluation).map((key) => {
      const { name, support, priority } = settings.segments[key];
      return { segment: name, ...counted(partnersIn(evaluation, key)), support, priority };
    }),
    { segment: language.needsData, ...counted(partnersIn(evaluation, null)), ...unlabelled },
    { segment: language.mapSheet.total, ...counted(total), ...unlabelled },
  ];
}

/** A heading, then each segment's name and playbook. */
function playbookRows(evaluation: Evaluation): readonly (readonly [name: string, playbook: string])[] {
  const { settings } = evaluation;
  return [
    [words[settings.locale].mapSheet.summary.segment, words[settings.locale].mapSheet.playbook],
    ...segmentsByPriority(evaluation).map(
      (key) => [settings.segments[key].name, settings.segments[key].playbook] as const,
    ),
  ];
}

/** Number formats of the summary's columns by slot, below its headers; everything else is text. */
const summaryFormats: Readonly<Record<number, string>> = { 1: "0", 2: "0%", 4: "0" };

export const lineFormat = (line: number, slot: number): string =>
  line > lines.summary && line < lines.summary + 7 ? (summaryFormats[slot] ?? "@") : "@";

/** What stands above the table: title, counts by segment, who comes first, what to do, and the quadrant board, by line. */

import { type Cell, oneLine } from "../../cells/cell";
import type { Day } from "../../cells/day";
import { fitting } from "../../cells/half-width";
import type { Evaluation } from "../../evaluate/evaluation";
import { type SegmentKey, segmentKeys } from "../../model/segment";
import { cutCell } from "../../settings/cut-text";
import { words } from "../../words/words";
import { boardLines, type Side } from "./board";
import { firstLineCount, lines } from "./layout";
import { numbersFrom } from "./numbers-from";

/** Cells of a line by the index of the panel field in whose column they stand. */
export type LineCells = ReadonlyMap<number, Cell>;

/** Where the board's two halves stand. */
export const boardSlots: Readonly<Record<Side, number>> = { left: 0, right: 1 };

/** In which slots the counts stand, and a segment's playbook. */
const summarySlots = ["segment", "count", "share"] as const;
export const playbookSlots = { segment: 0, support: 1, priority: 2, playbook: 3 } as const;
const playbookFields = ["segment", "support", "priority", "playbook"] as const;

/**
 * The labelled picture on the sheet, in pixels, and the lines that it and the chart below it begin at. With the lines
 * before it and the columns left of it, it is all in sight on a screen of 1366 by 768 beside an open sidebar.
 */
export const pictureSize = { width: 568, height: 372 } as const;
export const pictureLine = 2;
export const chartLine = lines.board;

/** From the first names to the picture, in half-width letters: nothing runs on behind it. */
const firstRoom = 44;

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
      summarySlots.map((field, slot) => [slot, row[field]] as const),
    );
  });
  firstLines(evaluation, (at) => isFree(lines.first + at, 0)).forEach((text, at) => {
    add(lines.first + at, [[0, text]]);
  });
  playbookRows(evaluation).forEach((row, at) => {
    add(
      lines.playbook + at,
      playbookFields.map((field) => [playbookSlots[field], row[field]] as const),
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

type SummaryRow = Readonly<Record<(typeof summarySlots)[number], Cell>>;

/** One line a segment by priority, those that need data, and all together. Shares are fractions. */
function summaryRows(evaluation: Evaluation): SummaryRow[] {
  const { settings, profile } = evaluation;
  const language = words[settings.locale];
  const total = profile.partners.length;
  const counted = (count: number) => ({ count, share: total === 0 ? 0 : count / total });
  return [
    ...segmentsByPriority(evaluation).map((key) => ({
      segment: settings.segments[key].name,
      ...counted(partnersIn(evaluation, key)),
    })),
    { segment: language.needsData, ...counted(partnersIn(evaluation, null)) },
    { segment: language.mapSheet.total, ...counted(total) },
  ];
}

/** A heading and the partners that come first, around lines in which somebody typed something. */
function firstLines({ settings, partners, order }: Evaluation, isFree: (line: number) => boolean): string[] {
  const names = order.flatMap((at) => {
    const { name, priority } = partners[at] ?? {};
    return priority ? [fitting(`${priority}. ${oneLine(name ?? "")}`, firstRoom)] : [];
  });
  const free = numbersFrom(1, firstLineCount).filter(isFree);
  const texts = Array.from({ length: 1 + firstLineCount }, () => "");
  texts[0] = words[settings.locale].mapSheet.first;
  free.forEach((line, at) => {
    texts[line] = names[at] ?? "";
  });
  return texts;
}

/** A heading, then each segment by priority with its support and what to do. */
function playbookRows(evaluation: Evaluation): Readonly<Record<keyof typeof playbookSlots, Cell>>[] {
  const { settings } = evaluation;
  const { summary, playbook } = words[settings.locale].mapSheet;
  const { segment, support, priority } = summary;
  return [
    { segment, support, priority, playbook },
    ...segmentsByPriority(evaluation).map((key) => {
      const { name, support, priority, playbook } = settings.segments[key];
      return { segment: name, support, priority, playbook };
    }),
  ];
}

/** Numbers below the headers of counts and playbook; everything else is text. */
export function lineFormat(line: number, slot: number): string {
  if (line > lines.summary && line < lines.summary + 7) return slot === 1 ? "0" : slot === 2 ? "0%" : "@";
  const isSegment = line > lines.playbook && line <= lines.playbook + 4;
  return isSegment && slot === playbookSlots.priority ? "0" : "@";
}

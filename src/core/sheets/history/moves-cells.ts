/** What changed since a kept build, as a table: a row a part, and a row for whom no part can be named. */

import { type Cell, cellText, isBlank } from "../../cells/cell";
import type { Move, MovePart } from "../../decide/movement/movement";
import type { Locale } from "../../model/locale";
import { type MoveField, moveFields } from "../../model/movement-fields";
import type { SegmentKey } from "../../model/segment";
import type { Settings } from "../../model/settings";
import { movementWords } from "../../words/movement-table";
import type { MoveFacts } from "../../words/movement-words";
import { words } from "../../words/words";

export function movesCells(moves: readonly Move[], settings: Settings, locale: Locale): Cell[][] {
  const { axes } = words[locale];
  const movement = movementWords[locale];
  const nameOf = segmentNames(settings, locale);
  const rowOf = ({ kind, key, before, now }: Move, part: MovePart | null): Cell[] => {
    const cells: Readonly<Record<MoveField, Cell>> = {
      partner: key,
      kind: movement.moveKinds[kind],
      segmentBefore: kind === "new" ? "" : nameOf(before),
      segmentNow: kind === "left" ? "" : nameOf(now),
      axis: part?.axis ? axes[part.axis] : "",
      cause: part ? movement.causes[part.cause] : "",
      criterion: part?.columns.join(movement.separator) ?? "",
      points: part?.points ?? "",
      scoreBefore: part?.scoreBefore ?? "",
      scoreNow: part?.scoreNow ?? "",
    };
    return moveFields.map((field) => cells[field]);
  };
  return [
    moveFields.map((field) => movement.moveHeaders[field]),
    ...moves.flatMap((move) => (move.parts.length > 0 ? move.parts : [null]).map((part) => rowOf(move, part))),
  ];
}

const segmentNames =
  ({ segments }: Settings, locale: Locale) =>
  (segment: SegmentKey | null) =>
    segment === null ? words[locale].needsData : segments[segment].name;

/** A move as a sentence: who, from where to where, and what did most. */
export function moveText(move: Move, settings: Settings, locale: Locale): string {
  const { moves, celebrated, back, data } = movementWords[locale];
  const nameOf = segmentNames(settings, locale);
  const facts: MoveFacts = {
    partner: move.key,
    before: nameOf(move.before),
    now: nameOf(move.now),
    reason: move.reason ? reasonText(move.reason, locale) : "",
  };
  const text = move.isCelebrated ? celebrated(facts) : move.isBack ? back(facts) : moves[move.kind](facts);
  if (move.reason?.cause !== "data") return text;
  return text + (move.reason.scoreNow === null ? data.went : data.came);
}

function reasonText({ cause, columns, cells, points }: MovePart, locale: Locale): string {
  const { reasons, causes, blank, separator } = movementWords[locale];
  const shown = (cell: Cell) => (isBlank(cell) ? blank : cellText(cell));
  if (cause === "override") return reasons.override;
  if (cause === "data") return "";
  if (points === null && cause !== "own") return reasons.withoutPoints[cause];
  if (points === 0 && cause === "cut") return reasons.wavering;
  if (cells) return reasons.cell(columns[0] ?? "", shown(cells.before), shown(cells.after));
  const rounded = Math.round((points ?? 0) * 10) / 10;
  // Its part is what it gave and took, the other way round.
  if (cause === "cut") return reasons.cut(Math.abs(rounded), rounded < 0);
  const subject = columns.length > 0 ? columns.join(separator) : causes[cause];
  return reasons.points(subject, rounded > 0 ? `+${rounded}` : String(rounded));
}

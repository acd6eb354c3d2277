/** How cells above the table, and its header, look on a new sheet. */
import { tint } from "../../../core/draw/colours";
import type { Evaluation } from "../../../core/evaluate/evaluation";
import type { SegmentKey } from "../../../core/model/segment";
import { boardHeads } from "../../../core/sheets/map/board";
import { type Field, lines, panelFields } from "../../../core/sheets/map/layout";
import type { MapPlan } from "../../../core/sheets/map/map-plan";
import { boardSlots, playbookSlots, segmentsByPriority } from "../../../core/sheets/map/panel";
import { headerBackground } from "../colours";

/** Of what is not among the core's colours. */
export const ink = "#202124";
export const quiet = "#5f6368";

interface Look {
  readonly background?: string;
  /** Whether the background is a segment's, which users change. */
  readonly isTint?: true;
  readonly isBold?: true;
  readonly size?: number;
  readonly ink?: string;
  readonly isCentred?: true;
}

/** A cell may have several, each with another trait. */
export interface CellLook extends Look {
  readonly row: number;
  readonly column: number;
  /** Whether it is put in with this build, and has no look yet. */
  readonly isFresh: boolean;
}

export const tintOf = ({ settings }: Evaluation, key: SegmentKey): string => tint(settings.segments[key].colour, 0.22);

/** Columns of numbers. */
export const centred: readonly Field[] = ["potential", "results", "priority", "data"];

export function panelLooks({ layout, usersCells, fresh }: MapPlan, evaluation: Evaluation): CellLook[] {
  const { columns, headerRow, lines: rows } = layout;
  const looks: CellLook[] = [];
  const add = (line: number, slots: readonly number[], look: Look) => {
    const row = rows.get(line);
    for (const slot of slots) {
      const field = panelFields[slot] ?? "partner";
      const column = columns.table[field];
      if (row === undefined || column === undefined || usersCells.has(`${row} ${column}`)) continue;
      looks.push({ ...look, row, column, isFresh: fresh.lines.has(line) || fresh.fields.has(field) });
    }
  };
  const tinted = (key: SegmentKey): Look => ({ background: tintOf(evaluation, key), isTint: true });
  add(lines.title, [0], { isBold: true, size: 16 });
  add(lines.built, [0], { ink: quiet });
  add(lines.summary, [0, 1, 2], { isBold: true, background: headerBackground });
  add(lines.first, [0], { isBold: true });
  add(lines.playbook, Object.values(playbookSlots), { isBold: true });
  add(lines.board, [0], { isBold: true });
  for (const [line, [left, right]] of boardHeads) {
    for (const slot of [0, 1, 2]) {
      add(lines.board + line, [slot], { isBold: true, ...tinted(slot < boardSlots.right ? left : right) });
    }
  }
  segmentsByPriority(evaluation).forEach((key, at) => {
    for (const line of [lines.summary, lines.playbook]) add(line + 1 + at, [0], tinted(key));
  });
  for (let at = 0; at <= 6; at += 1) add(lines.summary + at, [1, 2], { isCentred: true });
  for (let at = 0; at <= 4; at += 1) add(lines.playbook + at, [playbookSlots.priority], { isCentred: true });
  for (const [field, column] of Object.entries(columns.table) as [Field, number][]) {
    const isFresh = fresh.isHeader || fresh.fields.has(field);
    looks.push({ row: headerRow, column, isFresh, isBold: true, background: headerBackground });
    if (centred.includes(field)) looks.push({ row: headerRow, column, isFresh, isCentred: true });
  }
  return looks;
}

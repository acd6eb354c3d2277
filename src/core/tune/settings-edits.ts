/** The cells to change so that a settings sheet says what somebody has tuned. */

import { addressOf, positionOf } from "../cells/address";
import { fold } from "../cells/cell";
import type { SentCell, SentGrid } from "../cells/sent";
import type { Criterion } from "../model/criterion";
import type { CriteriaField } from "../model/fields";
import type { OptionKey, Settings } from "../model/settings";
import { type Block, readBlock } from "../settings/block";
import { criteriaBlock, optionsBlock } from "../settings/blocks";
import { criterionCells, optionCell } from "../settings/settings-cells";
import { type SentSheet, sheetSourceOf } from "../wire/snapshot";
import { keyNamed, words } from "../words/words";
import { cellIn, type SettingsEdit, withEdits } from "./edit";

/** What can be tuned of a criterion. */
const tuned = ["weight", "scale", "axis", "low", "high", "levels"] as const;
const tunedOptions = ["potentialCut", "resultsCut", "partnerColumn"] as const satisfies readonly OptionKey[];

/**
 * `after` has the criteria of `before`, in the same order. It may have more: those with a weight get rows of their own; or
 * less: the others stay without a weight.
 * What the sheet has no column for is left as it is.
 */
export function settingsEdits(sheet: SentSheet, before: Settings, after: Settings): SettingsEdit[] {
  const source = sheetSourceOf(sheet);
  const criteria = readBlock(source, criteriaBlock);
  const edits: SettingsEdit[] = [];
  const edit = (cell: string, value: SentCell) => {
    edits.push({ cell, was: cellIn(sheet.cells, cell), value });
  };
  before.criteria.forEach((old, at) => {
    const next = after.criteria[at] ?? { ...old, weight: 0 };
    const row = criteria?.rows.find(
      (each) => fold(each.text("column")) === fold(old.column) && sameRow(each.text("axis"), old),
    );
    for (const field of tuned) {
      const [was, value] = [old, next].map((each) => criterionCells(each, before.locale)[field]);
      if (row && criteria?.columns.has(field) && was !== value) edit(row.place(field).cell, value ?? "");
    }
  });
  const added = after.criteria.slice(before.criteria.length).filter(({ weight }) => weight > 0);
  for (const [cell, value] of criteria ? addedRows(sheet.cells, criteria, added, before) : []) edit(cell, value);
  for (const option of tunedOptions) {
    if (JSON.stringify(before[option]) === JSON.stringify(after[option])) continue;
    // With what is added already: two new options do not share a row.
    for (const [cell, value] of optionCells(withEdits(sheet.cells, edits), option, after)) edit(cell, value);
  }
  return edits;
}

const sameRow = (axis: string, criterion: Criterion): boolean =>
  keyNamed(axis, (language) => language.axes) === criterion.axis;

/** Cells for further criteria: the first rows below the block that are blank in its columns. */
function addedRows(
  cells: SentGrid,
  { rows, columns, header }: Block<CriteriaField>,
  added: readonly Criterion[],
  { locale }: Settings,
): [string, SentCell][] {
  const own = [...columns];
  const isFree = (row: number) => own.every(([, at]) => (cells[row]?.[at] ?? "") === "");
  let row = Math.max(header, ...rows.map((each) => positionOf(each.place("column").cell)[0]));
  return added.flatMap((criterion) => {
    do row += 1;
    while (!isFree(row));
    const values = criterionCells(criterion, locale);
    return own.flatMap(([field, at]): [string, SentCell][] =>
      values[field] === "" ? [] : [[addressOf(row, at), values[field]]],
    );
  });
}

/** The option's own cell; where the sheet does not have it yet, a row below the others or a block beside everything. */
function optionCells(cells: SentGrid, option: OptionKey, settings: Settings): [string, SentCell][] {
  const source = sheetSourceOf({ name: "", cells });
  const block = readBlock(source, optionsBlock);
  const value = optionCell(settings, option);
  const language = words[settings.locale];
  const name = language.options[option];
  if (!block) {
    const left = Math.max(0, ...cells.map((row) => row.length)) + 1;
    const { option: header, value: second } = language.optionHeaders;
    return [
      [addressOf(0, left), header],
      [addressOf(0, left + 1), second],
      [addressOf(1, left), name],
      [addressOf(1, left + 1), value],
    ];
  }
  const row = block.rows.find((each) => keyNamed(each.text("option"), ({ options }) => options) === option);
  if (row && block.columns.has("value")) return [[row.place("value").cell, value]];
  const [key, second] = [block.columns.get("option") ?? 0, block.columns.get("value")];
  if (second === undefined) return [];
  const last = Math.max(
    ...cells.map((line, at) => ([key, second].some((column) => (line[column] ?? "") !== "") ? at : 0)),
  );
  return [
    [addressOf(last + 1, key), name],
    [addressOf(last + 1, second), value],
  ];
}

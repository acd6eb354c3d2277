/** The cells to change so that a settings sheet says what somebody has tuned. */

import { addressOf, positionOf } from "../cells/address";
import { fold } from "../cells/cell";
import type { SentCell, SentGrid } from "../cells/sent";
import type { Criterion } from "../model/criterion";
import type { CriteriaField } from "../model/fields";
import type { OptionKey, Settings } from "../model/settings";
import { type Block, readBlock } from "../settings/block";
import { criteriaBlock, optionsBlock } from "../settings/blocks";
import { choiceText } from "../settings/choice-text";
import { optionSubject } from "../settings/read-options";
import { criterionCells, optionCell } from "../settings/settings-cells";
import { type SentSheet, sheetSourceOf } from "../wire/snapshot";
import { keyNamed, type Words, words } from "../words/words";
import { cellIn, type SettingsEdit, withEdits } from "./edit";

/** What can be tuned of a criterion. */
const tuned = ["weight", "scale", "axis", "low", "high", "levels"] as const;
const tunedOptions = [
  "potentialCut",
  "resultsCut",
  "partnerColumn",
  "weightSpread",
  "draws",
  "confidenceColumn",
] as const satisfies readonly OptionKey[];

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
  const options = tunedOptions.filter((option) => JSON.stringify(before[option]) !== JSON.stringify(after[option]));
  for (const row of [...options.map((option) => optionRow(option, after)), ...decisionRows(before, after)]) {
    // With what is added already: two new options do not share a row.
    for (const [cell, value] of optionCells(withEdits(sheet.cells, edits), row, before)) edit(cell, value);
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

/** A row of the options: its name, what it holds, and how a row is known to be it. */
interface OptionRow {
  readonly name: string;
  readonly value: string | number;
  readonly isIt: (name: string) => boolean;
}

const optionRow = (option: OptionKey, settings: Settings): OptionRow => ({
  name: words[settings.locale].options[option],
  value: optionCell(settings, option),
  isIt: (name) => keyNamed(name, ({ options }) => options) === option,
});

/** Rows about single columns and rows of the profile that were decided otherwise; a blank value leaves them undecided. */
function decisionRows(before: Settings, after: Settings): OptionRow[] {
  const { readingOption, rowOption, rowRoles } = words[before.locale];
  const about = (head: (words: Words) => string, subject: string) => (name: string) =>
    fold(optionSubject(name, head) ?? "") === fold(subject);
  const readings = (settings: Settings) =>
    new Map(
      settings.readings.map((choice) => [fold(choice.column), { choice, value: choiceText(choice, before.locale) }]),
    );
  const [old, now] = [readings(before), readings(after)];
  const columns = new Map([...old, ...now].map(([key, { choice }]) => [key, choice.column]));
  const rows = new Map([...before.rows, ...after.rows].map(({ name }) => [fold(name), name]));
  const roleIn = (settings: Settings, key: string) => settings.rows.find(({ name }) => fold(name) === key)?.as;
  return [
    ...[...columns]
      .filter(([key]) => old.get(key)?.value !== now.get(key)?.value)
      .map(([key, column]) => ({
        name: `${readingOption}: ${column}`,
        value: now.get(key)?.value ?? "",
        isIt: about((language) => language.readingOption, column),
      })),
    ...[...rows]
      .filter(([key]) => roleIn(before, key) !== roleIn(after, key))
      .map(([key, name]) => {
        const role = roleIn(after, key);
        const value = role ? rowRoles[role] : "";
        return { name: `${rowOption}: ${name}`, value, isIt: about((language) => language.rowOption, name) };
      }),
  ];
}

/** The option's own cell; where the sheet does not have it yet, a row below the others or a block beside everything. */
function optionCells(cells: SentGrid, { name, value, isIt }: OptionRow, settings: Settings): [string, SentCell][] {
  const source = sheetSourceOf({ name: "", cells });
  const block = readBlock(source, optionsBlock);
  const language = words[settings.locale];
  const row = block?.rows.find((each) => isIt(each.text("option")));
  if (!row && value === "") return [];
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

/** The readings of a profile's columns, each made when it is first asked for. */
import { cellText, fold } from "../../cells/cell";
import { lazily } from "../../cells/lazily";
import { type Unit, unitIn } from "../../cells/unit";
import type { ColumnChoice } from "../../model/column-choice";
import { type Column, cellsByColumn, type Profile, partnerPlace } from "../profile";
import type { ColumnReading, Region } from "./column-reading";
import { listEvidence } from "./list-evidence";
import { readColumn } from "./read-column";

export interface Readings {
  readonly profile: Profile;
  readonly region: Region;
  of(column: Column): ColumnReading;
}

/** The unit in the row of input rules right under the header: (千円) under 受注金額. */
function unitUnder({ leftOut, headerRow, source }: Profile, { at }: Column): Unit | null {
  const below = headerRow + 1;
  if (!leftOut.some(({ row, reason }) => row === below && reason === "rule")) return null;
  return unitIn(cellText(source.cells[below]?.[at]).replace(/^[([（【［]|[)\]）】］]$/g, "")) ?? null;
}

export function readingsOf(profile: Profile, region: Region, choices: readonly ColumnChoice[]): Readings {
  const known = new Map<number, ColumnReading>();
  const placeOf = (column: Column) => (index: number) =>
    partnerPlace(profile, profile.partners[index] ?? { row: profile.headerRow, name: "" }, column);
  const cells = lazily(() => cellsByColumn(profile));
  const list = lazily(() =>
    listEvidence(
      profile.columns.map((column) => ({ cells: cells().get(column.at) ?? [], placeOf: placeOf(column) })),
      profile.source.cells.slice(0, profile.headerRow).flat(),
    ),
  );
  return {
    profile,
    region,
    of(column) {
      const found = known.get(column.at);
      if (found) return found;
      const choice = choices.find((each) => fold(each.column) === fold(column.header)) ?? null;
      const unitBelow = unitUnder(profile, column);
      const context = { region, list, choice, unitBelow, placeOf: placeOf(column) };
      const reading = readColumn(column.header, cells().get(column.at) ?? [], context);
      known.set(column.at, reading);
      return reading;
    },
  };
}

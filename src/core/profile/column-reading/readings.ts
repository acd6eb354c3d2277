/** The readings of a profile's columns, each made when it is first asked for. */
import { fold } from "../../cells/cell";
import { lazily } from "../../cells/lazily";
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
      const context = { region, list, choice, placeOf: placeOf(column) };
      const reading = readColumn(column.header, cells().get(column.at) ?? [], context);
      known.set(column.at, reading);
      return reading;
    },
  };
}

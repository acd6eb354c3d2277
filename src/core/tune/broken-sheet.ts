/** A settings sheet that cannot be read: what can still be made out on it, and what a build without one would infer. */

import { addressOf } from "../cells/address";
import { fold } from "../cells/cell";
import type { SentCell } from "../cells/sent";
import { inferSettings } from "../infer/infer-settings";
import type { Criterion } from "../model/criterion";
import type { CriteriaField } from "../model/fields";
import type { Settings } from "../model/settings";
import { readingsOf } from "../profile/column-reading/readings";
import { readProfile } from "../profile/read-profile";
import { type Block, readBlock } from "../settings/block";
import { criteriaBlock, optionsBlock, segmentsBlock } from "../settings/blocks";
import { criterionCells } from "../settings/settings-cells";
import { type Snapshot, sheetSourceOf } from "../wire/snapshot";

/** What a cell is to hold. */
export type Mend = readonly [cell: string, value: SentCell];

/** The blocks of a broken settings sheet, and the settings that a build without one would infer. */
export class BrokenSheet {
  readonly source;
  readonly criteria;
  readonly options;
  readonly segments;
  readonly locale;
  readonly inferred: Settings | null;
  readonly headers: readonly string[];

  constructor({ settings, profile, locale, today }: Snapshot) {
    this.source = sheetSourceOf(settings ?? { name: "", cells: [] });
    this.criteria = readBlock(this.source, criteriaBlock);
    this.options = readBlock(this.source, optionsBlock);
    this.segments = readBlock(this.source, segmentsBlock);
    this.locale = this.criteria?.locale ?? locale;
    const read = readProfile(sheetSourceOf(profile), { columns: [], partnerColumn: null, headerFirst: false });
    const region = { locale: this.locale, dayOrder: "mdy" } as const;
    const inferred = read.ok ? inferSettings(readingsOf(read.value, region, []), this.locale, today) : null;
    this.inferred = inferred?.ok ? inferred.value.settings : null;
    this.headers = read.ok ? read.value.columns.map(({ header }) => header) : [];
  }

  /** What inference says about a column; undefined where it says nothing. */
  guess(column: string): Criterion | undefined {
    return this.inferred?.criteria.find((criterion) => fold(criterion.column) === fold(column));
  }

  /** Cells of criteria below the last row of their block. */
  added(criteria: readonly Criterion[]): Mend[] {
    const { columns, header } = this.criteria as Block<CriteriaField>;
    const first = Math.max(header + 1, ...this.lastRows());
    return criteria.flatMap((criterion, index) => {
      const cells = criterionCells(criterion, this.locale);
      return [...columns].map(([field, column]): Mend => [addressOf(first + index, column), cells[field]]);
    });
  }

  private lastRows(): number[] {
    const columns = [...(this.criteria?.columns.values() ?? [])];
    return this.source.cells.map((row, index) =>
      columns.some((column) => String(row[column] ?? "") !== "") ? index + 1 : 0,
    );
  }
}

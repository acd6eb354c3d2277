/** What follows from a map beside the map itself: a part makes files, figures of the summary and lines to print. */
import type { Cell } from "../core/cells/cell";
import type { Source } from "../core/cells/source";
import type { Evaluation } from "../core/evaluate/evaluation";
import type { Locale } from "../core/model/locale";
import type { KeptHistory } from "../core/sheets/history/kept-history";

export interface PartInput {
  readonly evaluation: Evaluation;
  /** The Support team sheet, where one was given. */
  readonly team: Source | null;
  /** The History sheet with this build; null: not asked for; undefined: the file is no history. */
  readonly kept: () => KeptHistory | null | undefined;
  /** The partner whose account plan was asked for. */
  readonly accountPlan: string | null;
  /** Header of a column of totals, where one was named. */
  readonly score: string | null;
  /** The language of the files. */
  readonly locale: Locale;
}

/** What a run is given; the rest of what parts take is worked out of it. */
export interface RunInput extends Omit<PartInput, "kept"> {
  /** The History sheet; null: not asked for; without cells: there is none yet. */
  readonly history: Source | null;
}

export interface PartOutput {
  /** By file name; the first row holds the headers. */
  readonly files: Readonly<Record<string, readonly (readonly Cell[])[]>>;
  /** Rows of the summary: the figure's name, and its value or a blank. */
  readonly figures: readonly (readonly [name: string, value: Cell])[];
  readonly lines: readonly string[];
}

export type Part = (input: PartInput) => PartOutput;

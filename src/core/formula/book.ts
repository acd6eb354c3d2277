/** What a formula may ask of the spreadsheet around it when its arguments do not say everything. */

import type { Source } from "../cells/source";
import type { Locale } from "../model/locale";
import type { Region } from "../profile/column-reading/column-reading";

/** Each question costs round trips: a formula that was given profile and settings asks for the order of days alone, and only where its cells leave it open. */
export interface Book {
  locale(): Locale;
  /** How the spreadsheet reads 3/11/2026. */
  dayOrder(): Region["dayOrder"];
  /** Cells of the Map settings sheet; null where there is none. */
  settings(): Source | null;
  /** Cells of a sheet; null where there is none of that name. */
  sheet(name: string): Source | null;
  sheetNames(): readonly string[];
  /** Where the formula stands; the row counts from 0. */
  formulaCell(): { readonly sheet: string; readonly row: number };
}

/** What the server tells the page to begin with. */
import type { AddOnFiles } from "../../host/host";

/** A cell as JSON carries it: a date is its local year, month and day. */
export type SentCell =
  | string
  | number
  | boolean
  | { readonly date: readonly [year: number, month: number, day: number] };

export interface Start {
  readonly locale: "ja" | "en";
  readonly sheetName: string;
  readonly table: readonly (readonly SentCell[])[];
  readonly files: AddOnFiles;
  /** Style sheet that brings the page's font. */
  readonly fontCss: string;
}

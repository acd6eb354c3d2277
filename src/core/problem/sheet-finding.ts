/** What was noticed on the map sheet while it was built: the sidebar tells it, and the menu after its own build. */
import type { Locale } from "../model/locale";
import { enSheetFindings } from "./en-sheet-findings";
import { jaSheetFindings } from "./ja-sheet-findings";

export interface SheetFindingFacts {
  copiedSheets: { readonly sheets: readonly string[] };
  namesTakenFor: { readonly names: readonly { readonly from: string; readonly to: string }[] };
  /** A sheet of the map's name that is none any more: what it was called, and is called now. */
  mapUnread: { readonly from: string; readonly to: string };
  /** `lost` stood on the sheet before, and nowhere after. */
  rowsMoved: { readonly lost: readonly string[] };
  /** `rows` of the users' had no mark to tell their place. */
  sheetPutInOrder: { readonly rows: number };
  chartRefused: object;
}

type Code = keyof SheetFindingFacts;

export type SheetFinding = { readonly [Each in Code]: { readonly code: Each } & SheetFindingFacts[Each] }[Code];

export type SheetFindingTexts = { readonly [Each in Code]: (facts: SheetFindingFacts[Each]) => string };

const texts: Readonly<Record<Locale, SheetFindingTexts>> = { ja: jaSheetFindings, en: enSheetFindings };

export const sheetFindingText = (finding: SheetFinding, locale: Locale): string =>
  (texts[locale][finding.code] as (facts: SheetFinding) => string)(finding);

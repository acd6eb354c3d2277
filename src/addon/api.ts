/** What the sidebar may ask of the server side, and what comes back: JSON only, as google.script.run carries it. */

import type { SentGrid } from "../core/cells/sent";
import type { Locale } from "../core/model/locale";
import type { Outcome, Problem } from "../core/problem/problem";
import type { SheetFinding } from "../core/problem/sheet-finding";
import type { ChangedSheet, FoundSheet, SheetChange, WantedSheet } from "../core/sheets/further/further-sheet";
import type { KeptInHistory } from "../core/sheets/history/keeping-text";
import type { RenameAnswers } from "../core/sheets/map/match-rows";
import type { PartnerNotes } from "../core/sheets/map/notes";
import type { Rename } from "../core/sheets/map/plan-table";
import type { Template } from "../core/sheets/template/template";
import type { SettingsEdit } from "../core/tune/edit";
import type { Snapshot } from "../core/wire/snapshot";

export type {
  ChangedSheet,
  FoundSheet,
  KeptInHistory,
  Locale,
  PartnerNotes,
  Rename,
  RenameAnswers,
  SettingsEdit,
  SheetChange,
  Snapshot,
  WantedSheet,
};

/** The file as the sidebar finds it. */
export interface SidebarState {
  /** The reader's language. */
  readonly locale: Locale;
  readonly version: string;
  /** Of the spreadsheet. */
  readonly fileId: string;
  /** The spreadsheet's language: what is written to its sheets. */
  readonly spreadsheetLocale: Locale;
  readonly sheets: readonly string[];
  /** The sheet that a build would read; null when the file has no likely candidate. */
  readonly profileSheet: string | null;
  /** Whether a Segment Map sheet is there already. */
  readonly hasMap: boolean;
  /** Whether builds are kept in 履歴. */
  readonly hasHistory: boolean;
  /** The cells that a build would read now, null where there is no sheet to read. */
  readonly snapshot: Snapshot | null;
  readonly notes: readonly PartnerNotes[];
  /** What stands in the way of reading; empty where nothing does. */
  readonly problems: readonly Problem[];
  /** Whether the Segment Map sheet shows what the cells come to now; false where there is none. */
  readonly isCurrent: boolean;
}

/** A map just built, as what it was built from. */
export interface BuiltMap {
  readonly partners: number;
  readonly snapshot: Snapshot;
  readonly notes: readonly PartnerNotes[];
  /** Partners that left with notes and may have been renamed: a person has to say. */
  readonly renames: readonly Rename[];
  /** What was noticed on the map sheet: copies, names typed over, rows moved while it was written. */
  readonly findings: readonly SheetFinding[];
  /** What became of it in 履歴; null where nobody switched the record on. */
  readonly kept: KeptInHistory | null;
}

/** Where the formula was put, e.g. 「パートナー一覧」の L1. */
export interface InsertedFormula {
  readonly sheet: string;
  readonly cell: string;
}

/** What a person decided on. */
export interface Decisions {
  readonly answers?: RenameAnswers;
  readonly edits?: readonly SettingsEdit[];
  /** Cells of a settings sheet to begin with, where there is none: what the headers leave open was answered. */
  readonly draft?: SentGrid;
  /** Whether to wait while somebody else builds. */
  readonly wait?: boolean;
}

/**
 * The globals that the sidebar calls through google.script.run. What the add-on refuses comes back as problems: the page
 * decides by their codes. An Error is thrown by Google, or is a fault of ours.
 */
export interface SidebarApi {
  /** `profileSheet` null means the one that settings or the file suggest. */
  sidebarState(profileSheet: string | null): SidebarState;
  /**
   * Reads, scores and writes the sheets. The edits are made on the settings sheet first: all of them, or none when
   * somebody else changed one of those cells meanwhile. Refused as `busy` when somebody else builds and `wait` is false.
   */
  buildMap(profileSheet: string | null, decisions?: Decisions): Outcome<BuiltMap>;
  /** Adds a profile sheet to begin with and returns its name. */
  createTemplate(template: Template): Outcome<string>;
  /** Puts a PNG (base64, no data: prefix) beside the native chart on the Segment Map sheet, replacing the last one. */
  placePicture(png: string): Outcome<null>;
  /** Opens this page as a large dialog. */
  openMapDialog(): void;
  /** Writes the live formula into the profile sheet. */
  insertFormula(): Outcome<InsertedFormula>;
  /** Selects a cell or range of a sheet. */
  showCell(sheet: string, cell: string): Outcome<null>;
  /** The sheets of ours besides map and settings, as far as they are there; only asked for by a tab that shows them. */
  furtherSheets(wanted: readonly WantedSheet[]): Outcome<readonly FoundSheet[]>;
  /** Writes sheets as the page planned them: all of them, or none where one is no longer what the page saw. */
  changeSheets(changes: readonly SheetChange[]): Outcome<readonly ChangedSheet[]>;
  /** The script that finds plans, for a page that opens the plan. */
  solverCode(): string;
}

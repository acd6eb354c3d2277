/** What the sidebar may ask of the server side, and what comes back: JSON only, as google.script.run carries it. */
import type { RenameAnswers } from "../core/layout/homes";
import type { Rename } from "../core/layout/table-rows";
import type { Locale } from "../core/locale/locale";
import type { DataProblem, MapView, PriorityEntry, SegmentCount } from "../core/view/map-view";

export type { DataProblem, Locale, MapView, PriorityEntry, Rename, RenameAnswers, SegmentCount };

/** Everything the sidebar shows before a map is built. */
export interface SidebarState {
  readonly locale: Locale;
  readonly version: string;
  readonly sheets: readonly string[];
  /** The sheet that a build would read; null when the file has no candidate. */
  readonly profileSheet: string | null;
  readonly hasSettings: boolean;
  /** The map of the current sheet contents when a Segment Map sheet is there already, else null. */
  readonly map: MapView | null;
  /** Why `map` could not be made although a Segment Map sheet is there (already in the user's language), else null. */
  readonly trouble: string | null;
}

/** A map just built. */
export interface BuiltMap extends MapView {
  /** Partners that left with notes and may have been renamed: a person has to say. */
  readonly renames: readonly Rename[];
}

/** The globals that the sidebar calls through google.script.run. Each throws an Error whose message is for the user. */
export interface SidebarApi {
  sidebarState(): SidebarState;
  /** Reads, scores and writes the sheets; `profileSheet` null means the one that settings or the file suggest. */
  buildMap(profileSheet: string | null, answers?: RenameAnswers): BuiltMap;
  /** Puts a PNG (base64, no data: prefix) beside the native chart on the Segment Map sheet, replacing the last one. */
  placePicture(png: string): void;
  /** Writes the live formula into the profile sheet; returns where, e.g. 「パートナー一覧」の L1. */
  insertFormula(): { readonly sheet: string; readonly cell: string };
  /** Selects a cell of the profile sheet. */
  showCell(cell: string): void;
}

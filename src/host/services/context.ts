/** What the service stand-ins share. */
import type { Book } from "../engine/book";
import type { DateReading } from "../engine/stored-cell";
import type { HostOptions } from "../host";
import type { Realm } from "../realm";
import type { Drawings } from "../state/drawings";
import type { SheetFacts } from "../state/sheet-facts";
import type { Zone } from "../values/zone";
import type { Enums } from "./enums";
import type { Execution } from "./execution";
import type { Handles } from "./handles";
import type { Strict } from "./strict";

export interface Context {
  readonly options: HostOptions;
  readonly book: Book;
  readonly realm: Realm;
  readonly execution: Execution;
  readonly strict: Strict;
  readonly enums: Enums;
  readonly handles: Handles;
  readonly drawings: Drawings;
  readonly facts: SheetFacts;
  /** The spreadsheet's time zone. */
  readonly zone: Zone;
  /** Dates as a script gets them. */
  readonly inScript: DateReading;
}

/** The contract of the local host: a real spreadsheet engine with strict stand-ins for the Apps Script services. */

export type HostCell = string | number | boolean | Date;

/** The built add-on, exactly the files that clasp pushes. */
export interface AddOnFiles {
  readonly code: string;
  readonly html: Readonly<Record<string, string>>;
  readonly manifest: { readonly oauthScopes: readonly string[]; readonly timeZone: string };
}

export interface HostMenuItem {
  readonly caption: string;
  readonly functionName: string;
}

/** What the host shows to the person in front of it; the page and the headless host each give their own. */
export interface HostScreen {
  menu(title: string, items: readonly (HostMenuItem | "separator")[]): void;
  sidebar(title: string, html: string): void;
  dialog(title: string, html: string, width: number, height: number): void;
  alert(message: string): void;
  toast(message: string, title: string): void;
  /** A sheet's charts, pictures or conditional formats changed. */
  looksChanged(sheetName: string): void;
}

/** A spreadsheet that is not like every other. */
export interface HostSetting {
  /** The spreadsheet's time zone; the script's own is the manifest's. Without it both have that one. */
  readonly spreadsheetTimeZone?: string;
  /** The instant at which the clock of the add-on starts; without it the machine's. */
  readonly now?: number;
}

export interface HostOptions extends HostSetting {
  readonly files: AddOnFiles;
  /** Spreadsheet locale such as `ja_JP` or `en_US`, and the user's language such as `ja` or `en`. */
  readonly spreadsheetLocale: string;
  readonly userLocale: string;
  readonly screen: HostScreen;
}

/** A native chart as the add-on asked for it; the page draws it, tests read it. */
export interface HostChart {
  readonly id: number;
  readonly type: string;
  /** Options by dotted path that Sheets obeys, as far as public sources show it. */
  readonly options: Readonly<Record<string, unknown>>;
  /** Options that were asked for and that nothing public shows Sheets to obey. */
  readonly ignored: readonly string[];
  /** Values of each added range at the time of reading, in the order they were added. */
  readonly ranges: readonly { readonly a1: string; readonly values: readonly (readonly HostCell[])[] }[];
  readonly position: {
    readonly row: number;
    readonly column: number;
    readonly offsetX: number;
    readonly offsetY: number;
  };
  readonly width: number;
  readonly height: number;
}

/** A conditional format as the add-on asked for it. */
export interface HostConditionalFormat {
  readonly condition: {
    /** As SpreadsheetApp.BooleanCriteria calls it. */
    readonly kind: string;
    readonly values: readonly (string | number)[];
  };
  readonly background: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
  readonly ranges: readonly string[];
}

/** A protection of a sheet, or of the range. */
export interface HostProtection {
  readonly range: string | null;
  readonly description: string;
  readonly warningOnly: boolean;
  readonly canEdit: boolean;
  /** Ranges of a protected sheet that are not. */
  readonly unprotected: readonly string[];
}

/** A picture placed over the grid. Row and column are 1-based. */
export interface HostImage {
  readonly id: number;
  readonly dataUrl: string;
  readonly altTitle: string;
  readonly altDescription: string;
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
  readonly width: number;
  readonly height: number;
}

/** An open spreadsheet with the add-on in it. */
export interface Host {
  /** Fires the simple trigger that builds the menu. */
  open(): void;
  /** Calls a global of the add-on as a menu item does. */
  runMenu(functionName: string): Promise<void>;
  /** Calls a global of the add-on as `google.script.run` does: the same payload rules; rejects with the thrown message. */
  run(functionName: string, ...args: unknown[]): Promise<unknown>;
  /** Resolves when every formula has been computed. */
  settle(): Promise<void>;
  sheetNames(): string[];
  addSheet(name: string, cells: readonly (readonly HostCell[])[]): void;
  /** Adds a sheet without cells: a chart on a sheet of its own, or what is connected to a database. */
  addOtherSheet(name: string, kind: "OBJECT" | "DATASOURCE"): void;
  /** Moves a chart to a sheet of its own, as a user does. */
  moveChartToSheet(sheetName: string, chartId: number, newName: string): void;
  /** Turns a range into a table, whose columns are typed from then on. */
  makeTable(sheetName: string, a1: string): void;
  /** Filters a range as a user does, so that some rows, counted from 1, are hidden; `isSortedThrough`: Range.sort moves these, too. */
  filter(sheetName: string, a1: string, hiddenRows: readonly number[], isSortedThrough: boolean): void;
  /** Puts a picture into a cell, in place of what it holds; `cells` shows it as ￼. */
  placeCellPicture(sheetName: string, a1: string): void;
  activate(sheetName: string): void;
  /** Moves the user's selection. */
  select(sheetName: string, a1: string): void;
  /** The used cells of a sheet as a user sees values (blank is ""). */
  cells(sheetName: string): HostCell[][];
  /** Types into a cell as a user does: "=…" is a formula, text that looks like a number becomes one. */
  type(sheetName: string, a1: string, input: HostCell): void;
  /**
   * What a person does to the file by hand, said as a script with `book` and `sheet` (the active one): sorting, merging,
   * renaming, dragging. It is no run of the add-on's and counts no calls.
   */
  byHand(script: string): void;
  /** Colours a cell's background as a user does. */
  colour(sheetName: string, a1: string, colour: string): void;
  /** The background of each used cell, "" where it has none. */
  backgrounds(sheetName: string): string[][];
  /** Formula text of a cell, or "". */
  formula(sheetName: string, a1: string): string;
  /** Message of the custom function that failed in a cell, or "". */
  errorMessage(sheetName: string, a1: string): string;
  charts(sheetName: string): HostChart[];
  images(sheetName: string): HostImage[];
  conditionalFormats(sheetName: string): HostConditionalFormat[];
  /** Names of the service calls since the last `forgetCalls`, in order: one entry per round trip to Google. */
  serviceCalls(): readonly string[];
  /** Those of them before which Google commits what was written: reads, searches and flushes after a write. */
  commits(): readonly string[];
  forgetCalls(): void;
  /** Lets every call of this name fail with the message, as Google may; null lets it succeed again. */
  refuse(call: string, message: string | null): void;
  /** Lets runs die after a number of service calls, as Google does after 6 minutes; null lets them live. */
  liveFor(calls: number | null): void;
  /** Does something right before a run's n-th service call from now, as another person might. */
  duringCall(n: number, work: () => void): void;
  /** Protects a sheet, or a range of it, as another person might; `canEdit` is whether this one may still write there. */
  protect(sheetName: string, canEdit: boolean, a1?: string): void;
  protections(sheetName: string): HostProtection[];
  /** Makes a sheet's grid this large. */
  resize(sheetName: string, rows: number, columns: number): void;
  /** Lets somebody outside hold the document lock. */
  holdLock(held: boolean): void;
  dispose(): void;
}

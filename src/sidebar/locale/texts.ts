/** Every text of the sidebar: one shape, complete in each language by type. */
import type { Locale } from "../../addon/api";
import type { Day } from "../../core/cells/day";
import type { Axis } from "../../core/model/axis";
import type { Scale, ScaleTraits } from "../../core/model/scale";
import type { TabId, Work } from "../state/state";
import { en } from "./en";
import { ja } from "./ja";
import type { PlanTexts } from "./plan-texts";
import type { WhyTexts } from "./why-texts";

/** What went wrong and what the user can do about it. */
export interface Explanation {
  readonly message: string;
  readonly advice: string;
}

/** Troubles that reach the sidebar as Google's own wording, or as no answer at all. */
export type Trouble =
  | "offline"
  | "timedOut"
  | "notAuthorised"
  | "busy"
  | "protectedSheet"
  | "outdated"
  | "noAnswer"
  | "unexpected";

export interface Texts {
  readonly locale: Locale;
  readonly product: string;
  readonly version: (version: string) => string;
  /** As on the map sheet. */
  readonly day: (day: Day) => string;
  readonly tabs: Readonly<Record<TabId, string>>;
  readonly plan: PlanTexts;
  readonly start: {
    readonly title: string;
    readonly explanation: string;
    readonly settingsInferred: string;
    readonly settingsUsed: string;
    readonly sheet: string;
    readonly refreshSheets: string;
    readonly recognised: string;
    readonly tryOut: string;
    readonly build: string;
  };
  readonly empty: {
    readonly title: string;
    readonly explanation: string;
    readonly example: string;
    readonly exampleCells: readonly (readonly string[])[];
    readonly freedom: string;
    readonly template: string;
    readonly templateHint: string;
    readonly checkAgain: string;
    readonly chooseAnyway: string;
  };
  /** What the page waits for; `waiting` is while somebody else builds. */
  readonly work: Readonly<Record<Work, string>>;
  readonly working: {
    readonly elapsed: (seconds: number) => string;
    readonly slow: string;
  };
  readonly map: {
    readonly built: (partners: number) => string;
    readonly existing: (partners: number) => string;
    readonly previous: (partners: number) => string;
    readonly source: (sheet: string) => string;
    readonly notices: string;
    /** Instead of points. */
    readonly nobody: string;
    readonly noPicture: string;
    readonly large: string;
    readonly present: string;
    readonly endPresenting: string;
    readonly notPlaced: string;
    readonly placeAgain: string;
    readonly placed: string;
    readonly rebuild: string;
    readonly settings: string;
  };
  readonly changes: {
    /** Before the record is switched on. */
    readonly offTitle: string;
    readonly off: string;
    readonly start: string;
    /** Which kept day is compared with. */
    readonly since: string;
    readonly before: string;
    readonly map: string;
    readonly nobody: string;
    readonly more: (partners: number) => string;
    readonly kept: (records: number, sheet: string) => string;
    readonly rule: string;
  };
  readonly report: {
    readonly make: string;
    readonly made: (sheet: string) => string;
  };
  readonly account: {
    readonly button: string;
    readonly title: (partner: string) => string;
    readonly close: string;
    readonly forUs: string;
    readonly forPartner: string;
    readonly columns: string;
    readonly make: string;
    readonly open: string;
    readonly refresh: string;
    /** How many sheets one click makes at the most, how many partners that may be, and how many it has made. */
    readonly makeMany: (partners: number) => string;
    readonly tooMany: (most: number) => string;
    readonly madeMany: (made: number, there: number) => string;
    readonly made: (sheet: string) => string;
    readonly refreshed: (cells: number) => string;
    readonly left: (cells: readonly string[]) => string;
    readonly missing: (rows: readonly string[]) => string;
    readonly gone: string;
    readonly inside: string;
  };
  readonly explore: {
    readonly map: (partners: number) => string;
    readonly find: string;
    readonly segments: string;
    readonly everyone: string;
    readonly shown: (shown: number, all: number) => string;
    /** Instead, where the filters leave nobody. */
    readonly noneFound: (all: number) => string;
    /** Those looked for that need data: `name`, and how many others. */
    readonly offMap: (name: string, others: number) => string;
    readonly clear: string;
    /** Between names of segments. */
    readonly and: string;
    readonly named: (text: string) => string;
    readonly table: string;
    readonly priority: string;
    readonly partnerAndSegment: string;
  };
  readonly cards: {
    /** Where a card is shown. */
    readonly place: string;
    /** Above the card of who comes first, before somebody points at a partner. */
    readonly first: string;
    readonly close: string;
    readonly priority: (priority: number) => string;
    readonly data: (percent: number) => string;
    readonly missing: string;
    readonly overridden: string;
    readonly notes: string;
    /** Why the placement is to be checked: the hollow mark. */
    readonly doubts: string;
    readonly problems: string;
    readonly hint: string;
    /** What would change the placement. */
    readonly steps: string;
  };
  readonly tune: {
    readonly explanation: string;
    readonly undo: string;
    readonly redo: string;
    readonly reset: string;
    readonly apply: string;
    readonly moved: (partners: number) => string;
    readonly borderline: (partners: number) => string;
    readonly borderlineUnknown: string;
    readonly movers: (partners: number) => string;
    readonly moreMovers: (partners: number) => string;
    /** One line on what each scale does. */
    readonly scales: Readonly<Record<Scale, string>>;
    /** How values become points. */
    readonly scale: string;
    readonly cuts: { readonly number: string; readonly top: string };
    readonly drag: string;
    readonly judged: (judged: number, all: number) => string;
    readonly missing: (partners: number) => string;
    /** A bar of a histogram; `points` is the mean, null where none are known. */
    readonly bar: (label: string, partners: number, points: number | null) => string;
    readonly use: string;
    readonly useAs: (axis: string) => string;
    readonly notThis: string;
    readonly unused: string;
    readonly names: string;
    /** What stands for a bound that is left blank. */
    readonly bounds: Readonly<
      Record<NonNullable<ScaleTraits["bounds"]>, { readonly low: string; readonly high: string }>
    >;
    readonly days: { readonly low: string; readonly high: string };
    readonly levelsExample: Readonly<Record<NonNullable<ScaleTraits["levels"]>, string>>;
    readonly badNumber: string;
    readonly badLevel: (part: string) => string;
  };
  readonly why: WhyTexts;
  /** Every column of the list: what it holds and what it is used for. */
  readonly columns: {
    readonly title: string;
    readonly groups: Readonly<Record<"used" | "could" | "no", string>>;
    /** Direction of a criterion. */
    readonly smallerIsBetter: string;
    readonly samples: (values: readonly string[]) => string;
    readonly readable: (read: number, filled: number) => string;
    readonly filled: (filled: number) => string;
    readonly otherwise: string;
    readonly unit: string;
    readonly units: readonly string[];
    readonly dayOrder: string;
    readonly notation: string;
    readonly blanks: string;
    /** Nothing decided. */
    readonly byColumn: string;
    readonly smaller: string;
    readonly means: (value: string) => string;
    readonly unreadable: string;
    readonly points: (points: number) => string;
    readonly whichIs: (axis: string) => string;
    readonly whichNames: string;
    readonly choose: string;
    readonly leftOut: (rows: number) => string;
    readonly isPartner: string;
    /** Counts rows without a name with the company above. */
    readonly isOfAbove: string;
    readonly offers: {
      readonly periods: (used: readonly string[], others: readonly string[], all: boolean) => string;
      readonly allPeriods: string;
      readonly latestPeriod: string;
      /** Of an earlier period that stands alone. */
      readonly countIt: string;
      readonly doNotCount: string;
      readonly whoseSales: (columns: readonly string[]) => string;
      readonly sales: Readonly<Record<Axis, string>>;
    };
  };
  /** Changes that are tried out and not on the sheets yet. */
  readonly unapplied: {
    readonly some: (cells: number) => string;
    readonly takeBack: string;
    /** Left by another page of the file. */
    readonly left: string;
    readonly takeOver: string;
    readonly dropLeft: string;
    readonly question: string;
    readonly otherSheet: (sheet: string) => string;
    readonly keep: string;
    readonly leave: string;
    readonly closing: string;
    readonly close: string;
  };
  /** The list or the settings have moved on since the map was built. */
  readonly stale: { readonly explanation: string; readonly build: string };
  readonly repair: {
    readonly title: string;
    readonly explanation: string;
    readonly change: (was: string, value: string) => string;
    readonly more: (cells: number) => string;
    readonly button: string;
  };
  /** Asked of a partner that left with notes, when another may be it under a new name. */
  readonly renames: {
    readonly title: string;
    readonly question: (from: string, to: string) => string;
    readonly yes: string;
    readonly no: string;
  };
  readonly save: {
    readonly copy: string;
    readonly copied: string;
    readonly notCopied: string;
    readonly png: string;
    readonly svg: string;
    readonly fileName: string;
  };
  readonly counts: {
    readonly title: string;
    readonly ofShown: string;
    readonly partners: (count: number) => string;
  };
  readonly priorities: {
    readonly title: string;
    readonly hint: string;
    readonly potential: string;
    readonly results: string;
    readonly more: (count: number) => string;
    readonly fewer: string;
    readonly rest: string;
  };
  readonly query: {
    readonly title: string;
    /** How many partners a sheet is good for. */
    readonly explanation: (holds: number) => string;
    readonly table: string;
    readonly tableExample: string;
    readonly key: string;
    readonly keyExample: string;
    readonly keyMeaning: string;
    readonly unnamed: string;
    readonly column: (header: string) => string;
    readonly text: string;
    readonly copy: string;
    readonly copied: string;
    /** Where the browser does not let the page copy. */
    readonly selected: string;
    readonly next: string;
  };
  readonly problems: {
    readonly title: (count: number) => string;
    readonly none: string;
    readonly explanation: string;
    readonly firstOnly: (shown: number) => string;
    readonly showCell: (cell: string) => string;
  };
  readonly formula: {
    readonly title: string;
    readonly explanation: string;
    readonly insert: string;
    readonly inserted: (sheet: string, cell: string) => string;
  };
  readonly failure: {
    readonly title: string;
    readonly retry: string;
    readonly original: (message: string) => string;
    readonly fromServer: string;
    readonly troubles: Readonly<Record<Trouble, Explanation>>;
  };
}

export const textsByLocale: Readonly<Record<Locale, Texts>> = { ja, en };

/** The words of what changed: moves and their reasons, and figures about movement. */
import type { BackTestFigure, FirstOrderFigure, MoveCause, MoveField, MoveKind } from "../model/movement-fields";

/** A move as a sentence needs it, every name as it is shown. */
export interface MoveFacts {
  readonly partner: string;
  readonly before: string;
  readonly now: string;
  /** What did most, as `reasons` say it; "" where nothing can be named. */
  readonly reason: string;
}

export interface MovementWords {
  readonly moveHeaders: Readonly<Record<MoveField, string>>;
  readonly moveKinds: Readonly<Record<MoveKind, string>>;
  readonly causes: Readonly<Record<MoveCause, string>>;
  readonly firstOrderFigures: Readonly<Record<FirstOrderFigure, string>>;
  readonly backTestFigures: Readonly<Record<BackTestFigure, string>>;
  /** One sentence a kind of move, and what its reason is. */
  readonly moves: Readonly<Record<MoveKind, (facts: MoveFacts) => string>>;
  readonly titles: Readonly<
    Record<
      "wins" | "otherWins" | "moved" | "newOnes" | "left" | "wavered" | "changed" | "counts" | "order" | "firstOrders",
      string
    >
  >;
  readonly compacted: (day: string) => string;
  readonly celebrated: (facts: MoveFacts) => string;
  /** Listed again. */
  readonly back: (facts: MoveFacts) => string;
  readonly reasons: {
    readonly cell: (column: string, before: string, now: string) => string;
    readonly points: (cause: string, points: string) => string;
    readonly override: string;
    readonly cut: (points: number, rose: boolean) => string;
    /** It has settled elsewhere than where its points would have it. */
    readonly wavering: string;
    /** What led elsewhere without points of its own. */
    readonly withoutPoints: Readonly<Record<"cut" | "settings" | "others" | "day", string>>;
  };
  /** After a move that a score made which is there now, or is no longer. */
  readonly data: Readonly<Record<"came" | "went", string>>;
  readonly blank: string;
  readonly separator: string;
  /** What a manager would say aloud. */
  readonly since: (since: string, moved: number, wins: number) => string;
  readonly nothingSince: (since: string) => string;
  readonly sinceDay: (day: string) => string;
  readonly sinceYesterday: string;
  readonly sinceLastWeek: string;
  readonly sinceDate: (month: number, date: number) => string;
  readonly wavered: (partners: number) => string;
  readonly firstRecord: string;
  // Whether the order of support beat chance.
  readonly backTest: (since: string, hits: number, wins: number, byChance: string, probability: string) => string;
  readonly tooFewWins: (since: string, wins: number) => string;
  readonly noOldBuild: string;
  // Where there is no history.
  readonly notHistory: (headers: string) => string;
  // What became of a build that was to be kept.
  readonly dayPast: (day: string, last: string) => string;
  readonly tooLarge: (rows: number, letters: number) => string;
  readonly unreadable: (headers: string) => string;
  readonly refused: (message: string) => string;
  readonly thinned: (before: number, after: number) => string;
  // What there is to tell about the sheet.
  readonly sortedByHand: string;
  readonly ignoredBlock: (place: string, day: string, rows: number) => string;
  readonly unknownRows: (places: string, kinds: string) => string;
  readonly changedByHand: (partner: string, place: string) => string;
  readonly moreChanged: (rows: number) => string;
  readonly thinningRule: string;
  readonly firstOrders: (ordered: number, waiting: number) => string;
  readonly median: (days: number) => string;
  readonly noMedian: string;
  readonly within90: (share: string, low: string, high: string) => string;
  readonly orderedBeforeContract: (places: string) => string;
  /** The day of the first order taken from 履歴. */
  readonly ordersFromHistory: string;
}

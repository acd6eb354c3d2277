/** The fields of 履歴, of the list of moves and of the figures about movement in the summary, in their order. */
export const firstOrderFigures = ["median", "within90", "within90Low", "within90High"] as const;
export const backTestFigures = ["firstWins", "ofThemActivate", "withoutResults", "byChance", "probability"] as const;

/** Columns of 履歴, and what a row of it can be. */
export const historyFields = ["day", "kind", "partner", "segment", "potential", "results", "record"] as const;
export const historyKinds = ["partner", "left", "renamed", "build", "compacted"] as const;

export const moveFields = [
  "partner",
  "kind",
  "segmentBefore",
  "segmentNow",
  "axis",
  "cause",
  "criterion",
  "points",
  "scoreBefore",
  "scoreNow",
] as const;
/** What can have happened to a partner, in the order in which it is told. */
export const moveKinds = ["firstWin", "moved", "new", "left", "wavered", "changed"] as const;
export const moveCauses = ["own", "others", "day", "settings", "cut", "override", "data"] as const;

export type FirstOrderFigure = (typeof firstOrderFigures)[number];
export type BackTestFigure = (typeof backTestFigures)[number];
export type HistoryField = (typeof historyFields)[number];
export type HistoryKind = (typeof historyKinds)[number];
export type MoveField = (typeof moveFields)[number];
export type MoveKind = (typeof moveKinds)[number];
export type MoveCause = (typeof moveCauses)[number];

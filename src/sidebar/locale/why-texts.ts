/** What the page says when somebody asks how it knows: plain sentences first, figures behind them. */
import type { LeftOut } from "../../core/decide/evidence/evidence";
import type { Axis } from "../../core/model/axis";
import type { Condition } from "../../core/model/condition";

/** Of the partners with many points in a criterion, and of the others, so many have results. */
export interface Groups {
  readonly upper: { readonly k: number; readonly n: number };
  readonly lower: { readonly k: number; readonly n: number };
}

export interface WhyTexts {
  readonly title: string;
  /** Where something is tried out: all is said of that. */
  readonly tried: string;
  /** A column's name in a sentence. */
  readonly quoted: (column: string) => string;
  /** While something is worked out. */
  readonly working: string;
  readonly sure: {
    readonly title: string;
    /** How many of those placed by their scores stay where they are. */
    readonly first: (stay: number, judged: number) => string;
    readonly borderline: (partners: number) => string;
    /** Of one partner, beside its segment. */
    readonly short: string;
    readonly nobody: string;
    readonly notAsked: (overridden: number, needData: number) => string;
    /** Of one placement; `percent` of weightings leave it where it is. */
    readonly always: string;
    readonly mostly: (percent: number) => string;
    readonly often: (percent: number) => string;
    readonly overridden: string;
    /** Without an edge the least change is enough. */
    readonly hangsOn: (column: string, now: string, edge: string | null, falls: boolean, segment: string) => string;
    readonly showOnMap: (name: string) => string;
    readonly more: (partners: number) => string;
    /** What the figures are. */
    readonly how: string;
    readonly meaning: (spread: string) => string;
    readonly drawn: (draws: string) => string;
    readonly exact: string;
    readonly spread: string;
    readonly draws: string;
    readonly drawsUnused: string;
    readonly badDraws: string;
    readonly column: string;
    readonly columnHint: string;
  };
  readonly steps: {
    readonly title: Readonly<Record<Axis, { readonly up: string; readonly down: string }>>;
    /** A step: the column, its cell, what is needed, how many points that takes. */
    readonly step: (column: string, now: string, need: string, points: string | null) => string;
    readonly blank: string;
    readonly numbers: Readonly<Record<Condition, (value: string) => string>>;
    readonly days: Readonly<Record<Condition, (value: string) => string>>;
    readonly becomes: (value: string) => string;
    readonly nothing: (columns: string) => string;
    readonly separator: string;
  };
  readonly predicts: {
    readonly title: string;
    readonly caution: string;
    /** Too few partners of a kind to say anything. */
    readonly tooFew: (withResults: number, without: number, rows: number) => string;
    readonly tooManyCriteria: (most: number, criteria: number) => string;
    readonly nothingToFit: string;
    readonly tick: string;
    readonly ticked: (column: string) => string;
    /** What tells partners with results apart, and how clearly. */
    readonly clear: (columns: string) => string;
    readonly reverse: (columns: string) => string;
    readonly unclear: string;
    /** Of one with results and one without, so often of 100 the one with results has more points. */
    readonly now: (times: number) => string;
    readonly fitted: (times: number) => string;
    readonly picture: string;
    readonly pictureHint: string;
    readonly onlyForReference: string;
    readonly groups: (groups: Groups) => string;
    /** The difference in percentage points with its interval. */
    readonly difference: (value: string, low: string, high: string) => string;
    readonly noGroups: string;
    readonly verdicts: Readonly<Record<"more" | "less" | "open", string>>;
    readonly figures: string;
    /** Odds for 100 points more, the other criteria equal. */
    readonly odds: (column: string, times: string, low: string, high: string) => string;
    readonly oddsMeaning: string;
    /** Figures too large or too small to tell anything. */
    readonly over: (times: string) => string;
    readonly under: (times: string) => string;
    readonly unbounded: string;
    readonly intervalMeaning: string;
    readonly auc: (now: string, fitted: string, rows: number, withResults: number) => string;
    readonly leaks: (columns: string) => string;
    /** Instead of a word on the present weights: they have such a column among them. */
    readonly leaksCount: (columns: string) => string;
    readonly neverUsed: (columns: string) => string;
    readonly leftOut: Readonly<Record<LeftOut, (column: string) => string>>;
    readonly keep: string;
    /** Nothing does better than chance. */
    readonly noBetter: string;
    readonly offeredByChance: string;
    readonly separator: string;
  };
  readonly weights: {
    readonly offer: string;
    readonly weight: (column: string, now: string, next: string) => string;
    readonly toZero: (columns: string) => string;
    readonly moved: (partners: number) => string;
    readonly movedOne: (name: string, from: string, to: string) => string;
    readonly withOthers: (edits: number) => string;
    readonly use: string;
    readonly taken: string;
    readonly back: string;
    readonly same: string;
  };
  readonly kept: {
    readonly title: string;
    readonly explanation: string;
    readonly column: string;
    readonly none: string;
    readonly noColumns: string;
    readonly madeOf: string;
    readonly found: (column: string) => string;
    readonly noSum: (column: string) => string;
    readonly tooCoarse: (column: string) => string;
    readonly wrong: (rows: number) => string;
    readonly noneWrong: string;
    readonly wrongOne: (name: string, total: string, byWeights: string) => string;
    readonly leftOut: (rows: number) => string;
  };
}

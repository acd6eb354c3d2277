/** Everything the page shows, as one value. */

import type {
  Decisions,
  FoundSheet,
  KeptInHistory,
  Locale,
  PartnerNotes,
  Rename,
  SettingsEdit,
  SidebarState,
  Snapshot,
} from "../../addon/api";
import type { Day } from "../../core/cells/day";
import type { Settings } from "../../core/model/settings";
import type { Finding } from "../../core/problem/finding";
import type { PlanWish } from "../account-plan/plan-sheets";
import type { Failure } from "../failure";
import { noPlan, type PlanState } from "../plan/plan-state";
import { type Explore, everyone } from "./explore";
import { noQuery, type QueryFields } from "./query";
import type { Tune } from "./tune";
import { nothingAsked, type WhyFields } from "./why";

/** In the order of their tabs. */
export const tabIds = ["map", "plan", "changes", "why", "tune", "data"] as const;
export type TabId = (typeof tabIds)[number];

/** A map with what it was made from. */
export interface ShownMap {
  readonly snapshot: Snapshot;
  readonly notes: readonly PartnerNotes[];
  /** Just built, found on the sheet, or left over from before something failed. */
  readonly kind: "built" | "existing" | "previous";
}

/** What the server is asked to do; kept to ask again when it fails. */
export type Request =
  | { readonly kind: "refresh" }
  | { readonly kind: "build"; readonly decisions: Decisions }
  | { readonly kind: "template" }
  | { readonly kind: "formula" }
  | { readonly kind: "readHistory" }
  | { readonly kind: "startHistory" }
  | { readonly kind: "plan" }
  | { readonly kind: "report" }
  | { readonly kind: "openAccount"; readonly partner: number }
  | { readonly kind: "makePlans"; readonly wishes: readonly PlanWish[] }
  | { readonly kind: "refreshPlan"; readonly wish: PlanWish };

/** What leaves changes that are not applied behind: a build from another sheet, or closing the dialog. */
export type Leaving = { readonly kind: "build"; readonly decisions: Decisions } | { readonly kind: "close" };

/** What the page waits for. */
export type Work =
  | "loading"
  | "building"
  | "waiting"
  | "template"
  | "placing"
  | "inserting"
  | "reading"
  | "recording"
  | "writing"
  | "reporting"
  | "account";

export interface Failed {
  readonly failure: Failure;
  readonly retry: Request;
  /** Cells of the settings sheet that mend it; empty where nothing does. */
  readonly repair: readonly SettingsEdit[];
}

/** How the picture got onto the sheet. */
export type Placement = "none" | "placed" | "failed";

/** What takes the focus once it is drawn; a new value takes it again. */
export interface Focus {
  readonly on: string;
}

export interface State {
  /** The reader's language. */
  readonly locale: Locale;
  /** As the server found it last; null before it has answered. */
  readonly file: SidebarState | null;
  /** The profile sheet that a build reads. */
  readonly chosen: string | null;
  readonly map: ShownMap | null;
  /** Null where there is nothing that could be tuned. */
  readonly tune: Tune | null;
  readonly explore: Explore;
  readonly plan: PlanState;
  readonly tab: TabId;
  /** The map alone, for a room to look at. */
  readonly isPresenting: boolean;
  /** Parts that somebody folded or unfolded, by their ids. */
  readonly folds: Readonly<Record<string, boolean>>;
  readonly work: Work | null;
  readonly failed: Failed | null;
  /** What would leave changes behind, until somebody has said what becomes of them. */
  readonly asked: Leaving | null;
  /** Changes that another page of the file has tried out and not applied; null where there are none. */
  readonly left: { readonly base: Settings; readonly mine: Settings } | null;
  /** The map on the sheet is no longer what the cells come to. */
  readonly isStale: boolean;
  readonly placement: Placement;
  readonly copied: "copied" | "notCopied" | null;
  readonly renames: readonly Rename[];
  /** What was noticed on the map sheet while it was written. */
  readonly findings: readonly Finding[];
  /** What is asked about the judgement, and what was found out about it. */
  readonly why: WhyFields;
  /** Where the formula was put. */
  readonly formula: { readonly sheet: string; readonly cell: string } | null;
  /** Where the list lives when it lives in BigQuery. */
  readonly query: QueryFields;
  /** 履歴 as it was read for the map that is shown; null before that, and where there is none. */
  readonly history: { readonly of: Snapshot; readonly sheet: FoundSheet | null } | null;
  /** The kept day that the map is compared with; null: the one before. */
  readonly since: Day | null;
  /** What became of the last build in 履歴. */
  readonly kept: KeptInHistory | null;
  /** The partner whose account plan somebody is about to make or open, the account plans that there are, and what came of it. */
  readonly account: {
    readonly partner: number;
    readonly sheets: readonly FoundSheet[];
    readonly told: readonly string[];
  } | null;
  /** The sheet of the report just made. */
  readonly report: string | null;
  /** For those who hear the page. */
  readonly announcement: string;
  readonly focus: Focus | null;
}

export const initialState = (locale: Locale): State => ({
  locale,
  file: null,
  chosen: null,
  map: null,
  tune: null,
  explore: everyone,
  plan: noPlan,
  tab: "map",
  isPresenting: false,
  folds: {},
  work: null,
  failed: null,
  asked: null,
  left: null,
  isStale: false,
  placement: "none",
  copied: null,
  renames: [],
  findings: [],
  why: nothingAsked,
  formula: null,
  query: noQuery,
  history: null,
  since: null,
  kept: null,
  report: null,
  account: null,
  announcement: "",
  focus: null,
});

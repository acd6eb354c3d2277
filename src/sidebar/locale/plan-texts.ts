/** Texts of the plan: who looks after whom, and who does what until when. */

import type { WorkListKind } from "../../core/view/work-list";
import type { WorkField } from "../../core/words/account-plan-words";
import type { Offer } from "../plan/plan-state";

export interface PlanTexts {
  readonly title: string;
  readonly hours: string;
  readonly hoursUnit: string;
  readonly names: string;
  readonly namesFound: string;
  readonly namesMissing: string;
  readonly team: (people: number, hours: string) => string;
  readonly openTeam: string;
  readonly makeTeam: string;
  readonly makeTeamHint: string;
  readonly solving: string;
  readonly improving: string;
  readonly stop: string;
  readonly stopped: string;
  readonly people: string;
  readonly load: (used: string, hours: string, partners: number) => string;
  readonly more: (points: string) => string;
  readonly moreRange: (least: string, most: string) => string;
  readonly moreUnknown: string;
  readonly moreStopped: string;
  readonly moreNone: string;
  readonly morePlacesFull: string;
  readonly joining: (names: string) => string;
  readonly missed: string;
  readonly perHour: (gain: string) => string;
  readonly least: (name: string, gain: string) => string;
  readonly tryCut: string;
  readonly map: string;
  readonly mapHint: string;
  readonly noData: (partners: number) => string;
  /** What a number is, in one sentence. */
  readonly explained: {
    readonly points: string;
    readonly bound: string;
    readonly candidates: string;
    readonly load: (person: string) => string;
    readonly more: (person: string) => string;
    readonly perHour: string;
    readonly hours: string;
    readonly cut: string;
  };
  readonly next: string;
  readonly write: string;
  readonly columns: string;
  readonly propose: string;
  readonly owners: string;
  readonly ownersNeed: string;
  readonly offer: {
    readonly cancel: string;
    readonly all: string;
    readonly columns: {
      readonly title: string;
      readonly text: string;
      readonly adopt: (header: string, column: string) => string;
      readonly take: string;
    };
    readonly proposals: {
      readonly title: string;
      readonly none: string;
      readonly count: (field: string, count: number) => string;
      readonly partners: (count: number, names: string) => string;
      readonly safe: string;
      readonly take: (cells: number) => string;
    };
    readonly owners: {
      readonly title: string;
      readonly none: string;
      readonly line: (name: string, from: string, to: string) => string;
      readonly nobody: string;
      readonly take: (count: number) => string;
    };
  };
  readonly said: Readonly<
    Record<Offer["kind"] | "team" | "teamThere" | "plan" | "work" | "moved" | "replanned", string>
  >;
  readonly list: {
    readonly title: string;
    readonly kinds: Readonly<Record<WorkListKind, string>>;
    readonly none: Readonly<Record<WorkListKind, string>>;
    readonly me: string;
    readonly chooseMe: string;
    readonly onlyOf: (owner: string) => string;
    readonly everyone: string;
    readonly unreadable: (text: string, cell: string) => string;
    readonly noDue: string;
    readonly over: string;
    readonly more: (count: number) => string;
  };
  readonly card: {
    readonly title: string;
    readonly fields: Readonly<Record<WorkField, string>>;
    readonly save: string;
    readonly conflict: string;
    readonly theirs: (field: string, text: string) => string;
    readonly mine: (text: string) => string;
    readonly keepTheirs: string;
    readonly writeMine: string;
  };
}

/** The words of the support plan and its team, as a shape that both languages fill. */
import type { PersonField, PlanField, SupportField, TeamField } from "../model/fields";
import type { OwnerChange, PlanFigure, WorkStatus } from "../model/plan-terms";

export interface PlanWords {
  readonly sheets: { readonly team: string; readonly plan: string };
  /** Over the table of the plan sheet, and to whoever types over it. */
  readonly sheet: { readonly title: string; readonly warning: string };
  readonly personHeaders: Readonly<Record<PersonField, string>>;
  readonly supportHeaders: Readonly<Record<SupportField, string>>;
  readonly planHeaders: Readonly<Record<PlanField, string>>;
  readonly teamHeaders: Readonly<Record<TeamField, string>>;
  readonly figures: Readonly<Record<PlanFigure, string>>;
  readonly yes: string;
  readonly no: string;
  readonly changes: Readonly<Record<OwnerChange, string>>;
  /** Of the work column of that name. */
  readonly statuses: Readonly<Record<WorkStatus, string>>;
  /** A pin that keeps everybody away. */
  readonly techTouch: string;
  readonly listSeparator: string;
  /** Why a partner is in the plan, or is not. Figures come as they are shown. */
  readonly why: {
    readonly product: (potential: string, lack: string, weight: string, gain: string) => string;
    readonly given: (gain: string) => string;
    readonly pinned: string;
    readonly noTime: (gain: string) => string;
    readonly noPlace: (gain: string) => string;
    readonly nobodyAble: string;
    readonly noGain: string;
    readonly notCandidate: string;
    readonly noData: string;
  };
  /** Of a person whose ten more hours bring nothing, having no place left. */
  readonly placesFull: string;
  readonly range: (least: string, most: string) => string;
  /** What a plan says of itself, in sentences. */
  readonly says: {
    readonly rest: (candidates: number, hours: string, inPlan: number, left: number) => string;
    readonly fittingCut: (cut: number, inPlan: number) => string;
    readonly proven: (points: string) => string;
    readonly unproven: (points: string, more: string, percent: string) => string;
    readonly missed: (partners: readonly { readonly name: string; readonly gainPerHour: string }[]) => string;
    readonly leastInPlan: (name: string, gainPerHour: string) => string;
  };
}

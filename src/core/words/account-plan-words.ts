/** The words of an account plan. */

export type WorkField = "owner" | "action" | "due" | "status";

export interface AccountPlanWords {
  /** Before the partner's name, over the page and on the sheet's tab. */
  readonly title: string;
  readonly made: (day: string) => string;
  readonly parts: Readonly<Record<"overview" | "purpose" | "potential" | "people" | "actions", string>>;
  readonly overviewHeaders: readonly [item: string, value: string];
  readonly segment: string;
  readonly support: string;
  /** What the plan is for, to be filled in. */
  readonly purposes: readonly string[];
  /** Before the playbook of the segment. */
  readonly suggestion: string;
  readonly potentialHeaders: readonly string[];
  readonly peopleHeaders: readonly string[];
  readonly workHeaders: Readonly<Record<WorkField, string>>;
  readonly untilHeaders: readonly string[];
  readonly until: (days: number, day: string) => string;
  readonly unknownPartner: (name: string, near: string | null) => string;
  readonly severalPartners: (name: string, choices: string) => string;
  readonly separator: string;
  /** Beside the sheet. */
  readonly handOver: string;
}

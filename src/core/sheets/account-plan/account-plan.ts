/** What an account plan is made from: one partner's own row and nothing of anybody else. */
import type { Cell } from "../../cells/cell";
import { fold } from "../../cells/cell";
import type { Day } from "../../cells/day";
import type { Evaluation } from "../../evaluate/evaluation";
import type { SegmentKey } from "../../model/segment";
import { isOverrideHeader } from "../../profile/headers";
import { planColumn } from "../../profile/plan-columns";
import { type PartnerRow, type Profile, partnerCell } from "../../profile/profile";
import type { WorkField } from "../../words/account-plan-words";

/** The cells of the work columns; blank where there are none. */
export type WorkCells = Readonly<Record<WorkField, Cell>>;

export const noWork: WorkCells = { owner: "", action: "", due: "", status: "" };

export interface AccountPlan {
  readonly partner: string;
  /** The columns of the partner's row that are shown, in the profile's order. */
  readonly row: readonly { readonly header: string; readonly cell: Cell }[];
  readonly segment: SegmentKey | null;
  /** Headers of the criteria of potential, in the settings' order. */
  readonly potential: readonly string[];
  readonly work: WorkCells;
  readonly day: Day;
  /** Made for the partner: nothing of how we see it. */
  readonly isForPartner: boolean;
}

export interface AccountPlanWish {
  /** Index of the partner. */
  readonly partner: number;
  readonly work: WorkCells;
  readonly day: Day;
  /** For the partner: the headers of the columns that it may see; null: a plan for ourselves, with all of them. */
  readonly shownToPartner: readonly string[] | null;
}

export function accountPlanOf(
  { profile, settings, segments }: Evaluation,
  { partner: index, work, day, shownToPartner }: AccountPlanWish,
): AccountPlan {
  const partner = profile.partners[index] as PartnerRow;
  const shown = shownToPartner && new Set(shownToPartner.map(fold));
  const isShown = (header: string) => shown === null || shown.has(fold(header));
  const overrides = settings.overrideColumn === null ? null : fold(settings.overrideColumn);
  return {
    partner: partner.name,
    row: planColumns(profile)
      .filter(({ header }) => isShown(header) && fold(header) !== overrides)
      .map((column) => ({ header: column.header, cell: partnerCell(profile, partner, column) ?? "" })),
    segment: segments[index] ?? null,
    potential: [
      ...new Set(
        settings.criteria
          .filter(({ axis, weight, column }) => axis === "potential" && weight > 0 && isShown(column))
          .map(({ column }) => column),
      ),
    ],
    work,
    day,
    isForPartner: shown !== null,
  };
}

/** The columns that say something of the partner: not what the support plan reads, nor where we put it by hand. */
export const planColumns = ({ columns }: Profile) =>
  columns.filter(({ header }) => {
    const kind = planColumn(header)?.kind;
    const isOurs = kind === "hours" || kind === "gain" || kind === "pin" || kind === "excluded";
    return !isOurs && !isOverrideHeader(header);
  });

const plainFacts =
  /(?:住所|所在地|本社|本店|都道府県|市区町村|郵便番号|address|location|city|prefecture|headquarters|従業員数|社員数|従業員|headcount|employees|日|年月日|date)$/;

/** What a plan for a partner shows until somebody ticks more: its name, address, headcount and dates. */
export const shownAtFirst = (profile: Profile): string[] =>
  planColumns(profile)
    .filter((column) => column === profile.partnerColumn || plainFacts.test(bare(column.header)))
    .map(({ header }) => header);

/** 従業員数(名) and number_of_employees without brackets and underscores. */
const bare = (header: string): string =>
  fold(header)
    .replace(/[([][^)\]]*[)\]]/g, "")
    .replace(/_/g, " ")
    .trim();

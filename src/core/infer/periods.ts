/** Of one column in several periods the latest full one counts; the others are listed with the reason. */
import { fold } from "../cells/cell";
import type { Day } from "../cells/day";
import { periodDays, withoutPeriod } from "../profile/header-period";
import { counts, type Proposal, without } from "./proposal";

/** A column of one period beside the ones that count instead. */
export interface OtherPeriods {
  readonly used: readonly Proposal[];
  readonly others: readonly Proposal[];
}

export interface PeriodChoice {
  readonly proposals: readonly Proposal[];
  /** Each group of columns that are the same but for the period. */
  readonly groups: readonly OtherPeriods[];
}

/** `asOf` is the day up to which a period must have ended to be full. */
export function choosePeriods(proposals: readonly Proposal[], asOf: Day): PeriodChoice {
  const groups = new Map<string, Proposal[]>();
  for (const proposal of proposals) {
    const { period, barred } = proposal.meaning;
    if (!period && barred !== "older-period") continue;
    if (!counts(proposal) && proposal.why !== "older-period") continue;
    const key = `${proposal.meaning.axis} ${withoutPeriod(fold(proposal.column.header))}`;
    groups.set(key, [...(groups.get(key) ?? []), proposal]);
  }
  const changed = new Map<Proposal, Proposal>();
  const found: OtherPeriods[] = [];
  for (const group of groups.values()) {
    const chosen = chosenOf(group, asOf);
    for (const proposal of group) {
      if (chosen.includes(proposal) || proposal.why !== null) continue;
      const [first, last] = daysOf(proposal, asOf) ?? [];
      const why =
        first !== undefined && first > asOf
          ? "future-period"
          : last !== undefined && last <= asOf
            ? "older-period"
            : "running-period";
      changed.set(proposal, without(proposal, why));
    }
    const others = group.filter((proposal) => !chosen.includes(proposal)).map((each) => changed.get(each) ?? each);
    if (others.length > 0) found.push({ used: chosen, others });
  }
  return { proposals: proposals.map((each) => changed.get(each) ?? each), groups: found };
}

const daysOf = ({ meaning }: Proposal, asOf: Day) => meaning.period && periodDays(meaning.period, asOf);

/** The latest full period; without a full one the running one; never one that is still to come. */
function chosenOf(group: readonly Proposal[], asOf: Day): readonly Proposal[] {
  const open = group.filter(({ why }) => why === null);
  const full = open.filter((each) => (daysOf(each, asOf)?.[1] ?? Number.POSITIVE_INFINITY) <= asOf);
  if (full.length > 0) {
    const end = Math.max(...full.map((each) => daysOf(each, asOf)?.[1] ?? 0));
    const latest = full.filter((each) => daysOf(each, asOf)?.[1] === end);
    const start = Math.min(...latest.map((each) => daysOf(each, asOf)?.[0] ?? 0));
    return latest.filter((each) => daysOf(each, asOf)?.[0] === start);
  }
  const begun = open.filter((each) => (daysOf(each, asOf)?.[0] ?? asOf) <= asOf);
  const last = Math.max(...begun.map((each) => daysOf(each, asOf)?.[0] ?? asOf));
  return begun.filter((each) => (daysOf(each, asOf)?.[0] ?? asOf) === last);
}

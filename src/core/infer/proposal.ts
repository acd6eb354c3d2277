/** What is proposed for one column of a profile: a criterion that counts, one that waits, or none, and why. */
import type { Axis } from "../model/axis";
import type { Criterion } from "../model/criterion";
import type { Refusal } from "../problem/column-facts";
import type { WhyNot } from "../problem/why-not";
import type { HeaderMeaning } from "../profile/header-meaning";
import type { Column } from "../profile/profile";

export interface Proposal {
  readonly column: Column;
  readonly meaning: HeaderMeaning;
  /** How its values would be read as points; null where they say nothing. */
  readonly criterion: Criterion | null;
  /** Null: it counts. */
  readonly why: WhyNot | null;
  /** Whether its levels were assumed from a known ladder of labels. */
  readonly assumed: boolean;
  /** What its cells leave open, or where they and the header disagree; null where nothing does. */
  readonly refusal: Refusal | null;
}

/** Amounts that may be the vendor's sales or the company's own; what is counted, such as 販売台数, is the vendor's. */
export const isSale = ({ meaning: { topic, values } }: Proposal): boolean => topic === "sale" && values === "money";

/** The axis that a column counts on, or would. */
export const axisOf = ({ criterion, meaning }: Proposal): Axis | null => criterion?.axis ?? meaning.axis;

export const without = (proposal: Proposal, why: WhyNot): Proposal => ({ ...proposal, why });

export const counts = ({ why, criterion }: Proposal): boolean => why === null && criterion !== null;

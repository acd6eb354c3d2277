/** The fields of our tables and blocks, in the order in which their columns stand. */

/** Of the settings sheet's blocks; the first is what names a row. */
export const criteriaFields = ["column", "axis", "weight", "scale", "low", "high", "levels"] as const;
export const optionFields = ["option", "value"] as const;
export const segmentFields = ["segment", "name", "support", "priority", "colour", "playbook"] as const;

/** Of PARTNER_MAP and of the table on the Segment Map sheet. */
export const mapFields = ["partner", "potential", "results", "segment", "support", "priority", "data", "why"] as const;

/** Of the table on the Segment Map sheet, which has the last only where the vendor asks for it. */
export const mapSheetFields = [...mapFields, "confidence"] as const;

/** Of the summary by segment on the Segment Map sheet. */
export const summaryFields = ["segment", "count", "share", "support", "priority"] as const;

export type CriteriaField = (typeof criteriaFields)[number];
export type OptionField = (typeof optionFields)[number];
export type SegmentField = (typeof segmentFields)[number];
export type MapField = (typeof mapFields)[number];
export type MapSheetField = (typeof mapSheetFields)[number];
export type SummaryField = (typeof summaryFields)[number];

/** Of the Support team sheet's blocks, and of the plan as a table. */
export const personFields = ["person", "hours", "covers", "most"] as const;
export const supportFields = ["segment", "hours", "weight", "candidate"] as const;
export const planFields = [
  "priority",
  "partner",
  "segment",
  "support",
  "owner",
  "hours",
  "gain",
  "ownerNow",
  "change",
  "pin",
  "why",
] as const;
export const teamFields = ["person", "hours", "used", "partners", "morePoints", "joining"] as const;

export type PersonField = (typeof personFields)[number];
export type SupportField = (typeof supportFields)[number];
export type PlanField = (typeof planFields)[number];
export type TeamField = (typeof teamFields)[number];

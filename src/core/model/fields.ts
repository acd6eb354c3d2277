/** The fields of our tables and blocks, in the order in which their columns stand. */

/** Of the settings sheet's blocks; the first is what names a row. */
export const criteriaFields = ["column", "axis", "weight", "scale", "low", "high", "levels"] as const;
export const optionFields = ["option", "value"] as const;
export const segmentFields = ["segment", "name", "support", "priority", "colour", "playbook"] as const;

/** Of PARTNER_MAP and of the table on the Segment Map sheet. */
export const mapFields = ["partner", "potential", "results", "segment", "support", "priority", "data", "why"] as const;

/** Of the summary by segment on the Segment Map sheet. */
export const summaryFields = ["segment", "count", "share", "support", "priority"] as const;

export type CriteriaField = (typeof criteriaFields)[number];
export type OptionField = (typeof optionFields)[number];
export type SegmentField = (typeof segmentFields)[number];
export type MapField = (typeof mapFields)[number];
export type SummaryField = (typeof summaryFields)[number];

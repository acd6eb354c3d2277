/** The columns of the files about what stands behind a placement, in their order. */
export const confidenceFields = [
  "partner",
  "segment",
  "confidence",
  "potential",
  "results",
  "borderline",
  "hangsOn",
  "weightNow",
  "weightEdge",
] as const;
export const nextStepFields = ["partner", "axis", "criterion", "now", "need", "condition", "points"] as const;
export const evidenceFields = [
  "criterion",
  "partners",
  "upperWith",
  "upper",
  "lowerWith",
  "lower",
  "difference",
  "differenceLow",
  "differenceHigh",
  "coefficient",
  "coefficientLow",
  "coefficientHigh",
  "weightNow",
  "weightProposed",
] as const;
export const weightFields = ["criterion", "weight"] as const;
export const wrongTotalFields = ["partner", "place", "total", "byWeights"] as const;
export const proofFigures = ["aucNow", "aucLeaveOneOut"] as const;

export type ConfidenceField = (typeof confidenceFields)[number];
export type NextStepField = (typeof nextStepFields)[number];
export type EvidenceField = (typeof evidenceFields)[number];
export type WeightField = (typeof weightFields)[number];
export type WrongTotalField = (typeof wrongTotalFields)[number];
export type ProofFigure = (typeof proofFigures)[number];

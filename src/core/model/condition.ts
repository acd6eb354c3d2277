/** How a needed value is compared: at least, above, at most, below. */
export const conditions = ["atLeast", "above", "atMost", "below"] as const;
export type Condition = (typeof conditions)[number];

/** The figures about movement in the summary, in their order. */
export const firstOrderFigures = ["median", "within90", "within90Low", "within90High"] as const;
export type FirstOrderFigure = (typeof firstOrderFigures)[number];

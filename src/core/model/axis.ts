/** The two axes of the map. */
export const axes = ["potential", "results"] as const;
export type Axis = (typeof axes)[number];

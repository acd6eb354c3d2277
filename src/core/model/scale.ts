/** The scales: how a criterion turns a cell into points. What each does is in `score/scales`. */
export const scales = ["linear", "log", "rank", "yesno", "levels", "match", "recency"] as const;
export type Scale = (typeof scales)[number];

/** Days that the recency scale counts from and to where the settings leave its bounds blank. */
export const defaultRecency = { low: 0, high: 365 } as const;

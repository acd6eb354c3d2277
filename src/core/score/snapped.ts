/** Drops the float noise of summing, which would otherwise decide between equal scores. */
export const snapped = (score: number): number => Math.round(score * 1e9) / 1e9;

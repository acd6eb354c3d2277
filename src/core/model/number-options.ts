/** Options that are a number: what follows from the map reads them. Each stands on the settings sheet only once changed. */
export interface NumberOption {
  readonly initial: number;
  readonly least: number;
  readonly most: number;
  readonly isWhole: boolean;
  /** A share, kept as a fraction: 30%, 0.3 and 30 are the same, 1 is 100 %. */
  readonly isShare: boolean;
}

export const numberOptionKeys = ["weightSpread", "draws", "cutMargin", "keepOwner"] as const;
export type NumberOptionKey = (typeof numberOptionKeys)[number];

export const numberOptions: Readonly<Record<NumberOptionKey, NumberOption>> = {
  /** How far the weights may be wrong. */
  weightSpread: { initial: 0.3, least: 0, most: 1, isWhole: false, isShare: true },
  /** Weightings drawn where there is no exact share. */
  draws: { initial: 1000, least: 100, most: 100_000, isWhole: true, isShare: false },
  /** Points beyond a cut before a change counts as a move. */
  cutMargin: { initial: 2, least: 0, most: 20, isWhole: false, isShare: false },
  /** Plan points for leaving a partner with its present owner. */
  keepOwner: { initial: 10, least: 0, most: 1000, isWhole: false, isShare: false },
};

/** A value as typed, in the option's own unit; undefined where it is not allowed. `isPercent`: it was typed with a %. */
export function numberOptionValue(key: NumberOptionKey, typed: number, isPercent: boolean): number | undefined {
  const { least, most, isWhole, isShare } = numberOptions[key];
  const value = isShare && !isPercent && typed > 1 ? typed / 100 : typed;
  return value >= least && value <= most && (!isWhole || Number.isInteger(value)) ? value : undefined;
}

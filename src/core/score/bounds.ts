/** The bounds of a criterion in plain units: the settings write them as a cell of the column would. */
import type { Criterion } from "../model/criterion";
import type { ColumnReading } from "../profile/column-reading/column-reading";

/** Null where the settings leave a bound to the data. */
export interface Bounds {
  readonly low: number | null;
  readonly high: number | null;
}

export function boundsOf({ low, high, written }: Criterion, reading: ColumnReading): Bounds {
  const plain = (value: number | null, side: "low" | "high"): number | null => {
    if (value === null) return null;
    const text = written?.[side];
    // Where the bound was changed since, what was written no longer holds.
    return reading.boundOf(text && text.value === value ? text.text : value) ?? value;
  };
  return { low: plain(low, "low"), high: plain(high, "high") };
}

/** A column's values as a scale reads them. */
import type { Day } from "../../cells/day";
import { type Scale, scaleTraits } from "../../model/scale";
import type { ColumnReading, Values } from "./column-reading";

/** Null for a scale of words, which takes whatever it is given points for. */
export function valuesRead(reading: ColumnReading, scale: Scale, asOf: Day): Values | null {
  const { reads } = scaleTraits[scale];
  switch (reads) {
    case "numbers":
    case "yesNo":
      return reading[reads];
    case "days":
      return reading.days(asOf);
    case "words":
      return null;
  }
}

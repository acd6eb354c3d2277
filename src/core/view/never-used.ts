/** Columns that say nothing about what leads to results: they follow from results themselves. */
import type { Evaluation } from "../evaluate/evaluation";
import { isResultsSign } from "../profile/results-sign";

/** By header, in the profile's order. */
export function neverUsed({ profile, settings }: Evaluation): string[] {
  const onResults = new Set(
    settings.criteria.filter(({ axis, weight }) => axis === "results" && weight > 0).map(({ column }) => column),
  );
  const { partnerColumn, columns } = profile;
  return columns
    .filter((column) => column !== partnerColumn && (onResults.has(column.header) || isResultsSign(column.header)))
    .map(({ header }) => header);
}

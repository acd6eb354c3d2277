/** A partner's "why" as a line of text. */
import { words } from "../words/words";
import { contributionsOf } from "./contributions";
import type { Evaluation } from "./evaluation";

/** A score or contribution as shown: one decimal. */
export const oneDecimal = (value: number): string => (Math.round(value * 10) / 10).toFixed(1);

/** For a user's eye and for a cell: an override first, then contributions, largest first, then what had no data. */
export function whyText(evaluation: Evaluation, index: number): string {
  const { settings } = evaluation;
  const language = words[settings.locale];
  const partner = evaluation.partners[index];
  const contributions = contributionsOf(evaluation, index);
  const parts: string[] = [];
  if (partner?.overridden && partner.segment !== null) {
    const scored = partner.scoredSegment === null ? language.needsData : settings.segments[partner.scoredSegment].name;
    parts.push(language.why.override(settings.segments[partner.segment].name, scored));
  }
  for (const { criterion, points } of contributions) {
    if (points === null) continue;
    parts.push(language.why.contribution(criterion.column, oneDecimal(points), language.axes[criterion.axis]));
  }
  const missing = contributions.filter(({ points }) => points === null).map(({ criterion }) => criterion.column);
  if (missing.length > 0) parts.push(language.why.missing(missing.join(language.why.separator)));
  return parts.join(language.why.separator);
}

/** A partner's "why" for the map sheet: as much of it as two lines of its column have room for. */
import { halvesOf } from "../cells/half-width";
import { oncePer } from "../cells/lazily";
import type { Axis } from "../model/axis";
import { words } from "../words/words";
import { contributionsOf } from "./contributions";
import type { Evaluation } from "./evaluation";
import { factsOf } from "./facts";
import { oneDecimal } from "./why";

/** Half-width letters of two lines, less what is lost where the first one breaks. */
const room = 168;

/** Words are not broken: the more Latin letters, the more is lost at the end of a line. */
const latin = 1.4;

/** How many criteria of an axis are named: the most that there is room for. The card has all. */
const named: readonly Readonly<Record<Axis, number>>[] = [
  { potential: 3, results: 2 },
  { potential: 3, results: 1 },
  { potential: 2, results: 1 },
  { potential: 1, results: 1 },
];

/** What is the same for all partners of an evaluation is worked out once. */
const textsOf = oncePer(shortWhys);

export const shortWhy = (evaluation: Evaluation, partner: number): string => textsOf(evaluation)(partner);

function shortWhys(evaluation: Evaluation): (partner: number) => string {
  const { settings, criteria, partners, scores } = evaluation;
  const language = words[settings.locale];
  const { why } = language;
  const facts = new Map(criteria.map((scored) => [scored, factsOf(evaluation, scored, settings.locale)]));
  const listed = (texts: readonly string[], most: number) => {
    const rest = texts.length - most;
    return [...texts.slice(0, most), ...(rest > 0 ? [why.more(rest)] : [])].join(why.separator);
  };
  return (index) => {
    const partner = partners[index];
    const brought: Record<Axis, string[]> = { potential: [], results: [] };
    const missing: string[] = [];
    for (const { scored, points } of contributionsOf(evaluation, index)) {
      const { column, axis } = scored.criterion;
      const fact = facts.get(scored)?.factOf(index);
      if (points === null || !fact) missing.push(column);
      else brought[axis].push(why.fact(column, fact.value, fact.against) + why.brings + oneDecimal(points));
    }
    let override: string | null = null;
    if (partner?.overridden && partner.segment !== null) {
      const { scoredSegment } = partner;
      const scored = scoredSegment === null ? language.needsData : settings.segments[scoredSegment].name;
      override = why.override(settings.segments[partner.segment].name, scored);
    }
    const axisText = (axis: Axis, most: number) =>
      why.axis(language.axes[axis], oneDecimal(scores[axis][index] as number)) + listed(brought[axis], most);
    const textWith = ({ potential, results }: Readonly<Record<Axis, number>>) =>
      [
        ...(override === null ? [] : [override]),
        ...(brought.potential.length > 0 ? [axisText("potential", potential)] : []),
        ...(brought.results.length > 0 ? [axisText("results", results)] : []),
        ...(missing.length > 0 ? [why.missing(listed(missing, potential))] : []),
      ].join(why.gap);
    const texts = named.map(textWith);
    return texts.find((text) => halvesOf(text, latin) <= room) ?? (texts[texts.length - 1] as string);
  };
}

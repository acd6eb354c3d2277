/** A partner's "why" as a line of text. */
import type { Cell } from "../cells/cell";
import { oncePer } from "../cells/lazily";
import type { Axis } from "../model/axis";
import type { Partner } from "../model/partner";
import type { ScoredCriterion } from "../score/scored-profile";
import { words } from "../words/words";
import type { Evaluation } from "./evaluation";
import { factsOf } from "./facts";

/** Scores and their parts are 0 to 100: each text is made once. */
const scoreTexts: string[] = [];

/** A score or contribution as shown: one decimal. */
export function oneDecimal(value: number): string {
  const tenths = Math.round(value * 10);
  if (!(tenths >= 0 && tenths <= 1000)) return tenthsText(tenths);
  scoreTexts[tenths] ??= tenthsText(tenths);
  return scoreTexts[tenths];
}

function tenthsText(tenths: number): string {
  const whole = Math.trunc(tenths / 10);
  return `${whole === 0 && tenths < 0 ? "-0" : whole}.${Math.abs(tenths % 10)}`;
}

/** A criterion and, by partner, its cell, what that was measured against and the points that it brings. */
interface Explained {
  readonly scored: ScoredCriterion;
  /** Where every criterion of the axis has data. */
  readonly partOf: (partner: number) => string;
  readonly partWith: (partner: number, brings: number) => string;
}

/** What is the same for all partners of an evaluation is worked out once. */
const textsOf = oncePer(whyTexts);

export const whyText = (evaluation: Evaluation, partner: number): string => textsOf(evaluation)(partner);

/**
 * For a user's eye and for a cell, by partner: an override first, then each axis with its score and the criteria that bring it,
 * largest first, each with the cell and what it was measured against; last what had no data.
 */
function whyTexts(evaluation: Evaluation): (partner: number) => string {
  const { settings, criteria, partners, scores } = evaluation;
  const language = words[settings.locale];
  const wholes = { potential: 0, results: 0 };
  for (const { criterion } of criteria) wholes[criterion.axis] += criterion.weight;
  const explained = criteria.map((scored): Explained => {
    const { criterion, points } = scored;
    const { factOf, cellOf, isOwn } = factsOf(evaluation, scored, settings.locale);
    const partWith = (partner: number, brings: number) => {
      const { value, against } = factOf(partner);
      return language.why.fact(criterion.column, value, against) + language.why.brings + oneDecimal(brings);
    };
    const textOf = (partner: number) =>
      partWith(partner, (criterion.weight * (points[partner] as number)) / wholes[criterion.axis]);
    return { scored, partWith, partOf: isOwn ? textOf : rememberedBy(cellOf, textOf) };
  });
  const byAxis: Readonly<Record<Axis, readonly Explained[]>> = {
    potential: explained.filter(({ scored }) => scored.criterion.axis === "potential"),
    results: explained.filter(({ scored }) => scored.criterion.axis === "results"),
  };
  /** Axis points and order of an axis's criteria, filled anew for each partner. */
  const brings = new Float64Array(criteria.length);
  const order = new Int32Array(criteria.length);

  function axisText(axis: Axis, partner: number, missing: string[]): string {
    const own = byAxis[axis];
    let weight = 0;
    for (let at = 0; at < own.length; at += 1) {
      const { criterion, points } = (own[at] as Explained).scored;
      if (!Number.isNaN(points[partner]) || settings.missing === "zero") weight += criterion.weight;
    }
    let present = 0;
    for (let at = 0; at < own.length; at += 1) {
      const { criterion, points } = (own[at] as Explained).scored;
      const share = (criterion.weight * (points[partner] as number)) / weight;
      if (Number.isNaN(share)) {
        missing.push(criterion.column);
        continue;
      }
      brings[at] = share;
      let place = present;
      while (place > 0 && (brings[order[place - 1] as number] as number) < share) {
        order[place] = order[place - 1] as number;
        place -= 1;
      }
      order[place] = at;
      present += 1;
    }
    if (present === 0) return "";
    const isWhole = weight === wholes[axis];
    let text = language.why.axis(language.axes[axis], oneDecimal(scores[axis][partner] as number));
    for (let place = 0; place < present; place += 1) {
      const at = order[place] as number;
      const { partOf, partWith } = own[at] as Explained;
      if (place > 0) text += language.why.separator;
      text += isWhole ? partOf(partner) : partWith(partner, brings[at] as number);
    }
    return text;
  }

  const overrideText = ({ segment, scoredSegment }: Partner) => {
    const scored = scoredSegment === null ? language.needsData : settings.segments[scoredSegment].name;
    return segment === null ? "" : language.why.override(settings.segments[segment].name, scored);
  };
  const joined = (one: string, other: string) => (one && other ? one + language.why.gap + other : one || other);

  return (index) => {
    const partner = partners[index];
    const missing: string[] = [];
    const text = joined(axisText("potential", index, missing), axisText("results", index, missing));
    const placed = partner?.overridden ? joined(overrideText(partner), text) : text;
    return missing.length === 0 ? placed : joined(placed, language.why.missing(missing.join(language.why.separator)));
  };
}

/** So many different cells of a column are remembered. */
const mostRemembered = 10_000;

/** Partners with the same cell have the same text. */
function rememberedBy(cellOf: (partner: number) => Cell, textOf: (partner: number) => string) {
  const texts = new Map<Cell, string>();
  return (partner: number): string => {
    const cell = cellOf(partner);
    const before = texts.get(cell);
    if (before !== undefined) return before;
    const text = textOf(partner);
    if (texts.size < mostRemembered) texts.set(cell, text);
    return text;
  };
}

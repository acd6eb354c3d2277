/** A partner's "why" as a line of text. */
import type { Cell } from "../cells/cell";
import { oncePer } from "../cells/lazily";
import type { Axis } from "../model/axis";
import type { ScoredCriterion } from "../score/scored-profile";
import { words } from "../words/words";
import type { Evaluation } from "./evaluation";
import { factsOf } from "./facts";

/** A score or contribution as shown: one decimal. */
export function oneDecimal(value: number): string {
  const tenths = Math.round(value * 10);
  return scoreTexts[tenths] ?? tenthsText(tenths);
}

function tenthsText(tenths: number): string {
  const whole = Math.trunc(tenths / 10);
  return `${whole === 0 && tenths < 0 ? "-0" : whole}.${Math.abs(tenths % 10)}`;
}

/** Scores and their parts are 0 to 100: each text is made once. */
const scoreTexts: readonly string[] = Array.from({ length: 1001 }, (_, tenths) => tenthsText(tenths));

/** A criterion and, by partner, its cell with what that was measured against. */
interface Explained {
  readonly scored: ScoredCriterion;
  readonly factOf: (partner: number) => string;
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
  const explained = criteria.map((scored): Explained => {
    const { factOf, cellOf, isOwn } = factsOf(evaluation, scored, settings.locale);
    const textOf = (partner: number) => {
      const { value, against } = factOf(partner);
      return language.why.fact(scored.criterion.column, value, against);
    };
    return { scored, factOf: isOwn ? textOf : rememberedBy(cellOf, textOf) };
  });
  const byAxis: Readonly<Record<Axis, readonly Explained[]>> = {
    potential: explained.filter(({ scored }) => scored.criterion.axis === "potential"),
    results: explained.filter(({ scored }) => scored.criterion.axis === "results"),
  };
  const counts = (points: number) => settings.missing === "zero" || !Number.isNaN(points);

  /** Axis points and order of an axis's criteria, filled anew for each partner. */
  const points = new Float64Array(criteria.length);
  const order = new Int32Array(criteria.length);

  function axisText(axis: Axis, partner: number, missing: string[]): string {
    const own = byAxis[axis];
    let weight = 0;
    for (const { scored } of own) if (counts(scored.points[partner] as number)) weight += scored.criterion.weight;
    let present = 0;
    for (let at = 0; at < own.length; at += 1) {
      const { criterion, points: all } = (own[at] as Explained).scored;
      const share = (criterion.weight * (all[partner] as number)) / weight;
      if (Number.isNaN(share)) {
        missing.push(criterion.column);
        continue;
      }
      points[at] = share;
      let place = present;
      while (place > 0 && (points[order[place - 1] as number] as number) < share) {
        order[place] = order[place - 1] as number;
        place -= 1;
      }
      order[place] = at;
      present += 1;
    }
    if (present === 0) return "";
    let text = language.why.axis(language.axes[axis], oneDecimal(scores[axis][partner] as number));
    for (let place = 0; place < present; place += 1) {
      const at = order[place] as number;
      if (place > 0) text += language.why.separator;
      text += (own[at] as Explained).factOf(partner) + language.why.brings + oneDecimal(points[at] as number);
    }
    return text;
  }

  return (index) => {
    const partner = partners[index];
    const missing: string[] = [];
    const parts = [axisText("potential", index, missing), axisText("results", index, missing)].filter(
      (text) => text !== "",
    );
    if (partner?.overridden && partner.segment !== null) {
      const scored =
        partner.scoredSegment === null ? language.needsData : settings.segments[partner.scoredSegment].name;
      parts.unshift(language.why.override(settings.segments[partner.segment].name, scored));
    }
    if (missing.length > 0) parts.push(language.why.missing(missing.join(language.why.separator)));
    return parts.join(language.why.gap);
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

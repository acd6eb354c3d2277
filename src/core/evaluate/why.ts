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
  /** Where every criterion of the axis has data; first of its axis, and after another. */
  readonly partOf: (partner: number) => string;
  readonly nextPartOf: (partner: number) => string;
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
  const { settings, criteria, scores, reading } = evaluation;
  const language = words[settings.locale];
  const { gap, separator } = language.why;
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
    const nextTextOf = (partner: number) => separator + textOf(partner);
    return {
      scored,
      partWith,
      partOf: isOwn ? textOf : rememberedBy(cellOf, textOf),
      nextPartOf: isOwn ? nextTextOf : rememberedBy(cellOf, nextTextOf),
    };
  });
  const byAxis: Readonly<Record<Axis, readonly Explained[]>> = {
    potential: explained.filter(({ scored }) => scored.criterion.axis === "potential"),
    results: explained.filter(({ scored }) => scored.criterion.axis === "results"),
  };
  /** Axis points and order of an axis's criteria, filled anew for each partner. */
  const brings = new Float64Array(criteria.length);
  const order = new Int32Array(criteria.length);

  /** An axis and its score, by tenths; what is put together from few remembered texts takes little room. */
  const headsAfter = (before: string): Readonly<Record<Axis, (partner: number) => string>> => {
    const headOf = (axis: Axis) => {
      const known: string[] = [];
      return (partner: number) => {
        const score = scores[axis][partner] as number;
        const tenths = Math.round(score * 10);
        known[tenths] ??= before + language.why.axis(language.axes[axis], oneDecimal(score));
        return known[tenths];
      };
    };
    return { potential: headOf("potential"), results: headOf("results") };
  };
  const heads = headsAfter("");
  const furtherHeads = headsAfter(gap);

  /** The text so far with an axis behind it. */
  function withAxis(axis: Axis, partner: number, before: string, missing: string[]): string {
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
    if (present === 0) return before;
    const isWhole = weight === wholes[axis];
    let text = before === "" ? heads[axis](partner) : before + furtherHeads[axis](partner);
    for (let place = 0; place < present; place += 1) {
      const at = order[place] as number;
      const { partOf, nextPartOf, partWith } = own[at] as Explained;
      if (isWhole) text += place === 0 ? partOf(partner) : nextPartOf(partner);
      else text += (place === 0 ? "" : separator) + partWith(partner, brings[at] as number);
    }
    return text;
  }

  const overrideText = (partner: Partner | undefined): string => {
    if (!partner || partner.segment === null) return "";
    const { segment, scoredSegment } = partner;
    const scored = scoredSegment === null ? language.needsData : settings.segments[scoredSegment].name;
    return language.why.override(settings.segments[segment].name, scored);
  };

  return (index) => {
    const missing: string[] = [];
    const override = reading.overrides[index] == null ? "" : overrideText(evaluation.partners[index]);
    const placed = withAxis("results", index, withAxis("potential", index, override, missing), missing);
    if (missing.length === 0) return placed;
    return (placed === "" ? "" : placed + gap) + language.why.missing(missing.join(separator));
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

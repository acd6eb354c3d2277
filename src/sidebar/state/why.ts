/** What somebody asks about the judgement, and answers that take a while: they are worked out beside everything else. */
import type { Certainty } from "../../core/decide/certainty/certainty";
import type { Evidence } from "../../core/decide/evidence/evidence";
import type { ScoreColumnOutcome } from "../../core/decide/evidence/score-column";
import type { Evaluation } from "../../core/evaluate/evaluation";
import { knownCertainty } from "../../core/map/doubts";
import type { Settings } from "../../core/model/settings";

/** Columns that count; null: as many as there are. */
export type Ticked = readonly string[] | null;

/** What a question is about: the same parts, the same answer. */
export type Question =
  | { readonly kind: "certainty"; readonly of: Evaluation }
  | { readonly kind: "evidence"; readonly of: Evaluation; readonly ticked: Ticked }
  | { readonly kind: "score"; readonly of: Evaluation; readonly column: string; readonly ticked: Ticked };

interface Values {
  readonly certainty: Certainty;
  readonly evidence: Evidence;
  readonly score: ScoreColumnOutcome;
}

export type Answer = {
  readonly [Kind in keyof Values]: {
    readonly question: Extract<Question, { kind: Kind }>;
    readonly value: Values[Kind];
  };
}[keyof Values];

export interface WhyFields {
  /** The criteria to judge together. */
  readonly judged: Ticked;
  /** The column of a score that is kept already; null: none is chosen. */
  readonly scoreColumn: string | null;
  /** The criteria that it is made of. */
  readonly scored: Ticked;
  /** Settings whose weights were taken over with one click: they can be taken back with one. */
  readonly taken: Settings | null;
  /** The last answer first. */
  readonly answers: readonly Answer[];
}

export const nothingAsked: WhyFields = { judged: null, scoreColumn: null, scored: null, taken: null, answers: [] };

export const isSameQuestion = (one: Question, other: Question): boolean =>
  one.kind === other.kind &&
  one.of === other.of &&
  (one.kind === "certainty" || one.ticked === (other as typeof one).ticked) &&
  (one.kind !== "score" || one.column === (other as typeof one).column);

/** So many answers are kept: of the map on the sheet, and of what is tried out. */
const kept = 8;

export const answered = (why: WhyFields, answer: Answer): WhyFields => ({
  ...why,
  answers: [answer, ...why.answers].slice(0, kept),
});

/** Null while it is being worked out. */
export function answerTo<Kind extends keyof Values>(
  { answers }: Pick<WhyFields, "answers">,
  question: Extract<Question, { kind: Kind }>,
): Values[Kind] | null {
  const found = answers.find((each) => isSameQuestion(each.question, question));
  return (found?.value as Values[Kind] | undefined) ?? null;
}

/** How sure the placements of an evaluation are: known at once, or worked out; null while it is neither. */
export const certaintyIn = (why: Pick<WhyFields, "answers">, of: Evaluation): Certainty | null =>
  knownCertainty(of) ?? answerTo(why, { kind: "certainty", of });

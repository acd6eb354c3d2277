/** The weights behind a total that the vendor keeps already, and whose total does not follow from them. */
import type { ScoreColumnOutcome } from "../../core/decide/evidence/score-column";
import type { Evaluation } from "../../core/evaluate/evaluation";
import { scoreColumns } from "../../core/view/score-columns";
import { weightsTried } from "../../core/view/weights-tried";
import { Choice } from "../parts/choice";
import { usePage } from "../parts/page";
import { pure } from "../parts/pure";
import { remembered } from "../state/remembered";
import { whyAsked } from "../state/transitions";
import { answerTo, type WhyFields } from "../state/why";
import { Ticks } from "./ticks";
import { WeightsOffer } from "./weights-offer";

interface Props {
  readonly now: Evaluation;
  readonly why: WhyFields;
  /** Changes under Tune that are not applied. */
  readonly edits: number;
  /** The profile's, for addresses. */
  readonly sheet: string;
}

const columnsOf = remembered(scoreColumns);

export const KeptScorePart = pure(({ now, why, edits, sheet }: Props) => {
  const { texts, act } = usePage();
  const { kept } = texts.why;
  const columns = columnsOf(now);
  const column = why.scoreColumn !== null && columns.includes(why.scoreColumn) ? why.scoreColumn : null;
  const outcome = column === null ? null : answerTo(why, { kind: "score", of: now, column, ticked: why.scored });
  const potential = now.criteria
    .map(({ criterion }) => criterion)
    .filter((criterion) => criterion.axis === "potential" && criterion.column !== column);
  return (
    <section>
      <h3>{kept.title}</h3>
      <p class="quiet">{columns.length > 0 ? kept.explanation : kept.noColumns}</p>
      {columns.length > 0 ? (
        <Choice
          id="score-column"
          label={kept.column}
          options={[["", kept.none], ...columns.map((header) => [header, header] as const)]}
          selected={column ?? ""}
          choose={(chosen) => act.update(whyAsked({ scoreColumn: chosen === "" ? null : chosen, scored: null }))}
        />
      ) : null}
      {column !== null && !outcome ? <p role="status">{texts.why.working}</p> : null}
      {column !== null && outcome ? (
        <>
          <Found now={now} column={column} outcome={outcome} edits={edits} sheet={sheet} />
          <Ticks
            id="scored"
            title={kept.madeOf}
            columns={potential.map((criterion) => criterion.column)}
            ticked={why.scored}
            tick={(scored) => whyAsked({ scored })}
          />
        </>
      ) : null}
    </section>
  );
});

interface FoundProps extends Omit<Props, "why"> {
  readonly column: string;
  readonly outcome: ScoreColumnOutcome;
}

const triedWith = remembered((now: Evaluation, outcome: Extract<ScoreColumnOutcome, { kind: "found" }>) =>
  weightsTried(now, new Map(outcome.score.weights.map(({ criterion, percent }) => [criterion, percent]))),
);

/** Rows that do not follow, with what to look at. */
const listed = 20;

function Found({ now, column, outcome, edits, sheet }: FoundProps) {
  const { texts, act } = usePage();
  const { kept } = texts.why;
  if (outcome.kind !== "found") {
    return <p>{outcome.kind === "tooCoarse" ? kept.tooCoarse(column) : kept.noSum(column)}</p>;
  }
  const { wrong, leftOut } = outcome.score;
  return (
    <>
      <p>{kept.found(column)}</p>
      <WeightsOffer id="kept" now={now} tried={triedWith(now, outcome)} edits={edits} />
      <p>{wrong.length === 0 ? kept.noneWrong : kept.wrong(wrong.length)}</p>
      <ul class="plain wrong">
        {wrong.slice(0, listed).map(({ partner, place, total, byWeights }) => (
          <li key={place.cell}>
            <button
              type="button"
              class="cell"
              aria-label={texts.problems.showCell(place.cell)}
              onClick={() => act.showCell(sheet, place.cell)}
            >
              {place.cell}
            </button>
            {kept.wrongOne(partner, shown(total), shown(byWeights))}
          </li>
        ))}
        {wrong.length > listed ? <li>{texts.tune.moreMovers(wrong.length - listed)}</li> : null}
      </ul>
      {leftOut > 0 ? <p class="quiet">{kept.leftOut(leftOut)}</p> : null}
    </>
  );
}

const shown = (value: number): string => String(Math.round(100 * value) / 100);

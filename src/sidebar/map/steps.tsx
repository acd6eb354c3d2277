/** What would change a placement: for each axis the smallest change of each cell, the nearest first. */
import { useEffect, useState } from "preact/hooks";
import { isExact } from "../../core/decide/certainty/certainty";
import type { ShownStep, ShownSteps } from "../../core/view/shown-steps";
import type { WhyTexts } from "../locale/why-texts";
import { usePage } from "../parts/page";
import type { MapFacts } from "../state/facts";

interface Props {
  readonly facts: MapFacts;
  readonly priority: number;
}

/** In ms: where every value tried means scoring everybody anew, a pointer that passes by asks for nothing. */
const rest = 150;

export function Steps({ facts, priority }: Props) {
  const { why } = usePage().texts;
  const isQuick = isExact(facts.evaluation);
  const [known, setKnown] = useState<{ readonly of: Props; readonly steps: readonly ShownSteps[] } | null>(null);
  useEffect(() => {
    if (isQuick) return;
    const timer = setTimeout(() => setKnown({ of: { facts, priority }, steps: facts.steps(priority) }), rest);
    return () => clearTimeout(timer);
  }, [facts, priority, isQuick]);
  const isKnown = known?.of.facts === facts && known.of.priority === priority;
  const steps = isQuick ? facts.steps(priority) : isKnown ? known.steps : null;
  if (!steps) return <p class="quiet">{why.working}</p>;
  return (
    <>
      {steps.map(({ axis, isUp, steps: own }) => {
        const nothing = own.filter(({ need }) => need === null).map(({ column }) => column);
        return (
          <div key={axis}>
            {nothing.length < own.length ? <p class="quiet">{why.steps.title[axis][isUp ? "up" : "down"]}</p> : null}
            <ul>
              {own.map((step) => (step.need ? <li key={step.column}>{stepText(step, step.need, why)}</li> : null))}
              {nothing.length > 0 ? (
                <li class="quiet">{why.steps.nothing(nothing.join(why.steps.separator))}</li>
              ) : null}
            </ul>
          </div>
        );
      })}
    </>
  );
}

function stepText(
  { column, now, points }: ShownStep,
  need: NonNullable<ShownStep["need"]>,
  { steps }: WhyTexts,
): string {
  const { kind, value, condition } = need;
  const words = condition === "becomes" ? steps.becomes : (kind === "day" ? steps.days : steps.numbers)[condition];
  // A cell that shows something is enough for some cuts: no points are asked for.
  const rounded = Math.round(10 * (points ?? 0)) / 10;
  return steps.step(column, now === "" ? steps.blank : now, words(value), rounded === 0 ? null : String(rounded));
}

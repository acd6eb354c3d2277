/** One criterion: its weight, and behind a line that says how it counts, everything else about it. */
import type { Evaluation } from "../../core/evaluate/evaluation";
import type { Criterion } from "../../core/model/criterion";
import { type Scale, scales } from "../../core/model/scale";
import { columnHistogram } from "../../core/view/column-histogram";
import { words } from "../../core/words/words";
import { Choice } from "../parts/choice";
import { Fold } from "../parts/fold";
import { usePage } from "../parts/page";
import { pure } from "../parts/pure";
import { tuned } from "../state/transitions";
import { changed, settingsOf } from "../state/tune";
import { BoundFields } from "./bound-fields";
import { withCriterion } from "./criteria";
import { Field } from "./field";
import { Histogram } from "./histogram";
import { Slider } from "./slider";
import { UseSelect } from "./use-select";

interface Props {
  /** Index in the settings. */
  readonly at: number;
  readonly criterion: Criterion;
  /** Its share of the axis's weights. */
  readonly percent: number;
  /** What the settings come to, where the details are open. */
  readonly now: Evaluation | null;
}

export const CriterionControl = pure(({ at, criterion, percent, now }: Props) => {
  const { texts, act } = usePage();
  const language = words[texts.locale];
  const { column, scale, weight } = criterion;
  const change = (part: Partial<Criterion>) =>
    act.update(tuned((tune) => changed(tune, withCriterion(settingsOf(tune), at, part))));
  const scaleText = (key: Scale) => `${language.scales[key]}: ${texts.tune.scales[key]}`;
  return (
    <div class="criterion">
      <b>{column}</b>
      {/* One slider moves the shares of all: each says its own. */}
      <output aria-live="off">{`${weight} (${percent}%)`}</output>
      <Slider
        id={`weight-${at}`}
        label={`${column}: ${language.criteriaHeaders.weight}`}
        min={0}
        max={Math.max(5, weight)}
        step={0.5}
        value={weight}
        valueText={`${weight} (${percent}%)`}
        settingsAt={(settings, value) => withCriterion(settings, at, { weight: value })}
      />
      <Fold id={`details-${at}`} summary={scaleText(scale)}>
        {() => (
          <>
            <div class="spread">
              {now ? <Histogram histogram={columnHistogram(now, criterion, texts.locale)} /> : null}
            </div>
            <Field label={texts.tune.scale}>
              <Choice
                id={`scale-${at}`}
                options={scales.map((key) => [key, scaleText(key)])}
                selected={scale}
                choose={(chosen) => change({ scale: chosen as Scale })}
              />
            </Field>
            <BoundFields at={at} criterion={criterion} change={change} />
            <Field label={texts.tune.use}>
              <UseSelect id={`use-${at}`} criterion={criterion} use={change} />
            </Field>
          </>
        )}
      </Fold>
    </div>
  );
});

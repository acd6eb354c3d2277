/** What can be moved of an axis: its cut and its criteria. */
import type { Evaluation } from "../../core/evaluate/evaluation";
import type { Axis } from "../../core/model/axis";
import { cutOf, type Settings } from "../../core/model/settings";
import { words } from "../../core/words/words";
import { usePage } from "../parts/page";
import { counts } from "./columns";
import { CriterionControl } from "./criterion-control";
import { CutControl } from "./cut-control";
import { shares } from "./shares";

interface Props {
  readonly axis: Axis;
  readonly settings: Settings;
  readonly saved: Settings;
  /** What the settings come to. */
  readonly now: Evaluation;
}

export function AxisControls({ axis, settings, saved, now }: Props) {
  const { texts, folds } = usePage();
  const onAxis = settings.criteria.flatMap((criterion, at) => (criterion.axis === axis ? [{ criterion, at }] : []));
  const percents = shares(onAxis.map(({ criterion }) => criterion.weight));
  return (
    <section class="axis">
      <h2>{words[texts.locale].axes[axis]}</h2>
      <CutControl axis={axis} cut={cutOf(settings, axis)} />
      {onAxis.map(({ criterion, at }, index) =>
        counts(settings, saved, at) ? (
          <CriterionControl
            key={at}
            at={at}
            criterion={criterion}
            percent={percents[index] ?? 0}
            now={folds[`details-${at}`] ? now : null}
          />
        ) : null,
      )}
    </section>
  );
}

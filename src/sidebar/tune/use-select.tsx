/** "Use as …", or not at all. */
import { type Axis, axes } from "../../core/model/axis";
import type { Criterion } from "../../core/model/criterion";
import { words } from "../../core/words/words";
import { Choice } from "../parts/choice";
import { usePage } from "../parts/page";
import { focused } from "../state/transitions";

interface Props {
  readonly id: string;
  readonly criterion: Pick<Criterion, "column" | "axis" | "weight">;
  readonly use: (part: Pick<Criterion, "weight"> & Partial<Pick<Criterion, "axis">>) => void;
}

export function UseSelect({ id, criterion, use }: Props) {
  const { texts, act } = usePage();
  const { column, axis, weight } = criterion;
  const uses = axes.map((each) => [each, texts.tune.useAs(words[texts.locale].axes[each])] as const);
  return (
    <Choice
      id={id}
      label={`${column}: ${texts.tune.use}`}
      options={[...uses, ["none", texts.tune.notThis]]}
      selected={weight > 0 ? axis : "none"}
      choose={(chosen) => {
        use(chosen === "none" ? { weight: 0 } : { axis: chosen as Axis, weight: weight > 0 ? weight : 1 });
        // It may stand elsewhere now, and keeps the focus.
        act.update(focused(`#${id}`));
      }}
    />
  );
}

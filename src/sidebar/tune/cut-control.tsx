/** How an axis is cut: by a number or a share to slide, or by the data. */
import type { Axis } from "../../core/model/axis";
import { type Cut, type CutKind, cutKinds } from "../../core/model/cut";
import { words } from "../../core/words/words";
import { Choice } from "../parts/choice";
import { usePage } from "../parts/page";
import { pure } from "../parts/pure";
import { tuned } from "../state/transitions";
import { changed, settingsOf } from "../state/tune";
import { cutOption, withCut } from "./cuts";
import { Slider, type SliderProps } from "./slider";

interface Props {
  readonly axis: Axis;
  readonly cut: Cut;
}

/** What stands there first when somebody chooses a kind. */
const firstOf = (kind: CutKind): Cut => {
  if (kind === "number") return { kind, value: 50 };
  return kind === "top" ? { kind, percent: 30 } : { kind };
};

export const CutControl = pure(({ axis, cut }: Props) => {
  const { texts, act } = usePage();
  const language = words[texts.locale];
  const change = (next: Cut) => act.update(tuned((tune) => changed(tune, withCut(settingsOf(tune), axis, next))));
  const name = language.options[cutOption(axis)];
  return (
    <div class="criterion">
      <b>{name}</b>
      <output aria-live="off">{cut.kind === "top" ? `${cut.percent}%` : cut.kind === "number" ? cut.value : ""}</output>
      {cut.kind === "number" ? (
        <CutSlider
          id={`cut-${axis}-value`}
          label={name}
          min={0}
          value={cut.value}
          settingsAt={(settings, value) => withCut(settings, axis, { kind: "number", value })}
        />
      ) : null}
      {cut.kind === "top" ? (
        <CutSlider
          id={`cut-${axis}-value`}
          label={name}
          min={1}
          value={cut.percent}
          settingsAt={(settings, percent) => withCut(settings, axis, { kind: "top", percent })}
        />
      ) : null}
      <Choice
        id={`cut-${axis}`}
        label={name}
        options={cutKinds.map((key) => [
          key,
          key === "number" || key === "top" ? texts.tune.cuts[key] : language.cuts[key],
        ])}
        selected={cut.kind}
        choose={(kind) => change(firstOf(kind as CutKind))}
      />
    </div>
  );
});

const CutSlider = (input: Omit<SliderProps, "max" | "step">) => (
  // A cut dragged on the map may stand between two whole numbers.
  <Slider max={100} step={Number.isInteger(input.value) ? 1 : "any"} {...input} />
);

/** A slider: what it passes on its way is tried at once, and where it is let go is one step to undo. */
import { useRef } from "preact/hooks";
import type { Settings } from "../../core/model/settings";
import { usePage } from "../parts/page";
import { tuned } from "../state/transitions";
import { changed, letGo, passed, settingsOf } from "../state/tune";

export interface SliderProps {
  readonly id: string;
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly step: number | "any";
  readonly value: number;
  /** What is said of the value; else it is said as it is. */
  readonly valueText?: string;
  /** The settings with a value of it. */
  readonly settingsAt: (settings: Settings, value: number) => Settings;
}

export function Slider({ label, valueText, settingsAt, ...input }: SliderProps) {
  const { act } = usePage();
  /** A key that is held down moves it on and on: that is a way, which ends with the key. */
  const isKeyDown = useRef(false);
  const pass = (value: number) =>
    act.update(tuned((tune) => passed(tune, settingsAt(settingsOf(tune), value), "slider")));
  const change = (value: number) => act.update(tuned((tune) => changed(tune, settingsAt(settingsOf(tune), value))));
  const end = () => {
    if (isKeyDown.current) act.update(tuned(letGo));
    isKeyDown.current = false;
  };
  return (
    <input
      type="range"
      aria-label={label}
      aria-valuetext={valueText}
      {...input}
      onInput={({ currentTarget }) => pass(Number(currentTarget.value))}
      onChange={({ currentTarget }) => {
        if (!isKeyDown.current) change(Number(currentTarget.value));
      }}
      onKeyDown={() => {
        isKeyDown.current = true;
      }}
      onKeyUp={end}
      onBlur={end}
    />
  );
}

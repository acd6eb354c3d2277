/** What "sure" means, and what of it can be set: tried out at once, written when it is applied. */
import { parseNumber } from "../../core/cells/number";
import { numberOptionValue } from "../../core/model/number-options";
import type { Settings } from "../../core/model/settings";
import { usePage } from "../parts/page";
import { tuned } from "../state/transitions";
import { changed, settingsOf } from "../state/tune";
import { Field } from "../tune/field";
import { Slider } from "../tune/slider";
import { TextInput } from "../tune/text-input";

interface Props {
  readonly settings: Settings;
  /** Whether no weightings have to be drawn. */
  readonly isExact: boolean;
}

type SureSettings = Pick<Settings, "weightSpread" | "draws" | "confidenceColumn">;

export function SureOptions({ settings, isExact }: Props) {
  const { texts, act } = usePage();
  const { sure } = texts.why;
  const { weightSpread, draws, confidenceColumn } = settings;
  const change = (part: Partial<SureSettings>) =>
    act.update(tuned((tune) => changed(tune, { ...settingsOf(tune), ...part })));
  const percent = Math.round(weightSpread * 1e4) / 100;
  return (
    <div class="sure-options">
      <p class="quiet">{sure.meaning(`${percent}%`)}</p>
      <p class="quiet">{isExact ? sure.exact : sure.drawn(draws.toLocaleString(texts.locale))}</p>
      <Field label={sure.spread}>
        <Slider
          id="spread-slider"
          label={sure.spread}
          min={0}
          max={100}
          step={Number.isInteger(percent) ? 1 : "any"}
          value={percent}
          settingsAt={(before, value) => ({ ...before, weightSpread: value / 100 })}
        />
        <output>{`${percent}%`}</output>
      </Field>
      <Field label={sure.draws}>
        <TextInput
          id="draws"
          isNumber
          placeholder="1000"
          text={String(draws)}
          take={(text) => {
            const typed = parseNumber(text);
            const value = typed === undefined ? undefined : numberOptionValue("draws", typed, false);
            if (value === undefined) return sure.badDraws;
            change({ draws: value });
            return null;
          }}
        />
      </Field>
      {isExact ? <p class="quiet">{sure.drawsUnused}</p> : null}
      <label class="check">
        <input
          type="checkbox"
          id="confidence-column"
          checked={confidenceColumn}
          onChange={({ currentTarget }) => change({ confidenceColumn: currentTarget.checked })}
        />{" "}
        {sure.column}
      </label>
      <p class="quiet">{sure.columnHint}</p>
    </div>
  );
}

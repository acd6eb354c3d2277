/** What a scale goes by: bounds, days, or labels with points. */
import { parseNumber } from "../../core/cells/number";
import type { Criterion } from "../../core/model/criterion";
import { scaleTraits } from "../../core/model/scale";
import { levelsText, parseLevels } from "../../core/settings/levels-text";
import { words } from "../../core/words/words";
import { usePage } from "../parts/page";
import { Field } from "./field";
import { TextInput } from "./text-input";

interface Props {
  readonly at: number;
  readonly criterion: Criterion;
  readonly change: (part: Partial<Criterion>) => void;
}

export function BoundFields({ at, criterion, change }: Props) {
  const { texts } = usePage();
  const { scale, low, high, levels } = criterion;
  const { criteriaHeaders } = words[texts.locale];
  const traits = scaleTraits[scale];
  const { bounds } = traits;
  if (bounds) {
    return (
      <>
        {(["low", "high"] as const).map((bound) => (
          <Field key={bound} label={bounds === "days" ? texts.tune.days[bound] : criteriaHeaders[bound]}>
            <TextInput
              id={`${bound}-${at}`}
              isNumber
              placeholder={texts.tune.bounds[bounds][bound]}
              text={String((bound === "low" ? low : high) ?? "")}
              take={(text) => {
                const number = text.trim() === "" ? null : parseNumber(text);
                if (number === undefined) return texts.tune.badNumber;
                change({ [bound]: number });
                return null;
              }}
            />
          </Field>
        ))}
      </>
    );
  }
  if (!traits.levels) return null;
  return (
    <Field label={criteriaHeaders.levels}>
      <TextInput
        id={`levels-${at}`}
        placeholder={texts.tune.levelsExample[traits.levels]}
        text={levelsText(levels)}
        take={(text) => {
          const parsed = parseLevels(text, traits.levels === "targets");
          if ("bad" in parsed) return texts.tune.badLevel(parsed.bad);
          change({ levels: parsed });
          return null;
        }}
      />
    </Field>
  );
}

/** What a scale goes by: bounds, days, or labels with points. */
import { parseNumber } from "../../core/cells/number";
import type { Criterion } from "../../core/model/criterion";
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
  if (scale === "linear" || scale === "log" || scale === "recency") {
    return (
      <>
        {(["low", "high"] as const).map((bound) => (
          <Field key={bound} label={scale === "recency" ? texts.tune.days[bound] : criteriaHeaders[bound]}>
            <TextInput
              id={`${bound}-${at}`}
              isNumber
              placeholder={texts.tune.bounds[scale === "recency" ? "recency" : "plain"][bound]}
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
  if (scale !== "levels" && scale !== "match") return null;
  return (
    <Field label={criteriaHeaders.levels}>
      <TextInput
        id={`levels-${at}`}
        placeholder={texts.tune.levelsExample[scale]}
        text={levelsText(levels)}
        take={(text) => {
          const parsed = parseLevels(text, scale === "match");
          if ("bad" in parsed) return texts.tune.badLevel(parsed.bad);
          change({ levels: parsed });
          return null;
        }}
      />
    </Field>
  );
}

/** What can be decided about how a column is read; what goes with what its scale reads is offered. */
import { unitIn } from "../../core/cells/unit";
import type { ColumnChoice, WordMeaning } from "../../core/model/column-choice";
import { type ScaleTraits, scaleTraits } from "../../core/model/scale";
import type { ColumnLine } from "../../core/view/columns";
import { words } from "../../core/words/words";
import { Choice } from "../parts/choice";
import { usePage } from "../parts/page";
import { Field } from "../tune/field";

interface Props {
  readonly line: ColumnLine;
  readonly choice: ColumnChoice;
  readonly read: (part: Partial<ColumnChoice>) => void;
}

type Part = "unit" | "notation" | "dayOrder" | "blanks" | "smaller";

const parts: Readonly<Record<ScaleTraits["reads"], readonly Part[]>> = {
  numbers: ["unit", "notation", "blanks", "smaller"],
  days: ["dayOrder", "blanks"],
  yesNo: ["blanks"],
  words: [],
};

/** Values that are asked about one by one. */
const asked = 8;
const meanings: readonly WordMeaning[] = ["yes", "no", "missing", 100, 50, 0];

export function Otherwise({ line, choice, read }: Props) {
  const { texts } = usePage();
  const { columns, locale } = texts;
  const { readingWords, wordMeanings } = words[locale];
  const at = line.place.cell;
  const shown = parts[scaleTraits[line.criterion?.scale ?? "linear"].reads];
  const open = ["", columns.byColumn] as const;
  const known = [...new Set([...columns.units, ...(choice.unit ? [choice.unit.text] : [])])];
  const meaningOf = (text: string) => choice.words.find((word) => word.text === text)?.means;
  const values = [
    ...new Set([...choice.words.map(({ text }) => text), ...(line.reading?.unread ?? []).map(({ text }) => text)]),
  ].slice(0, asked);
  const meantBy = (text: string, means: WordMeaning | undefined) => [
    ...choice.words.filter((word) => word.text !== text),
    ...(means === undefined ? [] : [{ text, means }]),
  ];
  return (
    <div class="otherwise">
      {shown.includes("unit") ? (
        <Field label={columns.unit}>
          <Choice
            id={`unit-${at}`}
            options={[open, ...known.map((unit) => [unit, unit] as const)]}
            selected={choice.unit?.text ?? ""}
            choose={(text) => read({ unit: unitIn(text) ?? null })}
          />
        </Field>
      ) : null}
      {shown.includes("notation") ? (
        <Field label={columns.notation}>
          <Choice
            id={`notation-${at}`}
            options={[open, ["point", readingWords.commas], ["comma", readingWords.dots]]}
            selected={choice.notation ?? ""}
            choose={(value) => read({ notation: value === "" ? null : (value as "point" | "comma") })}
          />
        </Field>
      ) : null}
      {shown.includes("dayOrder") ? (
        <Field label={columns.dayOrder}>
          <Choice
            id={`order-${at}`}
            options={[open, ["ymd", readingWords.ymd], ["dmy", readingWords.dmy], ["mdy", readingWords.mdy]]}
            selected={choice.dayOrder ?? ""}
            choose={(value) => read({ dayOrder: value === "" ? null : (value as "ymd" | "dmy" | "mdy") })}
          />
        </Field>
      ) : null}
      {shown.includes("blanks") ? (
        <Field label={columns.blanks}>
          <Choice
            id={`blanks-${at}`}
            options={[open, ["no", wordMeanings.no], ["missing", wordMeanings.missing]]}
            selected={choice.blanks ?? ""}
            choose={(value) => read({ blanks: value === "" ? null : (value as "no" | "missing") })}
          />
        </Field>
      ) : null}
      {shown.includes("smaller") ? (
        <label class="check">
          <input
            type="checkbox"
            id={`smaller-${at}`}
            checked={choice.smallerIsBetter}
            onChange={({ currentTarget }) => read({ smallerIsBetter: currentTarget.checked })}
          />
          {columns.smaller}
        </label>
      ) : null}
      {values.length > 0 ? <p class="quiet">{columns.unreadable}</p> : null}
      {values.map((text, index) => (
        <Field key={text} label={columns.means(text)}>
          <Choice
            id={`value-${at}-${index}`}
            options={[
              open,
              ...meanings.map(
                (means) =>
                  [String(means), typeof means === "number" ? columns.points(means) : wordMeanings[means]] as const,
              ),
            ]}
            selected={String(meaningOf(text) ?? "")}
            choose={(value) =>
              read({
                words: meantBy(
                  text,
                  meanings.find((means) => String(means) === value),
                ),
              })
            }
          />
        </Field>
      ))}
    </div>
  );
}

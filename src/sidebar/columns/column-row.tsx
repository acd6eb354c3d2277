/** One column: what it is used for, what it holds, and how it is read, with the way to decide otherwise. */
import type { ColumnChoice } from "../../core/model/column-choice";
import { decisionText, refusalText } from "../../core/problem/column-facts";
import { enColumns } from "../../core/problem/en-columns";
import { enRefusals } from "../../core/problem/en-refusals";
import { jaColumns } from "../../core/problem/ja-columns";
import { jaRefusals } from "../../core/problem/ja-refusals";
import { whyNotTexts } from "../../core/problem/why-not";
import type { ColumnLine } from "../../core/view/columns";
import type { Texts } from "../locale/texts";
import { Fold } from "../parts/fold";
import { usePage } from "../parts/page";
import { focused, tuned } from "../state/transitions";
import { changed, settingsOf } from "../state/tune";
import { UseSelect } from "../tune/use-select";
import { choiceOf, isDecided, withChoice, withUse } from "./choices";
import { Otherwise } from "./otherwise";

interface Props {
  readonly line: ColumnLine;
  /** How the columns are read, as far as somebody decided. */
  readonly readings: readonly ColumnChoice[];
}

const columnTexts = { ja: jaColumns, en: enColumns } as const;
const refusalTexts = { ja: jaRefusals, en: enRefusals } as const;

export function ColumnRow({ line, readings }: Props) {
  const { texts, act } = usePage();
  const { header, place, reading, criterion, axis, use } = line;
  const said = columnTexts[texts.locale];
  const choice = choiceOf(readings, header);
  const refusal = reading?.refusal ?? null;
  const read = (part: Partial<ColumnChoice>) =>
    act.update(
      tuned((tune) => {
        const now = settingsOf(tune);
        return changed(tune, { ...now, readings: withChoice(now.readings, header, part) });
      }),
    );
  const id = `column-${place.cell}`;
  return (
    <div class="column">
      <b>{header}</b>
      <UseSelect
        id={id}
        criterion={{ column: header, axis: axis ?? "potential", weight: use === "used" ? 1 : 0 }}
        use={(part) => {
          if (criterion) {
            act.update(tuned((tune) => changed(tune, withUse(settingsOf(tune), criterion, part))));
          }
          act.update(focused(`#${id}`));
        }}
      />
      <div class="column-facts">
        <p class="quiet">{factsOf(line, texts)}</p>
        {refusal ? <p class="note">{refusalText(refusalTexts[texts.locale], { column: header, refusal })}</p> : null}
        {reading && reading.decisions.length > 0 ? (
          <ul class="decisions">
            {reading.decisions.map((decision) => (
              <li key={decision.what}>{decisionText(said, decision)}</li>
            ))}
          </ul>
        ) : null}
        {reading && use !== "no" ? (
          <Fold
            id={`reading-${place.cell}`}
            summary={texts.columns.otherwise}
            open={refusal !== null || isDecided(choice)}
          >
            {() => <Otherwise line={line} choice={choice} read={read} />}
          </Fold>
        ) : null}
      </div>
    </div>
  );
}

/** Samples, how many can be read, direction, and why it is not used. */
function factsOf({ samples, filled, read, direction, why, use, reading }: ColumnLine, texts: Texts): string {
  const { columns, locale } = texts;
  return [
    samples.length > 0 ? columns.samples(samples.map(short)) : "",
    reading === null || use === "no" ? columns.filled(filled) : columns.readable(read, filled),
    direction === "down" ? columns.smallerIsBetter : "",
    why === null ? "" : whyNotTexts[locale][why],
  ]
    .filter((part) => part !== "")
    .join(" · ");
}

const longestSample = 16;
const short = (text: string) => (text.length > longestSample ? `${text.slice(0, longestSample)}…` : text);

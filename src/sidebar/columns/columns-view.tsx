/** Every column in its group, under the settings that are tried out: each can be used, or read, otherwise. */
import type { ColumnChoice } from "../../core/model/column-choice";
import type { ColumnLine, ColumnUse, ColumnsView as View } from "../../core/view/columns";
import { words } from "../../core/words/words";
import { Choice } from "../parts/choice";
import { usePage } from "../parts/page";
import { pure } from "../parts/pure";
import { tuned } from "../state/transitions";
import { changed, settingsOf } from "../state/tune";
import { ColumnRow } from "./column-row";

interface Props {
  readonly view: View;
  readonly readings: readonly ColumnChoice[];
}

const groups = ["used", "could", "no"] as const satisfies readonly ColumnUse[];

export const ColumnsView = pure(({ view, readings }: Props) => {
  const { texts } = usePage();
  return (
    <>
      <NamesColumn columns={view.columns} />
      {groups.map((group) => {
        const lines = view.columns.filter((line) => groupOf(line) === group);
        return lines.length === 0 ? null : (
          <div key={group} class="column-group">
            <h3>{texts.columns.groups[group]}</h3>
            {lines.map((line) => (
              <ColumnRow key={line.place.cell} line={line} readings={readings} />
            ))}
          </div>
        );
      })}
    </>
  );
});

/** A column that waits for an answer is not used yet, whatever the settings say. */
const groupOf = ({ use, reading }: ColumnLine): ColumnUse => (use === "used" && reading?.refusal ? "could" : use);

function NamesColumn({ columns }: Pick<View, "columns">) {
  const { texts, act } = usePage();
  return (
    <div class="column">
      <label for="partner-column">{words[texts.locale].options.partnerColumn}</label>
      <Choice
        id="partner-column"
        options={[...new Set(columns.map(({ header }) => header))].map((header) => [header, header])}
        selected={columns.find(({ use }) => use === "partner")?.header ?? ""}
        choose={(partnerColumn) => act.update(tuned((tune) => changed(tune, { ...settingsOf(tune), partnerColumn })))}
      />
    </div>
  );
}

/** The work cells of one partner on its card, to be changed there. */
import { useEffect, useState } from "preact/hooks";
import { workStatuses } from "../../core/model/plan-terms";
import type { WorkTexts } from "../../core/sheets/map/notes";
import type { WorkField } from "../../core/words/account-plan-words";
import { planWords } from "../../core/words/plan-table";
import { usePage } from "../parts/page";
import { type Conflict, planned } from "./plan-state";

interface Props {
  /** Index of the partner. */
  readonly partner: number;
  readonly work: WorkTexts;
  readonly names: readonly string[];
  readonly conflict: Conflict | null;
}

type Typed = Partial<Readonly<Record<WorkField, string>>>;

export function WorkCells({ partner, work, names, conflict }: Props) {
  const { texts, act } = usePage();
  const { card } = texts.plan;
  const [typed, setTyped] = useState<Typed>({});
  // What is on the sheet now is what is shown, whoever typed it.
  const known = JSON.stringify([partner, work]);
  useEffect(() => setTyped({}), [known]);
  const fields = Object.keys(work) as WorkField[];
  const changed = fields.filter((field) => typed[field] !== undefined && typed[field] !== work[field]?.text);
  const choices: Partial<Record<WorkField, readonly string[]>> = {
    owner: names,
    status: workStatuses.map((status) => planWords[texts.locale].statuses[status]),
  };
  return (
    <div class="work-cells">
      <b>{card.title}</b>
      {fields.map((field) => (
        <label key={field} class="work-cell">
          <span>{card.fields[field]}</span>
          <input
            type="text"
            name={`work-${field}`}
            list={choices[field] ? `choices-${field}` : undefined}
            placeholder={field === "due" ? "yyyy/mm/dd" : undefined}
            value={typed[field] ?? work[field]?.text ?? ""}
            onInput={({ currentTarget }) => setTyped((before) => ({ ...before, [field]: currentTarget.value }))}
          />
          {choices[field] ? (
            <datalist id={`choices-${field}`}>
              {choices[field].map((choice) => (
                <option key={choice} value={choice} />
              ))}
            </datalist>
          ) : null}
        </label>
      ))}
      {changed.length > 0 ? (
        <button type="button" class="primary" id="save-work" onClick={() => act.editWork(partner, work, typed)}>
          {card.save}
        </button>
      ) : null}
      {conflict && conflict.partner === partner ? <Differing conflict={conflict} work={work} /> : null}
    </div>
  );
}

/** Both values, and a choice. */
function Differing({ conflict, work }: { readonly conflict: Conflict; readonly work: WorkTexts }) {
  const { texts, act } = usePage();
  const { card } = texts.plan;
  const { partner, wanted, conflicts } = conflict;
  const now: WorkTexts = {
    ...work,
    ...Object.fromEntries(conflicts.map(({ field, theirs }) => [field, { text: theirs, cell: "" }])),
  };
  return (
    <div class="conflict" role="alert">
      <p>{card.conflict}</p>
      {conflicts.map(({ field, theirs, mine }) => (
        <p key={field}>
          {card.theirs(card.fields[field], theirs)}
          <br />
          {card.mine(mine)}
        </p>
      ))}
      <button
        type="button"
        id="keep-theirs"
        onClick={() => {
          act.update(planned({ conflict: null }));
          act.refreshNotes();
        }}
      >
        {card.keepTheirs}
      </button>
      <button type="button" id="write-mine" onClick={() => act.editWork(partner, now, wanted)}>
        {card.writeMine}
      </button>
    </div>
  );
}

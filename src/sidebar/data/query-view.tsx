/** A list too long for a sheet: the settings as a query to copy. */
import { useRef, useState } from "preact/hooks";
import { fold } from "../../core/cells/cell";
import type { Evaluation } from "../../core/evaluate/evaluation";
import { queryProblemText } from "../../core/problem/query-problem";
import { Fold } from "../parts/fold";
import { usePage } from "../parts/page";
import { askedQuery, type QueryFields, sheetHolds } from "../state/query";
import { queried } from "../state/transitions";
import { Field } from "../tune/field";

interface Props {
  readonly evaluation: Evaluation;
  readonly fields: QueryFields;
  readonly version: string;
}

export function QueryPart(props: Props) {
  const { texts } = usePage();
  const isTooLong = props.evaluation.partners.length > sheetHolds;
  return (
    <Fold id="query" class="query" open={isTooLong} summary={texts.query.title}>
      {() => <Query {...props} />}
    </Fold>
  );
}

function Query({ evaluation, fields, version }: Props) {
  const { texts, act } = usePage();
  const words = texts.query;
  const { text, unnamed, problems } = askedQuery(evaluation, fields, version, new Date());
  const set = (changed: Partial<QueryFields>) => act.update(queried({ ...fields, ...changed }));
  const inputs = { table: words.table, into: words.table, key: words.key, column: words.column };
  return (
    <>
      <p class="quiet">{words.explanation(sheetHolds)}</p>
      <Field label={words.table}>
        <input
          id="query-table"
          value={fields.table}
          placeholder={words.tableExample}
          onInput={({ currentTarget }) => set({ table: currentTarget.value })}
        />
      </Field>
      <Field label={words.key}>
        <input
          id="query-key"
          value={fields.key}
          placeholder={words.keyExample}
          onInput={({ currentTarget }) => set({ key: currentTarget.value })}
        />
      </Field>
      <p class="quiet">{words.keyMeaning}</p>
      {unnamed.length > 0 ? <p>{words.unnamed}</p> : null}
      {unnamed.map((header) => (
        <Field key={header} label={words.column(header)}>
          <input
            value={fields.columns[fold(header)] ?? ""}
            onInput={({ currentTarget }) =>
              set({ columns: { ...fields.columns, [fold(header)]: currentTarget.value } })
            }
          />
        </Field>
      ))}
      {problems.map((problem) => {
        const message = queryProblemText(problem, texts.locale, inputs);
        return (
          <p key={message} class="problem" role="alert">
            {message}
          </p>
        );
      })}
      {text === null ? null : <Copy text={text} />}
    </>
  );
}

function Copy({ text }: { readonly text: string }) {
  const { texts } = usePage();
  const words = texts.query;
  const area = useRef<HTMLTextAreaElement>(null);
  const [said, say] = useState<"copied" | "selected" | null>(null);
  const copy = async () => {
    area.current?.select();
    try {
      await navigator.clipboard.writeText(text);
      say("copied");
    } catch {
      say("selected");
    }
  };
  return (
    <>
      <textarea ref={area} id="query-text" readonly rows={8} aria-label={words.text} value={text} />
      <button type="button" id="query-copy" onClick={copy}>
        {words.copy}
      </button>
      {said ? (
        <p class="note" role="status">
          {words[said]}
        </p>
      ) : null}
      <p class="quiet">{words.next}</p>
    </>
  );
}

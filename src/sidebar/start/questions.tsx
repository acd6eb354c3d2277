/** What the headers leave open and a map needs is asked for; the answers go with the build. */
import type { Axis } from "../../core/model/axis";
import type { Settings } from "../../core/model/settings";
import type { ColumnLine, ColumnsView, Question } from "../../core/view/columns";
import { words } from "../../core/words/words";
import { withUse } from "../columns/choices";
import { Choice } from "../parts/choice";
import { usePage } from "../parts/page";
import { tuned } from "../state/transitions";
import { changed, settingsOf } from "../state/tune";

export function Questions({ view }: { readonly view: ColumnsView }) {
  const { texts, act } = usePage();
  const { columns } = texts;
  const answer = (next: (settings: Settings) => Settings) =>
    act.update(tuned((tune) => changed(tune, next(settingsOf(tune)))));
  const asked = (question: Question) =>
    question === "partner" ? columns.whichNames : columns.whichIs(words[texts.locale].axes[question]);
  const take = (question: Question, line: ColumnLine) => {
    if (question === "partner") answer((now) => ({ ...now, partnerColumn: line.header }));
    else answer((now) => onAxis(now, line, question));
  };
  return (
    <>
      {view.questions.map((question) => (
        <div key={question} class="field question">
          <label for={`which-${question}`}>{asked(question)}</label>
          <Choice
            id={`which-${question}`}
            options={[
              ["", columns.choose],
              ...candidates(view, question).map(({ header }) => [header, header] as const),
            ]}
            selected=""
            choose={(header) => {
              const line = view.columns.find((each) => each.header === header);
              if (line) take(question, line);
            }}
          />
        </div>
      ))}
    </>
  );
}

const onAxis = (settings: Settings, { criterion }: ColumnLine, axis: Axis): Settings =>
  criterion ? withUse(settings, criterion, { axis, weight: 1 }) : settings;

/** Those that could serve first; for the names any column. */
function candidates({ columns }: ColumnsView, question: Question): readonly ColumnLine[] {
  if (question === "partner") return columns;
  const free = columns.filter(({ use, criterion }) => (use === "could" || use === "no") && criterion !== null);
  return [...free.filter(({ use }) => use === "could"), ...free.filter(({ use }) => use === "no")];
}

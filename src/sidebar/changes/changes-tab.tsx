/** What changed since an earlier record: the first line is what a manager would say aloud. */
import { useEffect, useMemo } from "preact/hooks";
import type { KeptInHistory } from "../../addon/api";
import { type Day, dayText } from "../../core/cells/day";
import { keepingText } from "../../core/sheets/history/keeping-text";
import { type ChangeLine, type ChangesView, changesSource, changesView } from "../../core/view/changes-view";
import { movementWords } from "../../core/words/movement-table";
import { Choice } from "../parts/choice";
import { Fold } from "../parts/fold";
import { usePage } from "../parts/page";
import { pure } from "../parts/pure";
import type { MapFacts } from "../state/facts";
import { remembered } from "../state/remembered";
import type { State } from "../state/state";
import { comparedWith } from "../state/transitions";
import { CountsOverTime } from "./counts-over-time";
import { MovedMap } from "./moved-map";

interface Props {
  readonly facts: MapFacts;
  readonly history: State["history"];
  readonly since: Day | null;
}

const sourceOf = remembered(changesSource);
const viewOf = remembered(changesView);

export function ChangesTab({ facts, history, since }: Props) {
  const { texts, act } = usePage();
  const { snapshot, evaluation } = facts;
  const isRead = history?.of === snapshot;
  useEffect(() => {
    if (!isRead) act.readHistory();
  }, [act, isRead]);
  if (!isRead) return null;
  if (!history.sheet) return <Off />;
  const source = sourceOf(history.sheet, evaluation, texts.locale);
  const view = viewOf(source, evaluation, since, texts.locale);
  return (
    <div class="moves">
      {view ? <Shown view={view} facts={facts} /> : null}
      <About findings={source.findings} records={source.steps.length} sheet={history.sheet.name} />
    </div>
  );
}

/** The rule by which records leave is said before the first one is made. */
function Off() {
  const { texts, act } = usePage();
  return (
    <div>
      <h2>{texts.changes.offTitle}</h2>
      <p>{texts.changes.off}</p>
      <p class="quiet">{movementWords[texts.locale].thinningRule}</p>
      <button type="button" class="primary" id="start-history" onClick={act.startHistory}>
        {texts.changes.start}
      </button>
    </div>
  );
}

/** More than these nobody reads one by one. */
const listed = 20;

function Shown({ view, facts }: { readonly view: ChangesView; readonly facts: MapFacts }) {
  const { texts, act } = usePage();
  const { titles } = movementWords[texts.locale];
  const { days, since } = view;
  const wins = view.wins.length + view.celebrated.length;
  return (
    <>
      <p class="headline">{view.headline}</p>
      {view.celebrated.length > 0 ? (
        <ul class="celebrated">
          {view.celebrated.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
      ) : null}
      {days.length > 1 ? (
        <Choice
          id="since"
          label={texts.changes.since}
          options={days.map((day, at) => {
            const text = `${texts.changes.since}: ${dayText(day)}`;
            return [String(day), at === 0 ? `${text} (${texts.changes.before})` : text] as const;
          })}
          selected={String(since ?? "")}
          choose={(day) => act.update(comparedWith(Number(day)))}
        />
      ) : null}
      {wins > view.celebrated.length ? (
        <Part title={view.celebrated.length > 0 ? titles.otherWins : titles.wins} lines={view.wins} />
      ) : null}
      {view.moved.length > 0 ? <Part title={titles.moved} lines={view.moved} /> : null}
      {view.happened ? <MovedMap facts={facts} happened={view.happened} /> : null}
      {view.newOnes.length > 0 ? <Part title={titles.newOnes} lines={view.newOnes} /> : null}
      {view.left.length > 0 ? <Part title={titles.left} lines={view.left} /> : null}
      <Folded id="wavered" title={titles.wavered} lines={view.wavered} />
      <Folded id="changed" title={titles.changed} lines={view.changed} />
      <h2>{titles.counts}</h2>
      <CountsOverTime counts={view.counts} />
      <h2>{titles.order}</h2>
      <p>{view.order}</p>
      {view.firstOrders.length > 0 ? (
        <>
          <h2>{titles.firstOrders}</h2>
          {view.firstOrders.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </>
      ) : null}
    </>
  );
}

const Lines = pure(({ lines }: { readonly lines: readonly ChangeLine[] }) => {
  const { texts } = usePage();
  return (
    <ul class="move-lines">
      {lines.slice(0, listed).map(({ id, text }) => (
        <li key={id}>{text}</li>
      ))}
      {lines.length > listed ? <li class="quiet">{texts.changes.more(lines.length - listed)}</li> : null}
    </ul>
  );
});

const Part = ({ title, lines }: { readonly title: string; readonly lines: readonly ChangeLine[] }) => (
  <>
    <h2>{`${title} (${lines.length})`}</h2>
    <Lines lines={lines} />
  </>
);

const Folded = ({
  id,
  title,
  lines,
}: {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly ChangeLine[];
}) =>
  lines.length === 0 ? null : (
    <Fold id={id} class="movers" summary={`${title} (${lines.length})`}>
      {() => <Lines lines={lines} />}
    </Fold>
  );

interface AboutProps {
  readonly findings: readonly string[];
  readonly records: number;
  readonly sheet: string;
}

function About({ findings, records, sheet }: AboutProps) {
  const { texts } = usePage();
  return (
    <>
      {findings.map((finding) => (
        <p class="note" key={finding}>
          {finding}
        </p>
      ))}
      <Fold id="history-rule" class="movers" summary={texts.changes.rule}>
        {records > 0 ? <p class="quiet">{texts.changes.kept(records, sheet)}</p> : null}
        <p class="quiet">{movementWords[texts.locale].thinningRule}</p>
      </Fold>
    </>
  );
}

/** Where the last build did not get into 履歴, or made room there. */
export function KeptNote({ kept, day }: { readonly kept: KeptInHistory | null; readonly day: Day }) {
  const { texts } = usePage();
  const text = useMemo(() => (kept ? keepingText(kept, day, texts.locale) : ""), [kept, day, texts.locale]);
  return text === "" ? null : <p class="note">{text}</p>;
}

/** What is behind the map: cells to check, how the sheet was read, the live formula. */
import type { Evaluation } from "../../core/evaluate/evaluation";
import type { Settings } from "../../core/model/settings";
import type { MapView } from "../../core/view/map-view";
import type { Snapshot } from "../../core/wire/snapshot";
import { ColumnsView } from "../columns/columns-view";
import { LeftOut } from "../columns/left-out";
import { Offers } from "../columns/offers";
import { Fold } from "../parts/fold";
import { usePage } from "../parts/page";
import { pure } from "../parts/pure";
import { columnsIn, withDraft } from "../state/draft";
import type { QueryFields } from "../state/query";
import { QueryPart } from "./query-view";

interface Props {
  readonly map: MapView;
  readonly snapshot: Snapshot;
  /** Of what stands on the sheets. */
  readonly evaluation: Evaluation;
  /** Tried out, or on the sheet. */
  readonly settings: Settings;
  readonly formula: { readonly sheet: string; readonly cell: string } | null;
  readonly query: QueryFields;
  readonly version: string;
}

export const DataTab = pure(({ map, snapshot, evaluation, settings, formula, query, version }: Props) => {
  const { texts } = usePage();
  return (
    <div>
      <Problems map={map} />
      <Notices notices={map.notices} />
      <Decided snapshot={snapshot} settings={settings} />
      <LeftOut profile={evaluation.profile} rows={settings.rows} />
      <Fold id="columns" class="columns" summary={texts.columns.title}>
        {() => <Columns snapshot={snapshot} settings={settings} />}
      </Fold>
      <p class="quiet">{texts.map.settings}</p>
      <Formula inserted={formula} />
      <QueryPart evaluation={evaluation} fields={query} version={version} />
    </div>
  );
});

function Decided({ snapshot, settings }: Pick<Props, "snapshot" | "settings">) {
  const view = columnsIn(withDraft(snapshot, settings));
  return view ? <Offers view={view} /> : null;
}

function Columns({ snapshot, settings }: Pick<Props, "snapshot" | "settings">) {
  const view = columnsIn(withDraft(snapshot, settings));
  return view ? <ColumnsView view={view} readings={settings.readings} /> : null;
}

/** Problems are unfolded when there are no more than these. */
const few = 5;

function Problems({ map }: Pick<Props, "map">) {
  const { texts } = usePage();
  if (map.problemCount === 0) return <p class="quiet">{texts.problems.none}</p>;
  return (
    <Fold
      id="problems"
      class="problems"
      open={map.problemCount <= few}
      summary={texts.problems.title(map.problemCount)}
    >
      <p class="quiet">{texts.problems.explanation}</p>
      <ul>
        {map.problems.map(({ message, cell }) => (
          <li key={message}>
            {cell === null ? null : <CellLink sheet={map.profileSheet} cell={cell} />}
            {message}
          </li>
        ))}
      </ul>
      {map.problemCount > map.problems.length ? (
        <p class="quiet">{texts.problems.firstOnly(map.problems.length)}</p>
      ) : null}
    </Fold>
  );
}

function CellLink({ sheet, cell }: { readonly sheet: string; readonly cell: string }) {
  const { texts, act } = usePage();
  return (
    <button
      type="button"
      class="cell"
      aria-label={texts.problems.showCell(cell)}
      onClick={() => act.showCell(sheet, cell)}
    >
      {cell}
    </button>
  );
}

function Notices({ notices }: Pick<MapView, "notices">) {
  const { texts } = usePage();
  if (notices.length === 0) return null;
  return (
    <Fold id="notices" class="notices" open summary={texts.map.notices}>
      <ul>
        {notices.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Fold>
  );
}

function Formula({ inserted }: { readonly inserted: Props["formula"] }) {
  const { texts, act } = usePage();
  return (
    <div>
      <h2>{texts.formula.title}</h2>
      <p class="quiet">{texts.formula.explanation}</p>
      <button type="button" id="formula" onClick={act.insertFormula}>
        {texts.formula.insert}
      </button>
      {inserted ? <p class="note">{texts.formula.inserted(inserted.sheet, inserted.cell)}</p> : null}
    </div>
  );
}

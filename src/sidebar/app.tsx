/** The whole page, as it follows from the state. */
import type { ComponentChildren } from "preact";
import { useEffect, useLayoutEffect, useMemo, useState } from "preact/hooks";
import type { SidebarState } from "../addon/api";
import { AccountPlanPart } from "./account-plan/account-plan-part";
import { ChangesTab, KeptNote } from "./changes/changes-tab";
import type { Client } from "./client";
import { DataTab } from "./data/data-view";
import { type Texts, textsByLocale } from "./locale/texts";
import { MapTab } from "./map/map-view";
import { PresentView } from "./map/present-view";
import { FailedPart } from "./parts/failed";
import { Findings } from "./parts/findings";
import { useKeptFocus } from "./parts/keep-focus";
import { PageContext, usePage } from "./parts/page";
import { Renames } from "./parts/renames";
import { listsAmong, SheetChoice } from "./parts/sheet-choice";
import { type Tab, Tabs } from "./parts/tabs";
import { AskFirst, Left, Stale, Unapplied } from "./parts/unapplied";
import { Working } from "./parts/working";
import { PlanView } from "./plan/plan-view";
import { EmptyView } from "./start/empty-view";
import { StartView } from "./start/start-view";
import { columnsIn, isList } from "./state/draft";
import type { MapFacts } from "./state/facts";
import { type State, type TabId, tabIds } from "./state/state";
import type { Store } from "./state/store";
import { evaluationTried, factsOf, headingOf, opened, unapplied, withLeft } from "./state/transitions";
import { settingsOf } from "./state/tune";
import { TuneView } from "./tune/tune-view";
import { WhyTab } from "./why/why-tab";

interface Props {
  readonly store: Store;
  readonly client: Client;
}

export function App({ store, client }: Props) {
  const [state, setState] = useState(store.get);
  useLayoutEffect(() => store.watch(setState), [store]);
  const texts = textsByLocale[state.locale];
  const { folds } = state;
  const { conflict } = state.plan;
  const page = useMemo(() => ({ texts, act: client, folds, conflict }), [texts, client, folds, conflict]);
  useLayoutEffect(() => {
    if (state.focus) document.querySelector<HTMLElement>(state.focus.on)?.focus();
  }, [state.focus]);
  useKeptFocus();
  useEffect(() => {
    if (!state.file) return;
    document.documentElement.lang = state.locale;
    document.title = texts.product;
  }, [state.file, state.locale, texts]);
  return (
    <PageContext.Provider value={page}>
      {state.work ? <Working work={state.work} /> : null}
      {state.failed ? <FailedPart failed={state.failed} /> : null}
      {/* While the server works nothing else is asked of it, and nothing is moved that it may overwrite. */}
      <fieldset class="page" disabled={state.work !== null}>
        <Content state={state} />
      </fieldset>
      {state.file && !state.isPresenting ? <footer class="quiet">{texts.version(state.file.version)}</footer> : null}
      <div id="announcer" class="unseen" role="status">
        {state.announcement || null}
      </div>
    </PageContext.Provider>
  );
}

function Content({ state }: { readonly state: State }) {
  const { file, chosen, tune, why, map, work, failed } = state;
  const facts = factsOf(state);
  if (map && facts?.ok && state.isPresenting) return <PresentView facts={facts.value} explore={state.explore} />;
  if (map) return facts?.ok ? <MapPage state={state} facts={facts.value} /> : null;
  if (!file || work || failed) return null;
  if (file.profileSheet === null && !holdsList(file)) return <EmptyView file={file} chosen={chosen} />;
  return <StartView file={file} chosen={chosen} facts={facts} tune={tune} why={why} />;
}

/** A list is known when it is seen, also where its sheet's name or headers do not suggest one. */
function holdsList({ snapshot }: SidebarState): boolean {
  const view = snapshot && columnsIn(snapshot);
  return view !== null && isList(view);
}

function tabsOf(panels: Panels, texts: Texts, { view }: MapFacts, changes: number): readonly Tab<TabId>[] {
  const counts: Partial<Record<TabId, number>> = { tune: changes, data: view.problemCount };
  const notes: Partial<Record<TabId, (count: number) => string>> = {
    tune: texts.unapplied.some,
    data: texts.problems.title,
  };
  return tabIds
    .filter((id) => panels[id])
    .map((id) => {
      const count = counts[id] ?? 0;
      return { id, label: texts.tabs[id], count, note: notes[id]?.(count) ?? "" };
    });
}

type Panels = Partial<Readonly<Record<TabId, () => ComponentChildren>>>;

function MapPage({ state, facts }: { readonly state: State; readonly facts: MapFacts }) {
  const { file, chosen, tune, why, tab, explore, placement, copied, formula, query } = state;
  const { act: client } = usePage();
  const texts = textsByLocale[state.locale];
  const edits = unapplied(state);
  const panels: Panels = {
    map: () => <MapTab facts={facts} explore={explore} placement={placement} copied={copied} />,
    plan: () => <PlanView facts={facts} plan={state.plan} owner={explore.owner} />,
    changes: () => <ChangesTab facts={facts} history={state.history} since={state.since} />,
    tune: () => (tune ? <TuneView facts={facts} tune={tune} why={why} applies /> : null),
    why: () => <WhyTab facts={facts} tune={tune} why={why} now={evaluationTried(state) ?? facts.evaluation} />,
    data: () => (
      <DataTab
        map={facts.view}
        snapshot={facts.snapshot}
        evaluation={facts.evaluation}
        settings={tune ? settingsOf(tune) : facts.evaluation.settings}
        formula={formula}
        query={query}
        version={file?.version ?? ""}
      />
    ),
  };
  return (
    <section>
      <div class="head">
        <h1 tabIndex={-1}>{headingOf(state, facts)}</h1>
        <p class="quiet">{texts.map.source(facts.view.profileSheet)}</p>
        {file && listsAmong(file.sheets, chosen).length > 1 ? (
          <SheetChoice sheets={file.sheets} chosen={chosen} />
        ) : null}
        <button type="button" class="primary" id="build" onClick={client.build}>
          {texts.map.rebuild}
        </button>
      </div>
      <Stale stale={state.isStale} />
      <Findings findings={state.findings} />
      {state.report === null ? null : <p class="note">{texts.report.made(state.report)}</p>}
      <KeptNote kept={state.kept} day={facts.snapshot.today} />
      <Renames renames={state.renames} />
      {withLeft(state) ? <Left /> : null}
      {state.asked ? <AskFirst asked={state.asked} sheet={facts.view.profileSheet} /> : null}
      <Tabs tabs={tabsOf(panels, texts, facts, edits.length)} selected={tab} select={(id) => client.update(opened(id))}>
        {tab === "tune" ? null : <Unapplied edits={edits} saved={facts.evaluation.settings} />}
        {tab === "map" && state.account ? (
          <AccountPlanPart key={state.account.partner} facts={facts} explore={state.explore} account={state.account} />
        ) : null}
        {panels[tab]?.()}
      </Tabs>
    </section>
  );
}

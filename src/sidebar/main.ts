/** The sidebar: asks the server, shows what comes back, and lets the user act on it. */
import type { Decisions, Rename, SidebarState } from "../addon/api";
import { mapContent } from "../core/map/map-content";
import { profileTemplate } from "../core/sheets/template/template";
import { settingsRepair } from "../core/tune/repair";
import { dataView } from "./data-view";
import { h } from "./dom";
import { failedView } from "./failed-view";
import { type Failure, failureOf } from "./failure";
import { type Texts, textsByLocale } from "./locale/texts";
import { type MapFacts, mapFacts } from "./map-facts";
import { mapView, type Placement } from "./map-view";
import { sheetPng } from "./picture";
import { recognisedView } from "./recognised-view";
import { renamesView } from "./renames-view";
import { repairView } from "./repair-view";
import { server } from "./server";
import { emptyView, sheetChoice, startView } from "./start-view";
import { type Panel, tabs } from "./tabs";
import { copyPicture, savePicture } from "./take-picture";
import { tuneView } from "./tune-view";
import { noHistory, Tuning } from "./tuning";
import { workingView } from "./working-view";

const root = document.getElementById("sidebar") as HTMLElement;
const announcer = document.getElementById("announcer") as HTMLElement;

let texts: Texts = textsByLocale[/^ja/i.test(navigator.language) ? "ja" : "en"];
let state: SidebarState | null = null;
let chosen: string | null = null;
let map: { readonly facts: MapFacts; readonly title: string } | null = null;
let placement: Placement = "none";
let renames: readonly Rename[] = [];
let panel = "map";
const tuneHistory = noHistory();
let formulaNote: string | null = null;
/** Only the newest request may change what is shown; there is one at a time. */
let busy: { readonly stop: () => void } | null = null;

void refresh();

function show(...views: readonly HTMLElement[]): void {
  root.replaceChildren(...views, ...(state ? [h("footer", { class: "quiet" }, texts.version(state.version))] : []));
}

/** Shows progress while a request runs; a second one meanwhile is not made. */
async function during<Result>(
  what: string,
  request: (say: (what: string) => void) => Promise<Result>,
  retry: () => void,
): Promise<Result | null> {
  if (busy) return null;
  const working = workingView(what, texts);
  busy = working;
  announcer.textContent = what;
  show(working.view, ...(map ? [shownMap()] : []));
  root.querySelectorAll<HTMLButtonElement>("section:not(.working) button").forEach((button) => {
    button.disabled = true;
  });
  try {
    return await request((next) => {
      working.say(next);
      announcer.textContent = next;
    });
  } catch (error) {
    working.stop();
    busy = null;
    fail(failureOf(error, texts), retry);
    return null;
  } finally {
    working.stop();
    busy = null;
  }
}

async function refresh(): Promise<void> {
  const found = await during(texts.loading, () => server.sidebarState(chosen), refresh);
  if (!found) return;
  state = found;
  texts = textsByLocale[found.locale];
  document.documentElement.lang = found.locale;
  document.title = texts.product;
  chosen = found.snapshot?.profile.name ?? found.profileSheet ?? found.sheets[0] ?? null;
  if (!found.hasMap) return showIdle();
  try {
    if (!found.snapshot) throw new Error(found.trouble ?? "");
    const facts = mapFacts(found.snapshot, found.notes, texts.locale);
    map = { facts, title: texts.map.existing(facts.view.partners) };
    placement = "none";
    showIdle();
  } catch (error) {
    fail(failureOf(error, texts), () => void build());
  }
}

const announce = (text: string): void => {
  announcer.textContent = text;
};

function showIdle(): void {
  if (!state) return;
  if (map) {
    show(shownMap());
    return;
  }
  const isStart = state.profileSheet !== null;
  const recognised = isStart ? recognisedView(state, texts) : null;
  const actions = {
    choose: (sheet: string) => {
      chosen = sheet;
      void refresh();
    },
    build: () => void build({ edits: recognised?.edits() ?? [] }),
    refresh: () => void refresh(),
    template: () => void startFromTemplate(),
  };
  if (isStart) show(startView(state, chosen, recognised?.view ?? null, texts, actions));
  else show(emptyView(state, chosen, texts, actions));
}

function shownMap(): HTMLElement {
  if (!map) throw new Error("no map");
  const { facts, title } = map;
  const { view } = facts;
  const showCell = (sheet: string, cell: string) => void server.showCell(sheet, cell).catch(() => undefined);
  const several = state !== null && state.sheets.length > 1;
  const choose = (sheet: string) => {
    chosen = sheet;
  };
  const answer = (rename: Rename, yes: boolean) =>
    void build({ answers: { [rename.fromKey]: yes ? rename.toKey : "" } });
  const panels: readonly Panel[] = [
    {
      id: "map",
      label: texts.tabs.map,
      view: () =>
        mapView(facts, placement, texts, {
          save: (kind) => void savePicture(view.content, kind, texts),
          copy: (button) => void copyPicture(view.content, button, texts, announce),
          place: () => void place(),
          enlarge: () => void server.openMapDialog().catch(() => undefined),
          showCell,
          announce,
        }),
    },
    {
      id: "tune",
      label: texts.tabs.tune,
      view: () => {
        const tuning = new Tuning(facts.snapshot, facts.evaluation, texts.locale, tuneHistory);
        return tuneView(tuning, texts, (edits) => void build({ edits }));
      },
    },
    {
      id: "data",
      label: view.problemCount > 0 ? `${texts.tabs.data} (${view.problemCount})` : texts.tabs.data,
      view: () =>
        dataView(view, formulaNote, texts, {
          insertFormula: () => void insertFormula(),
          showCell,
        }),
    },
  ];
  return h(
    "section",
    {},
    h("h1", { tabindex: "-1" }, title),
    h("p", { class: "quiet" }, texts.map.source(view.profileSheet)),
    renamesView(renames, texts, answer),
    several ? sheetChoice(state as SidebarState, chosen, texts, choose) : null,
    h("button", { class: "primary", id: "build", click: () => void build() }, texts.map.rebuild),
    tabs(panels, panel, (id) => {
      panel = id;
    }),
  );
}

async function build(decisions: Decisions = {}): Promise<void> {
  const built = await during(
    texts.working.building,
    async (say) => {
      const found = await server.buildMap(chosen, { ...decisions, wait: false });
      if (found) return found;
      say(texts.working.waiting);
      return server.buildMap(chosen, decisions);
    },
    () => void build(decisions),
  );
  if (!built) return;
  const facts = mapFacts(built.snapshot, built.notes, texts.locale);
  renames = built.renames;
  map = { facts, title: texts.map.built(built.partners) };
  formulaNote = null;
  await place();
  announcer.textContent = map.title;
  root.querySelector<HTMLElement>("h1")?.focus();
}

/** A new sheet to fill in, in the spreadsheet's language; the next click builds from it. */
async function startFromTemplate(): Promise<void> {
  const locale = state?.spreadsheetLocale ?? texts.locale;
  const name = await during(
    texts.working.template,
    () => server.createTemplate(profileTemplate(locale)),
    () => void startFromTemplate(),
  );
  if (name === null) return;
  chosen = name;
  await refresh();
}

/** The map is built already: a picture that does not get onto the sheet is a note, not a failure. */
async function place(): Promise<void> {
  if (!map || busy) return;
  const { evaluation } = map.facts;
  // On the sheet the spreadsheet's language stands, whoever builds.
  const content = mapContent(evaluation, evaluation.settings.locale);
  const working = workingView(texts.working.placing, texts);
  busy = working;
  show(working.view, shownMap());
  try {
    const png = await sheetPng(content);
    await server.placePicture(png.slice(png.indexOf(",") + 1));
    placement = "placed";
  } catch {
    placement = "failed";
  }
  working.stop();
  busy = null;
  showIdle();
}

async function insertFormula(): Promise<void> {
  const inserted = await during(
    texts.formula.inserting,
    () => server.insertFormula(),
    () => void insertFormula(),
  );
  if (!inserted) return;
  formulaNote = texts.formula.inserted(inserted.sheet, inserted.cell);
  announcer.textContent = formulaNote;
  showIdle();
  document.getElementById("formula")?.focus();
}

function fail(failure: Failure, retry: () => void): void {
  if (map) map = { ...map, title: texts.map.previous(map.facts.view.partners) };
  show(failedView(failure, texts, retry), ...(map ? [shownMap()] : []));
  announcer.textContent = failure.message;
  root.querySelector<HTMLElement>("h2")?.focus();
  // Only what the server side said in its own words can be about the settings.
  if (failure.original === null) void offerRepair();
}

async function offerRepair(): Promise<void> {
  const found = await server.sidebarState(chosen).catch(() => null);
  const edits = found?.snapshot ? settingsRepair(found.snapshot) : null;
  if (busy || !edits || edits.length === 0) return;
  root.querySelector(".failed")?.append(repairView(edits, texts, () => void build({ edits })));
}

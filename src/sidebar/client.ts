/** Everything the page does beyond itself: asks the server, takes pictures. What comes of it goes into the state. */

import type { Decisions, FoundSheet, KeptInHistory, Rename, SettingsEdit } from "../addon/api";
import { certaintyInParts } from "../core/decide/certainty/certainty";
import { mapContent } from "../core/map/map-content";
import type { Settings } from "../core/model/settings";
import { type Outcome, success } from "../core/problem/problem";
import { startHistory, wantedHistory } from "../core/sheets/history/start-history";
import { wantedPlan } from "../core/sheets/plan/read-plan-sheet";
import { wantedTeam } from "../core/sheets/plan/team-sheet";
import { profileTemplate } from "../core/sheets/template/template";
import { settingsRepair } from "../core/tune/repair";
import { type PlanWish, plansToMake, planThere, planToRefresh, wantedFor } from "./account-plan/plan-sheets";
import { inSlices } from "./background";
import { failureOfCall, failureOfProblems } from "./failure";
import { dropLeft, type Shelf } from "./left-changes";
import { sheetPng, type TakenMap } from "./parts/picture";
import { copyPicture, savePicture } from "./parts/take-picture";
import { createPlanClient, type PlanActions } from "./plan/plan-client";
import { reportFor } from "./report/report-for";
import type { Server } from "./server";
import { columnsIn, draftOf, withDraft } from "./state/draft";
import type { Request, State, Work } from "./state/state";
import type { Store } from "./state/store";
import {
  announced,
  answeredWith,
  arrived,
  asking,
  asksFirst,
  built,
  chose,
  factsOf,
  failedWith,
  finished,
  focused,
  followed,
  foundLeft,
  historyRead,
  notKept,
  repairFound,
  type Transition,
  textsOf,
  tuned,
  unapplied,
  whyAsked,
  working,
} from "./state/transitions";
import { changed, steppedTo, undone } from "./state/tune";
import { certaintyIn } from "./state/why";

/** What the page's parts can do; the same functions for as long as the page lives. */
export interface Actions extends PlanActions {
  readonly update: (transition: Transition) => void;
  readonly refresh: () => void;
  readonly choose: (sheet: string) => void;
  /** Before the first map with what is tried out; afterwards from the sheets as they stand. */
  readonly build: () => void;
  readonly apply: () => void;
  /** Writes other weights and builds with them; what was there before can be taken back. */
  readonly takeWeights: (settings: Settings) => void;
  readonly giveWeightsBack: () => void;
  /** The answer to what asked first: changes are left behind. */
  readonly leave: () => void;
  /** Closes the dialog that the page is in. */
  readonly close: () => void;
  /** What another page has left is nobody's any more. */
  readonly dropLeft: () => void;
  readonly repair: (edits: readonly SettingsEdit[]) => void;
  readonly answer: (rename: Rename, yes: boolean) => void;
  readonly retry: (request: Request) => void;
  readonly template: () => void;
  readonly insertFormula: () => void;
  /** Reads 履歴 for the map that is shown. */
  readonly readHistory: () => void;
  /** Switches the record of builds on. */
  readonly startHistory: () => void;
  /** Looks for the account plans of a partner, by its index. */
  readonly openAccount: (partner: number) => void;
  /** Makes the plans of some partners, shown for the first of them. */
  readonly makePlans: (wishes: readonly PlanWish[]) => void;
  readonly refreshPlan: (wish: PlanWish) => void;
  /** Makes the report for a meeting. */
  readonly report: () => void;
  readonly place: () => void;
  readonly enlarge: () => void;
  readonly showCell: (sheet: string, cells: string) => void;
  readonly copy: (map: TakenMap) => void;
  readonly save: (map: TakenMap, kind: "png" | "svg") => void;
}

export interface Client extends Actions {
  /** Somebody came back to the page: it looks whether the file has moved on. */
  readonly follow: () => void;
}

export function createClient(store: Store, server: Server, shelf: Shelf, closeDialog: () => void): Client {
  const { get, update } = store;
  const { planOn, ...plan } = createPlanClient(store, server);
  let placing: Promise<void> = Promise.resolve();

  /** One request at a time; null when it failed, or was not made because another runs. */
  async function during<Value>(
    work: Work,
    retry: Request,
    request: () => Promise<Outcome<Value>>,
  ): Promise<{ readonly value: Value } | null> {
    // The map can be used while its picture is on its way to the sheet: what is asked for meanwhile comes after it.
    if (get().work === "placing") await placing;
    if (get().work) return null;
    update(working(work));
    try {
      const outcome = await request();
      if (outcome.ok) return outcome;
      update(failedWith(failureOfProblems(outcome.problems, textsOf(get())), retry));
      void offerRepair();
    } catch (error) {
      update(failedWith(failureOfCall(error, textsOf(get())), retry));
    }
    return null;
  }

  async function refresh(): Promise<void> {
    const found = await during("loading", { kind: "refresh" }, async () => ({
      ok: true,
      value: await server.sidebarState(get().chosen),
    }));
    if (!found) return;
    update(arrived(found.value));
    if (get().failed) void offerRepair();
  }

  /** What the product refused can be about the settings: cells that mend them are offered. */
  async function offerRepair(): Promise<void> {
    const { failed, chosen } = get();
    const found = await server.sidebarState(chosen).catch(() => null);
    const edits = found?.snapshot ? settingsRepair(found.snapshot) : null;
    if (edits && edits.length > 0 && get().failed === failed) update(repairFound(edits));
  }

  /** `applied` has the settings that the edits lead to. */
  async function build(decisions: Decisions, applied: Settings | null = null): Promise<void> {
    const found = await during("building", { kind: "build", decisions }, async () => {
      const { chosen } = get();
      const outcome = await server.buildMap(chosen, { ...decisions, wait: false });
      if (outcome.ok || !outcome.problems.some(({ code }) => code === "busy")) return outcome;
      update(working("waiting"));
      return server.buildMap(chosen, decisions);
    });
    if (!found) return;
    update(built(found.value, applied));
    if (get().failed) return;
    await place();
    update(finished);
  }

  function apply(): void {
    const state = get();
    const applied = state.tune && steppedTo(state.tune);
    void build(decided(state, applied), applied);
  }

  /** Before the first map there may be nothing to change cells of: what was answered is the settings to begin with. */
  function decided(state: State, settings: Settings | null): Decisions {
    const snapshot = state.file?.snapshot;
    const isOpen = state.map === null && factsOf(state)?.ok === false;
    if (!isOpen || !snapshot || !settings) return { edits: unapplied(state) };
    const isAnswered = columnsIn(withDraft(snapshot, settings))?.questions.length === 0;
    return isAnswered ? { draft: draftOf(settings) } : {};
  }

  function place(): Promise<void> {
    placing = placed();
    return placing;
  }

  /** The map is built already: a picture that does not get onto the sheet is a note, not a failure. */
  async function placed(): Promise<void> {
    const facts = factsOf(get());
    if (get().work || !facts?.ok) return;
    const { evaluation } = facts.value;
    update(working("placing"));
    let placement: "placed" | "failed" = "placed";
    try {
      // On the sheet the spreadsheet's language stands, whoever builds.
      const certainty = certaintyIn(get().why, evaluation) ?? (await inSlices(certaintyInParts(evaluation)));
      update(answeredWith({ question: { kind: "certainty", of: evaluation }, value: certainty }));
      const png = await sheetPng(mapContent(evaluation, evaluation.settings.locale, undefined, certainty));
      const outcome = await server.placePicture(png.slice(png.indexOf(",") + 1));
      if (!outcome.ok) placement = "failed";
    } catch {
      placement = "failed";
    }
    update((state) => ({ ...state, work: null, placement }));
  }

  /** A new sheet to fill in, in the spreadsheet's language; the next click builds from it. */
  async function template(): Promise<void> {
    const locale = get().file?.spreadsheetLocale ?? get().locale;
    const found = await during("template", { kind: "template" }, () => server.createTemplate(profileTemplate(locale)));
    if (!found) return;
    update((state) => ({ ...chose(found.value)(state), work: null }));
    await refresh();
  }

  async function insertFormula(): Promise<void> {
    const found = await during("inserting", { kind: "formula" }, () => server.insertFormula());
    if (!found) return;
    const { sheet, cell } = found.value;
    update((state) => ({ ...state, work: null, formula: found.value }));
    update(announced(textsOf(get()).formula.inserted(sheet, cell)));
    update(focused("#formula"));
  }

  const foundHistory = async (): Promise<Outcome<FoundSheet | null>> => {
    const outcome = await server.furtherSheets([wantedHistory]);
    // A sheet that only has the name is taken up by the click that switches the record on.
    return outcome.ok ? success(outcome.value.find(({ mark }) => mark !== "") ?? null) : outcome;
  };

  async function readHistory(): Promise<void> {
    const facts = factsOf(get());
    if (!facts?.ok) return;
    const found = await during("reading", { kind: "readHistory" }, foundHistory);
    if (found) update(historyRead(facts.value.snapshot, found.value));
  }

  async function startRecord(): Promise<void> {
    const facts = factsOf(get());
    if (!facts?.ok) return;
    const { evaluation, snapshot } = facts.value;
    type Started = FoundSheet | null | { readonly notKept: KeptInHistory };
    const found = await during<Started>("recording", { kind: "startHistory" }, async () => {
      const there = await server.furtherSheets([wantedHistory]);
      if (!there.ok) return there;
      const start = startHistory(there.value[0] ?? null, evaluation);
      if (!("change" in start)) return success({ notKept: start });
      const written = await server.changeSheets([start.change]);
      return written.ok ? foundHistory() : written;
    });
    if (!found) return;
    const { value } = found;
    update(value && "notKept" in value ? notKept(value.notKept) : historyRead(snapshot, value));
  }

  /** A new sheet each time: no report is written over. */
  async function report(): Promise<void> {
    const state = get();
    const facts = factsOf(state);
    if (!facts?.ok) return;
    const found = await during("reporting", { kind: "report" }, async () => {
      const sheets = await server.furtherSheets([wantedHistory, wantedTeam, wantedPlan]);
      if (!sheets.ok) return sheets;
      const history = sheets.value.find(({ wanted, mark }) => wanted === wantedHistory.mark && mark !== "") ?? null;
      const planned = await planOn(sheets.value);
      return server.changeSheets([await reportFor(facts.value, state, history, planned)]);
    });
    if (!found) return;
    const name = found.value[0]?.name ?? "";
    update((now) => ({ ...now, work: null, report: name, announcement: textsOf(now).report.made(name) }));
  }

  async function openAccount(partner: number): Promise<void> {
    const facts = factsOf(get());
    if (!facts?.ok) return;
    const found = await during("account", { kind: "openAccount", partner }, () =>
      server.furtherSheets(wantedFor(facts.value, partner)),
    );
    if (!found) return;
    update((state) => ({ ...state, work: null, account: { partner, sheets: found.value, told: [] } }));
    update(focused(".account h2"));
  }

  async function makePlans(wishes: readonly PlanWish[]): Promise<void> {
    const { map, file, account } = get();
    const facts = factsOf(get());
    if (!facts?.ok || !map || !account) return;
    const names = [...(file?.sheets ?? []), ...account.sheets.map(({ name }) => name)];
    const changes = plansToMake(facts.value, map.notes, wishes, names);
    const made = await during("account", { kind: "makePlans", wishes }, () => server.changeSheets(changes));
    if (!made) return;
    const found = await server.furtherSheets(wantedFor(facts.value, account.partner)).catch(() => null);
    const sheets = found?.ok ? found.value : [];
    const { account: texts } = textsOf(get());
    const { length } = made.value;
    const told = [
      wishes.length === 1 ? texts.made(made.value[0]?.name ?? "") : texts.madeMany(length, wishes.length - length),
    ];
    update((state) => ({ ...state, work: null, account: { ...account, sheets, told } }));
  }

  /** What somebody filled in stays; the rest says what it would say on a new sheet. */
  async function refreshPlan(wish: PlanWish): Promise<void> {
    const { map } = get();
    const facts = factsOf(get());
    if (!facts?.ok || !map) return;
    const { account: texts } = textsOf(get());
    const found = await during("account", { kind: "refreshPlan", wish }, async () => {
      const sheets = await server.furtherSheets(wantedFor(facts.value, wish.partner));
      if (!sheets.ok) return sheets;
      const there = planThere(facts.value, wish, sheets.value);
      if (!there) return success({ sheets: sheets.value, told: [texts.gone] });
      const { change, cells, left, missing } = planToRefresh(facts.value, map.notes, wish, there);
      const written = change ? await server.changeSheets([change]) : null;
      if (written && !written.ok) return written;
      const told = [
        texts.refreshed(cells),
        ...(left.length > 0 ? [texts.left(left)] : []),
        ...(missing.length > 0 ? [texts.missing(missing)] : []),
      ];
      return success({ sheets: sheets.value, told });
    });
    if (found) update((state) => ({ ...state, work: null, account: { partner: wish.partner, ...found.value } }));
  }

  async function copy(map: TakenMap): Promise<void> {
    const copied = await copyPicture(map);
    update((state) => ({ ...state, copied, announcement: textsOf(state).save[copied] }));
  }

  /** Focus and visibility come together: the file is looked at once. */
  let isFollowing = false;

  async function follow(): Promise<void> {
    const { work, map } = get();
    if (work || !map || isFollowing) return;
    isFollowing = true;
    const found = await server.sidebarState(map.snapshot.profile.name).catch(() => null);
    isFollowing = false;
    if (found) update(followed(found));
    if (get().tab === "plan") plan.openPlan();
  }

  const requests: { readonly [Kind in Request["kind"]]: (request: Extract<Request, { kind: Kind }>) => void } = {
    refresh: () => void refresh(),
    build: ({ decisions }) => void build(decisions),
    template: () => void template(),
    formula: () => void insertFormula(),
    readHistory: () => void readHistory(),
    startHistory: () => void startRecord(),
    plan: () => {
      update((state) => ({ ...state, failed: null }));
      plan.openPlan();
    },
    report: () => void report(),
    openAccount: ({ partner }) => void openAccount(partner),
    makePlans: ({ wishes }) => void makePlans(wishes),
    refreshPlan: ({ wish }) => void refreshPlan(wish),
  };

  return {
    ...plan,
    update,
    refresh: () => void refresh(),
    choose: (sheet) => {
      update(chose(sheet));
      if (!get().map) void refresh();
    },
    build: () => {
      const state = get();
      if (!state.map) apply();
      else if (asksFirst(state)) update(asking({ kind: "build", decisions: {} }));
      else void build({});
    },
    apply,
    takeWeights: (settings) => {
      update(tuned((tune) => changed(tune, settings)));
      update(whyAsked({ taken: settings }));
      apply();
    },
    giveWeightsBack: () => {
      update(tuned(undone));
      update(whyAsked({ taken: null }));
      apply();
    },
    leave: () => {
      const { asked } = get();
      update(asking(null));
      if (asked?.kind === "close") {
        dropLeft(shelf, get().file?.fileId ?? "");
        closeDialog();
      } else if (asked) void build(asked.decisions);
    },
    close: () => {
      if (unapplied(get()).length > 0) update(asking({ kind: "close" }));
      else closeDialog();
    },
    dropLeft: () => {
      dropLeft(shelf, get().file?.fileId ?? "");
      update(foundLeft(null));
    },
    repair: (edits) => void build({ edits }),
    answer: (rename, yes) => void build({ answers: { [rename.fromKey]: yes ? rename.toKey : "" } }),
    retry: (request) => requests[request.kind](request as never),
    template: () => void template(),
    insertFormula: () => void insertFormula(),
    readHistory: () => void readHistory(),
    startHistory: () => void startRecord(),
    report: () => void report(),
    openAccount: (partner) => void openAccount(partner),
    makePlans: (wishes) => void makePlans(wishes),
    refreshPlan: (wish) => void refreshPlan(wish),
    place: () => void place(),
    enlarge: () => void server.openMapDialog().catch(() => undefined),
    showCell: (sheet, cells) => void server.showCell(sheet, cells).catch(() => undefined),
    copy: (map) => void copy(map),
    save: (map, kind) => void savePicture(map, kind, textsOf(get())),
    follow: () => void follow(),
  };
}

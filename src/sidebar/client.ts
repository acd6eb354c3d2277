/** Everything the page does beyond itself: asks the server, takes pictures. What comes of it goes into the state. */

import { profileTemplate } from "../core/sheets/template/template";
import { type AccountActions, createAccountClient } from "./account-plan/account-client";
import { type BuildActions, createBuildClient } from "./build-client";
import { createHistoryClient, type HistoryActions } from "./changes/history-client";
import { handFilter } from "./handed-filter";
import { dropLeft, type Shelf } from "./left-changes";
import type { TakenMap } from "./parts/picture";
import { copyPicture, savePicture } from "./parts/take-picture";
import { createPlanClient, type PlanActions } from "./plan/plan-client";
import { createReportClient, type ReportActions } from "./report/report-client";
import { createRequests } from "./requests";
import type { Server } from "./server";
import type { Request } from "./state/state";
import type { Store } from "./state/store";
import {
  announced,
  arrived,
  asking,
  chose,
  focused,
  followed,
  foundLeft,
  type Transition,
  textsOf,
  unapplied,
} from "./state/transitions";

/** What the page's parts can do; the same functions for as long as the page lives. */
export interface Actions extends BuildActions, PlanActions, HistoryActions, AccountActions, ReportActions {
  readonly update: (transition: Transition) => void;
  readonly refresh: () => void;
  readonly choose: (sheet: string) => void;
  /** The answer to what asked first: changes are left behind. */
  readonly leave: () => void;
  /** Closes the dialog that the page is in. */
  readonly close: () => void;
  /** What another page has left is nobody's any more. */
  readonly dropLeft: () => void;
  readonly retry: (request: Request) => void;
  readonly template: () => void;
  readonly insertFormula: () => void;
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
  const requests = createRequests(store, server);
  const { during, offerRepair } = requests;
  const { buildWith, ...building } = createBuildClient(store, server, requests);
  const { planOn, ...plan } = createPlanClient(store, server);
  const history = createHistoryClient(store, server, requests);
  const account = createAccountClient(store, server, requests);
  const report = createReportClient(store, server, requests, planOn);

  async function refresh(): Promise<void> {
    const found = await during("loading", { kind: "refresh" }, async () => ({
      ok: true,
      value: await server.sidebarState(get().chosen),
    }));
    if (!found) return;
    update(arrived(found.value));
    if (get().failed) void offerRepair();
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

  const again: { readonly [Kind in Request["kind"]]: (request: Extract<Request, { kind: Kind }>) => void } = {
    refresh: () => void refresh(),
    build: ({ decisions }) => buildWith(decisions),
    template: () => void template(),
    formula: () => void insertFormula(),
    readHistory: history.readHistory,
    startHistory: history.startHistory,
    plan: () => {
      update((state) => ({ ...state, failed: null }));
      plan.openPlan();
    },
    report: report.report,
    openAccount: ({ partner }) => account.openAccount(partner),
    makePlans: ({ wishes }) => account.makePlans(wishes),
    refreshPlan: ({ wish }) => account.refreshPlan(wish),
  };

  return {
    ...building,
    ...plan,
    ...history,
    ...account,
    ...report,
    update,
    refresh: () => void refresh(),
    choose: (sheet) => {
      update(chose(sheet));
      if (!get().map) void refresh();
    },
    leave: () => {
      const { asked } = get();
      update(asking(null));
      if (asked?.kind === "close") {
        dropLeft(shelf, get().file?.fileId ?? "");
        closeDialog();
      } else if (asked) buildWith(asked.decisions);
    },
    close: () => {
      if (unapplied(get()).length > 0) update(asking({ kind: "close" }));
      else closeDialog();
    },
    dropLeft: () => {
      dropLeft(shelf, get().file?.fileId ?? "");
      update(foundLeft(null));
    },
    retry: (request) => again[request.kind](request as never),
    template: () => void template(),
    insertFormula: () => void insertFormula(),
    enlarge: () => {
      handFilter(get(), shelf);
      void server.openMapDialog().catch(() => undefined);
    },
    showCell: (sheet, cells) => void server.showCell(sheet, cells).catch(() => undefined),
    copy: (map) => void copy(map),
    save: (map, kind) => void savePicture(map, kind, textsOf(get())),
    follow: () => void follow(),
  };
}

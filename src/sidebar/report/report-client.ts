/** Makes the report for a meeting. */
import { wantedHistory } from "../../core/sheets/history/start-history";
import { wantedPlan } from "../../core/sheets/plan/read-plan-sheet";
import { wantedTeam } from "../../core/sheets/plan/team-sheet";
import type { PlanClient } from "../plan/plan-client";
import type { Requests } from "../requests";
import type { Server } from "../server";
import type { Store } from "../state/store";
import { factsOf, textsOf } from "../state/transitions";
import { reportFor } from "./report-for";

export interface ReportActions {
  /** Makes the report for a meeting. */
  readonly report: () => void;
}

export function createReportClient(
  { get, update }: Store,
  server: Server,
  { during }: Requests,
  planOn: PlanClient["planOn"],
): ReportActions {
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

  return { report: () => void report() };
}

/** 履歴: reads it, and switches the record of builds on. */
import type { FoundSheet, KeptInHistory } from "../../addon/api";
import { type Outcome, success } from "../../core/problem/problem";
import { startHistory, wantedHistory } from "../../core/sheets/history/start-history";
import type { Requests } from "../requests";
import type { Server } from "../server";
import type { Store } from "../state/store";
import { factsOf, historyRead, notKept } from "../state/transitions";

export interface HistoryActions {
  /** Reads 履歴 for the map that is shown. */
  readonly readHistory: () => void;
  /** Switches the record of builds on. */
  readonly startHistory: () => void;
}

export function createHistoryClient({ get, update }: Store, server: Server, { during }: Requests): HistoryActions {
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

  return { readHistory: () => void readHistory(), startHistory: () => void startRecord() };
}

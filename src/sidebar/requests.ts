/** What the server is asked for: one thing at a time, and what the page shows while it works and where it fails. */
import type { Outcome } from "../core/problem/problem";
import { settingsRepair } from "../core/tune/repair";
import { failureOfCall, failureOfProblems } from "./failure";
import type { Server } from "./server";
import type { Request, Work } from "./state/state";
import type { Store } from "./state/store";
import { failedWith, repairFound, textsOf, working } from "./state/transitions";

export interface Requests {
  /** One request at a time; null when it failed, or was not made because another runs. */
  readonly during: <Value>(
    work: Work,
    retry: Request,
    request: () => Promise<Outcome<Value>>,
  ) => Promise<{ readonly value: Value } | null>;
  readonly offerRepair: () => Promise<void>;
  /** The map can be used while its picture is on its way to the sheet: what is asked for meanwhile comes after it. */
  readonly comeAfter: (placing: Promise<void>) => void;
}

export function createRequests({ get, update }: Store, server: Server): Requests {
  let placing: Promise<void> = Promise.resolve();

  async function during<Value>(
    work: Work,
    retry: Request,
    request: () => Promise<Outcome<Value>>,
  ): Promise<{ readonly value: Value } | null> {
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

  /** What the product refused can be about the settings: cells that mend them are offered. */
  async function offerRepair(): Promise<void> {
    const { failed, chosen } = get();
    const found = await server.sidebarState(chosen).catch(() => null);
    const edits = found?.snapshot ? settingsRepair(found.snapshot) : null;
    if (edits && edits.length > 0 && get().failed === failed) update(repairFound(edits));
  }

  return {
    during,
    offerRepair,
    comeAfter: (picture) => {
      placing = picture;
    },
  };
}

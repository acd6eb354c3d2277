/** The work columns beside the map's table: made, filled with what is proposed, and edited on a card. */
import type { FoundSheet } from "../../addon/api";
import type { WorkTexts } from "../../core/sheets/map/notes";
import { workEdit } from "../../core/sheets/work/edit-work";
import { adoptable, madeWorkColumns } from "../../core/sheets/work/make-columns";
import { type MapRows, mapRows, wantedMap } from "../../core/sheets/work/map-rows";
import { ownerChange, ownerMoves, proposalChange, proposalsFor } from "../../core/sheets/work/proposals";
import type { WorkField } from "../../core/words/account-plan-words";
import type { Server } from "../server";
import type { MapFacts } from "../state/facts";
import type { Store } from "../state/store";
import { textsOf } from "../state/transitions";
import type { PlanRequests } from "./plan-requests";
import { type Offer, peopleIn, planned, shownPlan } from "./plan-state";

export interface WorkActions {
  /** Lists what would be written, to be looked at first. */
  readonly offer: (kind: Offer["kind"]) => void;
  readonly takeOffer: () => void;
  readonly editWork: (partner: number, shown: WorkTexts, wanted: Partial<Readonly<Record<WorkField, string>>>) => void;
}

export function createWorkClient(
  { get, update }: Store,
  server: Server,
  { facts, refused, asking, change, reread }: PlanRequests,
): WorkActions {
  const rowsIn = (found: readonly FoundSheet[], now: MapFacts): MapRows | null => {
    const [map] = found;
    return map ? mapRows(map, now.evaluation, now.snapshot.dayOrder) : null;
  };

  async function offer(kind: Offer["kind"]): Promise<void> {
    const found = await asking("reading", () => server.furtherSheets([wantedMap]));
    const now = facts();
    const rows = found && now && rowsIn(found, now);
    if (!now || !rows) return found ? refused([{ code: "noMapSheet" }]) : undefined;
    const plan = shownPlan(get().plan);
    // The columns that the page saw may be gone meanwhile: then they are offered again.
    if (kind !== "columns" && Object.keys(rows.columns).length === 0) await reread("");
    if (kind === "owners" && rows.columns.owner === undefined)
      return refused([{ code: "noOwnerColumn", sheet: rows.found.name }]);
    update(planned({ said: "", problems: [] }));
    if (kind === "columns") {
      const columns = adoptable(rows);
      update(planned({ offer: { kind, adoptable: columns, adopted: columns.map(({ field }) => field) } }));
    } else if (kind === "proposals") {
      const proposals = proposalsFor(rows, now.evaluation, plan, now.snapshot.today);
      update(planned({ offer: { kind, proposals } }));
    } else if (plan) update(planned({ offer: { kind, moves: ownerMoves(plan, now.evaluation, rows), ticked: [] } }));
    update((state) => ({ ...state, focus: { on: ".offer h2" } }));
  }

  async function takeOffer(): Promise<void> {
    const { offer: taken } = get().plan;
    if (!taken) return;
    const { said } = textsOf(get()).plan;
    let isMade = false;
    const done = await change(
      [wantedMap],
      (found, now) => {
        const rows = rowsIn(found, now);
        if (!rows) return null;
        if (taken.kind === "columns") {
          isMade = Object.keys(rows.columns).length > 0;
          const { locale } = now.evaluation.settings;
          const adopted = adoptable(rows).filter(({ field }) => taken.adopted.includes(field));
          const team = shownPlan(get().plan)?.problem.team.people.map(({ name }) => name) ?? [];
          return madeWorkColumns(rows, adopted, [...new Set([...team, ...peopleIn({ names: null }, now)])], locale);
        }
        if (taken.kind === "proposals") {
          // Only what was listed: where the sheet has moved on, it is listed anew.
          const proposals = proposalsFor(rows, now.evaluation, shownPlan(get().plan), now.snapshot.today);
          return JSON.stringify(proposals) === JSON.stringify(taken.proposals) ? proposalChange(rows, proposals) : null;
        }
        if (rows.columns.owner === undefined) return null;
        const moves = taken.moves.filter(({ partner }) => taken.ticked.includes(partner));
        const still = shownPlan(get().plan);
        const nowMoves = still ? ownerMoves(still, now.evaluation, rows) : [];
        const isSame = moves.every((move) => nowMoves.some((each) => JSON.stringify(each) === JSON.stringify(move)));
        return isSame && moves.length > 0 ? ownerChange(rows, moves) : null;
      },
      false,
    );
    // Another page may have made them meanwhile.
    if (done || isMade) await reread(said[taken.kind]);
    else if (get().plan.problems.length === 0 && !get().failed) {
      update(planned({ offer: null }));
      await offer(taken.kind);
      if (get().plan.offer) update(planned({ said: textsOf(get()).plan.said.moved }));
    }
  }

  async function editWork(
    partner: number,
    shown: WorkTexts,
    wanted: Partial<Readonly<Record<WorkField, string>>>,
  ): Promise<void> {
    let isConflict = false;
    const done = await change(
      [wantedMap],
      (found, now) => {
        const rows = rowsIn(found, now);
        const edit = rows ? workEdit(rows, partner, shown, wanted) : null;
        if (edit?.kind === "change") return edit.change;
        isConflict = edit?.kind === "conflict";
        if (edit?.kind === "conflict") update(planned({ conflict: { partner, wanted, conflicts: edit.conflicts } }));
        return null;
      },
      false,
    );
    if (done) await reread(textsOf(get()).plan.said.work);
    else if (!isConflict && get().plan.problems.length === 0 && !get().failed) refused([{ code: "sheetGone" }]);
  }

  return {
    offer: (kind) => void offer(kind),
    takeOffer: () => void takeOffer(),
    editWork: (partner, shown, wanted) => void editWork(partner, shown, wanted),
  };
}

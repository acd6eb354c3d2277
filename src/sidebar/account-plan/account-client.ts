/** The account plans of partners: looks for them, makes them, and renews what nobody filled in. */
import { success } from "../../core/problem/problem";
import type { Requests } from "../requests";
import type { Server } from "../server";
import type { Store } from "../state/store";
import { factsOf, focused, textsOf } from "../state/transitions";
import { type PlanWish, plansToMake, planThere, planToRefresh, wantedFor } from "./plan-sheets";

export interface AccountActions {
  /** Looks for the account plans of a partner, by its index. */
  readonly openAccount: (partner: number) => void;
  /** Makes the plans of some partners, shown for the first of them. */
  readonly makePlans: (wishes: readonly PlanWish[]) => void;
  readonly refreshPlan: (wish: PlanWish) => void;
}

export function createAccountClient({ get, update }: Store, server: Server, { during }: Requests): AccountActions {
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

  return {
    openAccount: (partner) => void openAccount(partner),
    makePlans: (wishes) => void makePlans(wishes),
    refreshPlan: (wish) => void refreshPlan(wish),
  };
}

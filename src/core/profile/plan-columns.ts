/** Profile columns that say something about support or dates and are never criteria. */
import { fold } from "../cells/cell";

export type PlanColumnKind = "hours" | "gain" | "pin" | "excluded" | "contractDay" | "firstOrderDay";

export interface PlanColumn {
  readonly kind: PlanColumnKind;
  /** In brackets behind 支援時間 or 支援効果: the person it holds for alone. */
  readonly person: string | null;
}

const kinds: readonly (readonly [PlanColumnKind, RegExp])[] = [
  ["hours", /^(?:支援時間|support hours?)$/],
  ["gain", /^(?:支援効果|support gain)$/],
  ["pin", /^(?:担当固定|fixed owner)$/],
  ["excluded", /^(?:担当除外|not with)$/],
  ["contractDay", /^(?:契約(?:開始)?日|登録日|加盟日|contract date|start date|joined)$/],
  ["firstOrderDay", /^(?:初回?受注日|first order(?: date)?)$/],
];

/** 時間/月, 点, h/month and the like say what is counted: no person is called so. */
const unit =
  /^(?:時間|分|日|点|pt|h|hrs?|hours?|points?)?(?:\s*(?:[/／]|毎|per )\s*\S+)?$|^月間?$|^(?:a )?month(?:ly)?$/;

/** Undefined for any other column. */
export function planColumn(header: string): PlanColumn | undefined {
  const [, core = "", inside = null] = /^([^(]*?)\s*(?:\(([^)]*)\))?$/.exec(fold(header)) ?? [];
  const kind = kinds.find(([, pattern]) => pattern.test(core))?.[0];
  if (!kind) return undefined;
  const takesPerson = (kind === "hours" || kind === "gain") && inside !== null && !unit.test(inside.trim());
  return { kind, person: takesPerson ? inside.trim() : null };
}

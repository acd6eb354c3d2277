/** Which partners the map's rows showed under another name: by the new one, each in the way the history knows it. */
import { cellText, fold } from "../../cells/cell";
import type { Evaluation } from "../../evaluate/evaluation";
import { nameKeys } from "../../profile/partner-keys";
import type { MapPlan } from "./map-plan";

export function renamedPartners({ table, read }: MapPlan, { profile }: Evaluation): ReadonlyMap<string, string> {
  const { reasons } = table.matched;
  const names = new Map(read?.rows.map(({ at, name }) => [at, name]));
  const keys = nameKeys(profile);
  const still = new Set(keys.map(fold));
  return new Map(
    table.rows.flatMap(({ from, partner, cells }): [string, string][] => {
      if (from === null || partner === null || !reasons.has(from)) return [];
      const [old, now] = [names.get(from) ?? "", cellText(cells?.partner)];
      // What was only typed over on the map, and a name that somebody has now, is no rename.
      const isOther =
        reasons.get(from) !== "typedOver" && old !== "" && fold(old) !== fold(now) && !still.has(fold(old));
      return isOther ? [[keys[partner] as string, old]] : [];
    }),
  );
}

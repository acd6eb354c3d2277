/** From a profile's days of contract and first order: who waited how long. */
import type { Place } from "../../cells/source";
import type { Evaluation } from "../../evaluate/evaluation";
import { contractColumn, firstOrderColumn } from "../../profile/first-order-columns";
import { partnerPlace } from "../../profile/profile";
import type { Wait } from "./first-order";

export interface Waits {
  readonly waits: readonly Wait[];
  /** First orders before the contract, and contracts that have not begun: they count as no data. */
  readonly wrong: readonly Place[];
}

/** Null where the profile lacks one of the columns. */
export function waitsOf({ profile, reading, settings }: Evaluation): Waits | null {
  const [contract, first] = [contractColumn(profile), firstOrderColumn(profile)];
  if (!contract || !first) return null;
  const asOf = settings.asOf ?? reading.today;
  const { readings } = reading.scored;
  const [begun, ordered] = [readings.of(contract).days(asOf).values, readings.of(first).days(asOf).values];
  const waits: Wait[] = [];
  const wrong: Place[] = [];
  profile.partners.forEach((partner, index) => {
    const [from, to] = [begun[index] as number, ordered[index] as number];
    if (Number.isNaN(from)) return;
    const hasOrdered = !Number.isNaN(to) && to <= asOf;
    const days = (hasOrdered ? to : asOf) - from;
    if (days >= 0) waits.push({ days, hasOrdered });
    else wrong.push(partnerPlace(profile, partner, hasOrdered ? first : contract));
  });
  return { waits, wrong };
}

/** Which columns a plan for a partner shows: kept in this browser, for every partner of a profile. */

const place = "partner-segment-map.account-plan-columns";

type Kept = Readonly<Record<string, readonly string[]>>;

function all(): Kept {
  try {
    return JSON.parse(localStorage.getItem(place) ?? "{}") as Kept;
  } catch {
    return {};
  }
}

/** Null where nobody has ticked any yet. */
export const tickedColumns = (profile: string): readonly string[] | null => all()[profile] ?? null;

/** A browser that keeps nothing asks again next time. */
export function keepTicked(profile: string, columns: readonly string[]): void {
  try {
    localStorage.setItem(place, JSON.stringify({ ...all(), [profile]: columns }));
  } catch {
    // Asked again next time.
  }
}

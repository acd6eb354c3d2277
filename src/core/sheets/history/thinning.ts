/** Which kept builds stay where the history has grown beyond its limit. */
import type { Day } from "../../cells/day";

/** What a history may hold: rows under its header, and letters in all its cells. */
export const historyLimit = { rows: 20_000, letters: 1_000_000 } as const;

/** Days of which every build stays, and from how many on one a month does. */
const all = 56;
const weekly = 52 * 7;

/** The days that stay, of days that ascend: all, then the last of each week (Monday to Sunday), then of each month. */
export function daysThatStay(days: readonly Day[], today: Day): Day[] {
  const periodOf = (day: Day): string => {
    const age = today - day;
    if (age <= all) return `day ${day}`;
    return age <= weekly ? `week ${Math.floor((day + 3) / 7)}` : `month ${monthOf(day)}`;
  };
  return days.filter((day, at) => {
    const next = days[at + 1];
    return next === undefined || periodOf(next) !== periodOf(day);
  });
}

const monthOf = (day: Day): string => new Date(day * 86_400_000).toISOString().slice(0, 7);

/** What happened, in words: what a manager would say aloud, whether the order of support worked, days to first orders. */
import { type Day, dayText } from "../../cells/day";
import { firstOrder } from "../../decide/movement/first-order";
import type { Move } from "../../decide/movement/movement";
import type { OrderOfSupport } from "../../decide/movement/order-of-support";
import { firstResultsIn, type Step } from "../../decide/movement/timeline";
import { waitsOf } from "../../decide/movement/waits";
import type { Evaluation } from "../../evaluate/evaluation";
import type { Locale } from "../../model/locale";
import { firstOrderColumn } from "../../profile/first-order-columns";
import { movementWords } from "../../words/movement-table";
import { isoDay } from "./record";

/** Who moved and who won its first order; `since` is said as it comes: "since last week". */
export function headline(moves: readonly Move[], since: string, locale: Locale): string {
  const language = movementWords[locale];
  const wins = moves.filter(({ kind }) => kind === "firstWin");
  const moved = moves.filter(({ kind }) => kind === "moved").length + wins.filter(hasMoved).length;
  return moved + wins.length > 0 ? language.since(since, moved, wins.length) : language.nothingSince(since);
}

const hasMoved = ({ before, now }: Move): boolean => before !== now;

/** As one says it aloud. */
export function spokenSince(day: Day, today: Day, locale: Locale): string {
  const { sinceDay, sinceYesterday, sinceLastWeek, sinceDate } = movementWords[locale];
  if (today - day === 1) return sinceYesterday;
  if (weekOf(today) - weekOf(day) === 1) return sinceLastWeek;
  const [year = "", month, date] = dayText(day).split("/");
  return dayText(today).startsWith(year) ? sinceDate(Number(month), Number(date)) : sinceDay(isoDay(day));
}

/** Monday to Sunday. */
const weekOf = (day: Day): number => Math.floor((day + 3) / 7);

const rounded = (value: number, digits: number): string => String(Number(value.toFixed(digits)));

export function orderText(order: OrderOfSupport | null, locale: Locale): string {
  const language = movementWords[locale];
  if (!order) return language.noOldBuild;
  const { test, since, isEnough } = order;
  if (!isEnough) return language.tooFewWins(isoDay(since), test.firstWins);
  const { ofThemActivate, firstWins, byChance, probability } = test;
  return language.backTest(isoDay(since), ofThemActivate, firstWins, rounded(byChance, 1), rounded(probability, 3));
}

/** With fewer first orders only counts are given. */
const fewestOrders = 5;

export interface FirstOrders {
  /** Null: too few to say. */
  readonly found: ReturnType<typeof firstOrder> | null;
  readonly lines: readonly string[];
}

/** Days from the contract to the first order: from the profile, or where it has none from the first build with results. */
export function firstOrders(evaluation: Evaluation, steps: readonly Step[], locale: Locale): FirstOrders {
  const language = movementWords[locale];
  const isByHistory = steps.length > 0 && !firstOrderColumn(evaluation.profile);
  const read = waitsOf(evaluation, isByHistory ? firstResultsIn(steps) : null);
  const found = read && read.waits.length > 0 ? firstOrder(read.waits) : null;
  const isEnough = found !== null && found.orders >= fewestOrders;
  const lines: string[] = [];
  if (found && isByHistory) lines.push(language.ordersFromHistory);
  if (found) lines.push(language.firstOrders(found.orders, found.waiting));
  if (isEnough) {
    lines.push(found.median === null ? language.noMedian : language.median(found.median));
    const { within90 } = found;
    const percent = (share: number) => String(Math.round(100 * share));
    if (within90) lines.push(language.within90(percent(within90.share), percent(within90.low), percent(within90.high)));
  }
  if (read && read.wrong.length > 0) {
    lines.push(language.orderedBeforeContract(read.wrong.map(({ cell }) => cell).join(", ")));
  }
  return { found: isEnough ? found : null, lines };
}

/** What must hold after any edit by hand: a build that dies on the way, the build after it and one more lose and misplace nothing. */
import { expect } from "vitest";
import {
  type AnnotatedMap,
  annotatedMap,
  besideOf,
  buildAgain,
  commentsOf,
  expectKept,
  tableOf,
} from "./annotated-map";
import { buildRefusal } from "./spreadsheet";

export type Table = ReturnType<typeof tableOf> & { readonly first: number; readonly last: number };

/** One thing that a person does, told with the rows, counted from 1, where it is done; the texts typed begin with "my". */
export type Edit = (map: AnnotatedMap, at: Table) => string | undefined;

export interface Circumstances {
  readonly locale?: "ja" | "en";
  readonly userLocale?: "ja" | "en";
  /** Calls after which the first build after the edit dies; null: it lives. */
  readonly lived?: number | null;
  /** Whether partners changed place, figures and number in the profile since. */
  readonly isShuffled?: boolean;
  /** Whether notes belong where they are seen after the edit, not where they were. */
  readonly asSeen?: boolean;
}

/**
 * By default the build after every third edit dies, each at another call, since the core's tests have all of them die at
 * every third write; EVERY_CALL=n has each die at every n-th call.
 */
const everyCall = Number(process.env.EVERY_CALL ?? 0);

export const deathsOf = (index: number): readonly (number | null)[] =>
  everyCall > 0
    ? Array.from({ length: Math.ceil(44 / everyCall) }, (_, at) => at * everyCall)
    : index % 3 === 0
      ? [14 + ((index * 5) % 22)]
      : [null];

export async function expectSurvived(edit: Edit, circumstances: Circumstances = {}): Promise<void> {
  const { locale = "ja", userLocale = locale, lived = null, isShuffled = true, asSeen = false } = circumstances;
  const map = await annotatedMap(locale, undefined, userLocale);
  const { host, example } = map;
  const table = tableOf(host, example.mapName);
  const first = table.header + 2;
  host.activate(example.mapName);
  const script = edit(map, { ...table, first, last: first + 4 });
  if (script) host.byHand(script);
  await host.settle();
  const typed = textsOf(map);
  const seen = asSeen ? memosByName(map) : null;
  if (isShuffled) shuffle(map);
  const sheets = host.sheetNames();
  const charts = host.charts(example.mapName).length;
  if (lived !== null) {
    host.liveFor(lived);
    expect(await buildRefusal(host)).toMatch(/^$|maximum execution time/);
    host.liveFor(null);
    expect(textsOf(map), `died after ${lived} calls`).toEqual(typed);
  }
  await buildAgain(map);
  if (seen) expect(memosByName(map)).toEqual(seen);
  else expectKept(map);
  expect(textsOf(map)).toEqual(typed);
  expect(host.sheetNames().sort()).toEqual([...sheets].sort());
  expect(host.charts(example.mapName).length).toBe(Math.max(1, charts));
  const before = host.cells(example.mapName);
  await buildAgain(map);
  expect(host.cells(example.mapName)).toEqual(before);
  const comments = commentsOf(host, example.mapName);
  for (const name of map.partners) expect(comments[`${name} memo`]).toBe(`${name} comment`);
  host.dispose();
}

/** Texts that only a person types, wherever they stand: how often each is there. */
function textsOf({ host, example }: AnnotatedMap): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const cell of host.cells(example.mapName).flat()) {
    const text = String(cell);
    if (/^(my |別の会社|平均|=1\+1)|memo$/.test(text)) counts[text] = (counts[text] ?? 0) + 1;
  }
  return counts;
}

const memosByName = ({ host, example }: AnnotatedMap) =>
  Object.fromEntries(
    [...besideOf(host, example.mapName)]
      .map(([name, [memo]]) => [name, memo] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/** Others in other rows: the last partner first, then one that is new. */
function shuffle({ host, example, partners }: AnnotatedMap): void {
  const [a, b, c, d, e] = partners;
  const [yes, no] = example.profile[1]?.[2] === "有" ? ["有", "無"] : ["yes", "no"];
  const rows = [
    [e, 45, yes, 0],
    [d, 1, no, 0],
    [a, 2, no, 9],
    [partners[0] === "東都システム" ? "新しい会社" : "New Company", 33, yes, 3],
    [b, 20, yes, 0],
    [c, 48, yes, 5],
  ];
  rows.forEach((row, at) => {
    row.forEach((cell, column) => {
      host.type(example.profileName, `${"ABCD"[column]}${at + 2}`, cell ?? "");
    });
  });
}

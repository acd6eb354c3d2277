/** The settings file becomes a query file; nothing is written where anything stands in the way. */
import { mkdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { dayOf } from "../core/cells/day";
import { sheetSource } from "../core/cells/source";
import { problemText } from "../core/problem/problem";
import { type QueryProblem, queryProblemText } from "../core/problem/query-problem";
import { readSettings } from "../core/settings/read-settings";
import { mapQuery } from "../core/sql/map-query";
import { callerPath, sheetNameOf } from "../files/caller-path";
import { InputError } from "../files/input-error";
import { readTable } from "../files/read-table";
import { type QueryArguments, queryArguments } from "./arguments";
import { queryTexts } from "./texts";

export interface Output {
  out(line: string): void;
  err(line: string): void;
}

/** The exit code: 0, or 1 after everything that is wrong and nothing written. */
export async function runQuery(args: readonly string[], version: string, now: Date, output: Output): Promise<number> {
  try {
    await run(queryArguments(args), version, now, output);
    return 0;
  } catch (error) {
    output.err(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

async function run(given: QueryArguments, version: string, now: Date, { out }: Output): Promise<void> {
  const { locale } = given;
  const texts = queryTexts[locale];
  const cells = await readTable(callerPath(given.settings), locale);
  const read = readSettings(sheetSource(cells, sheetNameOf(given.settings)));
  if (!read.ok) return refuse(read.problems.map((problem) => problemText(problem, locale)));
  const { table, key, columns, into, timeZone } = given;
  const badZone: QueryProblem[] = isTimeZone(timeZone) ? [] : [{ code: "badTimeZone", text: timeZone }];
  const query = mapQuery(read.value.settings, { table, key, columns, into, timeZone, day: dayOf(now), version });
  if (!query.ok || badZone.length > 0) {
    const problems = [...(query.ok ? [] : query.problems), ...badZone];
    return refuse(problems.map((problem) => queryProblemText(problem, locale)));
  }
  const path = callerPath(given.out);
  if ((await stat(path).catch(() => null))?.isDirectory()) throw new InputError(texts.outIsFolder(given.out));
  const draft = `${path}.${process.pid}.part`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(draft, query.value);
    await rename(draft, path);
  } finally {
    await rm(draft, { force: true });
  }
  out(texts.written(given.out));
  out(texts.next(into));
}

function refuse(lines: readonly string[]): never {
  throw new InputError(lines.join("\n"));
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

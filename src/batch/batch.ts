/** The map without a window: the built add-on over the engine, from files to files. */

import type { BuiltMap } from "../addon/api";
import { addressOf, quotedSheet } from "../core/cells/address";
import type { Cell } from "../core/cells/cell";
import { dateOfDay } from "../core/cells/day";
import { sheetSource } from "../core/cells/source";
import { certaintyOf } from "../core/decide/certainty/certainty";
import { drawMap } from "../core/draw/map-svg";
import { mapContent } from "../core/map/map-content";
import { pictureOf } from "../core/map/picture";
import type { Locale } from "../core/model/locale";
import type { Outcome } from "../core/problem/problem";
import { problemsText } from "../core/problem/problems-text";
import type { MapView } from "../core/view/map-view";
import { snapshotView } from "../core/view/map-view";
import { evaluated, type Snapshot } from "../core/wire/snapshot";
import { historyWords } from "../core/words/history-words";
import { planWords } from "../core/words/plan-table";
import { callerPath, sheetNameOf } from "../files/caller-path";
import { csvText } from "../files/csv-text";
import { InputError } from "../files/input-error";
import { openTable, readTable, readTableIfAny } from "../files/read-table";
import type { AddOnFiles, Host, HostCell, HostScreen } from "../host/host";
import { openNodeHost } from "../host/node";
import { ownZone } from "../host/values/zone";
import { type BatchArguments, batchArguments } from "./arguments";
import { partFiles } from "./parts";
import { type BatchTexts, batchTexts } from "./texts";
import { writeOutput } from "./write-output";

export interface Output {
  out(line: string): void;
  err(line: string): void;
}

const settingsSheets = { ja: "マップ設定", en: "Map settings" } as const;
const pictureSize = { width: 1200, height: 800 } as const;

/** There is nobody to show anything to. */
const noScreen: HostScreen = {
  menu: () => undefined,
  sidebar: () => undefined,
  dialog: () => undefined,
  alert: () => undefined,
  toast: () => undefined,
  looksChanged: () => undefined,
};

/** The exit code: 0, or 1 after one message and nothing written. */
export async function runBatch(args: readonly string[], files: AddOnFiles, output: Output): Promise<number> {
  try {
    await run(batchArguments(args), files, output);
    return 0;
  } catch (error) {
    output.err(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

async function run(given: BatchArguments, files: AddOnFiles, output: Output): Promise<void> {
  const { locale } = given;
  const texts = batchTexts[locale];
  const { cells: profile, name: opened, others } = await openTable(callerPath(given.profile), locale);
  const settings = given.settings === null ? null : await readTable(callerPath(given.settings), locale);
  const people = given.people === null ? null : await readTable(callerPath(given.people), locale);
  const history = given.history === null ? null : await readTableIfAny(callerPath(given.history), locale);
  const host = await openNodeHost({
    files,
    spreadsheetLocale: locale === "ja" ? "ja_JP" : "en_US",
    // Today is the day of whoever runs it.
    spreadsheetTimeZone: ownZone(),
    ...(given.day === null ? {} : { now: dateOfDay(given.day).getTime() }),
    userLocale: locale,
    screen: noScreen,
  });
  try {
    const sheet = profileName(given.profile);
    host.addSheet(sheet, profile);
    if (settings) host.addSheet(settingsSheets[locale], settings);
    const snapshot = await built(host, sheet, locale);
    const view = snapshotView(snapshot, locale);
    const map = await mapCells(host, sheet, settingsSheets[locale]);
    const { width, height } = pictureSize;
    const folder = callerPath(given.out);
    const team = people && sheetSource(people, planWords[locale].sheets.team);
    const evaluation = evaluated(snapshot, locale);
    const parts = partFiles({
      evaluation,
      team,
      history: history && sheetSource(history, historyWords[locale].sheet),
      accountPlan: given.accountPlan,
      score: given.score,
      locale,
    });
    const content = mapContent(evaluation, locale, certaintyOf(evaluation));
    const files = {
      "segment-map.csv": csvText(map),
      "settings.csv": csvText(host.cells(settingsSheets[locale])),
      "segment-map.svg": drawMap(pictureOf(content, width, height)),
      ...Object.fromEntries(Object.entries(parts.files).map(([name, rows]) => [name, csvText(filled(rows))])),
    };
    await writeOutput(folder, files, texts.outIsFile(given.out));
    if (others.length > 0) output.out(texts.opened(opened, others));
    report(view, texts, output);
    for (const line of parts.lines) output.out(line);
    output.out(texts.written(Object.keys(files), given.out));
  } finally {
    host.dispose();
  }
}

/** A profile file may be called as the add-on's own sheets are. */
function profileName(path: string): string {
  const name = sheetNameOf(path);
  return /^(?:map settings|segment map|マップ設定|セグメントマップ)$/i.test(name) ? `${name} 1` : name;
}

const filled = (rows: readonly (readonly Cell[])[]): HostCell[][] => rows.map((row) => row.map((cell) => cell ?? ""));

async function built(host: Host, sheet: string, locale: Locale): Promise<Snapshot> {
  try {
    const outcome = (await host.run("buildMap", sheet)) as Outcome<BuiltMap>;
    if (!outcome.ok) throw new InputError(problemsText(outcome.problems, locale));
    await host.settle();
    return outcome.value.snapshot;
  } catch (error) {
    throw new InputError(error instanceof Error ? error.message : String(error));
  }
}

/** The map as the formula gives it, typed into a sheet of its own. */
async function mapCells(host: Host, sheet: string, settings: string): Promise<HostCell[][]> {
  const scratch = "PARTNER_MAP";
  host.addSheet(scratch, [[""]]);
  host.type(scratch, "A1", `=PARTNER_MAP(${rangeOf(host, sheet)}, ${rangeOf(host, settings)})`);
  await host.settle();
  const message = host.errorMessage(scratch, "A1");
  if (message !== "") throw new InputError(message);
  return host.cells(scratch);
}

function rangeOf(host: Host, sheet: string): string {
  const cells = host.cells(sheet);
  return `${quotedSheet(sheet)}!A1:${addressOf(cells.length - 1, Math.max(1, (cells[0]?.length ?? 1) - 1))}`;
}

function report(view: MapView, texts: BatchTexts, { out }: Output): void {
  out(texts.partners(view.partners, view.profileSheet));
  for (const { name, count, support } of view.counts) {
    out(texts.line(name, count, `${Math.round((100 * count) / view.partners)}%`, support));
  }
  if (view.notices.length > 0) out(texts.notices);
  for (const notice of view.notices) out(`  ${notice}`);
  if (view.problemCount > 0) out(texts.problems(view.problemCount));
  for (const { message } of view.problems) out(`  ${message}`);
  if (view.problemCount > view.problems.length) out("  …");
}

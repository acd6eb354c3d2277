/** What a year of kept builds costs: to read it and say all that changed, and what a build pays for being kept. */
import type { Cell } from "../core/cells/cell";
import { sheetSource } from "../core/cells/source";
import { movesBetween } from "../core/decide/movement/movement";
import { orderOfSupport } from "../core/decide/movement/order-of-support";
import { type Step, timelineOf } from "../core/decide/movement/timeline";
import { evaluationOf } from "../core/evaluate/evaluate";
import type { Evaluation } from "../core/evaluate/evaluation";
import { readMap } from "../core/evaluate/read-map";
import { datedMaps } from "../core/sheets/history/history-maps";
import { keepBuild } from "../core/sheets/history/keep-build";
import { noHistory, readHistory } from "../core/sheets/history/read-history";
import { fastest } from "./fastest";
import { benchProfile } from "./profile";
import { ms } from "./table";

const partners = 500;
const weeks = 52;
/** Milliseconds. */
const limits = { read: 2000, explained: 1000 } as const;
const region = { locale: "ja", dayOrder: "mdy" } as const;

const { rows, sources } = benchProfile(partners);

/** Each week a fifth of the partners have another number somewhere. */
function mapOf(week: number): Evaluation {
  for (let row = 1; row <= partners; row += 1) {
    const cells = rows[row] as Cell[];
    if (week > 0 && (row + week) % 5 === 0) cells[1 + ((row * 7 + week) % 10)] = (row * 31 + week * 17) % 100;
  }
  const profile = sheetSource(
    rows.map((row) => [...row]),
    "パートナー",
  );
  const reading = readMap({ ...sources, profile, today: 20_000 + 7 * week });
  if (!reading.ok) throw new Error("The benchmark's profile must be read.");
  return evaluationOf(reading.value, reading.value.settings);
}

const historyOf = (sheet: readonly (readonly Cell[])[]) =>
  sheet.length === 0 ? noHistory : (readHistory(sheetSource(sheet, "履歴"), region) ?? noHistory);

function kept(sheet: readonly (readonly Cell[])[], evaluation: Evaluation) {
  const day = evaluation.reading.today;
  const keeping = keepBuild(historyOf(sheet), { evaluation, day, renames: new Map(), locale: "ja" });
  if (keeping.kind !== "kept") throw new Error(keeping.kind);
  return keeping;
}

export function benchHistory(): void {
  const sheet: (readonly Cell[])[] = [];
  for (let week = 0; week < weeks; week += 1) sheet.push(...kept(sheet, mapOf(week)).steps.write.cells);
  const last = mapOf(weeks);
  const keeping = fastest(() => kept(sheet, last), 3);
  // Each map computed again, and compared with what its rows say.
  const read = fastest(() => historyOf(sheet).builds.map(({ doubtful }) => doubtful.size), 3);
  const { earlier, build } = kept(sheet, last);
  for (const { evaluation } of earlier) evaluation.scores.results.at(0);
  const explained = fastest(() => {
    const steps = timelineOf(datedMaps(earlier, build, last));
    orderOfSupport(steps);
    return movesBetween(steps.at(-2) as Step, steps.at(-1) as Step);
  }, 3);
  const letters = sheet.flat().reduce<number>((sum, cell) => sum + String(cell).length, 0);
  console.log(
    `${weeks} weekly builds of ${partners} partners (${letters.toLocaleString("en")} letters): read in ${ms(read)}, of at most ${ms(limits.read)}; what changed, and why, in ${ms(explained)}, of at most ${ms(limits.explained)}; to be kept costs a build ${ms(keeping)}`,
  );
}

/** What scoring and segmenting cost, beside code written for just these numbers and beside plain formulas. */
import type { Cell } from "../core/cells/cell";
import { sheetSource } from "../core/cells/source";
import { evaluate, evaluationOf } from "../core/evaluate/evaluate";
import { segmentName } from "../core/evaluate/map-table";
import { type MapSources, readMap } from "../core/evaluate/read-map";
import { callCustomFunction } from "../core/formula/custom-functions";
import type { Settings } from "../core/model/settings";
import { placePartners } from "../core/place/place-partners";
import { bareRead, directMap, directSegments } from "./direct";
import { type QueryTimes, queryTimes } from "./duckdb";
import { fastest } from "./fastest";
import { type EngineTimes, hyperFormulaTimes } from "./hyperformula";
import { libreOfficeTimes } from "./libreoffice";
import { peakMemory } from "./memory";
import { formulaGrid } from "./plain-formulas";
import { type BenchProfile, benchProfile, criteriaCount } from "./profile";
import { ms, printTable, times } from "./table";

const sizes = [1000, 10_000, 100_000, 1_000_000];
/** Spreadsheet engines take too long, or too much memory, for more. */
const mostFormulas = 10_000;

export async function benchScoring(): Promise<void> {
  console.log(`\nScores, segments and reasons of ${criteriaCount} criteria, best of several runs, on one core:`);
  // First all that is ours: what the engines leave behind would slow it down.
  const own = sizes.map((size) => ownTimes(benchProfile(size)));
  const measured: Measured[] = [];
  for (const times of own) measured.push({ ...times, ...(await otherTimes(benchProfile(times.size))) });
  const row = (title: string, figure: (each: Measured) => string) => [title, ...measured.map(figure)];
  const beside = (value: number | undefined, ours: number) =>
    value === undefined ? "–" : `${ms(value)}, ${times(value / ours)} ours`;
  printTable(
    ["", ...sizes.map((size) => `${size.toLocaleString("en")} partners`)],
    [
      row("bare read of every cell", ({ bare }) => ms(bare)),
      row("direct loop: segments", ({ direct }) => ms(direct)),
      row("PARTNER_SEGMENT", ({ segment, direct }) => `${ms(segment)}, ${times(segment / direct)} direct`),
      row("… of it for each partner", ({ size, segment }) => `${((1000 * segment) / size).toFixed(2)} µs`),
      row("direct map: order and reasons, too", ({ map }) => ms(map)),
      row("PARTNER_MAP", ({ partnerMap, map }) => `${ms(partnerMap)}, ${times(partnerMap / map)} direct`),
      row("… memory at its peak, beyond the cells", ({ memory }) => (memory < 1 ? "–" : `${memory.toFixed(0)} MB`)),
      row("plain formulas, HyperFormula", ({ hyper, segment }) => beside(hyper?.compute, segment)),
      row("plain formulas, LibreOffice, all recalculated", ({ office, segment }) => beside(office?.compute, segment)),
      row("DuckDB, our query: scores, segments, order", ({ query, segment }) => beside(query.ours, segment)),
      row("DuckDB, the same by hand", ({ query, segment }) => beside(query.hand, segment)),
      row("a changed weight: segments of scored points", ({ changed }) => ms(changed)),
      row("… plain formulas, HyperFormula", ({ hyper, changed }) => beside(hyper?.recalculate, changed)),
      row("… plain formulas, LibreOffice", ({ office, changed }) => beside(office?.recalculate, changed)),
    ],
  );
  if (measured.every(({ office }) => office === null)) console.log("LibreOffice is not installed here: not measured.");
}

interface OwnTimes {
  readonly size: number;
  readonly bare: number;
  readonly direct: number;
  readonly segment: number;
  readonly changed: number;
  readonly map: number;
  readonly partnerMap: number;
}

interface OtherTimes {
  readonly memory: number;
  readonly hyper: EngineTimes | null;
  readonly office: EngineTimes | null;
  readonly query: QueryTimes;
}

type Measured = OwnTimes & OtherTimes;

function ownTimes({ rows, settings, settingsCells, sources }: BenchProfile): OwnTimes {
  const around = { book: null, today: 0 };
  const size = rows.length - 1;
  // As many cells at each size, so that small ones are not measured before they run as fast as they can.
  const runs = Math.max(2, Math.min(300, Math.round(500_000 / size)));
  const call = (name: string) => fastest(() => callCustomFunction(name, [rows, settingsCells], around), runs);
  return {
    size,
    bare: fastest(() => bareRead(rows), runs),
    direct: fastest(() => directSegments(rows, settings), runs),
    segment: call("PARTNER_SEGMENT"),
    changed: changedWeight(sources, settings, runs),
    map: fastest(() => directMap(rows, settings), runs),
    partnerMap: call("PARTNER_MAP"),
  };
}

async function otherTimes({ rows, settings }: BenchProfile): Promise<OtherTimes> {
  const size = rows.length - 1;
  const grid = size <= mostFormulas ? formulaGrid(rows, settings) : null;
  return {
    memory: peakMemory(size),
    hyper: grid && hyperFormulaTimes(grid),
    office: grid && libreOfficeTimes(grid),
    query: await queryTimes(size, settings),
  };
}

/** The names of the segments once a weight has changed: what a formula engine recalculates, on points that are scored already. */
function changedWeight(sources: MapSources, settings: Settings, runs: number): number {
  const reading = readMap(sources);
  if (!reading.ok) throw new Error("The benchmark's profile must be read.");
  let weight = 1;
  return fastest(() => {
    weight = 3 - weight;
    const criteria = settings.criteria.map((criterion, at) => (at === 0 ? { ...criterion, weight } : criterion));
    const evaluation = evaluationOf(reading.value, { ...settings, criteria });
    return evaluation.segments.map((segment) => segmentName(evaluation, segment));
  }, runs);
}

const moveLimits = [
  [500, 1],
  [2000, 4],
] as const;

/** A move of a weight or of a cut in Tune, without drawing. */
export function benchMoves(): void {
  for (const [size, limit] of moveLimits) {
    const { sources, settings } = benchProfile(size);
    const reading = readMap(sources);
    if (!reading.ok) throw new Error("The benchmark's profile must be read.");
    let step = 0;
    const weight = fastest(() => {
      step += 1;
      const criteria = settings.criteria.map((criterion, at) =>
        at === 0 ? { ...criterion, weight: 1 + (step % 50) / 10 } : criterion,
      );
      return placePartners(reading.value, { ...settings, criteria }).partners;
    }, 50);
    const cut = fastest(() => {
      step += 1;
      const potentialCut = { kind: "number", value: 30 + (step % 40) } as const;
      return placePartners(reading.value, { ...settings, potentialCut }).partners;
    }, 50);
    console.log(`A move at ${size} partners: weight ${ms(weight)}, cut ${ms(cut)}, of at most ${limit} ms`);
  }
}

/** Texts that a reader could stumble over; each must not take longer, a letter, than a short one. */
const longTexts: readonly (readonly [what: string, text: (length: number) => string])[] = [
  ["a header of brackets", (length) => "(".repeat(length)],
  ["a name of blanks", (length) => `a${" ".repeat(length)}b`],
];

export function benchLongTexts(): void {
  for (const [what, textOf] of longTexts) {
    const read = (length: number) => {
      const rows: Cell[][] = [
        ["企業名", textOf(length), "営業人数", "受注件数"],
        [textOf(length), 1, 2, 3],
      ];
      return fastest(
        () =>
          evaluate({ profile: sheetSource(rows, "一覧"), settings: null, today: 0, locale: "ja", headerFirst: false }),
        3,
      );
    };
    const [short, long] = [read(10_000), read(50_000)];
    console.log(`${what}, 50,000 letters: ${ms(long)} (10,000: ${ms(short)})`);
  }
}

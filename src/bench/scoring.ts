/** What scoring and segmenting cost, beside code written for just these numbers and beside plain formulas. */
import type { Cell } from "../core/cells/cell";
import { sheetSource } from "../core/cells/source";
import { evaluate } from "../core/evaluate/evaluate";
import { readMap } from "../core/evaluate/read-map";
import { callCustomFunction } from "../core/formula/custom-functions";
import { placePartners } from "../core/place/place-partners";
import { bareRead, directMap, directSegments } from "./direct";
import { fastest } from "./fastest";
import { hyperFormulaTimes } from "./hyperformula";
import { libreOfficeTime } from "./libreoffice";
import { formulaGrid } from "./plain-formulas";
import { type BenchProfile, benchProfile, criteriaCount } from "./profile";
import { ms, printTable, times } from "./table";

const sizes = [1000, 10_000, 100_000];
/** Spreadsheet engines take too long, or too much memory, for more. */
const mostFormulas = 10_000;

export function benchScoring(): void {
  console.log(`\nScores, segments and reasons of ${criteriaCount} criteria, best of several runs:`);
  const measured = sizes.map((size) => measure(benchProfile(size)));
  const row = (title: string, figure: (each: Measured) => string) => [title, ...measured.map(figure)];
  const engine = (value: number | null, ours: number) =>
    value === null ? "–" : `${ms(value)}, ${times(value / ours)} ours`;
  printTable(
    ["", ...sizes.map((size) => `${size.toLocaleString("en")} partners`)],
    [
      row("bare read of every cell", ({ bare }) => ms(bare)),
      row("direct loop: segments", ({ direct }) => ms(direct)),
      row("PARTNER_SEGMENT", ({ segment, direct }) => `${ms(segment)}, ${times(segment / direct)} direct`),
      row("direct map: order and reasons, too", ({ map }) => ms(map)),
      row("PARTNER_MAP", ({ partnerMap, map }) => `${ms(partnerMap)}, ${times(partnerMap / map)} direct`),
      row("plain formulas, HyperFormula", ({ hyper, segment }) => engine(hyper?.compute ?? null, segment)),
      row("… recalculated after a changed weight", ({ hyper, segment }) => engine(hyper?.recalculate ?? null, segment)),
      row("plain formulas, LibreOffice recalculates", ({ office, segment }) => engine(office, segment)),
    ],
  );
}

interface Measured {
  readonly bare: number;
  readonly direct: number;
  readonly segment: number;
  readonly map: number;
  readonly partnerMap: number;
  readonly hyper: ReturnType<typeof hyperFormulaTimes> | null;
  readonly office: number | null;
}

function measure({ rows, settings, settingsCells }: BenchProfile): Measured {
  const around = { book: null, today: 0 };
  const runs = rows.length > mostFormulas + 1 ? 5 : 15;
  const call = (name: string) => fastest(() => callCustomFunction(name, [rows, settingsCells], around), runs);
  const takesFormulas = rows.length <= mostFormulas + 1;
  const grid = takesFormulas ? formulaGrid(rows, settings) : [];
  return {
    bare: fastest(() => bareRead(rows), runs),
    direct: fastest(() => directSegments(rows, settings), runs),
    segment: call("PARTNER_SEGMENT"),
    map: fastest(() => directMap(rows, settings), runs),
    partnerMap: call("PARTNER_MAP"),
    hyper: takesFormulas ? hyperFormulaTimes(grid) : null,
    office: takesFormulas ? libreOfficeTime(grid) : null,
  };
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

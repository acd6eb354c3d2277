/** `npm run test:sql`: the query beside the core, in Google's evaluator, in DuckDB, and on a million rows. */
import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { type AnalysedCase, type AnalysedContract, analysedCases, analysedFile, digestOf, shortened } from "./cases";
import { brokenPromise, differenceOf, expectedOf } from "./compare";
import { type ContractCase, contractCases } from "./contract";
import { DuckDb } from "./duckdb";
import { GoogleSql } from "./googlesql";
import { hostileCase } from "./hostile";
import { compareMillion } from "./million";
import { type RandomCase, randomCase } from "./random-case";
import type { ResultRow, TypedTable } from "./typed-table";

const { values } = parseArgs({
  options: {
    cases: { type: "string", default: "3000" },
    "duckdb-cases": { type: "string", default: "300" },
    rows: { type: "string", default: "1000000" },
    from: { type: "string", default: "0" },
  },
});
const first = Number(values.from);

interface Engine {
  readonly name: string;
  readonly rows: (query: string, table: TypedTable) => Promise<ResultRow[]>;
}

let failed = false;
const fail = (line: string) => {
  failed = true;
  console.error(line);
};

/** What a case comes to in an engine: null where all is as the core says, undefined where a sheet reads more. */
async function verdict(engine: Engine, given: RandomCase): Promise<string | null | undefined> {
  const expected = expectedOf(given);
  if (!expected) return undefined;
  let rows: ResultRow[];
  try {
    rows = await engine.rows(expected.query, given.table);
  } catch (error) {
    const { message } = error as Error;
    return expected.rows === null && message.includes("マップを作りませんでした") ? null : message;
  }
  return expected.rows === null ? "it did not stop" : differenceOf(expected.rows, rows);
}

async function compare(engine: Engine, cases: Iterable<RandomCase>): Promise<void> {
  let [equal, passed, different] = [0, 0, 0];
  for (const given of cases) {
    const found = await verdict(engine, given);
    if (found === null) equal += 1;
    else if (found === undefined) passed += 1;
    else {
      different += 1;
      fail(`${engine.name}, case ${given.seed}: ${found.slice(0, 300)}`);
    }
  }
  console.log(
    `${engine.name}: ${equal} cases equal, ${different} different (${passed} more are tables that a sheet reads otherwise)`,
  );
}

function* casesOf(count: number, letters: "any" | "plain"): Generator<RandomCase> {
  yield hostileCase();
  for (let seed = first; seed < first + count; seed += 1) yield randomCase(seed, letters, seed % 10 === 0 ? 200 : 60);
}

/** What a promise comes to. */
async function foundOf(google: GoogleSql, { query, table }: ContractCase): Promise<AnalysedContract["found"]> {
  if ((await google.refusal(query, table)) !== null) return null;
  return google.rows(query, table).then(shortened, (error) => (error as Error).message);
}

/** The analyser's results, for tests on machines without it. */
async function store(google: GoogleSql): Promise<void> {
  const contract: AnalysedContract[] = [];
  for (const given of contractCases()) {
    const found = await foundOf(google, given);
    const broken = brokenPromise(given.expected, found);
    if (broken !== null) fail(`GoogleSQL, ${given.says}: ${broken}`);
    contract.push({ says: given.says, query: digestOf(given.query), found });
  }
  const cases: AnalysedCase[] = [];
  for (const given of analysedCases()) {
    const expected = expectedOf(given);
    if (!expected) continue;
    for (const query of [expected.query, `CREATE OR REPLACE TABLE \`data.map\` AS\n${expected.query}`]) {
      const refusal = await google.refusal(query, given.table);
      if (refusal !== null) fail(`The analyser refused case ${given.seed}: ${refusal}`);
    }
    const rows = await google.rows(expected.query, given.table).catch(() => null);
    cases.push({ seed: given.seed, query: digestOf(expected.query), rows: rows && shortened(rows) });
  }
  const lines = (items: readonly object[]) => items.map((each) => JSON.stringify(each)).join(",\n");
  await writeFile(analysedFile, `{"contract": [\n${lines(contract)}\n],\n"cases": [\n${lines(cases)}\n]}\n`);
  console.log(`${analysedFile}: ${contract.length + cases.length} queries analysed and run`);
}

/** What does not run on this machine is said, and is no failure. */
async function started<Tool>(name: string, start: () => Promise<Tool>): Promise<Tool | null> {
  try {
    return await start();
  } catch (error) {
    console.log(`${name} does not run here: ${(error as Error).message}`);
    return null;
  }
}

const google = await started("GoogleSQL", () => GoogleSql.start());
if (google) {
  await store(google);
  const engine = { name: "GoogleSQL", rows: google.rows.bind(google) };
  await compare(engine, casesOf(Number(values.cases), "any"));
  google.stop();
}
const duck = await started("DuckDB", () => DuckDb.start());
if (duck) {
  const engine = { name: "DuckDB", rows: duck.rowsOf.bind(duck) };
  await compare(engine, casesOf(Number(values["duckdb-cases"]), "plain"));
  const { partners, segments, priorities, scores, ours, hand } = await compareMillion(duck, Number(values.rows));
  console.log(
    `DuckDB, ${partners} rows × 10 criteria: ${segments} segments, ${priorities} priorities and ${scores} scores differ from a query written by hand; ` +
      `${ours.toFixed(1)} s of processor time beside ${hand.toFixed(1)} s (${(ours / hand).toFixed(1)} times)`,
  );
  if (segments + priorities + scores > 0) fail("The two queries differ.");
  // Planning takes as long for few rows as for many.
  if (partners >= 100_000 && ours > 8 * hand)
    fail("The query takes more than 8 times the processor time of the one written by hand.");
}
process.exit(failed ? 1 : 0);

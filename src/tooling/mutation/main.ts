/**
 * `npm run mutate`: changes the small readers and rules of the core in every way that a slip of the hand could, and
 * counts how many of the changes the unit tests beside them notice. `npm run mutate -- src/core/place/cut.ts` tries a
 * file or a folder.
 */
import { cpus } from "node:os";
import { join } from "node:path";
import { Stryker } from "@stryker-mutator/core";
import { type MutatedPart, parts } from "./parts";

/** What must be noticed, in per cent. */
const goal = 85;

const here = join("src", "tooling", "mutation");
const named = process.argv.slice(2);

/** Of a part, only what is named; everything where nothing is. */
function filesOf({ folder, tables = [] }: MutatedPart): string[] {
  const wanted = named.length === 0 ? [folder] : named.filter((path) => path.startsWith(folder));
  const files = wanted.map((path) => (/\.ts(?::|$)/.test(path) ? path : `${path}/**/*.ts`));
  return files.length === 0 ? [] : [...files, ...tables.map((table) => `!${table}`)];
}

async function mutants(part: MutatedPart): Promise<readonly { readonly status: string }[]> {
  const mutate = filesOf(part);
  if (mutate.length === 0) return [];
  console.log(`— ${part.folder}`);
  process.env.MUTATION_TESTS = part.tests;
  return new Stryker({
    mutate,
    testRunner: "vitest",
    plugins: ["@stryker-mutator/vitest-runner"],
    vitest: { configFile: join(here, "vitest.config.ts"), related: false },
    // Stryker would read it with TypeScript's old interface; the tests do not need it.
    tsconfigFile: "none",
    coverageAnalysis: "perTest",
    // What runs once when a file is loaded: tables.
    ignoreStatic: true,
    concurrency: Number(process.env.MUTATE_AT_ONCE ?? cpus().length),
    timeoutMS: 3000,
    timeoutFactor: 3,
    tempDirName: join(".cache", "mutation"),
    reporters: ["clear-text", "progress-append-only", "json"],
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: true },
    jsonReporter: { fileName: join(".cache", `mutation-${part.folder.split("/").pop()}.json`) },
    ignorePatterns: ["/dist", "/release", "/docs", "/.cache", "/src/bench/node_modules"],
  }).runMutationTest();
}

const results: { readonly status: string }[] = [];
for (const part of parts) results.push(...(await mutants(part)));
const noticed = results.filter(({ status }) => status === "Killed" || status === "Timeout").length;
const tried = results.filter(({ status }) => !["Ignored", "CompileError", "RuntimeError"].includes(status)).length;
const share = (100 * noticed) / Math.max(tried, 1);
console.log(`${noticed} of ${tried} changes noticed: ${share.toFixed(1)} % (at least ${goal})`);
if (share < goal) process.exitCode = 1;

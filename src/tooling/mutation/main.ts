/**
 * `npm run mutate`: changes the small readers and rules of the core in every way that a slip of the hand could, and
 * counts how many of the changes the unit tests notice. `npm run mutate -- src/core/place/cut.ts` tries one file.
 */
import { existsSync } from "node:fs";
import { cpus } from "node:os";
import { isAbsolute, join, relative } from "node:path";
import { Stryker } from "@stryker-mutator/core";
import { root } from "../root";
import { mutatedFiles } from "./mutated-files";

/** What must be noticed, in per cent. */
const goal = 85;

const here = join("src", "tooling", "mutation");
const named = process.argv.slice(2).map((path) => (isAbsolute(path) ? relative(root, path) : path));

const results = await new Stryker({
  mutate:
    named.length > 0
      ? named.map((path) => (existsSync(path) && !/\.ts(?::|$)/.test(path) ? `${path}/**/*.ts` : path))
      : [...mutatedFiles],
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  vitest: { configFile: join(here, "vitest.config.ts"), related: false },
  // Stryker would read it with TypeScript's old interface; the tests do not need it.
  tsconfigFile: "none",
  coverageAnalysis: "perTest",
  ignoreStatic: true,
  concurrency: Number(process.env.MUTATE_AT_ONCE ?? cpus().length),
  timeoutMS: 3000,
  timeoutFactor: 3,
  tempDirName: join(".cache", "mutation"),
  reporters: ["clear-text", "progress-append-only", "json"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: true },
  jsonReporter: { fileName: join(".cache", "mutation.json") },
  ignorePatterns: ["/dist", "/release", "/docs", "/.cache", "/src/bench/node_modules"],
  thresholds: { high: goal, low: goal, break: named.length > 0 ? null : goal },
}).runMutationTest();

const noticed = results.filter(({ status }) => status === "Killed" || status === "Timeout").length;
const tried = results.filter(({ status }) => !["Ignored", "CompileError", "RuntimeError"].includes(status)).length;
console.log(`${noticed} of ${tried} changes noticed: ${((100 * noticed) / Math.max(tried, 1)).toFixed(1)} %`);

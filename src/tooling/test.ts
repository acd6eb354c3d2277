/** `npm test`: types, lint, then every test; with arguments, only the tests that they name. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { root } from "./root";

const binary = (name: string, file: string) => join(root, "node_modules", name, file);
const named = process.argv.slice(2);

type Step = readonly [title: string, script: string, args: readonly string[]];

const checks: readonly Step[] = [
  ["Types", binary("typescript", "bin/tsc"), ["-b"]],
  ["Lint", binary("@biomejs/biome", "bin/biome"), ["check", "--error-on-warnings"]],
];
const tests: Step = ["Tests", binary("vitest", "vitest.mjs"), ["run", ...named]];

// Who asks for one test wants its answer now: types and lint are of the whole and wait for the whole run.
if (named.length > 0) console.log("Only these tests; types and lint are checked by npm test without a name.");

/** Run by Node itself rather than through a shell, so that it works the same on every system. */
for (const [title, script, args] of named.length > 0 ? [tests] : [...checks, tests]) {
  console.log(`— ${title}`);
  const { status } = spawnSync(process.execPath, [script, ...args], { stdio: "inherit", cwd: root });
  if (status !== 0) {
    console.error(`${title}: failed`);
    process.exit(status ?? 1);
  }
}

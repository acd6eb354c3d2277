/** `npm test`: types, lint, then every test; extra arguments go to the test runner. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { root } from "./root";

const binary = (name: string, file: string) => join(root, "node_modules", name, file);

/** Run by Node itself rather than through a shell, so that it works the same on every system. */
const steps: readonly (readonly [title: string, script: string, args: readonly string[]])[] = [
  ["Types", binary("typescript", "bin/tsc"), ["-b"]],
  ["Lint", binary("@biomejs/biome", "bin/biome"), ["check", "--error-on-warnings"]],
  ["Tests", binary("vitest", "vitest.mjs"), ["run", ...process.argv.slice(2)]],
];

for (const [title, script, args] of steps) {
  console.log(`— ${title}`);
  const { status } = spawnSync(process.execPath, [script, ...args], { stdio: "inherit", cwd: root });
  if (status !== 0) {
    console.error(`${title}: failed`);
    process.exit(status ?? 1);
  }
}

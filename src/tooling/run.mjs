/** Runs one of the project's commands (`npm start`, `npm test`, …) on a clone that has nothing installed yet. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
// Files named on the command line are the caller's, wherever npm was started.
process.env.CALLER_FOLDER = process.env.INIT_CWD ?? process.cwd();
process.chdir(root);

const commands = {
  start: "src/workbench/main.ts",
  map: "src/batch/main.ts",
  build: "src/tooling/build.ts",
  release: "src/release/main.ts",
  deploy: "src/deploy/main.ts",
  bench: "src/bench/main.ts",
  pictures: "src/workbench/pictures.ts",
  test: "src/tooling/test.ts",
};

/** npm writes its own copy of the lockfile into node_modules: older than ours means that ours changed since. */
function isInstalled() {
  const installed = join("node_modules", ".package-lock.json");
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync("package-lock.json").mtimeMs;
}

function install() {
  console.error("Installing what the project needs (once) …");
  const npm = process.env.npm_execpath;
  const [program, ...first] = npm ? [process.execPath, npm] : ["npm"];
  const { status } = spawnSync(program, [...first, "ci", "--loglevel=error"], {
    stdio: ["ignore", 2, 2],
    shell: !npm && process.platform === "win32",
  });
  if (status !== 0) process.exit(status ?? 1);
}

const [command, ...rest] = process.argv.slice(2);
const entry = commands[command];
if (!entry) {
  console.error(`Unknown command: ${command}. Known: ${Object.keys(commands).join(", ")}`);
  process.exit(2);
}
if (!isInstalled()) install();

const { build } = await import("esbuild");
mkdirSync(".cache", { recursive: true });
const outfile = join(root, ".cache", `${command}.mjs`);
await build({
  entryPoints: [entry],
  outfile,
  bundle: true,
  packages: "external",
  platform: "node",
  format: "esm",
  target: "node20",
  logLevel: "error",
});
process.argv = [process.argv[0], outfile, ...rest];
await import(pathToFileURL(outfile).href);

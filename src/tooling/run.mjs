/** Runs one of the project's commands (`npm start`, `npm test`, …) on a clone that has nothing installed yet. */
import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { ensureInstalled } from "./install.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
// Files named on the command line are the caller's, wherever npm was started.
process.env.CALLER_FOLDER = process.env.INIT_CWD ?? process.cwd();
process.chdir(root);

/** `own` is a folder with a lockfile of its own: packages that only this command needs, installed when it first runs. */
const commands = {
  start: { entry: "src/workbench/main.ts" },
  map: { entry: "src/batch/main.ts" },
  sql: { entry: "src/query/main.ts" },
  build: { entry: "src/tooling/build.ts" },
  release: { entry: "src/release/main.ts" },
  deploy: { entry: "src/deploy/main.ts" },
  pictures: { entry: "src/workbench/pictures.ts" },
  test: { entry: "src/tooling/test.ts" },
  bench: { entry: "src/bench/main.ts", own: { folder: "src/bench", ja: "ベンチマーク", en: "the benchmark" } },
  "test:sql": {
    entry: "src/query/check/main.ts",
    own: { folder: "src/query/check", ja: "SQLの検証(約 450 MB)", en: "the check of the query (about 450 MB)" },
  },
  mutate: {
    entry: "src/tooling/mutation/main.ts",
    own: { folder: "src/tooling/mutation", ja: "変異テスト", en: "the mutation run" },
  },
};

const [name, ...rest] = process.argv.slice(2);
if (!Object.hasOwn(commands, name ?? "")) {
  console.error(`Unknown command: ${name}. Known: ${Object.keys(commands).join(", ")}`);
  process.exit(2);
}
const { entry, own } = commands[name];
await ensureInstalled(".", { ja: "このプロジェクト", en: "the project" });
if (own) await ensureInstalled(own.folder, own);

const { build } = await import("esbuild");
// Beside the command's own packages, where Node finds them and then the project's.
const cache = join(root, own ? join(own.folder, "node_modules", ".cache") : ".cache");
mkdirSync(cache, { recursive: true });
const outfile = join(cache, `${name.replace(":", "-")}.mjs`);
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

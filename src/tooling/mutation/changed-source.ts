/** The source with every change in it at once, each behind a switch, bundled with the tests that are to notice. */
import { readdir, readFile, writeFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { Instrumenter, type Mutant } from "@stryker-mutator/instrumenter";
import { build } from "esbuild";
import { type MutatedPart, timed } from "./parts";

/** One change: what stands between the two places is replaced. Lines and columns begin with 0. */
export type Change = Mutant;

async function filesUnder(path: string, ending: string): Promise<string[]> {
  if (path.endsWith(".ts")) return [path];
  const names = await readdir(path, { recursive: true });
  return names.filter((name) => name.endsWith(ending)).map((name) => join(path, name));
}

const all = async (paths: readonly string[], ending: string) =>
  (await Promise.all(paths.map((path) => filesUnder(path, ending)))).flat().sort();

const silent = () => {};
const logger = { isDebugEnabled: () => false, debug: silent, info: silent, warn: console.warn };

/** What the tests import, given by the process that runs them. */
const standIns: Readonly<Record<string, string>> = {
  vitest: "export const { it, describe, expect } = globalThis.suiteOfChanges.vitest;",
  "fast-check": "export default globalThis.suiteOfChanges.fastCheck;",
};

/**
 * The bundle as a function: called again, everything in it is made anew, and compiled only once. Each test file is
 * loaded, with what it imports, when it is asked for.
 */
function asFunction(bundle: string): string {
  const imports = /^import\s[^;]*;$/gmu;
  const body = bundle.replace(imports, "");
  return `${(bundle.match(imports) ?? []).join("\n")}\nexport default () => {\n${body}\n};\n`;
}

/** Of a part only what is `named`, everything where nothing is. Writes the bundle to `outfile`. */
export async function changedSource(
  part: MutatedPart,
  named: readonly string[],
  outfile: string,
): Promise<readonly Change[]> {
  const wanted = named.length === 0 ? [part.folder] : named.filter((path) => path.startsWith(part.folder));
  const sources = (await all(wanted, ".ts")).filter((path) => !part.tables?.includes(path));
  const tests = (await all(part.tests, ".test.ts")).filter((path) => !timed.includes(basename(path)));
  const files = await Promise.all(
    sources.map(async (path) => ({ name: resolve(path), mutate: true, content: await readFile(path, "utf8") })),
  );
  const changed = await new Instrumenter(logger).instrument(files, {
    plugins: null,
    ignorers: [],
    excludedMutations: [],
  });
  const contents = new Map(changed.files.map(({ name, content }) => [name, content]));
  if (sources.length === 0) return [];
  const { outputFiles } = await build({
    stdin: {
      contents: `globalThis.suiteOfChanges.files = [${tests.map((path) => `() => import("./${path}")`).join(",\n")}];`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    write: false,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node20",
    logLevel: "error",
    plugins: [
      {
        name: "changed source",
        setup({ onLoad, onResolve }) {
          onResolve({ filter: /^vitest$/ }, () => ({ path: "vitest", namespace: "suite" }));
          onResolve({ filter: /^fast-check$/ }, () => ({ path: "fast-check", namespace: "suite" }));
          onLoad({ filter: /.*/, namespace: "suite" }, ({ path }) => ({ contents: standIns[path] as string }));
          onLoad({ filter: /\.ts$/ }, ({ path }) => {
            const content = contents.get(path);
            return content === undefined ? undefined : { contents: content, loader: "ts" };
          });
        },
      },
    ],
  });
  await writeFile(outfile, asFunction(outputFiles[0]?.text ?? ""));
  return changed.mutants;
}

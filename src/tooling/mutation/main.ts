/**
 * `npm run mutate`: changes the small readers and rules of the core in every way that a slip of the hand could, and
 * counts how many of the changes the unit tests beside them notice. `npm run mutate -- src/core/place/cut.ts` tries a
 * file or a folder, and lists what went unnoticed.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { cpus } from "node:os";
import { join, relative, resolve } from "node:path";
import { type Change, changedSource } from "./changed-source";
import { type MutatedPart, parts } from "./parts";
import { serve } from "./runner";
import { type Fate, tryChanges } from "./try-changes";

/** What must be noticed, in per cent of the changes that the tests could notice. */
const goal = 85;

/** The line as it is with the change in it, on one line. */
async function changedLine({ fileName, location: { start, end }, replacement }: Change): Promise<string> {
  const lines = (await readFile(fileName, "utf8")).split("\n");
  const before = (lines[start.line] ?? "").slice(0, start.column);
  const after = (lines[end.line] ?? "").slice(end.column);
  return `${before}⟦${replacement}⟧${after}`.replace(/\s+/gu, " ").trim();
}

function share(fates: readonly Fate[]): { noticed: number; tried: number; percent: number } {
  const noticed = fates.filter((fate) => fate === "noticed" || fate === "endless").length;
  const tried = fates.filter((fate) => fate !== "ignored").length;
  return { noticed, tried, percent: (100 * noticed) / Math.max(tried, 1) };
}

const told = ({ noticed, tried, percent }: ReturnType<typeof share>) =>
  `${noticed} of ${tried} changes noticed: ${percent.toFixed(1)} %`;

async function tryPart(part: MutatedPart, named: readonly string[], cache: string): Promise<boolean> {
  const bundle = join(cache, `${part.folder.split("/").pop()}-changed.mjs`);
  const changes = await changedSource(part, named, bundle);
  if (changes.length === 0) return true;
  console.log(`— ${part.folder}`);
  const fates = await tryChanges(changes, bundle, Number(process.env.MUTATE_AT_ONCE ?? cpus().length));
  const unnoticed: string[] = [];
  for (const file of new Set(changes.map(({ fileName }) => fileName))) {
    const own = fates.filter((_, at) => changes[at]?.fileName === file);
    console.log(`  ${relative(process.cwd(), file)}: ${told(share(own))}`);
    for (const [at, change] of changes.entries()) {
      if (change.fileName !== file || (fates[at] !== "unnoticed" && fates[at] !== "untested")) continue;
      const place = `${relative(process.cwd(), file)}:${change.location.start.line + 1}`;
      unnoticed.push(`${place} ${fates[at]} ${await changedLine(change)}`);
    }
  }
  if (named.length > 0) console.log(unnoticed.join("\n"));
  await writeFile(join(cache, `${part.folder.split("/").pop()}-unnoticed.txt`), `${unnoticed.join("\n")}\n`);
  const result = share(fates);
  console.log(`${part.folder}: ${told(result)} (at least ${goal})`);
  return result.percent >= goal;
}

async function tryParts(named: readonly string[]): Promise<void> {
  const cache = resolve("src", "tooling", "mutation", "node_modules", ".cache");
  await mkdir(cache, { recursive: true });
  const held: boolean[] = [];
  for (const part of parts) held.push(await tryPart(part, named, cache));
  if (held.includes(false)) process.exitCode = 1;
}

if (process.send) serve();
else await tryParts(process.argv.slice(2));

/** Where this checkout deploys to: kept in a file of its own that git ignores, so that nobody's ids are committed. */
import { renameSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";

export const targetFile = ".clasp.local.json";

export interface Target {
  readonly scriptId: string;
  /** The spreadsheet; null where only the script is known. */
  readonly parentId: string | null;
}

async function settingsIn(path: string): Promise<Partial<Record<"scriptId" | "parentId", string>>> {
  const text = await readFile(path, "utf8").catch(() => "{}");
  return JSON.parse(text) as Partial<Record<"scriptId" | "parentId", string>>;
}

/** The target remembered in a folder, or an id that someone put into .clasp.json; null before the first deploy. */
export async function rememberedTarget(folder: string): Promise<Target | null> {
  for (const name of [targetFile, ".clasp.json"]) {
    const { scriptId, parentId } = await settingsIn(join(folder, name));
    if (scriptId) return { scriptId, parentId: parentId ?? null };
  }
  return null;
}

/** Whole or not at all, and at once: the next run reads it, whenever this one dies. */
export function rememberTarget(folder: string, { scriptId, parentId }: Target): void {
  const draft = join(folder, `${targetFile}.draft`);
  const settings = { scriptId, ...(parentId ? { parentId } : {}), rootDir: "dist" };
  writeFileSync(draft, `${JSON.stringify(settings, null, 2)}\n`);
  renameSync(draft, join(folder, targetFile));
}

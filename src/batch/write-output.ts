/** Writes all files of a run, or none. */
import { mkdir, mkdtemp, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { InputError } from "../files/input-error";

/** Files are written beside the folder first and then moved in: a failure on the way leaves no half of them. */
export async function writeOutput(
  folder: string,
  files: Readonly<Record<string, string>>,
  notAFolder: string,
): Promise<void> {
  const facts = await stat(folder).catch(() => null);
  if (facts && !facts.isDirectory()) throw new InputError(notAFolder);
  await mkdir(dirname(folder), { recursive: true });
  const draft = await mkdtemp(join(dirname(folder), ".segment-map-"));
  try {
    for (const [name, content] of Object.entries(files)) await writeFile(join(draft, name), content);
    await mkdir(folder, { recursive: true });
    for (const name of Object.keys(files)) await rename(join(draft, name), join(folder, name));
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

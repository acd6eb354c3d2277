/** Puts the built add-on into a Google spreadsheet, or brings it up to date there. Run again, it goes on where it stopped. */
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { clasp } from "./clasp";
import { DeployError } from "./deploy-error";
import { oneDeploy } from "./one-deploy";
import { rememberedTarget, rememberTarget, type Target, targetFile } from "./target";
import type { DeployTexts } from "./texts";

export interface DeployRequest {
  /** The checkout: `dist` is built in it, the target is remembered in it. */
  readonly folder: string;
  /** Id of an existing spreadsheet to bind to; null creates one. */
  readonly spreadsheet: string | null;
  readonly dryRun: boolean;
  readonly texts: DeployTexts;
  readonly env: NodeJS.ProcessEnv;
  readonly build: () => Promise<void>;
  readonly say: (line: string) => void;
}

const spreadsheetUrl = (id: string) => `https://docs.google.com/spreadsheets/d/${id}/edit`;
const scriptUrl = (id: string) => `https://script.google.com/d/${id}/edit`;

export async function deploy(request: DeployRequest): Promise<void> {
  const { folder, texts, say, dryRun, build } = request;
  await oneDeploy(folder, async () => {
    say(texts.building);
    await build();
    const files = (await readdir(join(folder, "dist"))).sort();
    const remembered = await rememberedTarget(folder);
    if (remembered?.parentId && request.spreadsheet && remembered.parentId !== request.spreadsheet) {
      throw new DeployError("otherTarget", spreadsheetUrl(remembered.parentId));
    }
    if (dryRun) {
      if (!remembered) say(request.spreadsheet ? texts.wouldBind(request.spreadsheet) : texts.wouldCreate(texts.title));
      say(texts.wouldPush(remembered ? scriptUrl(remembered.scriptId) : texts.title, files));
      // Nothing was asked of Google: this is for looking first and logging in after.
      say(texts.nothingSent);
      return;
    }
    const target = remembered ?? (await create(request));
    rememberTarget(folder, target);
    say(texts.pushing(files));
    await clasp({ args: ["-P", join(folder, targetFile), "push", "--force"], cwd: folder, env: request.env });
    await checkArrival(request, target, files);
    say(texts.done(target.parentId && spreadsheetUrl(target.parentId), scriptUrl(target.scriptId)));
  });
}

/** In an empty folder: beside a project file clasp creates nothing, and says so with exit code 0. */
async function create({ folder, spreadsheet, texts, env, say }: DeployRequest): Promise<Target> {
  say(spreadsheet ? texts.binding(spreadsheet) : texts.creating(texts.title));
  const empty = await mkdtemp(join(tmpdir(), "segment-map-"));
  let made: Target | null = null;
  // The ids are printed before the rest of clasp's work: remembered at once, they survive a run that dies there.
  const onOutput = (output: string) => {
    const scriptId = /script\.google\.com\/d\/([\w-]+)\//.exec(output)?.[1];
    const parentId = spreadsheet ?? /drive\.google\.com\/open\?id=([\w-]+)/.exec(output)?.[1] ?? null;
    if (!made && scriptId) {
      made = { scriptId, parentId };
      rememberTarget(folder, made);
    }
  };
  const where = spreadsheet ? ["--parentId", spreadsheet] : ["--type", "sheets"];
  const args = ["create-script", "--title", texts.title, ...where];
  try {
    await clasp({ args, cwd: empty, env, onOutput });
  } catch (error) {
    if (!made) throw error;
  } finally {
    await rm(empty, { recursive: true, force: true });
  }
  if (!made) throw new DeployError("unexpected", "clasp create-script");
  return made;
}

/** clasp skips some things silently: what arrived is fetched and compared. */
async function checkArrival(
  { folder, env }: DeployRequest,
  { scriptId }: Target,
  files: readonly string[],
): Promise<void> {
  const fetched = await mkdtemp(join(tmpdir(), "segment-map-"));
  try {
    await writeFile(join(fetched, ".clasp.json"), JSON.stringify({ scriptId, rootDir: "." }));
    await clasp({ args: ["pull"], cwd: fetched, env });
    const missing: string[] = [];
    for (const name of files) {
      const sent = await readFile(join(folder, "dist", name), "utf8");
      const arrived = await readFile(join(fetched, name), "utf8").catch(() => null);
      if (arrived === null || !isSame(name, sent, arrived)) missing.push(name);
    }
    if (missing.length > 0) throw new DeployError("notArrived", missing.join(", "));
  } finally {
    await rm(fetched, { recursive: true, force: true });
  }
}

/** Google writes the manifest anew: what it says counts, not how it is laid out. */
function isSame(name: string, sent: string, arrived: string): boolean {
  if (!name.endsWith(".json")) return sent.trim() === arrived.trim();
  const sorted = (text: string) => JSON.stringify(Object.entries(JSON.parse(text) as object).sort());
  return sorted(sent) === sorted(arrived);
}

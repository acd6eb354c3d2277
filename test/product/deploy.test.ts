import { spawnSync } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { deploy } from "../../src/deploy/deploy";
import { DeployError } from "../../src/deploy/deploy-error";
import { type DeployFailure, deployTexts, exitCodes } from "../../src/deploy/texts";
import type { AddOnFiles } from "../../src/host/host";
import { openNodeHost } from "../../src/host/node";
import { Google } from "../deploy/google";
import { workedExamples } from "./worked-example";

let folder = "";
let google: Google;
let env: NodeJS.ProcessEnv;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "deploy-"));
  await writeFile(join(folder, ".clasp.json"), '{ "rootDir": "dist" }');
  google = new Google();
  const credentials = join(folder, "credentials.json");
  const token = { type: "authorized_user", client_id: "c", client_secret: "s", refresh_token: "r" };
  await writeFile(credentials, JSON.stringify({ tokens: { default: token } }));
  env = {
    ...process.env,
    NODE_OPTIONS: `--import ${join(process.cwd(), "test/deploy/to-stand-in.mjs")}`,
    GOOGLE_STAND_IN: String(await google.open()),
    clasp_config_auth: credentials,
  };
});

afterEach(async () => {
  google.close();
  await rm(folder, { recursive: true });
});

/** Copies what the build left, so that a test may change it. */
async function build(): Promise<void> {
  await mkdir(join(folder, "dist"), { recursive: true });
  await cp("dist", join(folder, "dist"), { recursive: true });
}

async function run(
  options: { spreadsheet?: string; dryRun?: boolean; build?: () => Promise<void> } = {},
): Promise<string> {
  const said: string[] = [];
  await deploy({
    folder,
    spreadsheet: options.spreadsheet ?? null,
    dryRun: options.dryRun ?? false,
    texts: deployTexts.ja,
    env,
    build: options.build ?? build,
    say: (line) => said.push(line),
  });
  return said.join("\n");
}

async function failureOf(work: Promise<unknown>): Promise<DeployFailure | "none"> {
  try {
    await work;
    return "none";
  } catch (error) {
    if (error instanceof DeployError) return error.failure;
    throw error;
  }
}

/** What a first deployment leaves at Google and in the folder: clasp takes seconds, so one serves all who go on from it. */
let first: { readonly scripts: Google["scripts"]; readonly target: string; readonly said: string } | null = null;

async function deployed(): Promise<string> {
  const target = join(folder, ".clasp.local.json");
  if (!first) {
    const said = await run();
    first = { scripts: structuredClone(google.scripts), target: await readFile(target, "utf8"), said };
    return said;
  }
  for (const [id, script] of structuredClone(first.scripts)) google.scripts.set(id, script);
  await writeFile(target, first.target);
  await build();
  return first.said;
}

const only = () => {
  expect(google.scripts.size).toBe(1);
  const [[id, script] = ["", null]] = google.scripts;
  return { id, script: script as NonNullable<typeof script> };
};

/** What arrived at Google as the host takes it. */
function arrived(): AddOnFiles {
  const source = (name: string) => only().script.files.find((file) => file.name === name)?.source ?? "";
  return { code: source("Code"), html: { Sidebar: source("Sidebar") }, manifest: JSON.parse(source("appsscript")) };
}

describe("a deployment", () => {
  it("creates a spreadsheet with the script, pushes, prints where to go, and leaves the committed settings alone", async () => {
    const before = await readFile(join(folder, ".clasp.json"), "utf8");
    const said = await deployed();
    expect(await readFile(join(folder, ".clasp.json"), "utf8")).toBe(before);
    const { id, script } = only();
    expect(script.title).toBe("パートナーセグメントマップ");
    expect(said).toContain(`https://docs.google.com/spreadsheets/d/${script.parentId}/edit`);
    expect(said).toContain(`https://script.google.com/d/${id}/edit`);
    expect(script.files.map(({ name }) => name).sort()).toEqual(["Code", "Sidebar", "appsscript"]);
  });

  it("arrives as an add-on that builds the map", async () => {
    await deployed();
    const { profile, profileName, settingsName, settings, segments } = workedExamples.ja;
    const nothing = () => undefined;
    const screen = {
      menu: nothing,
      sidebar: nothing,
      dialog: nothing,
      alert: nothing,
      toast: nothing,
      looksChanged: nothing,
    };
    const host = await openNodeHost({ files: arrived(), spreadsheetLocale: "ja_JP", userLocale: "ja", screen });
    host.addSheet(profileName, profile);
    host.addSheet(
      settingsName,
      settings.map((row) => Array.from({ length: 10 }, (_, at) => row[at] ?? "")),
    );
    host.type(profileName, "F2", `=PARTNER_SEGMENT(A1:D6, '${settingsName}'!A1:J4)`);
    await host.settle();
    expect(
      host
        .cells(profileName)
        .slice(1)
        .map((row) => row[5]),
    ).toEqual(segments);
    host.dispose();
  });

  it("run again updates the same script, and a manifest that changed too", async () => {
    await deployed();
    const { id } = only();
    await run({
      build: async () => {
        await build();
        const path = join(folder, "dist/appsscript.json");
        await writeFile(path, (await readFile(path, "utf8")).replace("Asia/Tokyo", "Europe/London"));
      },
    });
    expect(only().id).toBe(id);
    expect(arrived().manifest.timeZone).toBe("Europe/London");
  });

  it("binds to a spreadsheet that is there already", async () => {
    await run({ spreadsheet: "theirs-abcdefghijklmnopqrstuvwxyz" });
    expect(only().script.parentId).toBe("theirs-abcdefghijklmnopqrstuvwxyz");
    expect(await failureOf(run({ spreadsheet: "another-abcdefghijklmnopqrstuvwxyz" }))).toBe("otherTarget");
  });

  it("shows what it would do and does nothing of it when asked to", async () => {
    const said = await run({ dryRun: true });
    expect(said).toMatch(/作成します[\s\S]*Code\.js、Sidebar\.html、appsscript\.json/);
    expect(google.scripts.size).toBe(0);
    await expect(readFile(join(folder, ".clasp.local.json"))).rejects.toThrow();
  });
});

describe("the command", () => {
  const command = (...args: string[]) =>
    spawnSync(process.execPath, ["src/tooling/run.mjs", "deploy", ...args], { env, encoding: "utf8" });

  it("ends with a code of its own for each failure, and its message in the language asked for", async () => {
    expect(new Set(Object.values(exitCodes)).size).toBe(Object.keys(exitCodes).length);
    await writeFile(env.clasp_config_auth as string, '{ "tokens": {} }');
    const [japanese, english] = [command("--dry-run"), command("--dry-run", "--locale", "en")];
    expect([japanese.status, english.status]).toEqual([exitCodes.notLoggedIn, exitCodes.notLoggedIn]);
    expect(japanese.stderr).toContain("npx clasp login");
    expect(english.stderr).toContain("You are not logged in");
    const wrong = command("--dry-rum");
    expect([wrong.status, wrong.stderr]).toEqual([exitCodes.usage, expect.stringContaining("--dry-rum")]);
    expect(command("https://example.com/").status).toBe(exitCodes.usage);
  });
});

describe("a deployment that fails", () => {
  const changed = async () => {
    await build();
    await writeFile(join(folder, "dist/Code.js"), "function changed() {}\n");
  };

  it.each([
    ["expired", "loginExpired"],
    ["apiDisabled", "apiDisabled"],
    ["forbidden", "notAllowed"],
    ["down", "offline"],
    ["badManifest", "manifestRejected"],
    ["badSyntax", "codeRejected"],
    ["swallow", "notArrived"],
  ] as const)("because of %s says so, and the next one goes on", async (trouble, failure) => {
    await deployed();
    const { id } = only();
    google.trouble = trouble;
    expect(await failureOf(run({ build: changed }))).toBe(failure);
    google.trouble = null;
    await run({ build: changed });
    expect(only().id).toBe(id);
    expect(arrived().code).toContain("changed");
  });

  it("right after the script was created goes on with that script", async () => {
    google.trouble = "downAfterCreate";
    expect(await failureOf(run())).toBe("offline");
    google.trouble = null;
    await run();
    expect(only().script.files).toHaveLength(3);
  });

  it("without a login says how to log in", async () => {
    await writeFile(env.clasp_config_auth as string, '{ "tokens": {} }');
    expect(await failureOf(run())).toBe("notLoggedIn");
    expect(google.scripts.size).toBe(0);
  });

  it("says when the script was deleted meanwhile", async () => {
    await deployed();
    google.scripts.clear();
    expect(await failureOf(run())).toBe("scriptGone");
  });

  it("does not begin while another one runs, but after one that was killed", async () => {
    await writeFile(join(folder, ".clasp.local.lock"), String(process.pid));
    expect(await failureOf(run())).toBe("otherDeploy");
    await writeFile(join(folder, ".clasp.local.lock"), "999999999");
    expect(await failureOf(run())).toBe("none");
  });
});

import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { deploy } from "../../src/deploy/deploy";
import { DeployError } from "../../src/deploy/deploy-error";
import { type DeployFailure, deployTexts, exitCodes } from "../../src/deploy/texts";
import type { AddOnFiles } from "../../src/host/host";
import { openNodeHost } from "../../src/host/node";
import { Google } from "../deploy/google";
import { workedExamples } from "./worked-example";

/** A checkout that deploys to a Google of its own, so that tests can run side by side. */
class Site {
  constructor(
    readonly folder: string,
    readonly google: Google,
    readonly env: NodeJS.ProcessEnv,
  ) {}

  /** Copies what the build left, so that a test may change it. */
  readonly build = async (): Promise<void> => {
    await mkdir(join(this.folder, "dist"), { recursive: true });
    await cp("dist", join(this.folder, "dist"), { recursive: true });
  };

  async run(options: { spreadsheet?: string; dryRun?: boolean; build?: () => Promise<void> } = {}): Promise<string> {
    const said: string[] = [];
    await deploy({
      folder: this.folder,
      spreadsheet: options.spreadsheet ?? null,
      dryRun: options.dryRun ?? false,
      texts: deployTexts.ja,
      env: this.env,
      build: options.build ?? this.build,
      say: (line) => said.push(line),
    });
    return said.join("\n");
  }

  file(name: string): string {
    return join(this.folder, name);
  }

  /** Goes on from a deployment that was made elsewhere. */
  async deployed(): Promise<void> {
    const { scripts, target } = await firstDeployment();
    for (const [id, script] of structuredClone(scripts)) this.google.scripts.set(id, script);
    await writeFile(this.file(".clasp.local.json"), target);
    await this.build();
  }

  async logOut(): Promise<void> {
    await writeFile(this.file("credentials.json"), '{ "tokens": {} }');
  }

  only() {
    expect(this.google.scripts.size).toBe(1);
    const [[id, script] = ["", null]] = this.google.scripts;
    return { id, script: script as NonNullable<typeof script> };
  }

  /** What arrived at Google as the host takes it. */
  arrived(): AddOnFiles {
    const { files } = this.only().script;
    const source = (name: string) => files.find((file) => file.name === name)?.source ?? "";
    return { code: source("Code"), html: { Sidebar: source("Sidebar") }, manifest: JSON.parse(source("appsscript")) };
  }
}

async function withSite<Result>(work: (site: Site) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), "deploy-"));
  const google = new Google();
  try {
    const credentials = join(folder, "credentials.json");
    const token = { type: "authorized_user", client_id: "c", client_secret: "s", refresh_token: "r" };
    await writeFile(credentials, JSON.stringify({ tokens: { default: token } }));
    await writeFile(join(folder, ".clasp.json"), '{ "rootDir": "dist" }');
    const env = {
      ...process.env,
      NODE_OPTIONS: `--import ${join(process.cwd(), "test/deploy/to-stand-in.mjs")}`,
      GOOGLE_STAND_IN: String(await google.open()),
      clasp_config_auth: credentials,
    };
    return await work(new Site(folder, google, env));
  } finally {
    google.close();
    await rm(folder, { recursive: true });
  }
}

const it = test.extend<{ site: Site }>({
  // biome-ignore lint/correctness/noEmptyPattern: the test runner reads which fixtures this one needs from the pattern
  site: async ({}, use) => {
    await withSite(use);
  },
});

/** What a first deployment leaves at Google and in the folder: clasp takes seconds, so one serves all who go on from it. */
const firstDeployment = once(() =>
  withSite(async (site) => {
    const committed = await readFile(site.file(".clasp.json"), "utf8");
    const said = await site.run();
    return {
      said,
      scripts: structuredClone(site.google.scripts),
      target: await readFile(site.file(".clasp.local.json"), "utf8"),
      settings: [committed, await readFile(site.file(".clasp.json"), "utf8")] as const,
    };
  }),
);

function once<Result>(make: () => Result): () => Result {
  let made: { readonly result: Result } | null = null;
  return () => {
    made ??= { result: make() };
    return made.result;
  };
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

describe.concurrent("a deployment", () => {
  it("creates a spreadsheet with the script, pushes, prints where to go, and leaves the committed settings alone", async ({
    expect,
    site,
  }) => {
    const { said, settings } = await firstDeployment();
    expect(settings[1]).toBe(settings[0]);
    await site.deployed();
    const { id, script } = site.only();
    expect(script.title).toBe("パートナーセグメントマップ");
    expect(said).toContain(`https://docs.google.com/spreadsheets/d/${script.parentId}/edit`);
    expect(said).toContain(`https://script.google.com/d/${id}/edit`);
    expect(script.files.map(({ name }) => name).sort()).toEqual(["Code", "Sidebar", "Solver", "appsscript"]);
  });

  it("arrives as an add-on that builds the map", async ({ expect, site }) => {
    await site.deployed();
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
    const host = await openNodeHost({ files: site.arrived(), spreadsheetLocale: "ja_JP", userLocale: "ja", screen });
    try {
      host.addSheet(profileName, profile);
      host.addSheet(
        settingsName,
        settings.map((row) => Array.from({ length: 10 }, (_, at) => row[at] ?? "")),
      );
      host.type(profileName, "F2", `=PARTNER_SEGMENT(A1:D6, '${settingsName}'!A1:J4)`);
      await host.settle();
      const computed = host.cells(profileName).slice(1);
      expect(computed.map((row) => row[5])).toEqual(segments);
    } finally {
      host.dispose();
    }
  });

  it("run again updates the same script, and a manifest that changed too", async ({ expect, site }) => {
    await site.deployed();
    const { id } = site.only();
    await site.run({
      build: async () => {
        await site.build();
        const path = site.file("dist/appsscript.json");
        await writeFile(path, (await readFile(path, "utf8")).replace("Asia/Tokyo", "Europe/London"));
      },
    });
    expect(site.only().id).toBe(id);
    expect(site.arrived().manifest.timeZone).toBe("Europe/London");
  });

  it("binds to a spreadsheet that is there already", async ({ expect, site }) => {
    await site.run({ spreadsheet: "theirs-abcdefghijklmnopqrstuvwxyz" });
    expect(site.only().script.parentId).toBe("theirs-abcdefghijklmnopqrstuvwxyz");
    expect(await failureOf(site.run({ spreadsheet: "another-abcdefghijklmnopqrstuvwxyz" }))).toBe("otherTarget");
  });

  it("shows what it would do, before anybody logs in, and does nothing of it when asked to", async ({
    expect,
    site,
  }) => {
    await site.logOut();
    const said = await site.run({ dryRun: true });
    expect(said).toMatch(/作成します[\s\S]*Code\.js、Sidebar\.html、Solver\.html、appsscript\.json/);
    expect(said).toContain("npx clasp login");
    const bound = await site.run({ dryRun: true, spreadsheet: "theirs-abcdefghijklmnopqrstuvwxyz" });
    expect(bound).toContain("theirs-abcdefghijklmnopqrstuvwxyz");
    expect(site.google.requests).toEqual([]);
    await expect(readFile(site.file(".clasp.local.json"))).rejects.toThrow();
  });

  it("shows which script it would update", async ({ expect, site }) => {
    await site.deployed();
    const said = await site.run({ dryRun: true });
    expect(said).toContain(`https://script.google.com/d/${site.only().id}/edit に Code.js`);
    expect(said).not.toContain("作成します");
    expect(site.google.requests).toEqual([]);
  });
});

describe.concurrent("the command", () => {
  const command = (env: NodeJS.ProcessEnv, ...args: string[]) =>
    new Promise<{ readonly status: unknown; readonly output: string; readonly errors: string }>((resolve) => {
      execFile(process.execPath, ["src/tooling/run.mjs", "deploy", ...args], { env }, (error, output, errors) =>
        resolve({ status: error?.code ?? 0, output, errors }),
      );
    });

  it("ends with a code of its own for each failure, and its message in the language asked for", async ({
    expect,
    site,
  }) => {
    expect(new Set(Object.values(exitCodes)).size).toBe(Object.keys(exitCodes).length);
    await site.logOut();
    const japanese = await command(site.env);
    expect([japanese.status, japanese.errors]).toEqual([
      exitCodes.notLoggedIn,
      expect.stringContaining("npx clasp login"),
    ]);
    const english = await command(site.env, "--locale", "en");
    expect([english.status, english.errors]).toEqual([
      exitCodes.notLoggedIn,
      expect.stringContaining("You are not logged in"),
    ]);
    const wrong = await command(site.env, "--dry-rum");
    expect([wrong.status, wrong.errors]).toEqual([exitCodes.usage, expect.stringContaining("--dry-rum")]);
    expect((await command(site.env, "https://example.com/")).status).toBe(exitCodes.usage);
    const dry = await command(site.env, "--dry-run", "--locale", "en");
    expect([dry.status, dry.output]).toEqual([0, expect.stringContaining("nothing was sent")]);
  });
});

describe.concurrent("a deployment that fails", () => {
  const changed = (site: Site) => async () => {
    await site.build();
    await writeFile(site.file("dist/Code.js"), "function changed() {}\n");
  };

  it.for([
    ["expired", "loginExpired"],
    ["apiDisabled", "apiDisabled"],
    ["forbidden", "notAllowed"],
    ["down", "offline"],
    ["badManifest", "manifestRejected"],
    ["badSyntax", "codeRejected"],
    ["swallow", "notArrived"],
  ] as const)("because of %s says so, and the next one goes on", async ([trouble, failure], { expect, site }) => {
    await site.deployed();
    const { id } = site.only();
    site.google.trouble = trouble;
    expect(await failureOf(site.run({ build: changed(site) }))).toBe(failure);
    site.google.trouble = null;
    await site.run({ build: changed(site) });
    expect(site.only().id).toBe(id);
    expect(site.arrived().code).toContain("changed");
  });

  it("right after the script was created goes on with that script", async ({ expect, site }) => {
    site.google.trouble = "downAfterCreate";
    expect(await failureOf(site.run())).toBe("offline");
    site.google.trouble = null;
    await site.run();
    expect(site.only().script.files).toHaveLength(4);
  });

  it("without a login says how to log in", async ({ expect, site }) => {
    await site.logOut();
    expect(await failureOf(site.run())).toBe("notLoggedIn");
    expect(site.google.scripts.size).toBe(0);
  });

  it("says when the script was deleted meanwhile", async ({ expect, site }) => {
    await site.deployed();
    site.google.scripts.clear();
    expect(await failureOf(site.run())).toBe("scriptGone");
  });

  it("does not begin while another one runs, but after one that was killed", async ({ expect, site }) => {
    await writeFile(site.file(".clasp.local.lock"), String(process.pid));
    expect(await failureOf(site.run({ dryRun: true }))).toBe("otherDeploy");
    await writeFile(site.file(".clasp.local.lock"), "999999999");
    expect(await failureOf(site.run({ dryRun: true }))).toBe("none");
  });
});

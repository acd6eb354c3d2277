import { execFileSync } from "node:child_process";
import { cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import vm from "node:vm";
import { describe, expect, it } from "vitest";
import { customFunctions } from "../../src/core/formula/custom-functions";
import { workedExamples } from "./worked-example";

const callable = [
  ...customFunctions.map(({ name }) => name),
  "onOpen",
  "onInstall",
  "openSidebar",
  "openMapDialog",
  "buildMapFromMenu",
  "insertFormulaFromMenu",
  "sidebarState",
  "buildMap",
  "createTemplate",
  "placePicture",
  "insertFormula",
  "showCell",
  "furtherSheets",
  "changeSheets",
  "solverCode",
];

const code = () => readFile("dist/Code.js", "utf8");

/** The built file alone, in a context that has nothing but the language. */
async function bareContext(): Promise<Record<string, unknown>> {
  const context = vm.createContext({});
  vm.runInContext(await code(), context);
  return context as Record<string, unknown>;
}

describe("the built add-on", () => {
  it("defines the intended global functions and nothing else that can be called", async () => {
    const context = await bareContext();
    const names = Object.keys(context);
    expect(names.filter((name) => !name.endsWith("_")).sort()).toEqual([...callable].sort());
    expect(names.filter((name) => name.endsWith("_"))).toEqual(["PartnerMap_"]);
    for (const name of callable) expect(typeof context[name]).toBe("function");
  });

  it("has a comment directly above each custom function that names its real parameters", async () => {
    const text = await code();
    for (const { name, parameters } of customFunctions) {
      const found = new RegExp(`/\\*\\*((?:(?!\\*/)[\\s\\S])*)\\*/\\nfunction ${name}\\(([^)]*)\\)`).exec(text);
      expect(found, name).not.toBeNull();
      const comment = found?.[1] ?? "";
      expect(comment).toContain("@customfunction");
      expect(found?.[2]?.split(", ")).toEqual(parameters);
      expect([...comment.matchAll(/@param \{[^}]*\} (\S+)/g)].map((match) => match[1])).toEqual(parameters);
      expect(comment).not.toMatch(/\[\w+\]/);
      const passed = new RegExp(`customFunction\\("${name}", \\[([^\\]]*)\\]\\)`).exec(text)?.[1] ?? "";
      expect(
        passed
          .split(",")
          .map((each) => each.trim())
          .filter((each) => each !== ""),
      ).toEqual(parameters);
    }
    expect(text.match(/@customfunction/g)).toHaveLength(customFunctions.length);
  });

  it("is smaller than 324 KB and made of lines", async () => {
    const { size } = await stat("dist/Code.js");
    console.log(`Code.js: ${(size / 1024).toFixed(1)} KB`);
    expect(size).toBeLessThan(324 * 1024);
    expect((await code()).split("\n").length).toBeGreaterThan(500);
  });

  it("computes without any Apps Script service when a formula passes everything", async () => {
    const context = await bareContext();
    const call = (name: string, ...args: unknown[]) => (context[name] as (...given: unknown[]) => unknown)(...args);
    const { profile, settings, segments, map } = workedExamples.ja;
    const same = (value: unknown) => JSON.parse(JSON.stringify(value));
    expect(same(call("PARTNER_SEGMENT", profile, settings))).toEqual(segments.map((name) => [name]));
    const table = same(call("PARTNER_MAP", profile, settings)) as unknown[][];
    expect(table.slice(1).map((row) => row.slice(0, 7))).toEqual(map);
    expect(table[1]?.[7]).toBe(
      "【ポテンシャル 86.7】営業人数 40 (0〜50): +53.3、競合取扱 有: +33.3 【実績 0.0】受注件数 0 (最大 8): +0.0",
    );
    expect(call("PARTNER_SEGMENT", 80, 0)).toBe("重点育成");
    expect(call("PARTNER_SUPPORT", "grow")).toBe("ハイタッチ");
  });

  it("asks for the current spreadsheet and the sidebar, and nothing more", async () => {
    const manifest = JSON.parse(await readFile("dist/appsscript.json", "utf8")) as { oauthScopes: string[] };
    expect(manifest.oauthScopes.map((scope) => scope.split("/").pop()).sort()).toEqual([
      "script.container.ui",
      "spreadsheets.currentonly",
    ]);
  });

  it("is exactly what clasp would push", async () => {
    // clasp lists files only for a project that has an id; the committed settings have none before the first push.
    const project = await mkdtemp(join(tmpdir(), "clasp-"));
    const settings = JSON.parse(await readFile(".clasp.json", "utf8")) as { rootDir: string };
    await writeFile(join(project, ".clasp.json"), JSON.stringify({ ...settings, scriptId: "none" }));
    await cp(settings.rootDir, join(project, settings.rootDir), { recursive: true });
    const clasp = join(process.cwd(), "node_modules/@google/clasp/build/src/index.js");
    const output = execFileSync(process.execPath, [clasp, "show-file-status", "--json"], {
      encoding: "utf8",
      cwd: project,
    });
    await rm(project, { recursive: true });
    const { filesToPush } = JSON.parse(output) as { filesToPush: string[] };
    const names = filesToPush.map((file) => file.split("/").pop()).sort();
    expect(names).toEqual(["Code.js", "Sidebar.html", "Solver.html", "appsscript.json"]);
    expect((await readdir("dist")).sort()).toEqual(names);
  });
});

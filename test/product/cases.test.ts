import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runBatch } from "../../src/batch/batch";
import { builtFiles } from "./spreadsheet";

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cases-"));
});

afterAll(() => rm(folder, { recursive: true }));

/** Exit code and everything said. */
async function mapped(file: string, locale: "ja" | "en") {
  const said: string[] = [];
  const say = (line: string) => void said.push(line);
  const args = [join("test/cases", file), "--locale", locale, "--out", join(folder, file)];
  const code = await runBatch(args, await builtFiles(), { out: say, err: say });
  return { code, said: said.join("\n") };
}

describe("a list as people keep it, from file to map", () => {
  it.each<[string, "ja" | "en", readonly RegExp[]]>([
    ["section-and-subtotal-rows.csv", "ja", [/2 行目\(A2\)の「■関東エリア」は区切り/, /10 行目\(A10\).*合計/]],
    ["stacked-tables.csv", "ja", [/6 行目\(A6\)/, /7 行目.*2 つ目の表/]],
    ["two-header-rows.csv", "ja", [/「2025年度 受注件数」.*使いました/, /青葉システム販売\(D3\)/]],
    ["prefixed-headers.csv", "en", [/"Organization - Open deals" \(about what is still open\)/]],
    ["euc-jp.csv", "ja", [/3 社/]],
    ["cover-sheet-first.xlsx", "ja", [/ほかのシート: 表紙|2 社/]],
  ])("%s", async (file, locale, messages) => {
    const { code, said } = await mapped(file, locale);
    expect(said).not.toBe("");
    expect(code, said).toBe(0);
    for (const message of messages) expect(said).toMatch(message);
  });

  it("ends with 1 where an axis is missing: the axis, the columns that could serve, and why they do not", async () => {
    const { code, said } = await mapped("company-figures-only.csv", "ja");
    expect(code).toBe(1);
    expect(said).toMatch(/「実績」を表す列はどれですか.*「売上高」\(.*ポテンシャル.*\)/);
  });

  it("ends with 1 where the table lies on its side, and says how to turn it", async () => {
    const { code, said } = await mapped("partners-in-columns.csv", "ja");
    expect(code).toBe(1);
    expect(said).toMatch(/横に並んで.*転置/);
  });
});

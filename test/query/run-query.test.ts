import { mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runQuery } from "../../src/query/run-query";

const settings = [
  "列,軸,重み,尺度,下限,上限,段階,,項目,値",
  "営業人数,ポテンシャル,2,線形,0,50,,,企業名列,企業名",
  "受注件数,実績,1,線形,,,,,,",
].join("\n");

async function run(content: string, ...args: string[]) {
  const folder = await mkdtemp(join(tmpdir(), "query-"));
  await writeFile(join(folder, "settings.csv"), content);
  const lines: string[] = [];
  const out = join(folder, "query.sql");
  const code = await runQuery(
    [join(folder, "settings.csv"), ...args, "--out", out],
    "1.2.3",
    new Date(2026, 10, 23, 12),
    {
      out: (line) => lines.push(line),
      err: (line) => lines.push(line),
    },
  );
  return { code, said: lines.join("\n"), files: await readdir(folder), read: () => readFile(out, "utf8") };
}

describe("npm run sql", () => {
  it("writes the query of a settings file", async () => {
    const { code, said, read } = await run(settings, "--table", "p.d.t", "--key", "code");
    expect(said).toMatch(/^クエリを .*query\.sql に書きました。\n/);
    expect(code).toBe(0);
    expect(await read()).toMatch(/^-- Partner Segment Map 1\.2\.3、2026\/11\/23 作成[\s\S]*FROM `p\.d\.t`/);
  });

  it.each([
    [settings, ["--table", "p.d.t"], "--key に"],
    [settings, ["--table", "t", "--key", "code"], "--table は"],
    [settings, ["--table", "p.d.t", "--key", "code", "--time-zone", "Tokyo"], "Asia/Tokyo のような名前"],
    [settings, ["--table", "p.d.t", "--key", "code", "--what", "x"], "「--what」というオプションはありません"],
    [settings, ["--table", "--key", "code"], "--table の値がありません"],
    [settings, ["--table", "p.d.t", "--key", "a", "--key", "b"], "--key が 2 回"],
    [settings, ["more.csv", "--table", "p.d.t", "--key", "a"], "ファイルは設定の 1 つだけ"],
    [settings.replace("線形,0,50", "線形,50,50"), ["--table", "p.d.t", "--key", "code"], "E2"],
    ["a,b\n1,2", ["--table", "p.d.t", "--key", "code"], "列"],
    [settings, ["--table", "t", "--key", "code", "--locale", "en"], "--table is project.dataset.table"],
  ])("refuses and writes nothing (%#)", async (content, args, message) => {
    const { code, said, files } = await run(content, ...args);
    expect(said).toContain(message);
    expect(code).toBe(1);
    expect(files).toEqual(["settings.csv"]);
  });
});

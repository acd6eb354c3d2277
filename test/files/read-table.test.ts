import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { csvText } from "../../src/files/csv-text";
import { readTable } from "../../src/files/read-table";
import { workbook } from "./workbook";

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
  it("gives values, results of formulas, dates, and merged cells once, of the first sheet that is shown", async () => {
    const bytes = workbook({
      sheets: [
        { name: "隠し", hidden: true, rows: '<row r="1"><c r="A1"><v>1</v></c></row>' },
        {
          name: "一覧",
          rows: `<row r="1"><c r="A1" t="inlineStr"><is><t>表題</t></is></c><c r="B1"/><c r="C1"/></row>
            <row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2"><f>1+2</f><v>3</v></c><c r="C2" s="1"><v>46268</v></c></row>
            <row r="4"><c r="A4" t="s"><v>1</v></c><c r="B4" t="e"><f>NA()</f><v>#N/A</v></c><c r="C4" t="b"><v>1</v></c></row>
            <row r="5"><c r="A5" t="str"><f>A2</f><v>東都</v></c><c r="B5" s="2"><v>0.85</v></c><c r="C5" s="3"><v>46268.75</v></c></row>`,
          after: '<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>',
        },
      ],
      // Excel in Japan keeps how a name is read beside it; that is no part of the name.
      strings: `<si><t>東都</t><rPh sb="0" eb="2"><t>トウト</t></rPh><phoneticPr fontId="1"/></si>
        <si><r><t>北</t></r><r><rPr><b/></rPr><t>浜</t></r></si>`,
      formats: ["yyyy/m/d", "0%", '[$-411]ggge"年"m"月"d"日"'],
    });
    expect(await read("x.xlsx", bytes)).toEqual([
      ["表題", "", ""],
      ["東都", 3, new Date(2026, 8, 3)],
      ["", "", ""],
      ["北浜", "#N/A", true],
      ["東都", 0.85, new Date(2026, 8, 3)],
    ]);
  });

  it("has the days of a workbook that counts from 1904, and times and amounts as the numbers they are", async () => {
    const bytes = workbook({
      sheets: [
        {
          name: "一覧",
          rows: `<row r="1"><c r="A1" s="1"><v>44806</v></c><c r="B1" s="2"><v>0.5</v></c><c r="C1" s="3"><v>45000</v></c></row>`,
        },
      ],
      formats: ["m/d/yy", "h:mm", '#,##0"名"'],
      since1904: true,
    });
    expect(await read("1904.xlsx", bytes)).toEqual([[new Date(2026, 8, 3), 0.5, 45000]]);
  });

  it("that says it is as large as a sheet can be is as large as what stands in it", async () => {
    const bytes = workbook({
      sheets: [
        {
          name: "一覧",
          rows: '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576" s="0"/></row>',
        },
      ],
    });
    expect(await read("large.xlsx", bytes)).toEqual([[1]]);
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

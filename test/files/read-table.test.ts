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

  it("is read as Shift_JIS also where only a rare name is Japanese", async () => {
    // 青葉 under English headers
    const bytes = [...Buffer.from("Partner,Orders\n"), 0x90, 0xc2, 0x97, 0x74, ...Buffer.from(",3\n")];
    expect((await read("few.csv", Uint8Array.from(bytes)))[1]).toEqual(["青葉", 3]);
  });

  it("is read as UTF-16 with tabs, as Excel saves Unicode text", async () => {
    expect(await read("u.txt", Buffer.from("\uFEFF企業名\t件数\r\n東都\t3\r\n", "utf16le"))).toEqual(expected);
  });

  it("gives numbers, dates and truth values, and leaves everything else as text", async () => {
    const [row] = await read("t.csv", '"1,234,567",-3.5,2026/9/3,TRUE,007,03-1234-5678,=1+1,約30名,"a\nb",2026/13/1');
    expect(row).toEqual([
      1_234_567,
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

  it("leaves as text what is thousands in one list and decimals in another", async () => {
    expect(await read("a.csv", '"1,200",1.250,12.5,"1,200.5"\nb,1.25,1234,-1.500')).toEqual([
      ["1,200", "1.250", 12.5, 1200.5],
      ["b", 1.25, 1234, "-1.500"],
    ]);
  });

  it.each<[string, string]>([
    ["a title, then semicolons", "List, 2026\nPartner;Orders\nNord;3\nSüd;1,5"],
    ["commas within cells", "Partner;Note\nA, B, C;x\nD, E, F;y\nG;z"],
    ["tabs under a title", "Partners, all\nPartner\tOrders\nNord\t3\nSüd\t1"],
    ["pipes", "Partner|Orders\nNord|3\nSüd|1"],
    ["a first line that says so", "sep=;\nPartner;Orders\nNord;3"],
    ["line breaks in quotes", 'Partner;Orders\n"No;rd\nGmbH";3\nSüd;1'],
  ])("finds its delimiter: %s", async (_what, text) => {
    const rows = await read("d.csv", text);
    expect(Math.max(...rows.map((row) => row.length))).toBe(2);
    expect(rows[rows.length - 1]?.filter((cell) => cell !== "")).toHaveLength(2);
  });

  const table = "企業名,営業人数,受注件数\r\n株式会社青葉システム,10,3\r\n髙橋テクノ,5,0\r\n";
  const wide = (text: string, little: boolean) => {
    const bytes = Buffer.from(text, "utf16le");
    return little ? bytes : bytes.swap16();
  };

  it("is read as EUC-JP, ISO-2022-JP and UTF-16 without a mark, too", async () => {
    expect(await read("le.csv", wide(table, true))).toHaveLength(3);
    expect((await read("be.csv", wide(table, false)))[1]).toEqual(["株式会社青葉システム", 10, 3]);
    // 企業名,件数 / 東都,3
    const euc = [
      0xb4, 0xeb, 0xb6, 0xc8, 0xcc, 0xbe, 0x2c, 0xb7, 0xef, 0xbf, 0xf4, 0x0a, 0xc5, 0xec, 0xc5, 0xd4, 0x2c, 0x33,
    ];
    expect(await read("euc.csv", Uint8Array.from(euc))).toEqual(expected);
    const jis = "\u001b$B4k6HL>\u001b(B,\u001b$B7o?t\u001b(B\n\u001b$BElET\u001b(B,3";
    expect(await read("jis.csv", jis)).toEqual(expected);
  });

  it.each<[string, string | Uint8Array, RegExp]>([
    ["a workbook", Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 1, 2]), /Excel ブックか ZIP/],
    ["an old workbook", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), /\.xls/],
    ["a PDF", "%PDF-1.7 …", /PDF/],
    ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), /画像/],
    ["a web page", "<!DOCTYPE html><html><body><table>", /ウェブページ/],
    ["bytes", Uint8Array.from({ length: 400 }, (_, at) => (at * 37) % 256), /バイナリ|文字コード/],
    ["Windows-1252", Buffer.from("Partner;Vertriebler\nM\u00fcller GmbH;3\nK\u00f6nig AG;4", "latin1"), /Windows-1252/],
    ["UTF-8 cut within a letter under its mark", Uint8Array.from([0xef, 0xbb, 0xbf, 0xe4, 0xbc]), /文字コード/],
    // 公司名称,客户数量 in GBK
    [
      "GBK",
      Uint8Array.from([
        0xb9, 0xab, 0xcb, 0xbe, 0xc3, 0xfb, 0xb3, 0xc6, 0x2c, 0xbf, 0xcd, 0xbb, 0xa7, 0xca, 0xfd, 0xc1, 0xbf,
      ]),
      /文字コード/,
    ],
  ])("is refused by name when it is %s", async (_what, content, message) => {
    await expect(read("x.csv", content)).rejects.toThrow(message);
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

  it("is opened at the sheet that names partners, not at a summary by area before it", async () => {
    const rows = (table: readonly (readonly (string | number)[])[]) =>
      table
        .map(
          (row, at) =>
            `<row r="${at + 1}">${row
              .map((cell, column) => {
                const address = `${"ABCD".charAt(column)}${at + 1}`;
                return typeof cell === "number"
                  ? `<c r="${address}"><v>${cell}</v></c>`
                  : `<c r="${address}" t="inlineStr"><is><t>${cell}</t></is></c>`;
              })
              .join("")}</row>`,
        )
        .join("");
    const list = [
      ["代理店名", "営業人数", "受注件数"],
      ["青葉", 10, 0],
      ["北浜", 5, 3],
    ];
    const bytes = workbook({
      sheets: [
        {
          name: "集計",
          rows: rows([
            ["エリア", "社数", "営業人数", "受注件数"],
            ["関東", 10, 100, 20],
            ["関西", 8, 80, 10],
            ["合計", 18, 180, 30],
          ]),
        },
        { name: "一覧", rows: rows(list) },
      ],
    });
    expect(await read("summary.xlsx", bytes)).toEqual(list);
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
    await expect(read("broken.xlsx", "not a workbook")).rejects.toThrow(/broken\.xlsx.*Excel ブックではありません/);
    await expect(read("empty.csv", "\n\n")).rejects.toThrow(/何も入っていません/);
  });
});

/** What the sheet itself does to a build's cells: formats, merged cells and lost rows that no value tells of. */
import { expect, it } from "vitest";
import { crowd } from "./crowd";
import { buildRefusal, builtMap, openSpreadsheet } from "./spreadsheet";

const [profile, map] = ["パートナー一覧", "セグメントマップ"];

it("a sheet that somebody made plain text, with own rows, merges and formats, is built again; also renamed and without its marks", async () => {
  const rows = crowd(14);
  rows[3] = ["+81商会", ...(rows[3]?.slice(1) ?? [])];
  const { host } = await openSpreadsheet("ja", { [profile]: rows });
  await builtMap(host);
  const table = (sheet = map) => {
    const cells = host.cells(sheet);
    const header = cells.findIndex((line) => line.includes("map.key"));
    return { cells, header, names: cells.slice(header + 1).map((line) => String(line[7] ?? "")) };
  };
  const noted = (sheet = map) =>
    Object.fromEntries(
      table(sheet).cells.flatMap((line) => (String(line[15]).startsWith("メモ") ? [[line[7], line[15]]] : [])),
    );
  const { header } = table();
  table().names.forEach((name, at) => void host.type(map, `P${header + 2 + at}`, `メモ ${name}`));
  const notes = noted();
  expect(Object.keys(notes)).toHaveLength(14);

  const changed = (skipped: number) => {
    rows.slice(1).forEach(([name, ...others], at) => {
      const [, reps, rival, orders] = rows[1 + ((at * 5 + 3) % 14)] ?? [];
      const cells = at === skipped ? ["", "", "", ""] : [name, reps, rival, orders];
      cells.forEach(
        (cell, column) => void host.type(profile, `${"ABCD"[column]}${at + 2}`, cell ?? others[column] ?? ""),
      );
    });
  };
  host.activate(map);
  host.byHand(`
    sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).setNumberFormat("@");
    sheet.getRange("${header + 2}:${header + 15}").setNumberFormat("General");
    sheet.getRange("G:G").setNumberFormat("@");
    sheet.insertRowsBefore(${header + 6}, 1);
    sheet.getRange("H${header + 6}").setNumberFormat("0.00").setValue("自分の行");
    sheet.getRange("J${header + 19}:K${header + 20}").merge();
  `);
  changed(-1);
  await builtMap(host);
  expect(noted()).toEqual(notes);
  const own = table().names.indexOf("自分の行") + table().header + 2;
  host.activate(map);
  host.byHand(
    `sheet.getRange("Z1").setValue(sheet.getRange("H${own}").getNumberFormat() + "/" + sheet.getRange("J${own + 4}:K${own + 5}").isPartOfMerge());`,
  );
  expect(String(host.cells(map)[0]?.[25])).toMatch(/^0\.00\//);
  expect(host.formula(map, `H${table().names.indexOf("+81商会") + table().header + 2}`)).toBe("");

  // One leaves, so that an archive is needed, under which cells are merged.
  changed(6);
  expect(await buildRefusal(host)).toBe("");
  expect(noted()).toEqual(notes);

  const at = table().header;
  host.byHand(`sheet.deleteRows(${at}, 2); sheet.setName("地図 2026");`);
  changed(-1);
  await builtMap(host);
  expect(host.sheetNames()).toEqual(
    [profile, "地図 2026", "マップ設定"].sort((a, b) => host.sheetNames().indexOf(a) - host.sheetNames().indexOf(b)),
  );
  expect(noted("地図 2026")).toEqual(notes);

  // On a sheet without a spare column the chart's data need new ones, once their own are gone.
  host.activate("地図 2026");
  host.byHand("sheet.deleteColumns(1, 7);");
  await builtMap(host);
  host.byHand(`
    sheet.getRange(1, sheet.getMaxColumns()).clearContent();
    const last = sheet.getLastColumn();
    if (sheet.getMaxColumns() > last) sheet.deleteColumns(last + 1, sheet.getMaxColumns() - last);
    sheet.deleteColumn(1);
  `);
  expect(await buildRefusal(host)).toBe("");
  const texts = host
    .cells("地図 2026")
    .flat()
    .filter((cell) => String(cell).startsWith("メモ"));
  expect(texts.sort()).toEqual(Object.values(notes).sort());
  host.dispose();
});

it("the chart's positions stay numbers where partners change segment and number, and where a number was taken for text it is one again", async () => {
  const rows = crowd(9);
  const { host } = await openSpreadsheet("ja", { [profile]: rows });
  await builtMap(host);
  const texts = () => {
    const cells = host.cells(map);
    const isFigure = (cell: unknown) => typeof cell === "string" && /^-?[0-9.]+$/.test(cell);
    return cells.flatMap((line) => line.slice(0, 15).filter(isFigure));
  };
  expect(texts()).toEqual([]);
  for (const by of [5, 2]) {
    for (let row = 2; row <= 13; row += 1) {
      const [name, reps, rival, orders] = crowd(12)[row - 1] ?? [];
      const cells = [
        row > 10 + by / 2 ? "" : (name ?? ""),
        (Number(reps) * by) % 60,
        rival ?? "",
        (Number(orders) * by) % 9,
      ];
      cells.forEach((cell, at) => void host.type(profile, `${"ABCD"[at]}${row}`, row > 10 + by / 2 ? "" : cell));
    }
    await builtMap(host);
    expect(texts()).toEqual([]);
  }
  host.activate(map);
  const { length } = host.cells(map);
  host.byHand(`sheet.getRange(${length - 3}, 9, 2, 2).setNumberFormat("@").setValues([["1", "2"], ["3", "4"]])`);
  await builtMap(host);
  expect(texts()).toEqual([]);
  host.dispose();
});

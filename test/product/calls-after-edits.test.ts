/** What a build costs after people have worked on the map by hand, with live formulas in the file and other partners in the profile. */
import { describe, expect, it } from "vitest";
import { type AnnotatedMap, annotatedMap, expectKept, tableOf } from "./annotated-map";
import { builtMap } from "./spreadsheet";

/** Rows count from 1. */
interface Rows {
  readonly header: number;
  readonly first: number;
}

const damages = {
  "columns of ours deleted": () => "sheet.deleteColumns(12, 2)",
  "the key column deleted": () => "sheet.deleteColumn(6)",
  "the hidden columns deleted": () => "sheet.deleteColumns(1, 7)",
  "the hidden rows deleted": ({ header }) => `sheet.deleteRows(45, ${header - 45})`,
  "the header deleted": ({ header }) => `sheet.deleteRow(${header})`,
  "everything above the header deleted": ({ header }) => `sheet.deleteRows(1, ${header - 1})`,
  "everything above the table deleted": ({ header }) => `sheet.deleteRows(1, ${header})`,
  "all lines of summary and board deleted": () => "sheet.deleteRows(3, 37)",
  "lines deleted in two places": () => "sheet.deleteRows(30, 3); sheet.deleteRows(5, 2)",
  "the chart deleted": () => "for (const chart of sheet.getCharts()) sheet.removeChart(chart)",
  "columns of theirs between ours": ({ first }) =>
    `for (const at of [14, 12, 10]) { sheet.insertColumnsBefore(at, 1); sheet.getRange(${first}, at, 3, 1).setValue("my text"); sheet.getRange(3, at, 3, 1).setValue("my text"); }`,
  "rows of theirs above the table": () =>
    `for (const at of [30, 15, 5]) { sheet.insertRowsBefore(at, 1); sheet.getRange(at, 9).setValue("my row"); }`,
  "the whole sheet sorted": () => "sheet.getRange(1, 1, sheet.getLastRow(), 20).sort(8)",
  "columns of ours dragged": () =>
    `sheet.moveColumns(sheet.getRange("L:N"), 9); sheet.moveColumns(sheet.getRange("F:G"), 20)`,
} satisfies Record<string, (rows: Rows) => string>;

type Damage = keyof typeof damages;

const pairs: readonly (readonly Damage[])[] = [
  ["the chart deleted", "everything above the header deleted"],
  ["columns of ours deleted", "the hidden columns deleted"],
  ["columns of theirs between ours", "the hidden rows deleted"],
  ["columns of theirs between ours", "rows of theirs above the table"],
  ["columns of ours dragged", "the header deleted"],
  ["lines deleted in two places", "the chart deleted"],
  ["the chart deleted", "the whole sheet sorted"],
  ["the header deleted", "all lines of summary and board deleted"],
  ["lines deleted in two places", "the header deleted"],
  ["lines deleted in two places", "rows of theirs above the table"],
  ["lines deleted in two places", "the whole sheet sorted"],
  ["all lines of summary and board deleted", "the hidden rows deleted"],
  ["the hidden rows deleted", "the header deleted"],
  ["the key column deleted", "rows of theirs above the table"],
  ["the key column deleted", "columns of theirs between ours"],
  ["all lines of summary and board deleted", "the key column deleted"],
  ["the hidden columns deleted", "columns of ours dragged"],
  ["everything above the table deleted", "columns of ours dragged"],
  ["columns of theirs between ours", "everything above the header deleted"],
  ["rows of theirs above the table", "columns of ours dragged"],
];

function work({ host, example }: AnnotatedMap, damage: Damage): void {
  const { header } = tableOf(host, example.mapName);
  host.activate(example.mapName);
  host.byHand(damages[damage]({ header: header + 1, first: header + 2 }));
}

/** Everybody's figures are others, one partner is new, and the order is another. */
function changeProfile({ host, example, partners: [a, b, c, d, e] }: AnnotatedMap): void {
  const rows = [
    [e, 45, "有", 0],
    [d, 1, "無", 0],
    [a, 2, "無", 9],
    ["新しい会社", 33, "有", 3],
    [b, 20, "有", 0],
    [c, 48, "有", 5],
  ];
  rows.forEach((row, at) => {
    row.forEach((cell, column) => {
      host.type(example.profileName, `${"ABCD"[column]}${at + 2}`, cell ?? "");
    });
  });
}

const single = (Object.keys(damages) as Damage[]).map((damage): readonly Damage[] => [damage]);

describe("with formulas of ours, other figures in the profile and", () => {
  it.each([...single, ...pairs].map((each) => [each.join(" and "), each] as const))(
    "%s, a build makes at most 40 calls, at most 5 of them reads after a write",
    async (what, each) => {
      const map = await annotatedMap();
      const { host, example } = map;
      host.addSheet("資料", [["案件"]]);
      host.type("資料", "E1", `=PARTNER_SEGMENT('${example.profileName}'!A1:D6)`);
      for (const damage of each) work(map, damage);
      changeProfile(map);
      host.forgetCalls();
      await builtMap(host);
      const [calls, commits] = [host.serviceCalls(), host.commits()];
      console.log(`${calls.length} calls, ${commits.length} reads after a write: ${what}`);
      expect(calls.length, calls.join(" ")).toBeLessThanOrEqual(40);
      expect(commits.length).toBeLessThanOrEqual(5);
      expectKept(map);
      host.dispose();
    },
  );
});

/**
 * Somebody works on the map sheet while a build runs: at each of its calls in turn. By default a call in nine, another one for each
 * kind of work; EVERY_CALL=1 tries them all.
 */
import { describe, expect, it } from "vitest";
import { sheetFindingText } from "../../src/core/problem/sheet-finding";
import {
  type AnnotatedMap,
  annotatedMap,
  besideOf,
  buildAgain,
  expectKept,
  noteColour,
  tableOf,
} from "./annotated-map";
import { builtMap } from "./spreadsheet";

const step = process.env.EVERY_CALL ? 1 : 9;

const changedProfile = [
  ["青葉ソリューション", 45, "有", 0],
  ["みなと情報", 1, "無", 0],
  ["東都システム", 2, "無", 9],
  ["北浜商事", 20, "有", 0],
  ["瀬戸内テック", 48, "有", 5],
] as const;

/** `first` is the row of the first partner before the build. */
const works: readonly (readonly [string, (first: number) => string])[] = [
  ["sorts what is visible", (first) => `sheet.getRange(${first}, 8, 5, 11).sort({ column: 16, ascending: false })`],
  ["sorts whole rows", (first) => `sheet.getRange(${first}, 1, 5, 20).sort({ column: 16, ascending: true })`],
  ["puts a row in", (first) => `sheet.insertRowsBefore(${first + 2}, 1)`],
  ["puts a row in above the table", () => `sheet.insertRowsBefore(6, 1)`],
  ["puts a column in at the left", () => `sheet.insertColumnsBefore(1, 1)`],
  ["types notes", (first) => `sheet.getRange(${first}, 20, 5, 1).setValues([["x"], ["x"], ["x"], ["x"], ["x"]])`],
];

/** A map with notes, and a profile that has changed since: every row moves. */
async function changed(): Promise<{ readonly map: AnnotatedMap; readonly first: number }> {
  const map = await annotatedMap();
  const { host, example } = map;
  changedProfile.forEach((row, at) => {
    row.forEach((cell, column) => {
      host.type(example.profileName, `${"ABCD"[column]}${at + 2}`, cell);
    });
  });
  host.activate(example.mapName);
  return { map, first: tableOf(host, example.mapName).header + 2 };
}

const memos = ({ host, example }: AnnotatedMap) =>
  host
    .cells(example.mapName)
    .flat()
    .filter((cell) => String(cell).endsWith(" memo"))
    .sort();

const coloured = ({ host, example }: AnnotatedMap) =>
  host
    .backgrounds(example.mapName)
    .flat()
    .filter((colour) => colour === noteColour).length;

/** Whether every memo stands beside the partner that it names. */
const isKept = ({ host, example, partners }: AnnotatedMap) => {
  const found = besideOf(host, example.mapName);
  return partners.every((name) => found.get(name)?.[0] === `${name} memo`);
};

describe("while a build runs, somebody", () => {
  it.each(works)(
    "%s: nothing is lost, and no note stands beside another partner without a word",
    async (what, work) => {
      const alone = await changed();
      alone.map.host.forgetCalls();
      await builtMap(alone.map.host);
      const calls = alone.map.host.serviceCalls().length;
      const notes = memos(alone.map);
      alone.map.host.dispose();
      const told: string[] = [];
      const offset = 1 + works.findIndex(([each]) => each === what);
      for (let at = step === 1 ? 1 : offset; at <= calls; at += step) {
        const { map, first } = await changed();
        const { host } = map;
        host.duringCall(at, () => host.byHand(work(first)));
        const { findings } = await builtMap(host);
        const message = `at call ${at} of ${calls}`;
        expect(memos(map), message).toEqual(notes);
        // A row that they put in has the colours of the one above it.
        expect(coloured(map), message).toBeGreaterThanOrEqual(5);
        const isTold = findings.some(({ code }) => code === "rowsMoved");
        if (isTold) told.push(String(at));
        expect(isKept(map) || isTold, message).toBe(true);
        if (!isTold) {
          await buildAgain(map);
          expectKept(map);
        }
        host.dispose();
      }
      console.log(
        `Somebody ${what} during a build of ${calls} calls: told, not put right, at ${told.join(", ") || "none"}`,
      );
    },
    600_000,
  );

  it("sorts what is visible right after the rows were written: they are put right, and nothing has to be told", async () => {
    const { map, first } = await changed();
    const { host } = map;
    // Formulas are looked for once all cells are written.
    host.forgetCalls();
    await builtMap(host);
    const written = host.serviceCalls().indexOf("TextFinder.replaceAllWith");
    host.dispose();
    const again = await changed();
    again.map.host.duringCall(written + 1, () =>
      again.map.host.byHand(`sheet.getRange(${first}, 16, 5, 3).sort({ column: 16, ascending: false })`),
    );
    const { findings } = await builtMap(again.map.host);
    expect(findings).toEqual([]);
    expectKept(again.map);
    await buildAgain(again.map);
    expectKept(again.map);
    again.map.host.dispose();
  });
});

/** What somebody does between a build's look at the sheet and its writing, by the rows of header and first partner. */
const betweenReadAndWrite: readonly (readonly [string, (first: number) => string])[] = [
  ["sorts what is visible", (first) => `sheet.getRange(${first}, 8, 5, 11).sort({ column: 17, ascending: false })`],
  ["deletes rows of the summary", () => `sheet.deleteRows(12, 4)`],
  ["deletes a column of ours", () => `sheet.deleteColumn(10)`],
  ["deletes the hidden columns", () => `sheet.deleteColumns(1, 7)`],
  ["drags the partners' names behind the notes", () => `sheet.moveColumns(sheet.getRange("H:H"), 19)`],
  ["drags a partner's row", (first) => `sheet.moveRows(sheet.getRange("${first}:${first}"), ${first + 4})`],
  [
    "types where the build is about to write",
    (first) => `sheet.getRange(${first + 5}, 8).setValue("my text"); sheet.getRange("H16").setValue("my name")`,
  ],
];

const texts = ({ host, example }: AnnotatedMap) =>
  host
    .cells(example.mapName)
    .flat()
    .filter((cell) => String(cell).startsWith("my "))
    .sort();

describe("between a build's reading and its writing, somebody", () => {
  it.each(
    betweenReadAndWrite.flatMap(([what, work]) =>
      (
        [
          ["before anything is written", "Range.getMergedRanges"],
          ["after the rows were sorted", "Range.sort"],
          ["after the chart was asked for", "Sheet.getCharts"],
        ] as const
      ).map(([when, call]) => [what, when, call, work] as const),
    ),
  )("%s, %s: it is seen and planned anew, and nothing has to be told", async (_what, _when, call, work) => {
    const { map, first } = await changed();
    const { host, example } = map;
    host.type(example.profileName, "A7", "新しい会社");
    host.type(example.profileName, "B7", 3);
    // What was sorted before has left its keys behind, and a build has died over it.
    host.byHand(`sheet.getRange(${first}, 8, 5, 11).sort({ column: 16, ascending: false })`);
    host.liveFor(15);
    await expect(builtMap(host)).rejects.toThrow(/maximum execution time/);
    host.liveFor(null);
    let done = "";
    const watch = () => {
      const calls = host.serviceCalls();
      if (calls[calls.length - 1] !== call) return host.duringCall(1, watch);
      done = call;
      host.byHand(work(first));
    };
    host.forgetCalls();
    host.duringCall(1, watch);
    const { findings } = await builtMap(host);
    expect(done).toBe(call);
    expect(findings).toEqual([]);
    expectKept(map);
    expect(texts(map)).toEqual(/my text/.test(work(first)) ? ["my name", "my text"] : []);
    await buildAgain(map);
    expectKept(map);
    host.dispose();
  });

  it("sorts rows of which one was just put in: only right before its colours are taken away is any colour lost", async () => {
    const { map } = await changed();
    const { host, example } = map;
    host.type(example.profileName, "A7", "新しい会社");
    host.type(example.profileName, "B7", 3);
    host.forgetCalls();
    await builtMap(host);
    const calls = host.serviceCalls();
    const at = calls.indexOf("Sheet.insertRowsAfter");
    expect(calls.slice(at, at + 2)).toEqual(["Sheet.insertRowsAfter", "RangeList.setBackground"]);
    expect(coloured(map)).toBe(5);
    host.dispose();
  });

  it("types into a column of theirs between ours, in a line that was just put in: it stays", async () => {
    const { map } = await changed();
    const { host } = map;
    host.byHand(`sheet.insertColumnsBefore(9, 1); sheet.deleteRows(21, 4)`);
    let isPutIn = false;
    const watch = () => {
      const calls = host.serviceCalls();
      isPutIn ||= calls[calls.length - 1] === "Range.sort";
      if (!isPutIn || calls[calls.length - 1] !== "Range.getValues") return host.duringCall(1, watch);
      host.byHand(`sheet.getRange("I22").setValue("my text")`);
    };
    host.forgetCalls();
    host.duringCall(1, watch);
    await builtMap(host);
    expect(texts(map)).toEqual(["my text"]);
    host.dispose();
  });

  it("takes away all by which the map is known: it is told, and what is left stays as it is", async () => {
    const { map } = await changed();
    const { host, example } = map;
    const watch = () => {
      const calls = host.serviceCalls();
      if (calls[calls.length - 1] !== "Range.sort") return host.duringCall(1, watch);
      host.byHand(`sheet.deleteColumns(1, 7); sheet.deleteRows(1, 189)`);
    };
    host.forgetCalls();
    host.duringCall(1, watch);
    const left = memos(map);
    await expect(builtMap(host)).rejects.toThrow(/並べ替え|書き込みませんでした/);
    expect(memos(map)).toEqual(left);
    expect(
      host
        .cells(example.mapName)
        .flat()
        .filter((cell) => String(cell).startsWith("map:")),
    ).toEqual([]);
    host.dispose();
  });

  it("sorts what is visible after that, where a note is a formula: it is put right by the notes that are text", async () => {
    const { map, first } = await changed();
    const { host, example, partners } = map;
    host.type(example.mapName, `P${first}`, `="${tableOf(host, example.mapName).cells[first - 1]?.[7]} memo"`);
    await host.settle();
    let isSorted = false;
    const watch = () => {
      const calls = host.serviceCalls();
      isSorted ||= calls[calls.length - 1] === "Range.sort";
      if (!isSorted || calls[calls.length - 1] !== "Range.getValues") return host.duringCall(1, watch);
      host.byHand(`sheet.getRange(${first}, 8, 5, 11).sort({ column: 17, ascending: false })`);
    };
    host.forgetCalls();
    host.duringCall(1, watch);
    await builtMap(host);
    await host.settle();
    const found = besideOf(host, example.mapName);
    expect(partners.map((name) => found.get(name)?.[0])).toEqual(partners.map((name) => `${name} memo`));
    host.dispose();
  });

  it("takes away our last column while cells are written, so that all right of it moves: it is told", async () => {
    const { map } = await changed();
    const { host } = map;
    host.byHand(`sheet.deleteColumns(1, 7)`);
    const watch = () => {
      const calls = host.serviceCalls();
      if (calls[calls.length - 1] !== "Sheet.hideColumns") return host.duringCall(1, watch);
      host.duringCall(3, () => host.byHand(`sheet.deleteColumn(10)`));
    };
    host.forgetCalls();
    host.duringCall(1, watch);
    const { findings } = await builtMap(host);
    expect(findings.map(({ code }) => code)).toContain("rowsMoved");
    host.dispose();
  });

  it("takes away a column of ours right before cells are written over the notes beside it: each that is lost is told", async () => {
    const { map } = await changed();
    const { host } = map;
    const before = memos(map);
    const watch = () => {
      const calls = host.serviceCalls();
      if (!calls.includes("Range.sort") || calls[calls.length - 1] !== "Range.getValues") {
        return host.duringCall(1, watch);
      }
      host.byHand(`sheet.deleteColumn(9)`);
    };
    host.forgetCalls();
    host.duringCall(1, watch);
    const { findings } = await builtMap(host);
    const left = memos(map);
    const lost = before.filter((memo) => !left.includes(memo));
    const [moved] = findings.flatMap((finding) => (finding.code === "rowsMoved" ? [finding] : []));
    expect(lost.length).toBeGreaterThan(0);
    expect(moved?.lost).toEqual(expect.arrayContaining(lost));
    expect(sheetFindingText(moved as (typeof findings)[0], "ja")).toContain(String(lost[0]));
    host.dispose();
  });
});

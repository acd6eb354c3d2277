/** A build that dies before what it put in has its looks, and rules of ours that are astray: the next build puts them right. */
import { describe, expect, it } from "vitest";
import { type AnnotatedMap, annotatedMap, noteColour, tableOf } from "./annotated-map";
import { buildRefusal, builtMap } from "./spreadsheet";

/** A map with notes after an edit by hand, with one partner more in the profile; `header` is the row of the header, from 1. */
async function edited(script: (header: number) => string): Promise<AnnotatedMap> {
  const map = await annotatedMap();
  const { host, example } = map;
  host.activate(example.mapName);
  host.byHand(script(tableOf(host, example.mapName).header + 1));
  host.type(example.profileName, "A7", "新しい会社");
  host.type(example.profileName, "B7", 33);
  await host.settle();
  return map;
}

/** Lets a build die right before a call, or `later` calls after that, then builds again; gives the calls of the second build. */
async function healed(
  { host }: AnnotatedMap,
  whole: AnnotatedMap,
  call: string,
  later = 0,
): Promise<readonly string[]> {
  whole.host.forgetCalls();
  await builtMap(whole.host);
  const lived = whole.host.serviceCalls().indexOf(call);
  expect(lived).toBeGreaterThan(0);
  host.liveFor(lived + later);
  expect(await buildRefusal(host)).toMatch(/maximum execution time/);
  host.liveFor(null);
  host.forgetCalls();
  await builtMap(host);
  return host.serviceCalls();
}

const dragged = `sheet.moveColumns(sheet.getRange("F:G"), 20); `;

describe("a build that dies before", () => {
  it.each<readonly [string, string, (header: number) => string]>([
    ["the column of keys that it put in is hidden", "Sheet.hideColumns", () => "sheet.deleteColumn(6)"],
    [
      "the row of marks that it put in is hidden",
      "Sheet.hideRows",
      (header) => `${dragged}sheet.deleteRow(${header - 1})`,
    ],
  ])("%s: the next one hides it", async (_what, call, script) => {
    const [whole, map] = [await edited(script), await edited(script)];
    expect(await healed(map, whole, call)).toContain(call);
  });

  it("the row that it put in lost the colours of the row above: the next one takes them away", async () => {
    const [whole, map] = [await edited(() => ""), await edited(() => "")];
    await healed(map, whole, "Sheet.insertRowsAfter", 1);
    const coloured = ({ host, example }: AnnotatedMap) =>
      host
        .backgrounds(example.mapName)
        .flat()
        .filter((colour) => colour === noteColour).length;
    expect([coloured(whole), coloured(map)]).toEqual([5, 5]);
    expect(map.host.backgrounds(map.example.mapName)).toEqual(whole.host.backgrounds(whole.example.mapName));
  });
});

describe("rules of ours for the segments' colours", () => {
  const ranges = ({ host, example }: AnnotatedMap) =>
    host.conditionalFormats(example.mapName).map(({ ranges }) => ranges.join());

  it.each<readonly [string, (header: number) => string]>([
    ["a row was put in right under the header", (header) => `sheet.insertRowsAfter(${header}, 1)`],
    ["all partners' rows were deleted", (header) => `sheet.deleteRows(${header + 1}, 5)`],
  ])("hold for the first partner, too, after %s", async (_what, script) => {
    const map = await edited(script);
    await builtMap(map.host);
    const { header } = tableOf(map.host, map.example.mapName);
    for (const range of ranges(map)) expect(Number(/\d+/.exec(range)?.[0])).toBeLessThanOrEqual(header + 2);
  });

  it("get their range back, with what people changed in them, and no rule of anybody else's is touched", async () => {
    const map = await annotatedMap();
    const { host, example } = map;
    const before = host.conditionalFormats(example.mapName);
    const { header } = tableOf(host, example.mapName);
    host.activate(example.mapName);
    host.byHand(`
      const astray = sheet.getRange("K${header + 4}:K"), other = sheet.getRange("K${header + 6}:K${header + 7}");
      const [first, second, ...rules] = sheet.getConditionalFormatRules();
      const users = SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo("x").setBackground("#ff0000").setRanges([astray]).build();
      sheet.setConditionalFormatRules([
        users,
        first.copy().setBackground("#00ff00").setRanges([astray]).build(),
        second.copy().setRanges([astray, other]).build(),
        ...rules,
      ]);
    `);
    const [users] = host.conditionalFormats(example.mapName);
    await builtMap(host);
    expect(host.conditionalFormats(example.mapName)).toEqual([
      users,
      { ...before[0], background: "#00ff00" },
      ...before.slice(1),
    ]);
  });
});

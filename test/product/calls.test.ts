/** What a build costs: calls to Google, and reads that follow a write, whatever else stands in the file. */
import { describe, expect, it } from "vitest";
import type { Host, HostCell } from "../../src/host/host";
import { crowd } from "./crowd";
import { builtMap, openSpreadsheet } from "./spreadsheet";

const profileName = "パートナー一覧";

/** Further sheets of the file, as teams have them. */
const others = (count: number): Record<string, HostCell[][]> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => [
      `資料${at + 1}`,
      [
        ["案件", "金額"],
        ["A", at],
        ["B", 2],
      ],
    ]),
  );

async function opened(otherSheets: number, isLive: boolean): Promise<Host> {
  const { host } = await openSpreadsheet("ja", { [profileName]: crowd(30), ...others(otherSheets) });
  if (isLive) {
    host.type("資料1", "E1", `=PARTNER_SEGMENT('${profileName}'!A1:D31)`);
    host.type(profileName, "F2", "=PARTNER_SEGMENT()");
    await host.settle();
  }
  return host;
}

/** Everybody's figures, two names and the order of the rows are others than before; one partner left, two are new. */
function change(host: Host): void {
  const rows = crowd(32).slice(1).reverse();
  rows.splice(5, 1);
  rows.forEach(([name, reps, rival, orders], at) => {
    const cells = [at === 3 ? "新しい名前" : (name ?? ""), Number(reps) + 1, rival ?? "", orders ?? ""];
    cells.forEach((cell, column) => {
      host.type(profileName, `${"ABCD"[column]}${at + 2}`, cell);
    });
  });
}

describe.each([
  [1, false],
  [20, false],
  [1, true],
  [20, true],
] as const)("with %i other sheets in the file, formulas of ours: %s", (otherSheets, isLive) => {
  it("a first build makes at most 60 calls, a later one 40, at most 5 of them reads after a write", async () => {
    const host = await opened(otherSheets, isLive);
    const count = async () => {
      host.forgetCalls();
      await builtMap(host);
      // Before the formulas run again: what they ask is no call of the build's.
      const counted = { calls: host.serviceCalls().length, commits: host.commits().length };
      if (process.env.SHOW_CALLS) console.log(host.serviceCalls().join("\n"));
      await host.settle();
      return counted;
    };
    const first = await count();
    const again = await count();
    change(host);
    await host.settle();
    const changed = await count();
    console.log(
      `Calls with ${otherSheets} other sheets${isLive ? " and live formulas" : ""}: first ${first.calls}, unchanged ${again.calls}, changed ${changed.calls}; reads after a write ${first.commits}, ${again.commits}, ${changed.commits}`,
    );
    expect(first.calls).toBeLessThanOrEqual(60);
    expect(again.calls).toBeLessThanOrEqual(40);
    expect(changed.calls).toBeLessThanOrEqual(40);
    for (const { commits } of [first, again, changed]) expect(commits).toBeLessThanOrEqual(5);
    host.dispose();
  });
});

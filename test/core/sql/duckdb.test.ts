import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { differenceOf, expectedOf } from "../../../src/query/check/compare";
import { hostileCase } from "../../../src/query/check/hostile";
import { randomCase } from "../../../src/query/check/random-case";

const isThere = existsSync("src/query/check/node_modules/@duckdb/node-api");
if (!isThere) console.log("DuckDB is not installed: npm run test:sql installs it and runs the whole comparison.");

describe.skipIf(!isThere)("the query in DuckDB", () => {
  it("gives what the core gives, hostile names among it", async () => {
    const { DuckDb } = await import("../../../src/query/check/duckdb");
    const duck = await DuckDb.start();
    for (const given of [hostileCase(), ...[1, 3, 9, 11].map((seed) => randomCase(seed, "plain", 30))]) {
      const expected = expectedOf(given);
      if (!expected?.rows) continue;
      expect(
        differenceOf(expected.rows, await duck.rowsOf(expected.query, given.table)),
        `case ${given.seed}`,
      ).toBeNull();
    }
  });
});

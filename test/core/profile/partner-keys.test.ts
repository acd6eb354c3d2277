import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/core/cells/cell";
import { nameKeys, partnerCodes, partnerKeys } from "../../../src/core/profile/partner-keys";
import { profileOf } from "./read-list";

const named = (...names: readonly string[]) => nameKeys({ partners: names.map((name, row) => ({ row, name })) });

/** A list whose partners have these codes. */
const coded = (header: string, ...codes: readonly Cell[]) =>
  profileOf([["企業名", header, "受注件数"], ...codes.map((code, at): Cell[] => [`会社${"甲乙丙丁"[at]}`, code, 1])]);

describe("partners known by name", () => {
  it.each([
    [["青葉", "北浜"], "青葉|北浜"],
    [["青葉", "北浜", "青葉", "青葉"], "青葉|北浜|青葉 #2|青葉 #3"],
    [["Aoba", "AOBA", "ａｏｂａ"], "Aoba|AOBA #2|ａｏｂａ #3"],
    // Names that read like keys keep theirs.
    [["青葉", "青葉 #2", "青葉", "青葉"], "青葉|青葉 #2|青葉 #3|青葉 #4"],
    [["Aoba", "AOBA", "aoba #2"], "Aoba|AOBA #3|aoba #2"],
    [["青葉", "青葉 #1"], "青葉|青葉 #1"],
  ] satisfies readonly (readonly [string[], string])[])("%j: %s", (names, keys) =>
    expect(named(...names).join("|")).toBe(keys),
  );
});

describe("partners known by code", () => {
  it.each([
    ["企業コード", ["P-01", "P-07"], ["id:p-01", "id:p-07"]],
    ["Account ID", ["Ａ１", "a2"], ["id:a1", "id:a2"]],
    ["取引先番号", [1040, 1020], ["id:1040", "id:1020"]],
    ["取引先番号", [1, 2, 4], ["id:1", "id:2", "id:4"]],
    ["取引先番号", [1, 3, 4], ["id:1", "id:3", "id:4"]],
    ["取引先番号", [3, 2, 1], ["id:3", "id:2", "id:1"]],
    ["取引先番号", [1, "B", 3], ["id:1", "id:b", "id:3"]],
    ["取引先番号", [7], ["id:7"]],
    // Two of one code, one without, numbers that sorting gives anew, and no codes at all.
    ["企業コード", ["P-01", "p-01"], null],
    ["企業コード", ["P-01", ""], null],
    ["企業コード", [11, 12, 13], null],
    ["企業コード", ["1", "2"], null],
    ["営業人数", [40, 20], null],
  ] satisfies readonly (readonly [string, Cell[], string[] | null])[])("%s %j: %j", (header, codes, keys) =>
    expect(partnerCodes(coded(header, ...codes))).toEqual(keys),
  );

  it("are known by name where the codes do not tell them apart", () => {
    expect(partnerKeys(coded("企業コード", "P-01", "P-07"))).toEqual(["id:p-01", "id:p-07"]);
    expect(partnerKeys(coded("企業コード", "P-01", "P-01"))).toEqual(["会社甲", "会社乙"]);
  });
});

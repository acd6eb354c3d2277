import { describe, expect, it } from "vitest";
import { isIdentifierHeader, isKnownHeader } from "../../../src/core/profile/headers";

describe("a column of the partners' own codes", () => {
  it.each([
    "企業コード",
    "パートナーID",
    "取引先 番号",
    "企業_コード",
    "顧客情報_企業コード",
    "Account ID",
    "Company code",
    "Reseller no.",
    "Partner - ID",
  ])("is one called %s", (header) => expect(isIdentifierHeader(header)).toBe(true));

  it.each(["コード", "契約番号", "担当者コード", "企業名", "企業コード区分", "Deal ID", "ID of the account"])(
    "is none called %s",
    (header) => expect(isIdentifierHeader(header)).toBe(false),
  );
});

describe("a usual header", () => {
  it("is not looked for in a text", () => {
    expect(isKnownHeader(`受注件数${" ".repeat(56)}`)).toBe(true);
    expect(isKnownHeader(`受注件数${" ".repeat(57)}`)).toBe(false);
    expect(isKnownHeader("謎の列")).toBe(false);
  });
});

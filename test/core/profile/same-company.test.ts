import { describe, expect, it } from "vitest";
import { companyKey } from "../../../src/core/profile/same-company";

const same = [
  ["株式会社山田商会", "山田商会"],
  ["山田商会(株)", "㈱山田商会"],
  ["（株）山田商会", "山田商会　株式会社"],
  ["ＡＢＣ商会", "abc商会"],
  ["Kita Systems Co., Ltd.", "KITA SYSTEMS"],
  ["Müller GmbH & Co. KG", "müller"],
  ["Kita-Systems, Inc.", "Kita Systems"],
  ["特定非営利活動法人みどり", "みどり"],
  ["Kita - Systems", "Kita Systems"],
] as const;

const different = [
  ["山田商会", "山田商会大阪"],
  ["Costa", "Sta"],
  ["Inc", "Ltd"],
  ["株式会社", "有限会社"],
  ["Kita AB Systems", "Kita Systems"],
] as const;

describe("a company's key", () => {
  it("is what is left of its name", () => {
    expect(companyKey("Kita - Systems, Inc.")).toBe("kitasystems");
    expect(companyKey("株式会社")).toBe("株式会社");
  });

  it.each(same)("is the same for %s and %s", (one, other) => {
    expect(companyKey(one)).toBe(companyKey(other));
  });

  it.each(different)("tells %s from %s", (one, other) => {
    expect(companyKey(one)).not.toBe(companyKey(other));
  });
});

import { describe, expect, it } from "vitest";
import { withoutLegalForm } from "../../../src/core/model/legal-form";

describe("a name without its legal form", () => {
  it.each([
    ["株式会社東都システム", "東都システム"],
    ["北浜商事(株)", "北浜商事"],
    ["㈱瀬戸内テック", "瀬戸内テック"],
    ["合同会社みなと情報", "みなと情報"],
    ["Northgate Systems Inc.", "Northgate Systems"],
    ["Harbor Trading Co., Ltd.", "Harbor Trading"],
    ["Atlas Consulting GmbH", "Atlas Consulting"],
    ["Maple Data LLC", "Maple Data"],
    ["Incas Travel", "Incas Travel"],
    ["株式会社", "株式会社"],
    ["Limited", "Limited"],
  ])("%s: %s", (name, short) => {
    expect(withoutLegalForm(name)).toBe(short);
  });
});

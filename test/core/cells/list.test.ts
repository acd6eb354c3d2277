import { describe, expect, it } from "vitest";
import { listItems } from "../../../src/core/cells/list";

describe("the items of a list in one cell", () => {
  it.each<[string, readonly string[]]>([
    ["製造、小売", ["製造", "小売"]],
    ["製造,小売，卸", ["製造", "小売", "卸"]],
    ["製造;小売；卸", ["製造", "小売", "卸"]],
    ["製造/小売／卸", ["製造", "小売", "卸"]],
    ["製造・小売･卸", ["製造", "小売", "卸"]],
    ["製造\n小売\r\n卸", ["製造", "小売", "卸"]],
    ["、製造、、小売、", ["製造", "小売"]],
    [" Retail , ＩＴ ", ["retail", "it"]],
    ["製造 小売", ["製造 小売"]],
    ["製造-小売", ["製造-小売"]],
    ["", []],
    ["、/", []],
  ])("%j are %j", (text, items) => {
    expect(listItems(text)).toEqual(items);
  });
});

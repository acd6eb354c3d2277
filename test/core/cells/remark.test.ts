import { describe, expect, it } from "vitest";
import { withoutRemark, withoutRemarks } from "../../../src/core/cells/remark";

describe("a value with a remark behind it", () => {
  it.each([
    ["50名(うち専任3名)", "50名"],
    ["50名 【概数】", "50名"],
    ["有(他社a)(b)", "有"],
    ["(5)", "(5)"],
    ["(5)名(概数)", "(5)名"],
    ["50名", "50名"],
    ["50名(概数", "50名(概数"],
    ["概数)", "概数)"],
    ["", ""],
    ["20(予定)", null],
    ["20 (forecast)", null],
    ["20(別の予定)", "20"],
  ])("%s without it is %s", (text, value) => expect(withoutRemark(text)).toBe(value));

  it.each([
    ["20 ※概数", "20"],
    ["20(概数) ※推定", "20"],
    ["20 ※ 予定", null],
    ["※20", "※20"],
    ["20(予定)", null],
  ])("%s without what stands behind ※ is %s", (text, value) => expect(withoutRemarks(text)).toBe(value));
});

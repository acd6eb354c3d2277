import { describe, expect, it } from "vitest";
import { lazily } from "../../../src/core/cells/lazily";

describe("a value worked out when it is asked for", () => {
  it.each([7, undefined, null])("is worked out once and kept, also where it is %j", (value) => {
    let times = 0;
    const ask = lazily(() => {
      times += 1;
      return value;
    });
    expect(times).toBe(0);
    expect([ask(), ask()]).toEqual([value, value]);
    expect(times).toBe(1);
  });
});

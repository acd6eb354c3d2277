import { describe, expect, it } from "vitest";
import { lazily, oncePer } from "../../../src/core/cells/lazily";

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

describe("what follows from an object", () => {
  it.each([7, undefined])("is worked out once for each, also where it is %j", (value) => {
    const asked: object[] = [];
    const ask = oncePer((of: object) => {
      asked.push(of);
      return value;
    });
    const [one, other] = [{}, {}];
    expect([ask(one), ask(other), ask(one), ask(other)]).toEqual([value, value, value, value]);
    expect(asked).toEqual([one, other]);
  });
});

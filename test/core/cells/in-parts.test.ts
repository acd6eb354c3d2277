import { expect, it } from "vitest";
import { atOnce, type InParts } from "../../../src/core/cells/in-parts";

it("work in parts done at once goes through all of them and gives what they come to", () => {
  const done: number[] = [];
  function* parts(): InParts<string> {
    for (const part of [1, 2, 3]) {
      done.push(part);
      yield;
    }
    return "whole";
  }
  expect(atOnce(parts())).toBe("whole");
  expect(done).toEqual([1, 2, 3]);
});

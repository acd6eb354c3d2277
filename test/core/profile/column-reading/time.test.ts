import { describe, expect, it } from "vitest";
import { reading } from "./reading";

describe("a hostile text", () => {
  it.each([
    `a${" ".repeat(50_000)}b`,
    `1${" ".repeat(50_000)}`,
    `${"1 ".repeat(25_000)}`,
    "(".repeat(50_000),
    `1${"(".repeat(50_000)})`,
    "1,".repeat(25_000),
    "~".repeat(50_000),
    "@.".repeat(25_000),
  ])("takes no longer than a friendly one", (text) => {
    const start = performance.now();
    const column = reading(text, [text, text]);
    column.numbers;
    column.yesNo;
    column.days(0);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

// @vitest-environment happy-dom
import { cleanup, fireEvent } from "@testing-library/preact";
import { afterEach, describe, expect, it } from "vitest";
import { Explained } from "../../../src/sidebar/plan/explained";
import { drawPart } from "../render";

afterEach(cleanup);

describe("a number that is explained", () => {
  it("loses its sentence by Escape, which goes no further, until somebody comes again", async () => {
    const { container } = drawPart(<Explained text="計画の点です。">12</Explained>);
    const number = container.querySelector("button") as HTMLElement;
    const isClosed = () => container.querySelector(".explained")?.classList.contains("closed");
    expect(isClosed()).toBe(false);
    // False: the default was prevented.
    expect(await fireEvent.keyDown(number, { key: "Escape" })).toBe(false);
    expect(isClosed()).toBe(true);
    expect(await fireEvent.keyDown(number, { key: "Escape" })).toBe(true);
    await fireEvent.blur(number);
    expect(isClosed()).toBe(false);
  });
});

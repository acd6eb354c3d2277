import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { headerMeaning } from "../../../src/core/profile/header-meaning";
import { moreHeaders } from "./more-headers";

interface Practised {
  readonly header: string;
  readonly axis: string | readonly string[] | null;
  readonly direction?: string | null;
}

const published = JSON.parse(await readFile("test/cases/headers.json", "utf8")) as readonly Practised[];

/** How a header comes out: `potential up`, `down`, `none`. */
function readingOf(header: string): { readonly axis: string; readonly direction: string } {
  const { use, axis, direction, barred } = headerMeaning(header);
  if (use !== "criterion" || barred !== null) return { axis: "none", direction: "none" };
  return { axis: axis ?? "none", direction };
}

/** What is wrong with the reading of a header; null where it is right. */
function faultOf({ header, axis, direction }: Practised): "axis" | "direction" | null {
  const read = readingOf(header);
  const allowed = axis === null ? ["potential", "results"] : [axis].flat();
  // Where smaller is better, the axis is the vendor's to say.
  if (direction === "down") return read.direction === "down" ? null : read.direction === "up" ? "direction" : "axis";
  if (read.direction === "down") return allowed.includes("none") ? "axis" : "direction";
  return allowed.includes(read.axis) ? null : "axis";
}

describe.each<[string, readonly Practised[]]>([
  ["the published headers of practice", published],
  ["further headers of practice", moreHeaders],
])("%s", (_name, headers) => {
  const faults = headers.flatMap((each) => {
    const fault = faultOf(each);
    return fault ? [{ ...each, fault, read: readingOf(each.header) }] : [];
  });

  it("are read at 95 % and more", () => {
    const shown = faults.map(
      (each) => `${each.header}: ${[each.axis].flat().join("/")} but ${each.read.axis} ${each.read.direction}`,
    );
    expect(shown.length, shown.join("\n")).toBeLessThanOrEqual(0.05 * headers.length);
  });

  it("are never read in the wrong direction", () => {
    expect(faults.filter(({ fault }) => fault === "direction").map(({ header }) => header)).toEqual([]);
  });
});

// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from "vitest";
import { painted } from "../../../src/sidebar/parts/paint";

afterEach(() => vi.restoreAllMocks());

/** Every letter is 20 wide in this pen's font, whatever was asked for. */
function penThatTells() {
  const told: { text: string; from: number; to: number }[] = [];
  let [origin, across] = [0, 1];
  const own = {
    scale: (x: number) => {
      across *= x;
    },
    translate: (x: number) => {
      origin += x * across;
    },
    measureText: (text: string) => ({ width: 20 * text.length }),
    fillText: (text: string, x: number) => {
      const from = origin + x * across;
      told.push({ text, from, to: from + 20 * text.length * across });
    },
  };
  const pen = new Proxy(own as Record<PropertyKey, unknown>, {
    get: (known, name) => known[name] ?? (() => undefined),
    set: () => true,
  });
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(pen as never);
  return told;
}

function pictureWith(text: string): SVGSVGElement {
  document.body.innerHTML = `<svg width="300" height="50" font-size="12">${text}</svg>`;
  return document.querySelector("svg") as unknown as SVGSVGElement;
}

describe("a name on a picture that is pasted or saved", () => {
  it.each([
    ["start", 100, 150],
    ["middle", 75, 125],
    ["end", 50, 100],
  ])("is as wide as on the map, in whatever font (%s)", (anchor, from, to) => {
    const told = penThatTells();
    painted(pictureWith(`<text x="100" y="20" text-anchor="${anchor}" textLength="50">社名です</text>`), 1);
    expect(told).toEqual([{ text: "社名です", from, to }]);
  });

  it("has its own width where the map does not say one", () => {
    const told = penThatTells();
    painted(pictureWith('<text x="100" y="20">Name</text>'), 1);
    expect(told).toEqual([{ text: "Name", from: 100, to: 180 }]);
  });
});

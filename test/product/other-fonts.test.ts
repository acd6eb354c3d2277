/** The map on a machine that lacks the font its names are measured in, as a saved picture may be opened anywhere. */
import { readFile } from "node:fs/promises";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cloudContent, readClouds } from "../../src/bench/clouds";
import { drawMap } from "../../src/core/draw/map-svg";
import { pictureOf } from "../../src/core/map/picture";
import { openBrowser } from "../../src/tooling/open-browser";

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
});

const clouds = readClouds(await readFile("test/core/draw/map-clouds.json", "utf8"));

describe("a map in another font", () => {
  it.each([...clouds.keys()].filter((name) => name.endsWith(" 60")))(
    "keeps names in their quadrant: %s",
    async (name) => {
      const cloud = clouds.get(name);
      if (!cloud) throw new Error(name);
      // Names of kana, which are wider there.
      const partners = cloud.partners.map(([, ...scores], at) => [`ビジネスソリューションズ${at}`, ...scores] as const);
      const svg = drawMap(pictureOf(cloudContent({ ...cloud, partners }, "ja"), 900, 640));
      const page = await browser.newPage();
      await page.setContent(svg.replaceAll("'BIZ UDPGothic',", ""));
      const { names, beyond } = await page.evaluate(() => {
        const box = (element: Element) => (element as SVGGraphicsElement).getBBox();
        const quadrants = [...document.querySelectorAll("rect[data-segment]")].map(box);
        const texts = [...document.querySelectorAll("text[data-partner][stroke]")];
        const isInside = ({ x, width }: DOMRect) =>
          quadrants.some((quadrant) => x > quadrant.x - 1 && x + width < quadrant.x + quadrant.width + 1);
        return {
          names: texts.length,
          beyond: texts.filter((text) => !isInside(box(text))).map((text) => text.textContent),
        };
      });
      await page.close();
      expect(names).toBeGreaterThan(20);
      expect(beyond).toEqual([]);
    },
  );
});

/** The map as a picture: in the sidebar, on the sheet, in a file. */
import type { Box } from "../../core/draw/box";
import { type CountsChart, drawCounts } from "../../core/draw/counts-chart";
import type { MapLayout } from "../../core/draw/map-layout";
import { drawMap, laidOutMap } from "../../core/draw/map-svg";
import { type MapContent, type MapPicture, pictureOf } from "../../core/map/picture";
import { pictureSize } from "../../core/sheets/map/panel";
import { reportPicture } from "../../core/sheets/report/report-change";
import { painted } from "./paint";
import type { Size } from "./use-size";

/** Wider than any sidebar: the page is a dialog. The style sheet sets things side by side from here on. */
export const isLarge = ({ width }: Size): boolean => width >= 660;

/** What stands beside a dialog's map, and above it: cards or controls, the page's head and tabs. */
const beside = { explore: 332, tune: 380 } as const;
const above = 150;

/** Where a map stands on the page. */
export type Spot = keyof typeof beside;

/** Of a map in Google's sidebar, and of any other at the least. */
const narrowest: Size = { width: 268, height: 290 };

/** The sidebar's inner width, or what a dialog has room for: letters are as large as they are drawn. */
function onPage(page: Size, spot: Spot): Size {
  if (isLarge(page)) return { width: page.width - beside[spot], height: Math.max(320, page.height - above) };
  const width = Math.max(narrowest.width, page.width - 32);
  // Controls are seen below theirs.
  const height = spot === "tune" ? 0 : Math.round(0.7 * width);
  return { width, height: Math.max(narrowest.height, height) };
}

/** Read from the back of a room: never smaller. */
const presentedFont = 14;

/** In files and in the clipboard: a slide's width. */
const large: Size = { width: 1200, height: 800 };

/** A map that leaves the page, with what it says above itself: title, day, source, filter. */
export interface TakenMap {
  readonly content: MapContent;
  readonly heading: string | null;
}

const svgText = ({ content, heading }: TakenMap, { width, height }: Size): string =>
  drawMap(pictureOf(content, width, height, heading));

/** Parsed as XML: nothing in it can run, and what is not well-formed throws. */
export function svgOf(text: string): SVGSVGElement {
  const { documentElement } = new DOMParser().parseFromString(text, "image/svg+xml");
  if (documentElement.tagName !== "svg") throw new Error("not a picture");
  return document.importNode(documentElement, true) as unknown as SVGSVGElement;
}

/** For a page of a size. */
export const sidebarMap = (content: MapContent, page: Size): SVGSVGElement =>
  svgOf(svgText({ content, heading: null }, onPage(page, "explore")));

/** Alone on the page, with larger names. */
export function presentedMap(content: MapContent, page: Size): SVGSVGElement {
  const picture = pictureOf(content, page.width - 32, Math.max(320, page.height - 64));
  const fontSize = Math.max(presentedFont, Math.round(picture.width / 90));
  return svgOf(drawMap({ ...picture, fontSize }));
}

/** The sidebar's map with where things are on it. */
export interface MeasuredMap extends Size {
  readonly svg: SVGSVGElement;
  /** What lies over it, from back to front, while its marks move. */
  readonly over: readonly Element[];
  readonly layout: MapLayout;
  /** The part for points. */
  readonly field: Box;
  /** A place in percent, in the picture's own pixels. */
  readonly at: (x: number, y: number) => readonly [number, number];
}

/** The map beside the controls, to be drawn. */
export function tunePicture(content: MapContent, page: Size): MapPicture {
  const { width, height } = onPage(page, "tune");
  return pictureOf(content, width, height);
}

/** Without `names` the marks alone, at once: for what is on its way. */
export function measuredMap(picture: MapPicture, names: boolean): MeasuredMap {
  const { width, height } = picture;
  const { svg, layout } = laidOutMap(picture, { names });
  const { field } = layout;
  const at = (x: number, y: number): readonly [number, number] => [
    field.x + (x / 100) * field.width,
    field.y + (1 - y / 100) * field.height,
  ];
  return { svg: svgOf(svg), over: [], layout, field, at, width, height };
}

export const largeSvg = (map: TakenMap): string => svgText(map, large);

/** For screens with two pixels to a point, and for paper. */
const sharp = 2;

/** A canvas does not wait for a web font: one that comes in parts is loaded for the letters of the picture first. */
async function canvasOf(map: TakenMap, size: Size): Promise<HTMLCanvasElement> {
  const svg = svgOf(svgText(map, size));
  const family = svg.getAttribute("font-family") ?? "sans-serif";
  await Promise.all([400, 700].map((weight) => document.fonts.load(`${weight} 14px ${family}`, svg.textContent ?? "")));
  return painted(svg, sharp);
}

export const largePng = async (map: TakenMap): Promise<string> => (await canvasOf(map, large)).toDataURL("image/png");

/** As large as it stands on the sheet, which takes at most a million pixels. */
export const sheetPng = async (content: MapContent): Promise<string> =>
  (await canvasOf({ content, heading: null }, pictureSize)).toDataURL("image/png");

export const largeBlob = async (map: TakenMap): Promise<Blob> => {
  const canvas = await canvasOf(map, large);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("no picture"))), "image/png");
  });
};

/** The report's picture: the map, and beside it the counts over time where there are some. Clear where cells show through. */
export async function reportPng(
  content: MapContent,
  counts: Omit<CountsChart, "width" | "height" | "fontSize"> | null,
) {
  const { width, height, map, chart } = reportPicture;
  const canvas = document.createElement("canvas");
  canvas.width = width * sharp;
  canvas.height = height * sharp;
  const pen = canvas.getContext("2d");
  if (!pen) throw new Error("no canvas");
  pen.drawImage(await canvasOf({ content, heading: null }, map), 0, 0);
  if (counts) {
    const drawn = painted(
      svgOf(drawCounts({ ...counts, width: chart.width, height: chart.height, fontSize: 11 })),
      sharp,
    );
    pen.drawImage(drawn, chart.x * sharp, chart.y * sharp);
  }
  return canvas.toDataURL("image/png");
}

/** A map's SVG read back as shapes: what a person sees, and nothing of how it was made. */
import { fontWidth } from "./font-widths";

export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface DrawnText extends Rect {
  readonly text: string;
  readonly partner: number | null;
  readonly fill: string;
}

export interface DrawnMark extends Rect {
  readonly partner: number;
  readonly title: string;
  readonly fill: string;
  readonly stroke: string;
}

export interface DrawnLine {
  readonly partner: number;
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}

export interface DrawnPicture {
  readonly width: number;
  readonly height: number;
  readonly cross: readonly [x: number, y: number];
  readonly plot: Rect;
  readonly marks: readonly DrawnMark[];
  /** By priority. */
  readonly names: readonly DrawnText[];
  readonly numbers: readonly DrawnText[];
  readonly captions: readonly DrawnText[];
  readonly leaders: readonly DrawnLine[];
  readonly bands: readonly (Rect & { readonly words: string })[];
}

const plain = (text: string) =>
  text
    .replace(/<[^>]*>/g, "")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, "&");

/** Corners that a path of the map goes through; of an arc, the box around its circle. */
function pathBox(d: string): Rect {
  let [x, y] = [0, 0];
  const xs: number[] = [];
  const ys: number[] = [];
  for (const [, command = "", numbers = ""] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const values = (numbers.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
    const [a = 0, b = 0] = values;
    const isRelative = command === command.toLowerCase();
    const [fromX, fromY] = isRelative ? [x, y] : [0, 0];
    if (command === "a") {
      const radius = a;
      const end = x + (values[5] ?? 0);
      xs.push(x, end);
      ys.push(y - radius, y + radius);
      x = end;
      y += values[6] ?? 0;
    } else if (/[ml]/i.test(command)) [x, y] = [fromX + a, fromY + b];
    else if (/h/i.test(command)) x = fromX + a;
    else if (/v/i.test(command)) y = fromY + a;
    xs.push(x);
    ys.push(y);
  }
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

export function drawnSvg(svg: string): DrawnPicture {
  const elements = [...svg.matchAll(/<(path|rect|text)((?:\s[^<>]*?)?)(?:\/>|>(.*?)<\/\1>)/gs)].map(
    ([, tag = "", attributes = "", content = ""]) => ({
      tag,
      content,
      get: (name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1] ?? null,
    }),
  );
  const number = (text: string | null) => Number(text ?? 0);
  const size = number(/font-size="([\d.]+)"/.exec(svg)?.[1] ?? "0");
  const [, width = "0", height = "0"] = /width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
  const crosshair = elements.find(({ tag, get }) => tag === "path" && /^M\S+ \S+v\S+M\S+ \S+h/.test(get("d") ?? ""));
  const plot = pathBox(crosshair?.get("d") ?? "");
  const texts = elements
    .filter(({ tag, get }) => tag === "text" && get("transform") === null)
    .map(({ get, content }): DrawnText => {
      const text = plain(content);
      const letters = number(get("font-size")) || size;
      const wide = fontWidth(text) * letters;
      const x = number(get("x"));
      const left = { start: x, middle: x - wide / 2, end: x - wide }[get("text-anchor") ?? "start"] ?? x;
      const base = number(get("y"));
      const partner = get("data-partner");
      return {
        text,
        partner: partner === null ? null : Number(partner),
        fill: get("fill") ?? "",
        left,
        right: left + wide,
        top: base - 0.88 * letters,
        bottom: base + 0.12 * letters,
      };
    })
    .filter(({ text }) => text !== "");
  const isNumber = ({ text, partner }: DrawnText) => partner !== null && /^\d+$/.test(text) && Number(text) === partner;
  return {
    width: Number(width),
    height: Number(height),
    cross: [(plot.left + plot.right) / 2, (plot.top + plot.bottom) / 2],
    plot,
    marks: elements
      .filter(({ tag, get }) => tag === "path" && get("data-partner") !== null)
      .map(({ get, content }) => ({
        ...pathBox(get("d") ?? ""),
        partner: number(get("data-partner")),
        title: plain(/<title>(.*?)<\/title>/s.exec(content)?.[1] ?? ""),
        fill: get("fill") ?? "",
        stroke: get("stroke") ?? "",
      })),
    names: texts.filter((text) => text.partner !== null && !isNumber(text)),
    numbers: texts.filter(isNumber),
    captions: texts.filter(({ partner }) => partner === null),
    leaders: elements
      .filter(({ get }) => get("data-leader") !== null)
      .map(({ get }) => {
        const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = ((get("d") ?? "").match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
        return { partner: number(get("data-leader")), from: [x1, y1], to: [x2, y2] };
      }),
    bands: elements
      .filter(({ get }) => get("data-band") !== null)
      .map(({ get, content }) => ({
        left: number(get("x")),
        top: number(get("y")),
        right: number(get("x")) + number(get("width")),
        bottom: number(get("y")) + number(get("height")),
        words: plain(/<title>(.*?)<\/title>/s.exec(content)?.[1] ?? ""),
      })),
  };
}

/** Paints the map's SVG on a canvas: as an image it could not use the page's font. */

/** The attributes that the map's SVG uses, of an element or the nearest one above that has them. */
function inherited(element: Element, name: string): string | null {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const value = at.getAttribute(name);
    if (value !== null) return value;
  }
  return null;
}

const numberOf = (element: Element, name: string) => Number(element.getAttribute(name) ?? 0);

/** A canvas with everything of the SVG on it, and so many pixels to one of the SVG's. */
export function painted(svg: SVGSVGElement, scale: number): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = numberOf(svg, "width") * scale;
  canvas.height = numberOf(svg, "height") * scale;
  const pen = canvas.getContext("2d");
  if (!pen) throw new Error("no canvas");
  pen.scale(scale, scale);
  for (const element of svg.children) {
    if (element.tagName === "rect") paintShape(pen, element, rectangle(element));
    else if (element.tagName === "path") paintShape(pen, element, new Path2D(element.getAttribute("d") ?? ""));
    else if (element.tagName === "text") paintText(pen, element);
  }
  return canvas;
}

function rectangle(element: Element): Path2D {
  const path = new Path2D();
  path.rect(numberOf(element, "x"), numberOf(element, "y"), numberOf(element, "width"), numberOf(element, "height"));
  return path;
}

function paintShape(pen: CanvasRenderingContext2D, element: Element, path: Path2D): void {
  const [fill, stroke] = [element.getAttribute("fill"), element.getAttribute("stroke")];
  if (fill !== "none" && !(fill === null && stroke)) {
    pen.fillStyle = fill ?? "#000";
    pen.globalAlpha = Number(element.getAttribute("fill-opacity") ?? 1);
    pen.fill(path);
    pen.globalAlpha = 1;
  }
  if (stroke) {
    pen.strokeStyle = stroke;
    pen.lineWidth = Number(element.getAttribute("stroke-width") ?? 1);
    pen.stroke(path);
  }
}

function paintText(pen: CanvasRenderingContext2D, element: Element): void {
  const parts = element.children.length > 0 ? [...element.children] : [element];
  const fontOf = (part: Element) =>
    `${inherited(part, "font-weight") ?? 400} ${inherited(part, "font-size")}px ${inherited(part, "font-family")}`;
  const widths = parts.map((part) => {
    pen.font = fontOf(part);
    return pen.measureText(part.textContent ?? "").width;
  });
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const anchor = element.getAttribute("text-anchor");
  const turned = /translate\(([-\d.]+) ([-\d.]+)\) rotate\(([-\d.]+)\)/.exec(element.getAttribute("transform") ?? "");
  pen.save();
  pen.translate(Number(turned?.[1] ?? numberOf(element, "x")), Number(turned?.[2] ?? numberOf(element, "y")));
  pen.rotate((Number(turned?.[3] ?? 0) * Math.PI) / 180);
  const held = numberOf(element, "textLength");
  if (held > 0 && whole > 0) pen.scale(held / whole, 1);
  let x = anchor === "end" ? -whole : anchor === "middle" ? -whole / 2 : 0;
  parts.forEach((part, at) => {
    const text = part.textContent ?? "";
    pen.font = fontOf(part);
    const halo = element.getAttribute("stroke");
    if (halo) {
      pen.strokeStyle = halo;
      pen.lineWidth = Number(element.getAttribute("stroke-width") ?? 1);
      pen.lineJoin = "round";
      pen.globalAlpha = Number(element.getAttribute("stroke-opacity") ?? 1);
      pen.strokeText(text, x, 0);
      pen.globalAlpha = 1;
    }
    pen.fillStyle = inherited(part, "fill") ?? "#000";
    pen.fillText(text, x, 0);
    x += widths[at] ?? 0;
  });
  pen.restore();
}

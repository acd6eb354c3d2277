/** A small histogram of a criterion's column; the darker a bar, the more points its partners get. */
import type { ColumnHistogram } from "../core/view/column-histogram";
import { h, svgElement } from "./dom";
import type { Texts } from "./locale/texts";

const size = { width: 240, height: 30 } as const;

export function histogramView({ isRange, bars, missing }: ColumnHistogram, texts: Texts): HTMLElement {
  const labels = bars.flatMap(({ label }) => (label === "" ? [] : [label]));
  const without = missing > 0 ? texts.tune.missing(missing) : "";
  const [first = "", last = ""] = [labels[0]?.split(" – ")[0], labels[labels.length - 1]?.split(" – ").pop()];
  const below = isRange ? [first, without, last === first ? "" : last] : labels;
  return h(
    "div",
    { class: "histogram" },
    svgOf(bars, texts),
    h("p", { class: isRange ? "ends" : "labels" }, ...below.map((text) => h("span", {}, text))),
    isRange || without === "" ? null : h("p", {}, without),
  );
}

function svgOf(bars: ColumnHistogram["bars"], texts: Texts): Node {
  const svg = svgElement("svg", {
    viewBox: `0 0 ${size.width} ${size.height}`,
    preserveAspectRatio: "none",
    role: "img",
    "aria-label": bars
      .filter(({ partners }) => partners > 0)
      .map((bar) => texts.tune.bar(bar.label, bar.partners, bar.points))
      .join(", "),
  });
  const most = Math.max(1, ...bars.map(({ partners }) => partners));
  const step = size.width / Math.max(1, bars.length);
  bars.forEach((bar, at) => {
    // One partner among hundreds is still to be seen.
    const height = bar.partners === 0 ? 0 : Math.max(2, (bar.partners / most) * size.height);
    const rectangle = svgElement("rect", {
      x: String(at * step + 1),
      y: String(size.height - height),
      width: String(Math.max(1, step - 2)),
      height: String(height),
      "fill-opacity": String(bar.points === null ? 0.2 : 0.25 + (0.75 * bar.points) / 100),
    });
    const title = svgElement("title", {});
    title.textContent = texts.tune.bar(bar.label, bar.partners, bar.points);
    rectangle.append(title);
    svg.append(rectangle);
  });
  return svg;
}

/** A small histogram of a criterion's column; the darker a bar, the more points its partners get. */
import type { ColumnHistogram } from "../../core/view/column-histogram";
import { usePage } from "../parts/page";

const size = { width: 240, height: 30 } as const;

export function Histogram({ histogram }: { readonly histogram: ColumnHistogram }) {
  const { texts } = usePage();
  const { isRange, bars, missing } = histogram;
  const without = missing > 0 ? texts.tune.missing(missing) : "";
  return (
    <div class="histogram">
      <Bars bars={bars} />
      <p class={isRange ? "ends" : "labels"}>
        {belowOf(histogram, without).map(({ key, text }) => (
          <span key={key}>{text}</span>
        ))}
      </p>
      {isRange || without === "" ? null : <p>{without}</p>}
    </div>
  );
}

/** The ends of a range, or what each bar stands for. */
function belowOf({ isRange, bars }: ColumnHistogram, without: string) {
  const labels = bars.flatMap(({ label }) => (label === "" ? [] : [label]));
  if (!isRange) return labels.map((text) => ({ key: text, text }));
  const [first = "", last = ""] = [labels[0]?.split(" – ")[0], labels[labels.length - 1]?.split(" – ").pop()];
  return [
    { key: "first", text: first },
    { key: "without", text: without },
    { key: "last", text: last === first ? "" : last },
  ];
}

function Bars({ bars }: Pick<ColumnHistogram, "bars">) {
  const { texts } = usePage();
  const most = Math.max(1, ...bars.map(({ partners }) => partners));
  const step = size.width / Math.max(1, bars.length);
  const said = (bar: ColumnHistogram["bars"][number]) => texts.tune.bar(bar.label, bar.partners, bar.points);
  return (
    <svg
      viewBox={`0 0 ${size.width} ${size.height}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={bars
        .filter(({ partners }) => partners > 0)
        .map(said)
        .join(", ")}
    >
      {bars.map((bar, at) => {
        // One partner among hundreds is still to be seen.
        const height = bar.partners === 0 ? 0 : Math.max(2, (bar.partners / most) * size.height);
        return (
          <rect
            key={at}
            x={at * step + 1}
            y={size.height - height}
            width={Math.max(1, step - 2)}
            height={height}
            fill-opacity={bar.points === null ? 0.2 : 0.25 + (0.75 * bar.points) / 100}
          >
            <title>{said(bar)}</title>
          </rect>
        );
      })}
    </svg>
  );
}

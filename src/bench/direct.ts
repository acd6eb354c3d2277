/** What a programmer would write by hand for just this profile: no headers, no texts, no missing cells, no addresses. */
import type { Cell } from "../core/cells/cell";
import type { SegmentKey } from "../core/model/segment";
import type { Settings } from "../core/model/settings";

/** Reads every cell once. */
export function bareRead(rows: readonly (readonly Cell[])[]): number {
  let sum = 0;
  for (let row = 1; row < rows.length; row += 1) {
    const cells = rows[row] as readonly Cell[];
    for (let column = 1; column < cells.length; column += 1) sum += cells[column] as number;
  }
  return sum;
}

interface Judged {
  readonly potential: Float64Array;
  readonly results: Float64Array;
  readonly segments: SegmentKey[];
  readonly spans: readonly { readonly low: number; readonly high: number }[];
  readonly weights: readonly [potential: number, results: number];
}

function judged(rows: readonly (readonly Cell[])[], { criteria }: Settings): Judged {
  const spans = criteria.map(() => ({ low: 0, high: Number.NEGATIVE_INFINITY }));
  for (let row = 1; row < rows.length; row += 1) {
    const cells = rows[row] as readonly number[];
    for (let at = 0; at < spans.length; at += 1) {
      const span = spans[at] as { low: number; high: number };
      const cell = cells[at + 1] as number;
      if (cell < span.low) span.low = cell;
      if (cell > span.high) span.high = cell;
    }
  }
  const weightOn = (axis: string) =>
    criteria.reduce((sum, criterion) => (criterion.axis === axis ? sum + criterion.weight : sum), 0);
  const weights = [weightOn("potential"), weightOn("results")] as const;
  const potential = new Float64Array(rows.length - 1);
  const results = new Float64Array(rows.length - 1);
  const segments: SegmentKey[] = [];
  for (let row = 1; row < rows.length; row += 1) {
    const cells = rows[row] as readonly number[];
    let [x, y, any] = [0, 0, false];
    for (let at = 0; at < criteria.length; at += 1) {
      const { low, high } = spans[at] as { low: number; high: number };
      const cell = cells[at + 1] as number;
      const weighted = ((criteria[at]?.weight ?? 0) * 100 * (cell - low)) / (high - low);
      if (criteria[at]?.axis === "potential") x += weighted;
      else {
        y += weighted;
        any ||= cell > 0;
      }
    }
    potential[row - 1] = Math.round((x / weights[0]) * 1e9) / 1e9;
    results[row - 1] = Math.round((y / weights[1]) * 1e9) / 1e9;
    const isHigh = (potential[row - 1] as number) >= 50;
    segments.push(isHigh ? (any ? "grow" : "activate") : any ? "sustain" : "nurture");
  }
  return { potential, results, segments, spans, weights };
}

/** Segment names, one a row. */
export function directSegments(rows: readonly (readonly Cell[])[], settings: Settings): string[][] {
  return judged(rows, settings).segments.map((key) => [settings.segments[key].name]);
}

/** The whole map table, in order and with reasons. */
export function directMap(rows: readonly (readonly Cell[])[], settings: Settings): Cell[][] {
  const { potential, results, segments, spans, weights } = judged(rows, settings);
  const { criteria } = settings;
  const order = segments.map((_, at) => at);
  const rank = segments.map((key) => settings.segments[key].priority);
  order.sort(
    (a, b) =>
      (rank[a] as number) - (rank[b] as number) ||
      (potential[b] as number) - (potential[a] as number) ||
      (results[a] as number) - (results[b] as number) ||
      a - b,
  );
  return order.map((at, priority) => {
    const cells = rows[at + 1] as readonly Cell[];
    const parts = criteria.map(({ column, axis, weight }, index) => {
      const { low, high } = spans[index] as { low: number; high: number };
      const cell = cells[index + 1] as number;
      const points = (weight * 100 * (cell - low)) / (high - low) / (axis === "potential" ? weights[0] : weights[1]);
      return { axis, points, text: `${column} ${cell} (最大 ${high}) +${points.toFixed(1)}` };
    });
    parts.sort((a, b) => (a.axis === b.axis ? b.points - a.points : a.axis === "potential" ? -1 : 1));
    const key = segments[at] as SegmentKey;
    return [
      cells[0],
      Math.round((potential[at] as number) * 10) / 10,
      Math.round((results[at] as number) * 10) / 10,
      settings.segments[key].name,
      settings.segments[key].support,
      priority + 1,
      100,
      parts.map(({ text }) => text).join("、"),
    ];
  });
}

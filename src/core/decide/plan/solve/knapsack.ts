/** The most profit that fits into one person's hours and places, by dynamic programming over whole units of time. */

/** Items with whole weights from 0 and profits above 0; `most` bounds their number. */
export interface Knapsack {
  readonly capacity: number;
  readonly most: number;
  readonly count: number;
  readonly weights: Int32Array;
  readonly profits: Float64Array;
}

/** A table over units of capacity, and over the number of items where their number may bind. */
interface Shape {
  readonly width: number;
  readonly layers: number;
  /** Layers that an item takes: none where the number of items cannot bind. */
  readonly taking: 0 | 1;
}

function shapeOf({ capacity, most, count, weights }: Knapsack): Shape {
  const width = capacity + 1;
  const unbound = { width, layers: 1, taking: 0 } as const;
  if (most >= count) return unbound;
  const lightest = weights.slice(0, count).sort();
  let room = capacity;
  let fitting = 0;
  while (fitting < count && (lightest[fitting] as number) <= room) {
    room -= lightest[fitting] as number;
    fitting += 1;
  }
  return fitting <= most ? unbound : { width, layers: most + 1, taking: 1 };
}

/** Adds one item to a table in place; `taken`, where given, gets a 1 at every state that is better with it. */
function addItem(table: Float64Array, shape: Shape, weight: number, profit: number, taken?: Uint8Array, base = 0) {
  const { width, layers, taking } = shape;
  for (let layer = layers - 1; layer >= taking; layer -= 1) {
    const to = layer * width;
    const from = to - taking * width - weight;
    for (let room = width - 1; room >= weight; room -= 1) {
      const value = (table[from + room] as number) + profit;
      if (value > (table[to + room] as number)) {
        table[to + room] = value;
        if (taken) taken[base + to + room] = 1;
      }
    }
  }
}

export interface Packed {
  readonly value: number;
  /** The most profit of these items in so much less capacity, and one place less. */
  readonly besides: (weight: number) => number;
}

/** Fills `chosen` (one byte an item) with a best choice; equal ones: always the same. */
export function pack(knapsack: Knapsack, chosen: Uint8Array): Packed {
  const { capacity, count, weights, profits } = knapsack;
  const shape = shapeOf(knapsack);
  const size = shape.width * shape.layers;
  const table = new Float64Array(size);
  const taken = new Uint8Array(size * count);
  for (let item = 0; item < count; item += 1) {
    addItem(table, shape, weights[item] as number, profits[item] as number, taken, item * size);
  }
  let state = size - 1;
  for (let item = count - 1; item >= 0; item -= 1) {
    chosen[item] = taken[item * size + state] as number;
    if (chosen[item]) state -= (weights[item] as number) + shape.taking * shape.width;
  }
  return {
    value: table[size - 1] as number,
    besides: (weight) => {
      if (weight > capacity || knapsack.most < 1) return Number.NEGATIVE_INFINITY;
      return table[size - 1 - weight - shape.taking * shape.width] as number;
    },
  };
}

/** What is lost by item when it must come in, and when it must stay out: both from 0. */
export interface Forced {
  readonly having: Float64Array;
  readonly lacking: Float64Array;
}

/** Tables larger than this are not filled: then nothing is known to be lost. */
const mostCells = 4_000_000;

/** Both losses of every item beside the best value, from tables over the items before it and those after it. */
export function forcedLosses(knapsack: Knapsack, value: number): Forced {
  const { capacity, count, weights, profits } = knapsack;
  const shape = shapeOf(knapsack);
  const { width, layers } = shape;
  const size = width * layers;
  const losses = { having: new Float64Array(count), lacking: new Float64Array(count) };
  if (size * count > mostCells) return losses;
  const before = new Float64Array(size * (count + 1));
  for (let item = 0; item < count; item += 1) {
    before.copyWithin((item + 1) * size, item * size, (item + 1) * size);
    const next = before.subarray((item + 1) * size, (item + 2) * size);
    addItem(next, shape, weights[item] as number, profits[item] as number);
  }
  const after = new Float64Array(size);
  for (let item = count - 1; item >= 0; item -= 1) {
    const weight = weights[item] as number;
    const profit = profits[item] as number;
    const ahead = before.subarray(item * size, (item + 1) * size);
    losses.lacking[item] = Math.max(0, value - bestOfBoth(ahead, after, shape, capacity, layers - 1));
    const rest = bestOfBoth(ahead, after, shape, capacity - weight, layers - 1 - shape.taking);
    losses.having[item] = Math.max(0, value - profit - rest);
    addItem(after, shape, weight, profit);
  }
  return losses;
}

/** The most that two tables of different items have in so much room and so many places together. */
function bestOfBoth(one: Float64Array, other: Float64Array, { width }: Shape, room: number, places: number): number {
  let best = Number.NEGATIVE_INFINITY;
  for (let layer = 0; layer <= places; layer += 1) {
    const [left, right] = [layer * width, (places - layer) * width + room];
    for (let used = 0; used <= room; used += 1) {
      const sum = (one[left + used] as number) + (other[right - used] as number);
      if (sum > best) best = sum;
    }
  }
  return best;
}

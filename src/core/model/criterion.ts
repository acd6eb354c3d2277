/** How one column counts on one axis. */
import type { Axis } from "./axis";
import type { Scale } from "./scale";

/** A label and its points 0–100; points are null where the settings leave them to the scale (a bare match target). */
export interface Level {
  readonly label: string;
  readonly points: number | null;
}

/** A bound as the settings write it, where that says more than the number: 5億, 1.000. */
export interface WrittenBound {
  readonly value: number;
  readonly text: string;
}

/** Bounds are null where the settings leave them to the data. */
export interface Criterion {
  readonly column: string;
  readonly axis: Axis;
  readonly weight: number;
  readonly scale: Scale;
  readonly low: number | null;
  readonly high: number | null;
  /** Holds for a bound only as long as that has the same value. */
  readonly written?: Readonly<Partial<Record<"low" | "high", WrittenBound>>>;
  readonly levels: readonly Level[];
}

/** How one column counts on one axis. */
import type { Axis } from "./axis";
import type { Scale } from "./scale";

/** A label and its points 0–100; points are null where the settings leave them to the scale (a bare match target). */
export interface Level {
  readonly label: string;
  readonly points: number | null;
}

/** Bounds are null where the settings leave them to the data. */
export interface Criterion {
  readonly column: string;
  readonly axis: Axis;
  readonly weight: number;
  readonly scale: Scale;
  readonly low: number | null;
  readonly high: number | null;
  readonly levels: readonly Level[];
}

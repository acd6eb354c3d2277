/** A partner with everything that the map says about it. */
import type { SegmentKey } from "./segment";

export interface Partner {
  /** What it is known by, everywhere and for good: its code or its name; no other partner of the profile has it. */
  readonly key: string;
  /** Index of its row in the profile's grid. */
  readonly row: number;
  readonly name: string;
  /** Scores 0–100; null where nothing was present on the axis. */
  readonly potential: number | null;
  readonly results: number | null;
  /** Null: it needs data before it can be placed. */
  readonly segment: SegmentKey | null;
  /** What the scores alone give; differs from `segment` only by an override. */
  readonly scoredSegment: SegmentKey | null;
  readonly overridden: boolean;
  /** 1…n over the partners with a segment. */
  readonly priority: number | null;
  /** Share of the weight that had data, 0–100. */
  readonly data: number;
}

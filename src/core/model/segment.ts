/** The four segments of the 2×2 map and what a vendor's settings say about each. */

export const segmentKeys = ["activate", "grow", "nurture", "sustain"] as const;

export type SegmentKey = (typeof segmentKeys)[number];

/** One segment as the settings name it. `colour` is `#rrggbb`; `priority` 1 is served first. */
export interface Segment {
  readonly key: SegmentKey;
  readonly name: string;
  readonly support: string;
  readonly priority: number;
  readonly colour: string;
  readonly playbook: string;
}

export type Segments = Readonly<Record<SegmentKey, Segment>>;

/** The segment of a partner whose two axes are each high or not (the method's 2×2 table). */
export function segmentAt(highPotential: boolean, highResults: boolean): SegmentKey {
  if (highPotential) return highResults ? "grow" : "activate";
  return highResults ? "sustain" : "nurture";
}

/** Whether a segment lies on the high side of an axis of the map. */
export const isHighPotential = (key: SegmentKey) => key === "activate" || key === "grow";
export const isHighResults = (key: SegmentKey) => key === "grow" || key === "sustain";

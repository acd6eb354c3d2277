/** Who supports, for how long, and what a partner of each segment takes and is worth. */
import type { SegmentKey } from "../../model/segment";

/** Hours count to 0.01: as whole hundredths they add up exactly. */
export type Hundredths = number;

export const hoursOf = (time: Hundredths): number => time / 100;

/** Part of an hour that is not enough for a hundredth counts as one; what floats add on the way does not. */
export const roundedUp = (hours: number): Hundredths => Math.ceil(hours * 100 - 1e-6);
/** Of what somebody has, a part of a hundredth is not there. */
export const roundedDown = (hours: number): Hundredths => Math.floor(hours * 100 + 1e-6);

export interface Person {
  readonly name: string;
  readonly time: Hundredths;
  /** The most partners; null: as many as there is time for. */
  readonly most: number | null;
}

/** What one segment's partners take and are worth, and whether they are candidates. */
export interface SegmentSupport {
  readonly time: Hundredths;
  readonly weight: number;
  readonly candidate: boolean;
}

export type Support = Readonly<Record<SegmentKey, SegmentSupport>>;

export interface Team {
  readonly people: readonly Person[];
  readonly support: Support;
}

export const defaultSupport: Support = {
  activate: { time: 800, weight: 1, candidate: true },
  grow: { time: 400, weight: 0.5, candidate: true },
  nurture: { time: 200, weight: 0.33, candidate: false },
  sustain: { time: 200, weight: 0.25, candidate: false },
};

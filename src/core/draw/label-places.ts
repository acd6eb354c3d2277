/**
 * Places names beside points: none over another name, a point or a caption, none outside of the frame. Labels stand in
 * rows, as in a text, so that a crowd packs well; one that cannot touch its point gets a leader, and no two leaders cross.
 */

import type { Box } from "./box";
import { cross, type Line, runsThrough } from "./leaders";
import { fine, Rows } from "./rows";

/** A point that wants a label. `rank` 0 is the first to get one. */
export interface Labelled {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
  readonly height: number;
  readonly rank: number;
}

/** Where a label stands; a leader runs from the point to a label that had to move away. */
export interface LabelPlace extends Box {
  readonly leader: { readonly x: number; readonly y: number } | null;
}

interface Candidate {
  readonly row: number;
  readonly x: number;
  /** From the point's centre to the label. */
  readonly distance: number;
}

/** A label this far from the edge of its point still touches it. */
const touching = 3;
/** On a map with more points than this no far place is looked for: there is none, and looking takes time. */
const crowd = 1500;
/** How far a label may be from its point: a small picture has fewer names rather than long lines. */
const longestLeader = (width: number): number => (width < 500 ? 0.12 : 0.36) * width;
/** Labels moved for others' sake, at the most. */
const moves = 300;

/** A place for each point, in the points' order; null for those that found none. */
export function placeLabels(points: readonly Labelled[], frame: Box, captions: readonly Box[]): (LabelPlace | null)[] {
  const placing = new Placing(points, frame, captions);
  const order = points.map((_, at) => at).sort((a, b) => (points[a] as Labelled).rank - (points[b] as Labelled).rank);
  for (const owner of order) placing.settle(owner, touching);
  if (points.length <= crowd) {
    // Whole lines first: they leave no slivers between them.
    for (const [behind, aligned] of [
      [false, true],
      [true, true],
      [true, false],
    ] as const) {
      for (const owner of order) placing.settle(owner, placing.longest, -1, behind, aligned);
    }
    placing.improve(order);
  }
  return points.map((_, owner) => placing.placeOf(owner));
}

class Placing {
  private readonly rows: Rows;
  private readonly chosen: (Candidate | null)[];
  private readonly leaders = new Map<number, Line>();
  readonly longest: number;

  constructor(
    private readonly points: readonly Labelled[],
    frame: Box,
    captions: readonly Box[],
  ) {
    this.longest = longestLeader(frame.width);
    this.rows = new Rows(frame, Math.max(1, ...points.map(({ height }) => height)));
    this.chosen = points.map(() => null);
    for (const caption of captions) this.rows.add(caption, -1);
    for (const { x, y, radius } of points) {
      this.rows.add({ x: x - radius - 1, y: y - radius, width: 2 * radius + 2, height: 2 * radius }, -1);
    }
  }

  placeOf(owner: number): LabelPlace | null {
    const place = this.chosen[owner];
    if (!place) return null;
    const line = this.leaders.get(owner);
    return { ...this.boxOf(owner, place), leader: line ? { x: line.x2, y: line.y2 } : null };
  }

  /** Gives a point without a label the nearest place within reach. */
  settle(owner: number, reach: number, ignored = -1, behind = true, aligned = false): boolean {
    if (this.chosen[owner]) return true;
    for (const candidate of this.candidates(owner, reach, ignored)) {
      if (aligned && candidate.row % fine !== 0) continue;
      const line = this.clearLeader(owner, candidate, ignored, behind);
      if (line === undefined) continue;
      if (ignored >= 0) this.lift(ignored);
      this.put(owner, candidate, line);
      return true;
    }
    return false;
  }

  /** Moves labels for the sake of points without one; a point that ranks higher may take a place for good. */
  improve(order: readonly number[]): void {
    let left = moves;
    for (const owner of order) {
      if (this.chosen[owner]) continue;
      for (const other of this.neighbours(owner)) {
        if (left === 0) return;
        left -= 1;
        const held = this.chosen[other] as Candidate;
        const line = this.leaders.get(other) ?? null;
        if (!this.settle(owner, this.longest, other)) continue;
        if (this.settle(other, this.longest)) break;
        if ((this.points[owner] as Labelled).rank < (this.points[other] as Labelled).rank) break;
        this.lift(owner);
        this.put(other, held, line);
      }
    }
  }

  /** Owners of labels that may be in the way: those whose leader alone crosses ours, then the labels around. */
  private neighbours(owner: number): number[] {
    const found = new Set<number>();
    for (const candidate of this.candidates(owner, this.longest, -1).slice(0, 60)) {
      const [line] = this.leadersTo(owner, candidate);
      const crossed = line ? [...this.leaders.values()].filter((other) => cross(line, other)) : [];
      if (crossed.length === 1) found.add(crossed[0]?.owner ?? 0);
    }
    const { x, y } = this.points[owner] as Labelled;
    const away = (other: number) => {
      const box = this.boxOf(other, this.chosen[other] as Candidate);
      return Math.hypot(gap(x, box.x, box.width), gap(y, box.y, box.height));
    };
    const around = this.points
      .flatMap((_, other) => (this.chosen[other] ? [[away(other), other] as const] : []))
      .sort((a, b) => a[0] - b[0]);
    for (const [, other] of around.slice(0, 8)) found.add(other);
    return [...found];
  }

  private boxOf(owner: number, { row, x }: Candidate): Box {
    const { width, height } = this.points[owner] as Labelled;
    return { x, y: this.rows.topOf(row), width, height };
  }

  private put(owner: number, candidate: Candidate, line: Line | null): void {
    this.chosen[owner] = candidate;
    this.rows.add(this.boxOf(owner, candidate), owner);
    if (line) this.leaders.set(owner, line);
  }

  private lift(owner: number): void {
    this.rows.remove(owner, this.chosen[owner]?.row ?? 0);
    this.chosen[owner] = null;
    this.leaders.delete(owner);
  }

  /** Places within reach, nearest first. */
  private candidates(owner: number, reach: number, ignored: number): Candidate[] {
    const { x, y, radius, width, height } = this.points[owner] as Labelled;
    const found: Candidate[] = [];
    const home = this.rows.placeAt(y);
    const push = (row: number, left: number, down: number) => {
      const distance = Math.sqrt(gap(x, left, width) ** 2 + down ** 2);
      if (distance - radius <= reach) found.push({ row, x: left, distance });
    };
    const add = (row: number): boolean => {
      const down = gap(y, this.rows.topOf(row), height);
      if (row < 0 || row >= this.rows.count || down - radius > reach) return false;
      for (const { from, to } of this.rows.gapsAt(row, ignored)) {
        if (to - from < width) continue;
        // Flush with what is there already, where that is hardly farther: room is not cut up.
        const last = to - width;
        push(row, Math.min(Math.max(x - width / 2, from), last), down);
        push(row, Math.min(Math.max(x - width, from), last), down);
        push(row, Math.min(Math.max(x, from), last), down);
        push(row, from, down);
        push(row, last, down);
      }
      return true;
    };
    for (let row = home; add(row); row -= 1);
    for (let row = home + 1; add(row); row += 1);
    return found.sort((a, b) => a.distance - b.distance);
  }

  /** Leaders that a label may hang on: to its nearest point first, then to its ends. */
  private leadersTo(owner: number, candidate: Candidate): Line[] {
    const { x, y, radius } = this.points[owner] as Labelled;
    if (candidate.distance - radius <= touching) return [];
    const box = this.boxOf(owner, candidate);
    const y2 = Math.min(Math.max(y, box.y), box.y + box.height);
    const nearest = Math.min(Math.max(x, box.x), box.x + box.width);
    return [nearest, box.x + 4, box.x + box.width / 2, box.x + box.width - 4].map((x2) => ({
      x1: x,
      y1: y,
      x2,
      y2,
      owner,
    }));
  }

  /** The leader of a label that may stand there, null where it needs none, undefined where it may not stand. */
  private clearLeader(owner: number, candidate: Candidate, ignored: number, behind: boolean): Line | null | undefined {
    const box = this.boxOf(owner, candidate);
    if (!behind) {
      for (const line of this.leaders.values()) if (line.owner !== ignored && runsThrough(line, box)) return undefined;
    }
    const lines = this.leadersTo(owner, candidate);
    if (lines.length === 0) return null;
    return lines.find((line) => this.isClear(line, ignored, behind));
  }

  /** Whether a leader crosses no other, nor runs under a label unless it may pass behind. */
  private isClear(line: Line, ignored: number, behind: boolean): boolean {
    for (const other of this.leaders.values()) {
      if (other.owner !== ignored && cross(line, other)) return false;
    }
    if (behind) return true;
    for (let other = 0; other < this.points.length; other += 1) {
      const place = this.chosen[other];
      if (place && other !== ignored && runsThrough(line, this.boxOf(other, place))) return false;
    }
    return true;
  }
}

/** How far a value is from a stretch; 0 inside of it. */
const gap = (value: number, from: number, length: number): number =>
  value < from ? from - value : value > from + length ? value - from - length : 0;

/** Places names beside points: none over another name, a point or a caption, none outside of the frame. */
import { type Box, Occupied, type Taken } from "./occupied";

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
  readonly place: LabelPlace;
  /** The label and its leader as what they take up. */
  readonly taken: readonly Taken[];
}

/** Rounds of moving placed labels for others' sake; few points are left to help after two. */
const repairs = 2;
/** On a map with more points than this no far place is looked for: there is none, and looking takes time. */
const crowd = 1500;
/** Points that room is made for in a round, the first by rank, and how many of their places are tried. */
const helped = 250;
const tried = 16;

/** A place for each point, in the points' order; null for those that found none. */
export function placeLabels(points: readonly Labelled[], frame: Box, captions: readonly Box[]): (LabelPlace | null)[] {
  const occupied = new Occupied();
  for (const caption of captions) occupied.add({ ...caption, owner: -1, kind: "caption" });
  points.forEach(({ x, y, radius }, owner) => {
    occupied.add({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius, owner, kind: "point" });
  });
  const chosen: (Candidate | null)[] = points.map(() => null);
  const candidates = points.map((_, owner) => new CandidateList(points[owner] as Labelled, owner, frame));
  const put = (owner: number, candidate: Candidate) => {
    chosen[owner] = candidate;
    for (const taken of candidate.taken) occupied.add(taken);
  };
  const lift = (owner: number) => {
    for (const taken of chosen[owner]?.taken ?? []) occupied.remove(taken);
    chosen[owner] = null;
  };
  const order = points.map((_, at) => at).sort((a, b) => (points[a] as Labelled).rank - (points[b] as Labelled).rank);
  const settle = (places: (list: CandidateList) => readonly Candidate[]) => {
    for (const owner of order) {
      if (chosen[owner]) continue;
      const free = places(candidates[owner] as CandidateList).find((candidate) => isFree(candidate, occupied));
      if (free) put(owner, free);
    }
  };
  settle((list) => list.near);
  if (points.length <= crowd) settle((list) => list.far);
  for (let round = 0; round < repairs; round += 1) {
    for (const owner of order.filter((each) => !chosen[each]).slice(0, helped)) makeRoom(owner);
  }
  return chosen.map((candidate) => candidate?.place ?? null);

  /** Moves the one label that is in the way, or takes its place when it ranks lower. */
  function makeRoom(owner: number): void {
    let evictable: { readonly candidate: Candidate; readonly blocker: number } | null = null;
    for (const candidate of candidates[owner]?.nearest(tried) ?? []) {
      const blocker = onlyBlocker(candidate, occupied);
      if (blocker === null) continue;
      const held = chosen[blocker] as Candidate;
      lift(blocker);
      put(owner, candidate);
      const other = candidates[blocker]?.nearest(tried).find((each) => isFree(each, occupied));
      if (other) {
        put(blocker, other);
        return;
      }
      lift(owner);
      put(blocker, held);
      const outranks = (points[owner] as Labelled).rank < (points[blocker] as Labelled).rank;
      if (outranks && !evictable) evictable = { candidate, blocker };
    }
    if (evictable) {
      lift(evictable.blocker);
      put(owner, evictable.candidate);
    }
  }
}

const isFree = ({ taken }: Candidate, occupied: Occupied): boolean =>
  taken.every((part) => !occupied.some(part, (other) => inTheWay(part, other)));

/** A leader may pass over other leaders and starts on its own point; a label stands on nothing. */
function inTheWay(part: Taken, other: Taken): boolean {
  if (part.kind === "leader") return other.kind !== "leader" && other.owner !== part.owner;
  return true;
}

/** The point whose label alone is in the way; null when there are others, or things that cannot move. */
function onlyBlocker({ taken }: Candidate, occupied: Occupied): number | null {
  let blocker: number | null = null;
  const hopeless = taken.some((part) =>
    occupied.some(part, (other) => {
      if (!inTheWay(part, other)) return false;
      if (other.kind === "point" || other.kind === "caption") return true;
      if (blocker !== null && blocker !== other.owner) return true;
      blocker = other.owner;
      return false;
    }),
  );
  return hopeless ? null : blocker;
}

/** Shares of the label's width left of the point: just above and below it, and farther off. */
const overhead = [0.5, 0, 1, 0.25, 0.75, 0.12, 0.88, 0.38, 0.62] as const;
const faraway = [0, 1, 0.5, 0.25, 0.75, -0.15, 1.15, -0.35, 1.35, -0.6, 1.6] as const;
/** In lines. */
const farthest = 9;

/** A point's possible places, nearest first, made when they are asked for. */
class CandidateList {
  private made: { near?: readonly Candidate[]; far?: readonly Candidate[] } = {};

  constructor(
    private readonly point: Labelled,
    private readonly owner: number,
    private readonly frame: Box,
  ) {}

  /** Places that touch the point: no leader. */
  get near(): readonly Candidate[] {
    this.made.near ??= this.beside();
    return this.made.near;
  }

  /** Places farther off, with a leader. */
  get far(): readonly Candidate[] {
    this.made.far ??= this.around();
    return this.made.far;
  }

  nearest(most: number): readonly Candidate[] {
    return [...this.near, ...this.far.slice(0, most)];
  }

  private beside(): Candidate[] {
    const { x, y, radius, width, height } = this.point;
    const gap = radius + 1;
    const sides = [-0.5, -1.1, 0.1].flatMap((lines) =>
      [x + gap, x - gap - width].map((left) => ({ left, top: y + lines * height })),
    );
    const above = [y - gap - height, y + gap].flatMap((top) =>
      overhead.map((align) => ({ left: x - align * width, top })),
    );
    return [...sides, ...above].flatMap(({ left, top }) => this.candidate({ x: left, y: top, width, height }, false));
  }

  private around(): Candidate[] {
    const { x, y, radius, width, height } = this.point;
    const found: { readonly candidate: Candidate; readonly length: number }[] = [];
    for (let line = -farthest; line <= farthest; line += 0.5) {
      for (const align of faraway) {
        const box = { x: x - align * width, y: y + (line - 0.5) * height, width, height };
        const [candidate] = this.candidate(box, true);
        const end = candidate?.place.leader;
        const length = end ? Math.hypot(end.x - x, end.y - y) : 0;
        if (candidate && length > radius + 2) found.push({ candidate, length });
      }
    }
    return found.sort((a, b) => a.length - b.length).map(({ candidate }) => candidate);
  }

  /** None when the label would leave the frame. */
  private candidate(box: Box, far: boolean): Candidate[] {
    if (!inside(box, this.frame)) return [];
    const { x, y } = this.point;
    const { owner } = this;
    const leader = far
      ? { x: Math.min(Math.max(x, box.x), box.x + box.width), y: Math.min(Math.max(y, box.y), box.y + box.height) }
      : null;
    return [{ place: { ...box, leader }, taken: [{ ...box, owner, kind: "label" }, ...this.leaderParts(leader)] }];
  }

  /** A slanting line as a chain of small boxes. */
  private leaderParts(end: { readonly x: number; readonly y: number } | null): Taken[] {
    if (!end) return [];
    const { x, y, radius } = this.point;
    const length = Math.hypot(end.x - x, end.y - y);
    const parts: Taken[] = [];
    for (let at = radius; at < length - 1; at += 4) {
      const share = at / length;
      const [px, py] = [x + (end.x - x) * share, y + (end.y - y) * share];
      parts.push({ x: px - 0.5, y: py - 0.5, width: 1, height: 1, owner: this.owner, kind: "leader" });
    }
    return parts;
  }
}

const inside = (box: Box, frame: Box): boolean =>
  box.x >= frame.x &&
  box.y >= frame.y &&
  box.x + box.width <= frame.x + frame.width &&
  box.y + box.height <= frame.y + frame.height;

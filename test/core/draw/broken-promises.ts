/**
 * What a map's picture promises and does not keep, found on the drawn SVG by going through all pairs. It shares no code with
 * the drawing. One pixel is given: lines have a width, and numbers in the SVG are rounded.
 */
import type { DrawnLine, DrawnMark, DrawnPicture, DrawnText, Rect } from "./drawn-svg";
import { fontWidth } from "./font-widths";

export interface Expected {
  readonly name: string;
  readonly potential: number;
  readonly results: number;
  readonly high: readonly [potential: boolean, results: boolean];
  readonly segment: string;
  readonly priority: number;
}

const slack = 1;
const leaderPart = 0.08;
/** Without a leader a name stands this near to its mark, in pixels. */
const beside = 6;

const overlap = (a: Rect, b: Rect, by = slack): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > by &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > by;

const inside = (a: Rect, b: Rect, by = slack): boolean =>
  a.left >= b.left - by && a.right <= b.right + by && a.top >= b.top - by && a.bottom <= b.bottom + by;

const middle = ({ left, right, top, bottom }: Rect) => [(left + right) / 2, (top + bottom) / 2] as const;

const grown = ({ left, top, right, bottom }: Rect, by: number): Rect => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
});

/** From a place to the nearest of a box. */
const distance = ([x, y]: readonly [number, number], { left, right, top, bottom }: Rect) =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));

/** Whether a line goes through a box: some of its places, half a pixel apart, are inside. */
function passes({ from, to }: Pick<DrawnLine, "from" | "to">, box: Rect): boolean {
  const bounds = {
    left: Math.min(from[0], to[0]),
    right: Math.max(from[0], to[0]),
    top: Math.min(from[1], to[1]),
    bottom: Math.max(from[1], to[1]),
  };
  if (!overlap(grown(bounds, 1), box, 0)) return false;
  const steps = Math.ceil(2 * Math.hypot(to[0] - from[0], to[1] - from[1]));
  for (let step = 0; step <= steps; step += 1) {
    const [x, y] = [from[0] + ((to[0] - from[0]) * step) / steps, from[1] + ((to[1] - from[1]) * step) / steps];
    if (x > box.left && x < box.right && y > box.top && y < box.bottom) return true;
  }
  return false;
}

export function brokenPromises(picture: DrawnPicture, partners: readonly Expected[]): string[] {
  const checks = [placed, ordered, equal, readable, led, firstTen, earlierFirst, coloured, unstriped];
  return checks.flatMap((check) => check(picture, partners).map((fault) => `${check.name}: ${fault}`));
}

function quadrantOf({ plot, cross }: DrawnPicture, [potential, results]: Expected["high"]): Rect {
  return {
    left: potential ? cross[0] : plot.left,
    right: potential ? plot.right : cross[0],
    top: results ? plot.top : cross[1],
    bottom: results ? cross[1] : plot.bottom,
  };
}

const byPartner = <T extends { readonly partner: number | null }>(all: readonly T[]): ReadonlyMap<number, T> =>
  new Map(all.map((one) => [one.partner as number, one]));

function placed(picture: DrawnPicture, partners: readonly Expected[]): string[] {
  const marks = byPartner(picture.marks);
  return partners.flatMap(({ name, priority, high }) => {
    const mark = marks.get(priority);
    if (!mark) return [`${priority} has no mark`];
    if (mark.title !== name) return [`${priority} is called ${mark.title}, not ${name}`];
    return inside(mark, quadrantOf(picture, high)) ? [] : [`${priority} is outside of its quadrant`];
  });
}

/** Pairs of one segment, the one with less first by a score. */
function ordered(picture: DrawnPicture, partners: readonly Expected[]): string[] {
  const marks = byPartner(picture.marks);
  const faults: string[] = [];
  for (const [axis, at, sign] of [
    ["potential", 0, 1],
    ["results", 1, -1],
  ] as const) {
    for (const segment of new Set(partners.map((partner) => partner.segment))) {
      const sorted = partners.filter((partner) => partner.segment === segment).sort((a, b) => a[axis] - b[axis]);
      let most = Number.NEGATIVE_INFINITY;
      let next = most;
      sorted.forEach((partner, index) => {
        if (index > 0 && partner[axis] > (sorted[index - 1] as Expected)[axis]) most = next;
        const place = sign * (middle(marks.get(partner.priority) as Rect)[at] as number);
        if (place < most - slack) faults.push(`${partner.priority} is out of order by ${axis}`);
        next = Math.max(next, place);
      });
    }
  }
  return faults;
}

function equal(picture: DrawnPicture, partners: readonly Expected[]): string[] {
  const marks = byPartner(picture.marks);
  const faults: string[] = [];
  for (const [axis, at, words] of [
    ["potential", 0, /左右に意味はありません|left and right .* no meaning/],
    ["results", 1, /高さに意味はありません|height .*no meaning/i],
  ] as const) {
    const ties = new Map<string, Expected[]>();
    for (const partner of partners) {
      const tie = `${partner.segment} ${partner[axis]}`;
      ties.set(tie, [...(ties.get(tie) ?? []), partner]);
    }
    for (const [tie, members] of ties) {
      const places = members.map(({ priority }) => middle(marks.get(priority) as Rect)[at] as number);
      if (Math.max(...places) - Math.min(...places) <= slack) continue;
      const own = members.map(({ priority }) => middle(marks.get(priority) as Rect));
      const band = picture.bands.find(
        (one) => words.test(one.words) && own.every((place) => distance(place, one) <= slack),
      );
      if (!band) {
        faults.push(`${axis} ${tie}: ${members.length} neither on a line nor in a band`);
        continue;
      }
      const strangers = partners.filter(
        (other) =>
          other[axis] !== (members[0] as Expected)[axis] &&
          distance(middle(marks.get(other.priority) as Rect), grown(band, -slack)) === 0,
      );
      if (strangers.length > 0) faults.push(`${axis} ${tie}: others in its band`);
    }
  }
  return faults;
}

/** Names and numbers: in the quadrant, on nothing else, beside the mark or on a leader. */
function readable(picture: DrawnPicture, partners: readonly Expected[]): string[] {
  const { names, numbers, captions, bands } = picture;
  const marks = byPartner(picture.marks);
  const led = byPartner(picture.leaders);
  const faults: string[] = [];
  const texts = [...names, ...numbers];
  const expected = byPriority(partners);
  texts.forEach((text, at) => {
    const partner = expected.get(text.partner as number) as Expected;
    const own = marks.get(partner.priority) as DrawnMark;
    const says = `"${text.text}" (${partner.priority})`;
    if (!inside(text, quadrantOf(picture, partner.high))) faults.push(`${says} leaves its quadrant`);
    for (const other of texts.slice(at + 1)) if (overlap(text, other)) faults.push(`${says} is on "${other.text}"`);
    for (const caption of captions) if (overlap(text, caption)) faults.push(`${says} is on "${caption.text}"`);
    const isInMark = numbers.includes(text) && distance(middle(text), own) === 0;
    for (const mark of picture.marks) {
      // An enlarged mark with its number lies over the others.
      if (isInMark && picture.marks.indexOf(mark) <= picture.marks.indexOf(own)) continue;
      if (overlap(text, mark)) faults.push(`${says} is on the mark of ${mark.partner}`);
    }
    if (!led.has(partner.priority) && !isInMark && gap(text, own) > beside)
      faults.push(`${says} is away from its mark`);
  });
  for (const band of bands) if (band.words === "") faults.push("a band says nothing");
  return faults;
}

const byPriority = (partners: readonly Expected[]) => new Map(partners.map((partner) => [partner.priority, partner]));

const gap = (a: Rect, b: Rect) =>
  Math.hypot(Math.max(a.left - b.right, 0, b.left - a.right), Math.max(a.top - b.bottom, 0, b.top - a.bottom));

function led(picture: DrawnPicture): string[] {
  const { leaders, names, numbers, width } = picture;
  const marks = byPartner(picture.marks);
  const texts = byPartner([...names, ...numbers]);
  return leaders.flatMap((leader) => {
    const { partner, from, to } = leader;
    const [text, mark] = [texts.get(partner), marks.get(partner)];
    if (!text || !mark) return [`the leader of ${partner} leads nowhere`];
    const faults: string[] = [];
    if (Math.hypot(to[0] - from[0], to[1] - from[1]) > leaderPart * width)
      faults.push(`that of ${partner} is too long`);
    if (distance(from, mark) > slack || distance(to, grown(text, 2)) > slack)
      faults.push(`that of ${partner} is loose`);
    for (const other of [...names, ...numbers]) {
      if (other.partner !== partner && passes(leader, other)) faults.push(`${partner}'s passes through ${other.text}`);
    }
    for (const other of picture.marks) {
      if (other.partner !== partner && passes(leader, grown(other, -0.5)))
        faults.push(`${partner}'s passes through the mark of ${other.partner}`);
    }
    for (const other of leaders) {
      if (other.partner < partner && meet(leader, other)) faults.push(`those of ${partner} and ${other.partner} cross`);
    }
    return faults;
  });
}

/** Where two lines meet, as parts of both. */
function meet(a: DrawnLine, b: DrawnLine): boolean {
  const [ax, ay] = [a.to[0] - a.from[0], a.to[1] - a.from[1]];
  const [bx, by] = [b.to[0] - b.from[0], b.to[1] - b.from[1]];
  const [dx, dy] = [b.from[0] - a.from[0], b.from[1] - a.from[1]];
  const area = ax * by - ay * bx;
  if (Math.abs(area) < 1e-9) return false;
  const [s, t] = [(dx * by - dy * bx) / area, (dx * ay - dy * ax) / area];
  return s > 0 && s < 1 && t > 0 && t < 1;
}

function firstTen({ names, numbers }: DrawnPicture, partners: readonly Expected[]): string[] {
  const said = byPartner([...names, ...numbers]);
  return partners
    .filter(({ priority }) => priority <= 10 && !said.has(priority))
    .map(({ priority }) => `${priority} is neither named nor numbered`);
}

/** Places for a name around a mark: beside it, then on leaders of up to 8 % of the width, some pixels apart. */
function* placesFor(mark: Rect, wide: number, high: number, reach: number): Generator<Rect> {
  const [x, y] = middle(mark);
  const rect = (left: number, top: number): Rect => ({ left, top, right: left + wide, bottom: top + high });
  for (const left of [mark.right + 2, mark.left - 2 - wide, x - wide / 2]) {
    for (const top of [y - high / 2, mark.top - 1.5 - high, mark.bottom + 1.5]) {
      if (left !== x - wide / 2 || top !== y - high / 2) yield rect(left, top);
    }
  }
  const step = Math.max(4, reach / 8);
  for (let top = y - reach - high; top <= y + reach; top += step) {
    for (let left = x - reach - wide; left <= x + reach; left += step) {
      const place = rect(left, top);
      const away = distance([x, y], place);
      if (away <= reach - 2 && away > 1) yield place;
    }
  }
}

/** Nobody is named where an earlier partner of the quadrant, neither named nor numbered, would find a place instead. */
function earlierFirst(picture: DrawnPicture, partners: readonly Expected[]): string[] {
  const { names, numbers, captions, leaders, width } = picture;
  const marks = byPartner(picture.marks);
  const said = byPartner([...names, ...numbers]);
  const height = ((names[0] as DrawnText | undefined)?.bottom ?? 0) - ((names[0] as DrawnText | undefined)?.top ?? 0);
  const letters = byPriority(partners);
  const faults: string[] = [];
  for (const partner of partners) {
    if (said.has(partner.priority)) continue;
    const mark = marks.get(partner.priority) as Rect;
    const quadrant = quadrantOf(picture, partner.high);
    const wide = nameWidth(partner.name, height);
    const near = grown(
      { left: mark.left - wide, right: mark.right + wide, top: mark.top, bottom: mark.bottom },
      width * leaderPart + height,
    );
    const still = [...picture.marks, ...captions, ...numbers].filter((one) => overlap(one, near, 0));
    const moving = names.filter((one) => overlap(one, near, 0));
    if (!moving.some((one) => (one.partner as number) > partner.priority)) continue;
    const lines = leaders.filter((line) => distance(line.from, near) === 0 || distance(line.to, near) === 0);
    for (const place of placesFor(mark, wide, height, width * leaderPart)) {
      const roomy = grown(place, slack);
      if (!inside(roomy, quadrant, 0) || still.some((one) => overlap(one, roomy, 0))) continue;
      const onNames = new Set(moving.filter((one) => overlap(one, roomy, 0)).map((one) => one.partner as number));
      for (const line of lines) if (passes(line, roomy)) onNames.add(line.partner);
      if (onNames.size !== 1) continue;
      const [blocker] = [...onNames] as [number];
      if (blocker < partner.priority || !names.some((one) => one.partner === blocker)) continue;
      if (letters.get(blocker)?.segment !== partner.segment) continue;
      const own = { from: middle(mark), to: nearestOn(middle(mark), place) };
      const isShort = gap(place, mark) <= 3;
      const clear =
        isShort ||
        (!picture.marks.some((one) => one !== mark && passes(own, grown(one, 1))) &&
          ![...names, ...numbers].some((one) => one.partner !== blocker && passes(own, grown(one, 1))) &&
          !captions.some((one) => passes(own, grown(one, 1))) &&
          !lines.some((one) => one.partner !== blocker && meet({ ...own, partner: 0 }, one)));
      if (!clear) continue;
      faults.push(
        `${partner.priority} would find a place if ${blocker} had none (${[place.left, place.top].map(Math.round)})`,
      );
      break;
    }
  }
  return faults;
}

const nearestOn = ([x, y]: readonly [number, number], { left, right, top, bottom }: Rect) =>
  [Math.min(Math.max(x, left), right), Math.min(Math.max(y, top), bottom)] as const;

const nameWidth = (name: string, height: number) => fontWidth(withoutForm(name)) * height;

/** The forms that the spec names, dropped as a reader would. */
export const withoutForm = (name: string): string =>
  name
    .replace(/株式会社|有限会社|合同会社|\(株\)|㈱/g, "")
    .replace(/(?:,? (?:Inc\.|Ltd\.|LLC|GmbH|Co\.))+$/, "")
    .trim();

const channels = (colour: string) => (colour.slice(1).match(/../g) ?? []).map((part) => Number.parseInt(part, 16));

/** A name has its mark's colour, or a darker one of the same hue. */
function coloured({ marks, names }: DrawnPicture): string[] {
  const of = byPartner(marks);
  return names.flatMap(({ partner, fill, text }) => {
    const mark = of.get(partner as number) as DrawnMark;
    const own = channels(mark.fill === "#fff" ? mark.stroke : mark.fill);
    const shares = channels(fill).map((part, at) => part / Math.max(1, own[at] as number));
    const lit = shares.filter((_, at) => (own[at] as number) > 20);
    return Math.max(...lit) - Math.min(...lit) < 0.08 && Math.max(...lit) <= 1.01 ? [] : [`"${text}" is ${fill}`];
  });
}

/** Among eight or more with equal results, a third in runs of four at equal steps on a slant looks like data. */
function unstriped(picture: DrawnPicture, partners: readonly Expected[]): string[] {
  const marks = byPartner(picture.marks);
  const ties = new Map<string, (readonly [number, number])[]>();
  for (const { segment, results, priority } of partners) {
    const tie = `${segment} ${results}`;
    ties.set(tie, [...(ties.get(tie) ?? []), middle(marks.get(priority) as Rect)]);
  }
  return [...ties].flatMap(([tie, places]) => {
    if (places.length < 8) return [];
    const sorted = [...places].sort((a, b) => a[0] - b[0]);
    const striped = new Set<number>();
    for (let at = 0; at + 3 < sorted.length; at += 1) {
      const run = sorted.slice(at, at + 4);
      const steps = run.slice(1).map(([x, y], one) => [x - (run[one]?.[0] ?? 0), y - (run[one]?.[1] ?? 0)] as const);
      const [first] = steps as [readonly [number, number]];
      if (
        Math.abs(first[1]) > slack &&
        steps.every(([dx, dy]) => Math.abs(dx - first[0]) < slack && Math.abs(dy - first[1]) < slack)
      )
        for (let one = at; one < at + 4; one += 1) striped.add(one);
    }
    return striped.size * 3 >= places.length ? [`${tie}: ${striped.size} of ${places.length}`] : [];
  });
}

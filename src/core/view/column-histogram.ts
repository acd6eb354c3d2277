/** How the values of a criterion's column are spread, and what points they get. */

import { cellText, fold, isErrorCell, isMissing } from "../cells/cell";
import { dayText } from "../cells/day";
import type { Evaluation } from "../evaluate/evaluation";
import type { Criterion } from "../model/criterion";
import type { Locale } from "../model/locale";
import { type Curve, scaleTraits } from "../model/scale";
import { enough, type Values } from "../profile/column-reading/column-reading";
import { columnNamed } from "../profile/read-profile";

export interface Bar {
  /** The value, or the first and the last of several. */
  readonly label: string;
  readonly partners: number;
  /** Mean points 0–100 of those that have some; null where none has. */
  readonly points: number | null;
}

export interface ColumnHistogram {
  /** Whether the bars are stretches of one range, or words. */
  readonly isRange: boolean;
  readonly bars: readonly Bar[];
  /** Partners without a value that is read. */
  readonly missing: number;
}

const bins = 12;
const mostLabels = 6;

/** Numbers and dates in bins of equal width (of equal ratio for a log scale: on the curve of the scale), words by how often they come. */
export function columnHistogram(
  { profile, criteria, reading: { scored, today }, settings }: Evaluation,
  criterion: Criterion,
  locale: Locale,
): ColumnHistogram {
  const column = columnNamed(profile.columns, criterion.column);
  if (!column) return { isRange: false, bars: [], missing: 0 };
  const reading = scored.readings.of(column);
  const { cells } = reading;
  const points = criteria.find(
    (each) => each.criterion.column === criterion.column && each.criterion.axis === criterion.axis,
  )?.points;
  const pointsOf = (partners: readonly number[]): number | null => {
    const known = partners.map((at) => points?.[at] ?? Number.NaN).filter((value) => !Number.isNaN(value));
    return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
  };
  const bar = (label: string, partners: readonly number[]): Bar => ({
    label,
    partners: partners.length,
    points: pointsOf(partners),
  });
  const { reads, levels, curve } = scaleTraits[criterion.scale];
  const range = (values: Float64Array, text: (value: number) => string): ColumnHistogram => {
    const measured = [...values].flatMap((value, at) => (Number.isNaN(value) ? [] : [{ value, at }]));
    return { isRange: true, bars: binned(measured, curve, text, bar), missing: cells.length - measured.length };
  };
  const isMostly = ({ read, filled }: Values) => filled > 0 && read >= enough * filled;
  const days = reading.days(settings.asOf ?? today);
  if (isMostly(days) && (reads === "days" || !isMostly(reading.numbers))) {
    return range(days.values, dayText);
  }
  if (isMostly(reading.numbers) && levels !== "labels") {
    const text = (value: number) => value.toLocaleString(locale, { notation: "compact", maximumFractionDigits: 1 });
    return range(reading.numbers.values, text);
  }
  const filled = cells.flatMap((cell, at) => (isMissing(cell) || isErrorCell(cell) ? [] : [{ cell, at }]));
  const labels = new Map<string, { label: string; partners: number[] }>();
  for (const { cell, at } of filled) {
    const label = cellText(cell).trim();
    const known = labels.get(fold(label));
    if (known) known.partners.push(at);
    else labels.set(fold(label), { label, partners: [at] });
  }
  const sorted = [...labels.values()].sort((a, b) => b.partners.length - a.partners.length);
  const rest = sorted.slice(mostLabels).flatMap(({ partners }) => partners);
  return {
    isRange: false,
    bars: [
      ...sorted.slice(0, mostLabels).map(({ label, partners }) => bar(label, partners)),
      ...(rest.length > 0 ? [bar("…", rest)] : []),
    ],
    missing: cells.length - filled.length,
  };
}

function binned(
  values: readonly { readonly value: number; readonly at: number }[],
  curve: Curve,
  text: (value: number) => string,
  bar: (label: string, partners: readonly number[]) => Bar,
): Bar[] {
  const measure = (value: number) => curve.of(curve.takesNegative ? value : Math.max(0, value));
  const measures = values.map(({ value }) => measure(value));
  const least = Math.min(...measures);
  const width = (Math.max(...measures) - least) / bins;
  const groups = Array.from({ length: width > 0 ? bins : 1 }, (): { value: number; at: number }[] => []);
  values.forEach((each, index) => {
    const bin = width > 0 ? Math.min(bins - 1, Math.floor(((measures[index] as number) - least) / width)) : 0;
    groups[bin]?.push(each);
  });
  return groups.map((group) => {
    const inGroup = group.map(({ value }) => value);
    const [from, to] = [Math.min(...inGroup), Math.max(...inGroup)];
    const label = group.length === 0 ? "" : from === to ? text(from) : `${text(from)} – ${text(to)}`;
    return bar(
      label,
      group.map(({ at }) => at),
    );
  });
}

/** What it costs to say how sure every placement is: exactly, and by weightings drawn. */
import { atOnce } from "../core/cells/in-parts";
import { certaintyInParts } from "../core/decide/certainty/certainty";
import { evaluationOf } from "../core/evaluate/evaluate";
import { readMap } from "../core/evaluate/read-map";
import type { Cut } from "../core/model/cut";
import { fastest } from "./fastest";
import { benchProfile, criteriaCount } from "./profile";
import { ms, times } from "./table";

const partners = 1000;
/** Milliseconds that nobody notices while something is dragged. */
const limit = 5;

export function benchCertainty(): void {
  const { sources, settings } = benchProfile(partners);
  const reading = readMap(sources);
  if (!reading.ok) throw new Error("The benchmark's profile must be read.");
  // One criterion makes the results, so that all others hang together on one axis.
  const criteria = [...settings.criteria, ...settings.criteria.slice(0, 1)].map((criterion, at) => ({
    ...criterion,
    axis: at < criteriaCount ? ("potential" as const) : ("results" as const),
  }));
  const under = (potentialCut: Cut) => {
    const evaluation = evaluationOf(reading.value, { ...settings, criteria, potentialCut });
    return () => atOnce(certaintyInParts(evaluation));
  };
  const exact = fastest(under({ kind: "number", value: 50 }), 50);
  const drawn = fastest(under({ kind: "median" }), 3);
  const draws = settings.draws.toLocaleString("en");
  console.log(
    `How sure ${partners.toLocaleString("en")} placements of ${criteriaCount} criteria are: exactly ${ms(exact)}, of at most ${limit} ms; by ${draws} draws ${ms(drawn)}, ${times(drawn / exact)}`,
  );
}

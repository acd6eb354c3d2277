/** Clouds of invented partners as maps: profiles of two columns, one an axis, through the whole product. */
import { sheetSource } from "../core/cells/source";
import { evaluate } from "../core/evaluate/evaluate";
import type { Evaluation } from "../core/evaluate/evaluation";
import { mapContent } from "../core/map/map-content";
import type { MapContent } from "../core/map/picture";
import type { Cut } from "../core/model/cut";
import type { Locale } from "../core/model/locale";
import type { Settings } from "../core/model/settings";
import { defaultOptions } from "../core/settings/default-options";
import { defaultSegments } from "../core/settings/default-segments";
import { settingsGrid } from "../core/settings/settings-grid";

/** A partner with its scores, 0–100; null: a blank cell. */
export type CloudPartner = readonly [name: string, potential: number | null, results: number | null];

export interface Cloud {
  readonly partners: readonly CloudPartner[];
  readonly potentialCut: Cut;
  readonly resultsCut: Cut;
}

const header = ["企業名", "販売ポテンシャル", "実績"] as const;

const criterion = (column: string, axis: "potential" | "results") =>
  ({ column, axis, weight: 1, scale: "linear", low: 0, high: 100, levels: [] }) as const;

export function cloudEvaluation({ partners, potentialCut, resultsCut }: Cloud, locale: Locale): Evaluation {
  const settings: Settings = {
    ...defaultOptions,
    partnerColumn: header[0],
    potentialCut,
    resultsCut,
    criteria: [criterion(header[1], "potential"), criterion(header[2], "results")],
    segments: defaultSegments(locale),
    locale,
  };
  const outcome = evaluate({
    profile: sheetSource([header, ...partners], "cloud"),
    settings: sheetSource(settingsGrid(settings), "settings"),
    today: 0,
    locale,
    headerFirst: true,
  });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

export const cloudContent = (cloud: Cloud, locale: Locale): MapContent =>
  mapContent(cloudEvaluation(cloud, locale), locale);

/** The clouds of a file like `test/core/draw/map-clouds.json`, by kind and number of partners. */
export function readClouds(json: string): ReadonlyMap<string, Cloud> {
  const { columns: _, ...kinds } = JSON.parse(json) as Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  const cut = (value: unknown): Cut => (value === "any" ? { kind: "any" } : { kind: "number", value: Number(value) });
  return new Map(
    Object.entries(kinds).flatMap(([kind, { potentialCut, resultsCut, ...sizes }]) =>
      Object.entries(sizes).map(([size, rows]): [string, Cloud] => [
        `${kind} ${size}`,
        {
          partners: (rows as CloudPartner[]).map(([name, potential, results]) => [name, potential, results]),
          potentialCut: cut(potentialCut),
          resultsCut: cut(resultsCut),
        },
      ]),
    ),
  );
}

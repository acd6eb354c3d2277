/** Why a partner's placement is to be checked, in words. */
import type { Axis } from "../model/axis";
import type { Doubt } from "../model/doubt";
import type { Locale } from "../model/locale";

type Reasons = {
  readonly [Code in Doubt["code"]]: (doubt: Extract<Doubt, { readonly code: Code }>) => string;
};

const shown = (value: number) => (Math.round(value * 10) / 10).toFixed(1);

const axisNames: Readonly<Record<Locale, Readonly<Record<Axis, string>>>> = {
  ja: { potential: "ポテンシャル", results: "実績" },
  en: { potential: "potential", results: "results" },
};

export const doubtReasons: Readonly<Record<Locale, Reasons>> = {
  ja: {
    littleData: ({ percent }) => `データが少ない(重みの ${Math.floor(percent)}%)`,
    nearCut: ({ axis, score, cut }) => `${axisNames.ja[axis]} ${shown(score)} は境界 ${shown(cut)} から 2 点以内`,
    notSure: ({ confidence, column }) =>
      `重みを少し変えると変わりやすい(確かさ ${Math.floor(100 * confidence)}%${column === null ? "" : `、左右するのは「${column}」`})`,
  },
  en: {
    littleData: ({ percent }) => `Little data (${Math.floor(percent)}% of the weight)`,
    nearCut: ({ axis, score, cut }) =>
      `The ${axisNames.en[axis]} score ${shown(score)} is within 2 points of the cut ${shown(cut)}`,
    notSure: ({ confidence, column }) =>
      `Slightly other weights often change it (sure to ${Math.floor(100 * confidence)}%${column === null ? "" : `; it hangs on "${column}"`})`,
  },
};

export function doubtText(doubt: Doubt, locale: Locale): string {
  return (doubtReasons[locale][doubt.code] as (doubt: Doubt) => string)(doubt);
}

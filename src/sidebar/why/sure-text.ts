/** How sure one placement is, in words. */
import type { Settings } from "../../core/model/settings";
import type { SurePlacement } from "../../core/view/sure-placement";
import type { WhyTexts } from "../locale/why-texts";

/** Never rounded up: 100 is said of nobody whom some weighting moves. */
export const wholePercent = (share: number): number => Math.floor(100 * share + 1e-9);

export function sureText({ share, isBorderline }: SurePlacement, { sure }: WhyTexts): string {
  if (share === null) return sure.overridden;
  if (share === 1) return sure.always;
  return (isBorderline ? sure.often : sure.mostly)(wholePercent(share));
}

/** "" where no single weight changes it. */
export function hangsOnText({ hangsOn }: SurePlacement, { segments }: Settings, { sure }: WhyTexts): string {
  if (!hangsOn) return "";
  const { column, now, edge, falls, to } = hangsOn;
  const percent = (share: number, digits = 0) => `${(100 * share).toFixed(digits)}%`;
  // As few digits as tell the two apart; where two do not, the least change is enough.
  const digits = [0, 1, 2].find((count) => percent(now, count) !== percent(edge, count));
  const [from, until] = digits === undefined ? [percent(now), null] : [percent(now, digits), percent(edge, digits)];
  return sure.hangsOn(column, from, until, falls, segments[to].name);
}

/** Settings with one criterion changed. */
import type { Criterion } from "../../core/model/criterion";
import type { Settings } from "../../core/model/settings";

export const withCriterion = (settings: Settings, at: number, part: Partial<Criterion>): Settings => ({
  ...settings,
  criteria: settings.criteria.map((each, index) => (index === at ? { ...each, ...part } : each)),
});

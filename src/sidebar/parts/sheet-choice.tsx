/** The choice of the profile sheet; the chosen one is the build's. */
import { locales } from "../../core/model/locale";
import { planWords } from "../../core/words/plan-table";
import { Choice } from "./choice";
import { usePage } from "./page";

interface Props {
  readonly sheets: readonly string[];
  readonly chosen: string | null;
}

/** Our own further sheets are no lists of partners. */
const ours = new Set(locales.flatMap((locale) => Object.values(planWords[locale].sheets)));

export const listsAmong = (sheets: readonly string[], chosen: string | null): string[] =>
  sheets.filter((name) => name === chosen || !ours.has(name));

export function SheetChoice({ sheets, chosen }: Props) {
  const { texts, act } = usePage();
  const lists = listsAmong(sheets, chosen);
  return (
    <div class="field">
      <label for="sheet">{texts.start.sheet}</label>
      <Choice id="sheet" options={lists.map((name) => [name, name])} selected={chosen ?? ""} choose={act.choose} />
    </div>
  );
}

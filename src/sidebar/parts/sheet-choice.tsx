/** The choice of the profile sheet; the chosen one is the build's. */
import { Choice } from "./choice";
import { usePage } from "./page";

interface Props {
  readonly sheets: readonly string[];
  readonly chosen: string | null;
}

export function SheetChoice({ sheets, chosen }: Props) {
  const { texts, act } = usePage();
  return (
    <div class="field">
      <label for="sheet">{texts.start.sheet}</label>
      <Choice id="sheet" options={sheets.map((name) => [name, name])} selected={chosen ?? ""} choose={act.choose} />
    </div>
  );
}

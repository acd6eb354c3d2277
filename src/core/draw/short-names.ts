/** The names as the map shows them. */
import { fold, oneLine } from "../cells/cell";
import { withoutLegalForm } from "../model/legal-form";

/** Without legal forms, unless two would then be the same. */
export function shortNames(names: readonly string[]): string[] {
  const shorts = names.map((name) => withoutLegalForm(oneLine(name)));
  const count = new Map<string, number>();
  for (const short of shorts) count.set(fold(short), (count.get(fold(short)) ?? 0) + 1);
  return shorts.map((short, at) => ((count.get(fold(short)) ?? 0) > 1 ? oneLine(names[at] as string) : short));
}

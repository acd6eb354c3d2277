/** The names as the map shows them. */
import { fold, oneLine } from "../cells/cell";
import { withoutLegalForm } from "../model/legal-form";

/** Without legal forms, unless two of all would then be the same, or a name read as a priority number. */
export function shortNames(names: readonly string[], all: readonly string[] = names): string[] {
  const shorts = new Map([...all, ...names].map((name) => [name, shortened(oneLine(name))]));
  const count = new Map<string, number>();
  for (const name of all) {
    const short = fold(shorts.get(name) as string);
    count.set(short, (count.get(short) ?? 0) + 1);
  }
  return names.map((name) => {
    const short = shorts.get(name) as string;
    return (count.get(fold(short)) ?? 0) > 1 ? oneLine(name) : short;
  });
}

function shortened(name: string): string {
  const short = withoutLegalForm(name);
  return isNumber(short) ? name : short;
}

/** Digits alone: on a map they say which priority. */
const isNumber = (text: string): boolean => /^\p{N}+$/u.test(text);

/** A name that nobody takes for a priority number. */
export const besideNumbers = (name: string): string => (isNumber(name) ? `"${name}"` : name);

/** Values made from the state: asked for again with the same parts, they are the same value. */

/** More than one, since the map and what is tried out are asked for in turn. */
const kept = 4;

/** What a control on its way leaves at each step is asked for by nobody again: of that one is enough. */
export function remembered<Parts extends readonly unknown[], Value>(
  make: (...parts: Parts) => Value,
  most = kept,
): (...parts: Parts) => Value {
  let known: { readonly parts: Parts; readonly value: Value }[] = [];
  return (...parts) => {
    const found = known.find((each) => each.parts.every((part, at) => part === parts[at]));
    if (found) return found.value;
    const value = make(...parts);
    known = [{ parts, value }, ...known].slice(0, most);
    return value;
  };
}

/** Long work that may be put down between its parts: a page that must not freeze does some of it at a time. */
export type InParts<Value> = Generator<void, Value>;

/** All parts one after the other. */
export function atOnce<Value>(work: InParts<Value>): Value {
  for (;;) {
    const part = work.next();
    if (part.done) return part.value;
  }
}

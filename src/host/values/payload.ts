/** What google.script.run carries between the page and the server: plain data, copied, and nothing else. */

/** The world a copy is made for: its arrays and objects pass `instanceof` there. */
export interface PlainTypes {
  readonly Array: ArrayConstructor;
  readonly Object: ObjectConstructor;
}

/** A deep copy of plain data; throws where the real one refuses the value. */
export function carried(value: unknown, types: PlainTypes, where: string): unknown {
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (Array.isArray(value)) {
    const copy = new types.Array<unknown>();
    for (let index = 0; index < value.length; index++) copy.push(carried(value[index], types, `${where}[${index}]`));
    return copy;
  }
  if (typeof value === "object" && Object.prototype.toString.call(value) === "[object Object]") {
    const copy = new types.Object() as Record<string, unknown>;
    for (const [key, part] of Object.entries(value)) {
      if (part !== undefined) copy[key] = carried(part, types, `${where}.${key}`);
    }
    return copy;
  }
  throw new Error(`Failed due to illegal value in property: ${where} (${kindOf(value)})`);
}

function kindOf(value: unknown): string {
  return value === undefined ? "undefined" : Object.prototype.toString.call(value).slice(8, -1);
}

/** Collects what test files declare, in place of Vitest: thousands of runs of few tests each, in one process. */
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  customMatchers,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
} from "@vitest/expect";
import * as chai from "chai";

export interface Test {
  readonly name: string;
  readonly run: () => unknown;
}

type Body = (...row: readonly unknown[]) => unknown;
type Declare = ((name: string, body: Body, ...rest: readonly unknown[]) => void) & {
  each: (rows: readonly unknown[]) => (name: string, body: Body) => void;
  for: (rows: readonly unknown[]) => (name: string, body: Body) => void;
};

/** Rows of `each` are spread where they are lists; those of `for` are handed over whole. */
function withRows(declare: (name: string, body: Body) => void): Declare {
  const of = (spread: boolean) => (rows: readonly unknown[]) => (name: string, body: Body) => {
    rows.forEach((row, at) => {
      declare(`${name} (${at + 1})`, () => (spread && Array.isArray(row) ? body(...row) : body(row)));
    });
  };
  return Object.assign(declare, { each: of(true), for: of(false) });
}

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);
const expect = Object.assign(
  (value: unknown, message?: string) => chai.expect(value, message),
  chai.expect,
  (globalThis as unknown as Record<symbol, object>)[ASYMMETRIC_MATCHERS_OBJECT],
);
(chai.expect as unknown as { extend(to: object, matchers: object): void }).extend(expect, customMatchers);

/** What `import … from "vitest"` gives to the test files, and the tests that they have declared with it. */
export function newSuite() {
  const tests: Test[] = [];
  const groups: string[] = [];
  const it = withRows((name, run) => tests.push({ name: [...groups, name].join(" > "), run }));
  const describe = withRows((name, body) => {
    groups.push(name);
    body();
    groups.pop();
  });
  return { tests, vitest: { it, describe, expect } };
}

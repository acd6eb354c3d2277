/**
 * A process that runs the bundled tests: once to see which test reaches which change, then for a change the tests that
 * reach it, the quickest first, until one fails. Everything in the bundle is made anew each time, so that nothing
 * which one change has put into a table stays for the next.
 */
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { newSuite, type Test } from "./suite";

/** What the switches in the changed source look at and count in. */
interface Switches {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  mutantCoverage?: { static: Record<string, number>; perTest: Record<string, Record<string, number>> };
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
}

export interface Survey {
  readonly name: string;
  readonly milliseconds: number;
  readonly failed: string | null;
  /** How often a change is reached, by its id. */
  readonly reached: Readonly<Record<string, number>>;
}

export type Asked =
  | { readonly kind: "survey"; readonly bundle: string }
  | {
      readonly kind: "change";
      readonly bundle: string;
      readonly id: string;
      readonly tests: readonly number[];
      readonly mostReached: number;
    };

export type Answered =
  | { readonly kind: "survey"; readonly tests: readonly Survey[]; readonly onLoading: readonly string[] }
  | { readonly kind: "change"; readonly noticedBy: string | null };

const around = globalThis as unknown as { __stryker__: Switches; suiteOfChanges: unknown };
/** Properties are tried with few inputs, the same ones each time: a change that needs a rare one goes unnoticed. */
const fastCheck = {
  ...fc,
  assert: <Values>(property: fc.IProperty<Values>) =>
    fc.assert(property, { numRuns: 20, seed: 20_261_126, endOnFailure: true }),
};

async function load(bundle: string): Promise<readonly Test[]> {
  const { tests, vitest } = newSuite();
  around.suiteOfChanges = { vitest, fastCheck };
  const declare: { default: () => Promise<void> } = await import(pathToFileURL(bundle).href);
  await declare.default();
  return tests;
}

async function failure(test: Test): Promise<string | null> {
  try {
    await test.run();
    return null;
  } catch (error) {
    return String(error);
  }
}

async function survey(bundle: string): Promise<Answered> {
  around.__stryker__ = {};
  const count = (await load(bundle)).length;
  const onLoading = Object.keys(around.__stryker__.mutantCoverage?.static ?? {});
  const found: Survey[] = [];
  for (let at = 0; at < count; at += 1) {
    around.__stryker__ = {};
    const test = (await load(bundle))[at] as Test;
    around.__stryker__.currentTestId = "now";
    const before = performance.now();
    const failed = await failure(test);
    const milliseconds = performance.now() - before;
    found.push({
      name: test.name,
      milliseconds,
      failed,
      reached: around.__stryker__.mutantCoverage?.perTest.now ?? {},
    });
  }
  return { kind: "survey", tests: found, onLoading };
}

async function change({ bundle, id, tests, mostReached }: Asked & { kind: "change" }): Promise<Answered> {
  around.__stryker__ = {};
  const declared = await load(bundle);
  for (const at of tests) {
    Object.assign(around.__stryker__, { activeMutant: id, hitCount: 0, hitLimit: mostReached });
    const test = declared[at] as Test;
    if ((await failure(test)) !== null) return { kind: "change", noticedBy: test.name };
  }
  return { kind: "change", noticedBy: null };
}

/** Answers what the parent process asks, until that ends it. */
export function serve(): void {
  process.on("message", async (asked: Asked) => {
    process.send?.(asked.kind === "survey" ? await survey(asked.bundle) : await change(asked));
  });
}

/**
 * A process that runs the bundled tests: once to see which test reaches which change, then for a change the tests that
 * reach it, in the order asked, until one fails. Everything in the bundle is made anew each time, so that nothing
 * which one change has put into a table stays for the next; a test file is loaded only when one of its tests is wanted.
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

/** Where a test is declared: the file's place among the test files, its own in the file. */
export interface TestPlace {
  readonly file: number;
  readonly at: number;
}

export interface Surveyed extends TestPlace {
  readonly name: string;
  readonly milliseconds: number;
  readonly failed: string | null;
  /** How often a change is reached, by its id. */
  readonly reached: Readonly<Record<string, number>>;
}

export type Asked =
  | { readonly kind: "count"; readonly bundle: string }
  | { readonly kind: "survey"; readonly bundle: string; readonly file: number }
  | {
      readonly kind: "change";
      readonly bundle: string;
      readonly id: string;
      /** How often the test may reach the change before that counts as endless. */
      readonly tests: readonly (TestPlace & { readonly most: number })[];
    };

export type Answered =
  | { readonly kind: "count"; readonly files: number }
  | { readonly kind: "survey"; readonly tests: readonly Surveyed[]; readonly onLoading: readonly string[] }
  /** Sent before each test. */
  | { readonly kind: "alive" }
  /** `noticedBy` is the test's place among those asked. */
  | { readonly kind: "change"; readonly noticedBy: number | null };

type TestFiles = readonly (() => Promise<unknown>)[];

const around = globalThis as unknown as {
  __stryker__: Switches;
  suiteOfChanges: { readonly vitest: unknown; readonly fastCheck: unknown; readonly files: TestFiles };
};
/** Properties are tried with few inputs, the same ones each time: a change that needs a rare one goes unnoticed. */
const fastCheck = {
  ...fc,
  assert: <Values>(property: fc.IProperty<Values>) =>
    fc.assert(property, { numRuns: 20, seed: 20_261_126, endOnFailure: true }),
};

interface Declared {
  readonly files: TestFiles;
  readonly switches: Switches;
  /** The tests of a file by its place. */
  of(file: number): Promise<Test[]>;
}

/** Everything new. While a test file is loaded no change is on. */
async function newTests(bundle: string): Promise<Declared> {
  const { default: declare }: { default: () => void } = await import(pathToFileURL(bundle).href);
  const { tests, vitest } = newSuite();
  // The changed source keeps hold of it from its first look on.
  const switches: Switches = {};
  around.__stryker__ = switches;
  around.suiteOfChanges = { vitest, fastCheck, files: [] };
  declare();
  const { files } = around.suiteOfChanges;
  const loaded = new Map<number, Test[]>();
  return {
    files,
    switches,
    async of(file) {
      const known = loaded.get(file);
      if (known) return known;
      switches.activeMutant = undefined;
      await files[file]?.();
      const own = tests.splice(0);
      loaded.set(file, own);
      return own;
    },
  };
}

async function failure(test: Test): Promise<string | null> {
  try {
    await test.run();
    return null;
  } catch (error) {
    return String(error);
  }
}

async function survey(bundle: string, file: number): Promise<Answered> {
  const { of, switches } = await newTests(bundle);
  const count = (await of(file)).length;
  const onLoading = Object.keys(switches.mutantCoverage?.static ?? {});
  const tests: Surveyed[] = [];
  for (let at = 0; at < count; at += 1) {
    const declared = await newTests(bundle);
    const test = (await declared.of(file))[at] as Test;
    declared.switches.currentTestId = "now";
    const before = performance.now();
    const failed = await failure(test);
    const milliseconds = performance.now() - before;
    const reached = declared.switches.mutantCoverage?.perTest.now ?? {};
    tests.push({ file, at, name: test.name, milliseconds, failed, reached });
  }
  return { kind: "survey", tests, onLoading };
}

async function change({ bundle, id, tests }: Asked & { kind: "change" }): Promise<Answered> {
  const { of, switches } = await newTests(bundle);
  for (const [index, { file, at, most }] of tests.entries()) {
    process.send?.({ kind: "alive" } satisfies Answered);
    const test = (await of(file))[at] as Test;
    Object.assign(switches, { activeMutant: id, hitCount: 0, hitLimit: most });
    if ((await failure(test)) !== null) return { kind: "change", noticedBy: index };
  }
  return { kind: "change", noticedBy: null };
}

async function answer(asked: Asked): Promise<Answered> {
  if (asked.kind === "count") return { kind: "count", files: (await newTests(asked.bundle)).files.length };
  return asked.kind === "survey" ? survey(asked.bundle, asked.file) : change(asked);
}

/** Answers what the parent process asks, until that ends it. */
export function serve(): void {
  process.on("message", async (asked: Asked) => process.send?.(await answer(asked)));
}

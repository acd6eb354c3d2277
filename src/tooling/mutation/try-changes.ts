/** Tries every change of a part and says what became of it. */
import { type ChildProcess, fork } from "node:child_process";
import type { Change } from "./changed-source";
import type { Answered, Asked, Surveyed } from "./runner";

export type Fate = "noticed" | "endless" | "unnoticed" | "untested" | "ignored";

/** Milliseconds that a test may take with a change beyond three times what it takes without. */
const patience = 4000;

type Answer<Kind> = Extract<Answered, { kind: Kind }>;

/** A process that answers one question at a time; null where `limit` passes without a sign of life. */
function newRunner() {
  let child: ChildProcess | null = null;
  const stop = () => {
    child?.kill("SIGKILL");
    child = null;
  };
  const ask = <Kind extends Asked["kind"]>(question: Asked & { kind: Kind }, limit: number) =>
    new Promise<Answer<Kind> | null>((answer) => {
      child ??= fork(process.argv[1] as string, [], { stdio: ["ignore", "ignore", "inherit", "ipc"] });
      const current = child;
      const end = (given: Answer<Kind> | null) => {
        clearTimeout(timer);
        current.removeAllListeners();
        if (given === null) stop();
        answer(given);
      };
      const timer = setTimeout(() => end(null), limit);
      current.on("message", (given: Answered) => {
        if (given.kind === "alive") timer.refresh();
        else end(given as Answer<Kind>);
      });
      current.once("exit", () => end(null));
      current.send(question);
    });
  return { ask, stop };
}

type Runner = ReturnType<typeof newRunner>;

/** Shares out the numbers from 0 on, one at a time to whichever runner is free. */
async function share(runners: readonly Runner[], count: number, work: (runner: Runner, at: number) => Promise<void>) {
  let next = 0;
  await Promise.all(
    runners.map(async (runner) => {
      while (next < count) {
        next += 1;
        await work(runner, next - 1);
      }
    }),
  );
}

interface Survey {
  readonly tests: readonly Surveyed[];
  readonly onLoading: ReadonlySet<string>;
}

async function survey(runners: readonly Runner[], bundle: string): Promise<Survey> {
  const counted = await runners[0]?.ask({ kind: "count", bundle }, 60_000);
  const tests: Surveyed[] = [];
  const onLoading = new Set<string>();
  await share(runners, counted?.files ?? 0, async ({ ask }, file) => {
    const surveyed = await ask({ kind: "survey", bundle, file }, 600_000);
    if (!surveyed) throw new Error("The tests did not end.");
    for (const test of surveyed.tests) {
      if (test.failed !== null) throw new Error(`${test.name}: ${test.failed}`);
      tests.push(test);
    }
    for (const id of surveyed.onLoading) onLoading.add(id);
  });
  return { tests, onLoading };
}

/** Which tests noticed how many changes of a file: what notices much there is tried first, if it is quick for that. */
function newExperience() {
  const noticed = new Map<Surveyed, number>();
  const price = (test: Surveyed) => test.milliseconds / (1 + (noticed.get(test) ?? 0)) ** 2;
  return {
    bestFirst: (tests: readonly Surveyed[]) => [...tests].sort((a, b) => price(a) - price(b)),
    add: (test: Surveyed) => noticed.set(test, 1 + (noticed.get(test) ?? 0)),
  };
}

/** Per change its fate, in the order given. `atOnce` is how many processes try them side by side. */
export async function tryChanges(changes: readonly Change[], bundle: string, atOnce: number): Promise<Fate[]> {
  const runners = Array.from({ length: atOnce }, newRunner);
  const { tests, onLoading } = await survey(runners, bundle);
  const fates: Fate[] = [];
  const experiences = new Map(changes.map(({ fileName }) => [fileName, newExperience()]));
  await share(runners, changes.length, async ({ ask }, at) => {
    if ((at + 1) % 500 === 0) console.log(`  ${at + 1} / ${changes.length}`);
    const { id, status, fileName } = changes[at] as Change;
    const experience = experiences.get(fileName) as ReturnType<typeof newExperience>;
    const reaching = experience.bestFirst(tests.filter(({ reached }) => id in reached));
    if (status === "Ignored" || (reaching.length === 0 && onLoading.has(id))) fates[at] = "ignored";
    else if (reaching.length === 0) fates[at] = "untested";
    else {
      const asked = reaching.map(({ file, at, reached }) => ({ file, at, most: 100 * (reached[id] as number) + 1000 }));
      const slowest = Math.max(...reaching.map(({ milliseconds }) => milliseconds));
      const answer = await ask({ kind: "change", bundle, id, tests: asked }, patience + 3 * slowest);
      if (answer === null) fates[at] = "endless";
      else if (answer.noticedBy === null) fates[at] = "unnoticed";
      else {
        fates[at] = "noticed";
        experience.add(reaching[answer.noticedBy] as Surveyed);
      }
    }
  });
  for (const { stop } of runners) stop();
  return fates;
}

/** Tries every change of a part and says what became of it. */
import { type ChildProcess, fork } from "node:child_process";
import type { Change } from "./changed-source";
import type { Answered, Asked, Survey } from "./runner";

export type Fate = "noticed" | "endless" | "unnoticed" | "untested" | "ignored";

/** Milliseconds that a change may take beyond three times what its tests take without it. */
const patience = 4000;

/** A process that answers one question at a time. */
function newRunner() {
  let child: ChildProcess | null = null;
  const stop = () => {
    child?.kill("SIGKILL");
    child = null;
  };
  const ask = (question: Asked, limit: number) =>
    new Promise<Answered | null>((answer) => {
      child ??= fork(process.argv[1] as string, [], { stdio: ["ignore", "ignore", "inherit", "ipc"] });
      const current = child;
      const end = (given: Answered | null) => {
        clearTimeout(timer);
        current.removeAllListeners();
        if (given === null) stop();
        answer(given);
      };
      const timer = setTimeout(() => end(null), limit);
      current.once("message", (given) => end(given as Answered));
      current.once("exit", () => end(null));
      current.send(question);
    });
  return { ask, stop };
}

/** Per change its fate, in the order given. `atOnce` is how many processes try them side by side. */
export async function tryChanges(changes: readonly Change[], bundle: string, atOnce: number): Promise<Fate[]> {
  const runners = Array.from({ length: atOnce }, newRunner);
  const first = runners[0] as ReturnType<typeof newRunner>;
  const surveyed = await first.ask({ kind: "survey", bundle }, 600_000);
  if (surveyed?.kind !== "survey") throw new Error("The tests did not end.");
  for (const { name, failed } of surveyed.tests) if (failed) throw new Error(`${name}: ${failed}`);
  const onLoading = new Set(surveyed.onLoading);
  const order = surveyed.tests
    .map((test, at) => ({ ...test, at }))
    .sort((a, b) => a.milliseconds - b.milliseconds) as (Survey & { at: number })[];
  const fates: Fate[] = [];
  let next = 0;
  await Promise.all(
    runners.map(async ({ ask, stop }) => {
      while (next < changes.length) {
        const at = next;
        next += 1;
        if (next % 200 === 0) console.log(`  ${next} / ${changes.length}`);
        const { id, status } = changes[at] as Change;
        const reaching = order.filter(({ reached }) => id in reached);
        if (status === "Ignored" || (reaching.length === 0 && onLoading.has(id))) fates[at] = "ignored";
        else if (reaching.length === 0) fates[at] = "untested";
        else {
          const usual = reaching.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
          const most = Math.max(...reaching.map(({ reached }) => reached[id] as number));
          const answer = await ask(
            { kind: "change", bundle, id, tests: reaching.map((test) => test.at), mostReached: 100 * most + 1000 },
            patience + 3 * usual,
          );
          if (answer === null) fates[at] = "endless";
          else fates[at] = answer.kind === "change" && answer.noticedBy !== null ? "noticed" : "unnoticed";
        }
      }
      stop();
    }),
  );
  return fates;
}

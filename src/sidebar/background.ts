/** Works out what takes a while, a little at a time, so that the page stays alive: it begins when the page has come to rest. */
import type { InParts } from "../core/cells/in-parts";
import { certaintyInParts } from "../core/decide/certainty/certainty";
import { evidenceInParts } from "../core/decide/evidence/evidence";
import { scoreColumnInParts } from "../core/decide/evidence/score-column";
import type { Store } from "./state/store";
import { answeredWith, questionsOf } from "./state/transitions";
import { type Answer, isSameQuestion, type Question, type Ticked } from "./state/why";

/** In ms: so long without another question is rest, and so long may one go at it take. */
const rest = 150;
const most = 8;

/** Returns how to stop. */
export function workInBackground({ get, update, watch }: Store): () => void {
  let current: Question | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function look(): void {
    const [next = null] = questionsOf(get());
    if (next && current && isSameQuestion(next, current)) return;
    clearTimeout(timer);
    current = next;
    if (!next) return;
    const work = answerInParts(next);
    timer = setTimeout(() => goOn(work), rest);
  }

  function goOn(work: InParts<Answer>): void {
    const start = performance.now();
    do {
      const part = work.next();
      if (!part.done) continue;
      current = null;
      update(answeredWith(part.value));
      return;
    } while (performance.now() - start < most);
    timer = setTimeout(() => goOn(work));
  }

  const stop = watch(look);
  look();
  return () => {
    clearTimeout(timer);
    stop();
  };
}

/** The value of work that is done a little at a time. */
export async function inSlices<Value>(work: InParts<Value>): Promise<Value> {
  for (;;) {
    const start = performance.now();
    do {
      const part = work.next();
      if (part.done) return part.value;
    } while (performance.now() - start < most);
    await new Promise((resolve) => setTimeout(resolve));
  }
}

const setOf = (ticked: Ticked): ReadonlySet<string> | null => ticked && new Set(ticked);

function* answerInParts(question: Question): InParts<Answer> {
  switch (question.kind) {
    case "certainty":
      return { question, value: yield* certaintyInParts(question.of) };
    case "evidence":
      return { question, value: yield* evidenceInParts(question.of, setOf(question.ticked)) };
    case "score":
      return { question, value: yield* scoreColumnInParts(question.of, question.column, setOf(question.ticked)) };
  }
}

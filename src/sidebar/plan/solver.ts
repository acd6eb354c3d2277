/** Runs the search for plans beside the page: in a worker where the page may have one, else in slices between its drawings. */
import type { Best, search } from "../../core/decide/plan/solve/search";
import type { SolverAnswer, SolverQuestion } from "./solver-messages";

/** Starts a search; what it gives back stops it. It stops by itself once the best is proven. */
export type Solver = (question: SolverQuestion, told: (best: Best) => void) => () => void;

/** Milliseconds that a slice may take, between two drawings of the page. */
const slice = 12;
/** Milliseconds between two answers. */
const pause = 150;

/** `file` is the solver's file as the server gives it: a page with one script. Rejects where the page may not run it. */
export function solverFrom(file: string): Solver {
  const script = file.replace(/^[\s\S]*?<script>/, "").replace(/<\/script>[\s\S]*$/, "");
  let works = true;
  return (question, told) => {
    let isOver = false;
    let stop = () => {};
    const inSlices = () => {
      if (isOver) return;
      works = false;
      stop = slices(searchOf(script), question, told);
    };
    const started = works ? inWorker(script, question, told, inSlices) : null;
    if (started) stop = started;
    else inSlices();
    return () => {
      isOver = true;
      stop();
    };
  };
}

/** Null where there are no workers; `refused` where the page's policy does not let one run. */
function inWorker(
  script: string,
  question: SolverQuestion,
  told: (best: Best) => void,
  refused: () => void,
): (() => void) | null {
  try {
    const url = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
    const worker = new Worker(url);
    const end = () => {
      worker.terminate();
      URL.revokeObjectURL(url);
    };
    worker.onmessage = ({ data }: MessageEvent<SolverAnswer>) => {
      told(data.best);
      if (data.best.proven) end();
    };
    worker.onerror = (event) => {
      event.preventDefault();
      end();
      refused();
    };
    worker.postMessage(question);
    return end;
  } catch {
    return null;
  }
}

type Search = typeof search;

/** The script leaves its search where the page finds it. */
function searchOf(script: string): Search {
  const scope = globalThis as { planSearch?: Search };
  if (!scope.planSearch) {
    const element = document.createElement("script");
    element.textContent = script;
    document.head.append(element);
    element.remove();
  }
  if (!scope.planSearch) throw new Error("The page may not run the search for plans.");
  return scope.planSearch;
}

function slices(search: Search, { problem, known }: SolverQuestion, told: (best: Best) => void): () => void {
  const steps = search(problem, known);
  let isStopped = false;
  let last = Number.NEGATIVE_INFINITY;
  const go = () => {
    if (isStopped) return;
    const begun = performance.now();
    let best: Best | null = null;
    while (performance.now() - begun < slice) {
      const { value, done } = steps.next();
      best = value;
      if (done || value.proven) break;
    }
    if (best && (best.proven || performance.now() - last > pause)) {
      last = performance.now();
      told(best);
    }
    if (!best?.proven) setTimeout(go);
  };
  setTimeout(go);
  return () => {
    isStopped = true;
  };
}

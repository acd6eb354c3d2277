/** While the server works: what it does, and for how long already. */
import { useEffect, useState } from "preact/hooks";
import type { Work } from "../state/state";
import { usePage } from "./page";

/** From here on it is worth saying that large sheets take long. */
const slowAfter = 15;

export function Working({ work }: { readonly work: Work }) {
  const { texts } = usePage();
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((before) => before + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  return (
    <section class="working">
      <div class="bar">
        <span />
      </div>
      <p>{texts.work[work]}</p>
      <p class="quiet">{seconds > 0 ? texts.working.elapsed(seconds) : null}</p>
      {seconds >= slowAfter ? <p class="quiet">{texts.working.slow}</p> : null}
    </section>
  );
}

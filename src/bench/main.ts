/** `npm run bench`: what the product costs, each time beside what one could use instead, in one run. */
import { benchBuildCalls } from "./build-calls";
import { benchCertainty } from "./certainty";
import { benchHistory } from "./history";
import { benchHover } from "./hover";
import { benchLabels } from "./labels";
import { benchLoading } from "./loading";
import { memoryArgument, tellMemory } from "./memory";
import { benchPlans } from "./plan";
import { benchLongTexts, benchMoves, benchScoring } from "./scoring";

async function bench(): Promise<void> {
  // First, as Google loads it: with nothing of another's in memory.
  await benchLoading();
  await benchScoring();
  benchMoves();
  benchCertainty();
  benchLongTexts();
  benchPlans();
  benchHistory();
  await benchBuildCalls();
  await benchLabels();
  await benchHover();
}

const [asked, size] = process.argv.slice(2);
if (asked === memoryArgument) tellMemory(Number(size));
else await bench();

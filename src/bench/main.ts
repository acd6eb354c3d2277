/** `npm run bench`: what the core costs, each time beside something else in the same run. */
import { benchCertainty } from "./certainty";
import { benchHover } from "./hover";
import { benchLabels } from "./labels";
import { benchLoading } from "./loading";
import { benchPlans } from "./plan";
import { benchLongTexts, benchMoves, benchScoring } from "./scoring";

benchScoring();
benchMoves();
benchCertainty();
benchLongTexts();
benchPlans();
await benchLoading();
await benchLabels();
await benchHover();

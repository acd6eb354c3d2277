/** What leads to results: in words, as a picture, in figures; and other weights where they do better. */
import { useRef } from "preact/hooks";
import type { CriterionEvidence, Evidence } from "../../core/decide/evidence/evidence";
import type { Evaluation } from "../../core/evaluate/evaluation";
import type { Criterion } from "../../core/model/criterion";
import { neverUsed } from "../../core/view/never-used";
import { weightsTried } from "../../core/view/weights-tried";
import type { WhyTexts } from "../locale/why-texts";
import { Fold } from "../parts/fold";
import { usePage } from "../parts/page";
import { pure } from "../parts/pure";
import { remembered } from "../state/remembered";
import { whyAsked } from "../state/transitions";
import { answerTo, type Ticked, type WhyFields } from "../state/why";
import { Differences } from "./differences";
import { EvidenceFigures } from "./evidence-figures";
import { Ticks } from "./ticks";
import { WeightsOffer } from "./weights-offer";

interface Props {
  readonly now: Evaluation;
  readonly why: WhyFields;
  /** Changes under Tune that are not applied. */
  readonly edits: number;
}

export const PredictsPart = pure(({ now, why, edits }: Props) => {
  const { texts } = usePage();
  const { predicts } = texts.why;
  const evidence = answerTo(why, { kind: "evidence", of: now, ticked: why.judged });
  // While other criteria are compared, what was found before stays, and their ticks.
  const last = useRef<{ readonly of: Evaluation; readonly evidence: Evidence } | null>(null);
  if (evidence) last.current = { of: now, evidence };
  const shown = evidence ?? (last.current?.of === now ? last.current.evidence : null);
  return (
    <section>
      <h3>{predicts.title}</h3>
      {evidence ? null : <p role="status">{texts.why.working}</p>}
      {shown ? <Told now={now} evidence={shown} ticked={why.judged} edits={edits} /> : null}
    </section>
  );
});

interface ToldProps extends Pick<Props, "now" | "edits"> {
  readonly evidence: Evidence;
  readonly ticked: Ticked;
}

function Told({ now, evidence, ticked, edits }: ToldProps) {
  const { texts } = usePage();
  const { predicts } = texts.why;
  const { criteria, leaks, noFit } = evidence;
  // Of too few partners nothing is compared, and nothing is left out.
  const left = criteria.flatMap(({ leftOut, criterion }) =>
    leftOut && noFit?.code !== "tooFew" ? [predicts.leftOut[leftOut](criterion.column)] : [],
  );
  const others = neverUsed(now).filter((header) => !leaks.some(({ column }) => column === header));
  return (
    <>
      <p>{firstOf(evidence, texts.why)}</p>
      <p class="quiet">{predicts.caution}</p>
      {leaks.length > 0 ? (
        <p class="note">
          {predicts.leaks(leaks.map(({ column }) => texts.why.quoted(column)).join(predicts.separator))}
        </p>
      ) : null}
      {left.map((line) => (
        <p class="quiet" key={line}>
          {line}
        </p>
      ))}
      {noFit?.code === "tooManyCriteria" || ticked !== null ? (
        <Ticks
          id="judged"
          title={predicts.tick}
          columns={criteria.map(({ criterion }) => criterion.column)}
          ticked={ticked}
          tick={(judged) => whyAsked({ judged })}
        />
      ) : null}
      <Fold
        id="differences"
        open={noFit?.code !== "tooFew"}
        summary={noFit?.code === "tooFew" ? predicts.onlyForReference : predicts.picture}
      >
        {() => <Differences criteria={criteria} />}
      </Fold>
      <Auc evidence={evidence} />
      <Proposal now={now} evidence={evidence} edits={edits} />
      <Fold id="evidence-figures" summary={predicts.figures}>
        {() => (
          <>
            <EvidenceFigures evidence={evidence} />
            {others.length > 0 ? <p class="quiet">{predicts.neverUsed(others.join(predicts.separator))}</p> : null}
          </>
        )}
      </Fold>
    </>
  );
}

/** What can be said, or why nothing can. */
function firstOf({ criteria, noFit, rows }: Evidence, { predicts, quoted }: WhyTexts): string {
  switch (noFit?.code) {
    case "tooFew":
      return predicts.tooFew(noFit.withResults, noFit.without, rows);
    case "tooManyCriteria":
      return predicts.tooManyCriteria(noFit.most, criteria.filter(({ leftOut }) => !leftOut).length);
    case "nothingToFit":
      return predicts.nothingToFit;
    default: {
      const named = (is: (each: CriterionEvidence) => boolean) =>
        criteria
          .filter(is)
          .sort((a, b) => Math.abs(b.groups?.difference ?? 0) - Math.abs(a.groups?.difference ?? 0))
          .map(({ criterion }) => quoted(criterion.column))
          .join(predicts.separator);
      const [more, fewer] = [
        named(({ groups }) => groups !== null && groups.low > 0),
        named(({ groups }) => groups !== null && groups.high < 0),
      ];
      if (more === "" && fewer === "") return predicts.unclear;
      return [more && predicts.clear(more), fewer && predicts.reverse(fewer)].filter((part) => part !== "").join(" ");
    }
  }
}

/** How often the scores are right about two partners. */
function Auc({ evidence: { aucNow, aucLeaveOneOut } }: Pick<ToldProps, "evidence">) {
  const { predicts } = usePage().texts.why;
  if (aucNow === null || aucLeaveOneOut === null) return null;
  return (
    <p>
      {predicts.now(Math.round(100 * aucNow))} {predicts.fitted(Math.round(100 * aucLeaveOneOut))}
    </p>
  );
}

const triedWith = remembered((now: Evaluation, evidence: Evidence) => {
  const percents = new Map<Criterion, number>(
    evidence.criteria.map(({ criterion, weightProposed }) => [criterion, weightProposed ?? 0]),
  );
  return weightsTried(now, percents);
});

/** Other weights only where they do better. Present ones that follow results themselves are not praised. */
function Proposal({ now, evidence, edits }: Pick<ToldProps, "now" | "evidence" | "edits">) {
  const { predicts, weights, quoted } = usePage().texts.why;
  const { criteria, leaks, noFit } = evidence;
  const isOffered = criteria.some(({ weightProposed }) => weightProposed !== null);
  return (
    <>
      {leaks.length > 0 ? (
        <p>{predicts.leaksCount(leaks.map(({ column }) => quoted(column)).join(predicts.separator))}</p>
      ) : null}
      {!noFit && !isOffered && leaks.length === 0 ? (
        <p>{evidence.isAboveChance.now ? predicts.keep : predicts.noBetter}</p>
      ) : null}
      {isOffered ? (
        <>
          <p>{weights.offer}</p>
          {evidence.isAboveChance.leaveOneOut ? null : <p>{predicts.offeredByChance}</p>}
          <WeightsOffer id="proposed" now={now} tried={triedWith(now, evidence)} edits={edits} />
        </>
      ) : null}
    </>
  );
}

/** The words of what stands behind a placement: how sure it is, what would change it, what predicts results. */
import type { Condition } from "../model/condition";
import type {
  ConfidenceField,
  EvidenceField,
  NextStepField,
  ProofFigure,
  WeightField,
  WrongTotalField,
} from "../model/proof-fields";

export interface ProofWords {
  readonly confidenceHeaders: Readonly<Record<ConfidenceField, string>>;
  readonly nextStepHeaders: Readonly<Record<NextStepField, string>>;
  readonly evidenceHeaders: Readonly<Record<EvidenceField, string>>;
  readonly weightHeaders: Readonly<Record<WeightField, string>>;
  readonly wrongTotalHeaders: Readonly<Record<WrongTotalField, string>>;
  readonly figures: Readonly<Record<ProofFigure, string>>;
  readonly conditions: Readonly<Record<Condition | "becomes", string>>;
  /** No value of the cell alone changes the side. */
  readonly noChange: string;
  readonly intercept: string;
  readonly yes: string;
  readonly no: string;
  readonly tooFew: (withResults: number, without: number, rows: number) => string;
  readonly tooManyCriteria: (most: number) => string;
  readonly nothingToFit: string;
  readonly leaks: (columns: string) => string;
  readonly leftOut: Readonly<Record<"missing" | "noSpread" | "repeats", (column: string) => string>>;
  readonly keepWeights: string;
  readonly noBetterWeights: string;
  readonly proposedByChance: string;
  readonly borderline: (partners: number) => string;
  readonly noScoreColumn: (column: string, headers: string) => string;
  readonly noWeightedSum: (column: string) => string;
  readonly tooCoarse: (column: string) => string;
  readonly rowsLeftOut: (rows: number) => string;
  readonly separator: string;
}

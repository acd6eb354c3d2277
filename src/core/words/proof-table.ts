/** The words of what stands behind a placement, by language: apart from `words`, so that only who shows them loads them. */
import type { Locale } from "../model/locale";
import { enProofWords } from "./en-proof-words";
import { jaProofWords } from "./ja-proof-words";
import type { ProofWords } from "./proof-words";

export const proofWords: Readonly<Record<Locale, ProofWords>> = { ja: jaProofWords, en: enProofWords };

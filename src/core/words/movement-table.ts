/** The words of what changed, by language: apart from `words`, so that only who shows them loads them. */
import type { Locale } from "../model/locale";
import { enMovementWords } from "./en-movement-words";
import { jaMovementWords } from "./ja-movement-words";
import type { MovementWords } from "./movement-words";

export const movementWords: Readonly<Record<Locale, MovementWords>> = { ja: jaMovementWords, en: enMovementWords };

/** What the add-on refuses to do: problems as data, for a page that decides by their codes, or as a message. */
import { type Outcome, type Problem, success } from "../../core/problem/problem";
import { problemsText } from "../../core/problem/problems-text";
import { userLocale } from "./user-texts";

/** Its message has every problem in the user's language: what a menu item shows. */
export class Refusal extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(problemsText(problems, userLocale()));
  }
}

export function refuse(...problems: readonly Problem[]): never {
  throw new Refusal(problems);
}

/** What some work gives, or why it was refused; any other error is thrown on. */
export function outcomeOf<Value>(work: () => Value): Outcome<Value> {
  try {
    return success(work());
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, problems: error.problems };
    throw error;
  }
}

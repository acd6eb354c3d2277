/** What went wrong and what to do about it; where cells of the settings are at fault, the offer to mend them. */
import type { SettingsEdit } from "../../addon/api";
import { cellText } from "../../core/cells/cell";
import { receivedCell } from "../../core/cells/sent";
import type { Failed } from "../state/state";
import { usePage } from "./page";

export function FailedPart({ failed }: { readonly failed: Failed }) {
  const { texts, act } = usePage();
  const { failure, retry, repair } = failed;
  return (
    <section class="failed" role="alert">
      <h2 tabIndex={-1}>{texts.failure.title}</h2>
      {failure.message.split("\n").map((line) => (
        <p key={line} class="message">
          {line}
        </p>
      ))}
      <p>{failure.advice}</p>
      {failure.original === null ? null : <p class="quiet">{texts.failure.original(failure.original)}</p>}
      <button type="button" class="primary" onClick={() => act.retry(retry)}>
        {texts.failure.retry}
      </button>
      {repair.length > 0 ? <Repair edits={repair} /> : null}
    </section>
  );
}

/** A block that is written anew has more cells than anybody reads one by one. */
const listed = 12;

/** Every cell that would change is listed first. */
function Repair({ edits }: { readonly edits: readonly SettingsEdit[] }) {
  const { texts, act } = usePage();
  const { title, explanation, change, more, button } = texts.repair;
  return (
    <div class="repair">
      <h3>{title}</h3>
      <p class="quiet">{explanation}</p>
      <ul>
        {edits.slice(0, listed).map(({ cell, was, value }) => (
          <li key={cell}>
            <b>{cell}</b> {change(cellText(receivedCell(was)), cellText(receivedCell(value)))}
          </li>
        ))}
        {edits.length > listed ? <li>{more(edits.length - listed)}</li> : null}
      </ul>
      <button type="button" id="repair" onClick={() => act.repair(edits)}>
        {button}
      </button>
    </div>
  );
}

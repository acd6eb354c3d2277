/** Asks about partners that may have been renamed: their notes move only when a person says so. */
import type { Rename } from "../../addon/api";
import { usePage } from "./page";

export function Renames({ renames }: { readonly renames: readonly Rename[] }) {
  const { texts, act } = usePage();
  if (renames.length === 0) return null;
  return (
    <div class="renames">
      <h2>{texts.renames.title}</h2>
      <ul>
        {renames.map((rename) => (
          <li key={rename.fromKey}>
            <p>{texts.renames.question(rename.from, rename.to)}</p>
            <button type="button" onClick={() => act.answer(rename, true)}>
              {texts.renames.yes}
            </button>{" "}
            <button type="button" class="link" onClick={() => act.answer(rename, false)}>
              {texts.renames.no}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Rows that do not count as partners, each with its reason, and the word that makes it one. */
import type { RowDecision } from "../../core/model/settings";
import { findingText } from "../../core/problem/finding";
import type { Profile } from "../../core/profile/profile";
import { Fold } from "../parts/fold";
import { usePage } from "../parts/page";
import { pure } from "../parts/pure";
import { tuned } from "../state/transitions";
import { changed, settingsOf } from "../state/tune";

interface Props {
  readonly profile: Profile;
  /** What was decided about single rows. */
  readonly rows: readonly RowDecision[];
}

export const LeftOut = pure(({ profile, rows }: Props) => {
  const { texts, act } = usePage();
  const left = profile.notices.flatMap((notice) => (notice.code === "leftOutRow" ? [notice] : []));
  const nameless = profile.notices.flatMap((notice) => (notice.code === "noName" ? [notice] : []));
  const rowsOf = nameless.reduce((sum, { places }) => sum + places.length, left.length);
  if (rowsOf === 0) return null;
  const declare = (name: string, as: RowDecision["as"]) =>
    act.update(
      tuned((tune) => {
        const now = settingsOf(tune);
        const others = now.rows.filter((row) => row.name !== name);
        return changed(tune, { ...now, rows: [...others, { name, as }] });
      }),
    );
  return (
    <Fold id="left-out" class="left-out" summary={texts.columns.leftOut(rowsOf)}>
      <ul>
        {left.map((row) => (
          <li key={row.row}>
            {findingText(row, texts.locale)}
            {row.text === "" || rows.some(({ name }) => name === row.text) ? null : (
              <button type="button" class="link" onClick={() => declare(row.text, "partner")}>
                {texts.columns.isPartner}
              </button>
            )}
          </li>
        ))}
        {nameless.map((rows) => (
          <li key={rows.places[0]?.cell}>
            {findingText(rows, texts.locale)}
            {rows.above === null ? null : (
              <button type="button" class="link" onClick={() => declare(rows.above ?? "", "above")}>
                {texts.columns.isOfAbove}
              </button>
            )}
          </li>
        ))}
      </ul>
    </Fold>
  );
});

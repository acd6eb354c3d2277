/** What each column of the profile is used for: "use as …", "not this", and which one has the partners' names. */
import { fold } from "../../core/cells/cell";
import { criterionFor } from "../../core/infer/infer-settings";
import type { Settings } from "../../core/model/settings";
import type { Column, Profile } from "../../core/profile/profile";
import { words } from "../../core/words/words";
import { Choice } from "../parts/choice";
import { usePage } from "../parts/page";
import { pure } from "../parts/pure";
import { focused, tuned } from "../state/transitions";
import { changed, settingsOf } from "../state/tune";
import { withCriterion } from "./criteria";
import { UseSelect } from "./use-select";

interface Props {
  readonly profile: Profile;
  readonly settings: Settings;
}

/** A weight drawn to 0 leaves the criterion where it is, for as long as it counts on the sheet. */
export const counts = (settings: Settings, saved: Settings, at: number): boolean =>
  (settings.criteria[at]?.weight ?? 0) > 0 || (saved.criteria[at]?.weight ?? 0) > 0;

export const UnusedColumns = pure(({ profile, settings, saved }: Props & { readonly saved: Settings }) => {
  const { texts } = usePage();
  const unused = settings.criteria.flatMap((_, at) => (counts(settings, saved, at) ? [] : [at]));
  const others = otherColumns(profile, settings);
  return (
    <section class="unused">
      {unused.length + others.length > 0 ? <h2>{texts.tune.unused}</h2> : null}
      {unused.map((at) => (
        <CriterionRow key={`criterion ${at}`} id={`use-${at}`} settings={settings} at={at} />
      ))}
      {others.map((column) => (
        <ColumnRow key={column.at} profile={profile} settings={settings} column={column} prefix="use" />
      ))}
      <h2>{texts.tune.names}</h2>
      <PartnerColumn profile={profile} settings={settings} />
    </section>
  );
});

/** Columns that the settings do not know yet, the first of each header. */
function otherColumns(profile: Profile, settings: Settings): readonly Column[] {
  const known = new Set([...settings.criteria.map(({ column }) => column), profile.partnerColumn.header].map(fold));
  return profile.columns.filter(({ header }) => !known.has(fold(header)) && known.add(fold(header)));
}

interface CriterionRowProps {
  readonly id: string;
  readonly settings: Settings;
  readonly at: number;
}

function CriterionRow({ id, settings, at }: CriterionRowProps) {
  const { act } = usePage();
  const criterion = settings.criteria[at];
  if (!criterion) return null;
  return (
    <div class="column">
      <b>{criterion.column}</b>
      <UseSelect
        id={id}
        criterion={criterion}
        use={(part) => act.update(tuned((tune) => changed(tune, withCriterion(settingsOf(tune), at, part))))}
      />
    </div>
  );
}

interface ColumnRowProps extends Props {
  readonly column: Column;
  /** Of the id that its select will have once it is a criterion. */
  readonly prefix: "all" | "use";
}

function ColumnRow({ profile, settings, column, prefix }: ColumnRowProps) {
  const { act } = usePage();
  return (
    <div class="column">
      <b>{column.header}</b>
      <UseSelect
        id={`column-${column.at}`}
        criterion={{ column: column.header, axis: "potential", weight: 0 }}
        use={({ axis }) => {
          if (!axis) return;
          const criterion = criterionFor(profile, column, axis);
          act.update(
            tuned((tune) => {
              const now = settingsOf(tune);
              return changed(tune, { ...now, criteria: [...now.criteria, criterion] });
            }),
          );
          act.update(focused(`#${prefix}-${settings.criteria.length}`));
        }}
      />
    </div>
  );
}

export function PartnerColumn({ profile, settings }: Props) {
  const { texts, act } = usePage();
  const headers = [...new Set(profile.columns.map(({ header }) => header))];
  const current = fold(settings.partnerColumn ?? profile.partnerColumn.header);
  return (
    <div class="column">
      <label for="partner-column">{words[texts.locale].options.partnerColumn}</label>
      <Choice
        id="partner-column"
        options={headers.map((header) => [header, header])}
        selected={headers.find((header) => fold(header) === current) ?? ""}
        choose={(partnerColumn) => act.update(tuned((tune) => changed(tune, { ...settingsOf(tune), partnerColumn })))}
      />
    </div>
  );
}

/** Criteria to tick, where not all of them are meant. */
import { usePage } from "../parts/page";
import type { Transition } from "../state/transitions";
import type { Ticked } from "../state/why";

interface Props {
  readonly id: string;
  readonly title: string;
  readonly columns: readonly string[];
  /** Null: all. */
  readonly ticked: Ticked;
  readonly tick: (columns: readonly string[]) => Transition;
}

export function Ticks({ id, title, columns, ticked, tick }: Props) {
  const { act } = usePage();
  const isTicked = (column: string) => ticked === null || ticked.includes(column);
  return (
    <fieldset class="ticks" id={id}>
      <legend>{title}</legend>
      {columns.map((column) => (
        <label class="check" key={column}>
          <input
            type="checkbox"
            checked={isTicked(column)}
            onChange={({ currentTarget }) =>
              act.update(tick(columns.filter((each) => (each === column ? currentTarget.checked : isTicked(each)))))
            }
          />{" "}
          {column}
        </label>
      ))}
    </fieldset>
  );
}

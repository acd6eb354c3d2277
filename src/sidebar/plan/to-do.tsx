/** This week's, one's own, and what is overdue. */
import { dayText } from "../../core/cells/day";
import { type WorkItem, type WorkListKind, workItems, workList, workLists } from "../../core/view/work-list";
import { usePage } from "../parts/page";
import { pure } from "../parts/pure";
import type { MapFacts } from "../state/facts";
import { filteredBy, opened, pointed } from "../state/transitions";
import { planned } from "./plan-state";

interface Props {
  readonly facts: MapFacts;
  readonly kind: WorkListKind;
  readonly me: string;
  /** Whose partners are looked at, on the map as here; "": everyone's. */
  readonly owner: string;
}

const most = 30;

export const ToDo = pure(({ facts, kind, me, owner }: Props) => {
  const { texts, act } = usePage();
  const { list: words } = texts.plan;
  const { evaluation, snapshot, owners } = facts;
  // Where the work column is blank, the profile may name somebody.
  const ownerOf = ({ owner: written, priority }: WorkItem) =>
    written === "" && priority !== null ? (owners?.of(priority) ?? "") : written;
  const items = workItems(evaluation, facts.workOf, snapshot.today, snapshot.dayOrder)
    .map((item) => ({ ...item, owner: ownerOf(item) }))
    .filter((item) => owner === "" || item.owner === owner);
  const listed = (each: WorkListKind) => workList(items, each, snapshot.today, me);
  const shown = listed(kind);
  return (
    <section class="to-do" aria-label={words.title}>
      <h2>{words.title}</h2>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would have a frame and a legend */}
      <div class="chips" role="group" aria-label={words.title}>
        {workLists.map((each) => (
          <button
            key={each}
            type="button"
            class="chip"
            id={`list-${each}`}
            aria-pressed={each === kind ? "true" : "false"}
            onClick={() => act.update(planned({ list: each }))}
          >
            {words.kinds[each]} <small>{listed(each).length}</small>
          </button>
        ))}
      </div>
      {owner === "" ? null : (
        <p class="quiet">
          {words.onlyOf(owner)}{" "}
          <button type="button" class="link" id="list-everyone" onClick={() => act.update(filteredBy({ owner: "" }))}>
            {words.everyone}
          </button>
        </p>
      )}
      {kind === "mine" ? (
        <label class="me">
          {words.me}{" "}
          <select id="me" value={me} onChange={({ currentTarget }) => act.chooseMe(currentTarget.value)}>
            <option value="">{words.chooseMe}</option>
            {(owners?.names ?? []).map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      {shown.length === 0 ? <p class="quiet">{words.none[kind]}</p> : null}
      <ol class="to-do-items">
        {shown.slice(0, most).map((item) => (
          <Item key={item.partner} item={item} />
        ))}
      </ol>
      {shown.length > most ? <p class="quiet">{words.more(shown.length - most)}</p> : null}
    </section>
  );
});

function Item({ item }: { readonly item: WorkItem }) {
  const { texts, act } = usePage();
  const { list: words } = texts.plan;
  const { priority, name, owner, action, due, dueText, unreadable, status, isOver } = item;
  const open = () => {
    if (priority === null) return;
    act.update(pointed(priority));
    act.update(opened("map"));
  };
  return (
    <li>
      <p>
        <button type="button" class="link" onClick={open}>
          {name}
        </button>
        {status === "" ? null : <small> {status}</small>}
      </p>
      {action === "" ? null : <p>{action}</p>}
      <p class={isOver || unreadable !== null ? "late" : "quiet"}>
        {unreadable !== null
          ? words.unreadable(dueText, unreadable)
          : due === null
            ? words.noDue
            : isOver
              ? `${dayText(due)} ${words.over}`
              : dayText(due)}
        {owner === "" ? "" : ` · ${owner}`}
      </p>
    </li>
  );
}

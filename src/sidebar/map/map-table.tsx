/** The same map as a table, made when somebody asks for it. */
import { Fold } from "../parts/fold";
import { usePage } from "../parts/page";
import { pure } from "../parts/pure";
import type { MapFacts } from "../state/facts";

/** More rows than this nobody listens to; the sheet has them all. */
const listed = 1000;

interface Props {
  readonly facts: MapFacts;
  readonly shown: readonly number[];
}

export const MapTable = pure(({ facts, shown }: Props) => {
  const { texts } = usePage();
  return (
    <Fold id="as-table" class="as-table" summary={texts.explore.table}>
      {() => <Rows facts={facts} shown={shown} />}
    </Fold>
  );
});

function Rows({ facts, shown }: Props) {
  const { explore, priorities, why } = usePage().texts;
  const segments = new Map<string | null, string>(facts.view.counts.map(({ key, name }) => [key, name]));
  const headers = [explore.priority, explore.partnerAndSegment, priorities.potential, priorities.results];
  return (
    <table class="example">
      <thead>
        <tr>
          {headers.map((header) => (
            <th key={header} scope="col">
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shown.slice(0, listed).map((priority) => {
          const { name, segment, potential, results, sure } = facts.card(priority);
          return (
            <tr key={priority}>
              <td>{priority}</td>
              <th scope="row">
                {name}
                <small>
                  {segments.get(segment) ?? ""}
                  {sure?.isBorderline ? ` · ${why.sure.short}` : null}
                </small>
              </th>
              <td>{potential}</td>
              <td>{results}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

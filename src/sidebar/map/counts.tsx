/** Partners by segment: of all, or of those that a filter shows. */
import type { SegmentCount } from "../../core/view/map-view";
import { usePage } from "../parts/page";
import { pure } from "../parts/pure";
import { Swatch } from "../parts/swatch";
import type { MapFacts } from "../state/facts";

interface Props {
  readonly facts: MapFacts;
  readonly shown: readonly number[];
  readonly isFiltered: boolean;
}

export const Counts = pure(({ facts, shown, isFiltered }: Props) => {
  const { texts } = usePage();
  const { view } = facts;
  const counts = isFiltered ? countsOf(facts, shown) : view.counts;
  const all = isFiltered ? shown.length : view.partners;
  return (
    <div>
      <h2>{isFiltered ? texts.counts.ofShown : texts.counts.title}</h2>
      <table class="counts">
        <tbody>
          {counts.map(({ key, name, support, colour, count }) => (
            <tr key={key}>
              <th scope="row">
                <Swatch colour={colour} />
                {name}
                {support === "" ? null : <small>{support}</small>}
              </th>
              <td>{texts.counts.partners(count)}</td>
              <td>{`${all === 0 ? 0 : Math.round((100 * count) / all)}%`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
});

/** Of those shown. Those that need data are on no map: no filter shows them. */
export function countsOf({ view }: MapFacts, shown: readonly number[]): SegmentCount[] {
  const segments = shown.map((priority) => view.content.points[priority - 1]?.segment);
  return view.counts
    .filter(({ key }) => key !== "needsData")
    .map((each) => ({ ...each, count: segments.filter((key) => key === each.key).length }));
}

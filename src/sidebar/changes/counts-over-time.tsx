/** Partners by segment over the kept builds, as a chart. */
import { useMemo } from "preact/hooks";
import { drawCounts } from "../../core/draw/counts-chart";
import type { ChangesView } from "../../core/view/changes-view";
import { isLarge, svgOf } from "../parts/picture";
import { pure } from "../parts/pure";
import { useSurface } from "../parts/surface";
import { usePageSize } from "../parts/use-size";

/** In a dialog it is no wider than is pleasant to read. */
const widest = 560;

export const CountsOverTime = pure(({ counts }: { readonly counts: ChangesView["counts"] }) => {
  const page = usePageSize();
  const width = isLarge(page) ? widest : 268;
  const svg = useMemo(
    () => svgOf(drawCounts({ ...counts, width, height: Math.round(width * 0.62), fontSize: 11 })),
    [counts, width],
  );
  const { holder } = useSurface(svg);
  return <div class="map counts-chart" style={{ maxWidth: `${width}px` }} ref={holder} />;
});

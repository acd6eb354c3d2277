/** A spot of a segment's colour. */
export const Swatch = ({ colour }: { readonly colour: string }) => (
  <span class="swatch" aria-hidden="true" style={{ background: colour }} />
);

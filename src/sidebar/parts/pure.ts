/** A view that is drawn again only when something it shows has changed. */
import { Component, type ComponentChild, type FunctionComponent, h } from "preact";

export function pure<Props extends object>(View: FunctionComponent<Props>): new (props: Props) => Component<Props> {
  return class extends Component<Props> {
    override shouldComponentUpdate(next: Props): boolean {
      const [before, after] = [this.props, next] as readonly Readonly<Record<string, unknown>>[];
      const names = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
      return [...names].some((name) => before?.[name] !== after?.[name]);
    }
    override render(): ComponentChild {
      return h(View as FunctionComponent<object>, this.props);
    }
  };
}

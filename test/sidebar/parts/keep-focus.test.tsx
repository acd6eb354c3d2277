// @vitest-environment happy-dom
import { cleanup, render } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { useKeptFocus } from "../../../src/sidebar/parts/keep-focus";

interface Props {
  readonly shut?: boolean;
  readonly with?: readonly string[];
}

function Page({ shut = false, with: ids = ["one", "two", "three"] }: Props) {
  useKeptFocus();
  return (
    <fieldset disabled={shut}>
      <button type="button" tabIndex={-1} id="other-tab">
        x
      </button>
      {ids.map((id) => (
        <button key={id + ids.length} type="button" id={id}>
          {id}
        </button>
      ))}
      <details>
        <summary>more</summary>
      </details>
    </fieldset>
  );
}

const focused = () => document.activeElement?.id || document.activeElement?.tagName;
const focus = (id: string) => document.getElementById(id)?.focus();

beforeEach(() => {
  // A browser takes the focus from what is removed or shut.
  document.hasFocus = () => true;
});
afterEach(cleanup);

describe("the focus", () => {
  it("returns to what was shut while the server worked", () => {
    const { rerender } = render(<Page />);
    focus("two");
    rerender(<Page shut />);
    (document.activeElement as HTMLElement).blur();
    rerender(<Page shut />);
    expect(focused()).toBe("BODY");
    rerender(<Page />);
    expect(focused()).toBe("two");
  });

  it("goes to what took the place of what is gone, where nothing is left before it to the first that is there", () => {
    const { rerender } = render(<Page />);
    focus("two");
    rerender(<Page with={["zero", "one", "two", "three"]} />);
    expect(focused()).toBe("two");
    rerender(<Page with={["zero"]} />);
    expect(focused()).toBe("zero");
  });

  it("goes to what stands before what is gone", () => {
    const { rerender } = render(<Page />);
    focus("three");
    document.getElementById("three")?.remove();
    rerender(<Page />);
    expect(focused()).toBe("two");
  });

  it("is left alone where somebody took it away, or is elsewhere in the file", async () => {
    const { rerender } = render(<Page />);
    focus("two");
    document.getElementById("two")?.blur();
    await Promise.resolve();
    rerender(<Page />);
    expect(focused()).toBe("BODY");
    focus("two");
    document.hasFocus = () => false;
    document.getElementById("two")?.remove();
    rerender(<Page />);
    expect(focused()).toBe("BODY");
  });
});

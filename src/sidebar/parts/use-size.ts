/** The page's size, as somebody changes it. */
import { useLayoutEffect, useState } from "preact/hooks";

export interface Size {
  readonly width: number;
  readonly height: number;
}

const sizeNow = (): Size => ({ width: innerWidth, height: innerHeight });

export function usePageSize(): Size {
  const [size, setSize] = useState(sizeNow);
  useLayoutEffect(() => {
    const measure = () =>
      setSize((before) => {
        const now = sizeNow();
        return now.width === before.width && now.height === before.height ? before : now;
      });
    // It may have changed since the first drawing.
    measure();
    addEventListener("resize", measure);
    return () => removeEventListener("resize", measure);
  }, []);
  return size;
}

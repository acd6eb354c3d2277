/** The page's size, as somebody changes it. */
import { useEffect, useState } from "preact/hooks";

export interface Size {
  readonly width: number;
  readonly height: number;
}

const sizeNow = (): Size => ({ width: innerWidth, height: innerHeight });

export function usePageSize(): Size {
  const [size, setSize] = useState(sizeNow);
  useEffect(() => {
    const measure = () =>
      setSize((before) => {
        const now = sizeNow();
        return now.width === before.width && now.height === before.height ? before : now;
      });
    addEventListener("resize", measure);
    return () => removeEventListener("resize", measure);
  }, []);
  return size;
}

/** Takes the map out of the sidebar: into the clipboard or a file. Needs no server: the picture is drawn here. */

import { dayOf, dayText } from "../../core/cells/day";
import type { Texts } from "../locale/texts";
import { largeBlob, largePng, largeSvg, type TakenMap } from "./picture";

/** Ready for a slide or a mail; gives how it went. */
export async function copyPicture(map: TakenMap): Promise<"copied" | "notCopied"> {
  const picture = largeBlob(map);
  try {
    // The browser takes the promise: it must hear of the picture within the click.
    await navigator.clipboard.write([new ClipboardItem({ "image/png": picture })]);
    return "copied";
  } catch {
    return "notCopied";
  }
}

export async function savePicture(map: TakenMap, kind: "png" | "svg", texts: Texts): Promise<void> {
  const day = dayText(dayOf(new Date())).replaceAll("/", "-");
  const link = document.createElement("a");
  link.download = `${texts.save.fileName}_${day}.${kind}`;
  link.href =
    kind === "png" ? await largePng(map) : `data:image/svg+xml;charset=utf-8,${encodeURIComponent(largeSvg(map))}`;
  link.click();
}

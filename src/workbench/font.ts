/** The page's font: BIZ UDPGothic, so that Japanese looks the same on every machine. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";

const folder = join("node_modules", "@fontsource", "biz-udpgothic");

/** Its style sheets, with addresses on the given origin. */
export async function fontCss(origin: string): Promise<string> {
  const sheets = await Promise.all(["400", "700"].map((weight) => readFile(join(folder, `${weight}.css`), "utf8")));
  return sheets.join("\n").replace(/url\(\.\/files\//g, `url(${origin}/font/`);
}

/** A font file by its name in the style sheet; null when the name is none. */
export async function fontFile(name: string): Promise<Uint8Array | null> {
  return /^[a-z0-9-]+\.woff2?$/.test(name) ? readFile(join(folder, "files", name)).catch(() => null) : null;
}

/** Builds the sidebar into one HTML text: script and style inline, as Apps Script serves it. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { root } from "./root";

const folder = join(root, "src", "sidebar");

async function bundled(entry: string): Promise<string> {
  const result = await build({
    entryPoints: [join(folder, entry)],
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    jsx: "automatic",
    jsxImportSource: "preact",
    target: "es2020",
    charset: "utf8",
    legalComments: "none",
  });
  const [file] = result.outputFiles;
  if (!file) throw new Error(`${entry} gave no bundle`);
  return file.text.trim();
}

/** A script may name its own end tag, or open a comment, inside a string; the HTML parser must not see either. */
const insideScript = (code: string) => code.replace(/<(\/script|!--|script)/gi, "\\x3C$1");

function insideStyle(css: string): string {
  if (/<\/style/i.test(css)) throw new Error("sidebar.css closes its own style element");
  return css;
}

function filled(template: string, placeholder: string, content: string): string {
  if (template.split(placeholder).length !== 2) throw new Error(`sidebar.html must hold ${placeholder} once`);
  // A function, because a replacement string would read `$&` and its kin in the code as patterns.
  return template.replace(placeholder, () => content);
}

export async function buildSidebar(): Promise<string> {
  const [template, script, css] = await Promise.all([
    readFile(join(folder, "sidebar.html"), "utf8"),
    bundled("main.tsx"),
    bundled("sidebar.css"),
  ]);
  const styled = filled(template, "/*{{css}}*/", insideStyle(css));
  return filled(styled, "/*{{script}}*/", insideScript(script));
}

/** The search for plans by itself: Apps Script has no other files than scripts of its own and pages. */
export const buildSolver = async (): Promise<string> =>
  `<script>${insideScript(await bundled("plan/solver-main.ts"))}</script>\n`;

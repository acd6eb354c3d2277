/** Plain formulas in LibreOffice, where it is installed. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { root } from "../tooling/root";

const programs = ["soffice", "libreoffice"] as const;

/** Milliseconds of a recalculation of everything; null where LibreOffice, or its Python, is not installed. */
export function libreOfficeTime(grid: (string | number)[][]): number | null {
  const office = programs.find((program) => spawnSync(program, ["--version"]).status === 0);
  if (!office) return null;
  const { status, stdout } = spawnSync("/usr/bin/python3", [join(root, "src", "bench", "libreoffice.py"), office], {
    input: JSON.stringify(grid),
    encoding: "utf8",
    timeout: 60_000,
  });
  const milliseconds = Number.parseFloat(stdout);
  return status === 0 && Number.isFinite(milliseconds) ? milliseconds : null;
}

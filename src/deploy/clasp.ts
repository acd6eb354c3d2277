/** Runs clasp, and tells its failures apart by what it and Google say. */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { root } from "../tooling/root";
import { DeployError } from "./deploy-error";
import type { DeployFailure } from "./texts";

const script = join(root, "node_modules", "@google", "clasp", "build", "src", "index.js");

export interface ClaspRun {
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** Told of all that is printed so far, while it runs. */
  readonly onOutput?: (output: string) => void;
}

/** The first that fits is taken: Google's own words inside clasp's. */
const wordings: readonly (readonly [RegExp, DeployFailure])[] = [
  [/No credentials found/i, "notLoggedIn"],
  [
    /invalid_grant|invalid_rapt|token has been expired|NOT_AUTHENTICATED|invalid authentication credentials/i,
    "loginExpired",
  ],
  [/has not enabled the Apps Script API/i, "apiDisabled"],
  [/ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|socket hang up|network/i, "offline"],
  [/Requested entity was not found|Script not found|File not found|NOT_FOUND/i, "scriptGone"],
  [/manifest|appsscript/i, "manifestRejected"],
  [/syntax error|SyntaxError|Invalid or unexpected token/i, "codeRejected"],
  [/permission|forbidden|NOT_AUTHORIZED|does not have access/i, "notAllowed"],
];

export const failureIn = (said: string): DeployFailure =>
  wordings.find(([words]) => words.test(said))?.[1] ?? "unexpected";

/** What clasp prints; throws a DeployError when it fails. */
export function clasp({ args, cwd, env, onOutput }: ClaspRun): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
    let [output, errors] = ["", ""];
    child.stdout.on("data", (part) => {
      output += part;
      onOutput?.(output);
    });
    child.stderr.on("data", (part) => {
      errors += part;
    });
    child.on("error", (error) => reject(new DeployError("unexpected", error.message)));
    child.on("close", (code) => {
      // clasp ends some refusals with 0: what it says there is a failure too.
      if (code === 0 && !/Project file already exists|Skipping push/.test(output + errors)) return resolve(output);
      const said = `${errors}\n${output}`.trim();
      reject(new DeployError(failureIn(said), said.split("\n")[0] ?? ""));
    });
  });
}

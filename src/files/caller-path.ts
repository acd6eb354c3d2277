/** Files named on the command line are relative to where the user typed it. */
import { basename, extname, resolve } from "node:path";

export const callerPath = (path: string): string => resolve(process.env.CALLER_FOLDER ?? process.cwd(), path);

/** A sheet's name after the file: 「パートナー.csv」 becomes パートナー. */
export const sheetNameOf = (path: string): string => basename(path, extname(path)).slice(0, 100) || "Sheet1";

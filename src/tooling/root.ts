/** The project's own folder; every tool is started from it by `run.mjs`. */
export const root = process.cwd();

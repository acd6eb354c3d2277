import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // Much of the time is waiting for other processes: a core need not be kept free.
    maxWorkers: "100%",
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: "units",
          include: ["test/{core,host,files,query,sidebar,workbench,tooling}/**/*.test.{ts,tsx}"],
          // One Preact for the page and for what tests it, which Node would load as two modules.
          server: { deps: { inline: [/preact/] } },
        },
      },
      {
        extends: true,
        test: {
          name: "product",
          include: ["test/product/**/*.test.ts"],
          globalSetup: ["test/product/build-once.ts"],
          // A busy machine loses an event of the browser now and then; what is wrong is wrong twice.
          retry: process.env.CI ? 1 : 0,
        },
      },
    ],
  },
});

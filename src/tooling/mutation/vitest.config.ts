/** The unit tests that stand on what is mutated, in one plain project: the mutation run starts them thousands of times. */
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/core/{cells,profile,score,place,evaluate,infer,settings}/**/*.test.ts", "test/core/cases.test.ts"],
    // What measures time would call every change slow: the code that switches the changes on is slow itself.
    exclude: ["**/time.test.ts"],
    testTimeout: 20_000,
  },
});

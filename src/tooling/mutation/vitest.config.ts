/** The unit tests of one part in one plain project: the mutation run starts them thousands of times. */
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: [process.env.MUTATION_TESTS ?? "test/core/**/*.test.ts"],
    // What measures time would call every change slow: the code that switches the changes on is slow itself.
    exclude: ["**/time.test.ts"],
    testTimeout: 20_000,
  },
});

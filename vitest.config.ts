// The test run: every *.test.ts file under test/, and no run without tests passes.
import { defineConfig } from "vitest/config";

import { PATIENCE } from "./test/support/patience.ts";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    setupFiles: ["test/support/seed.ts", "test/support/one-counter.ts"],
    passWithNoTests: false,
    allowOnly: false,
    testTimeout: PATIENCE,
    hookTimeout: PATIENCE,
    teardownTimeout: PATIENCE,
  },
});

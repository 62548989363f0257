// The test run: every *.test.ts file under test/, and no run without tests passes.
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    setupFiles: ["test/support/seed.ts", "test/support/one-counter.ts"],
    passWithNoTests: false,
    allowOnly: false,
    testTimeout: 30_000,
  },
});

import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

// Only what takes times is isolated. Elsewhere a worker keeps its modules from file to file, and its browser. No test changes a module or the
// environment, and each suite has a database and a portal of its own.
const setupFiles = ["tests/support/setup.ts"];

export default defineConfig({
  test: {
    // Two also where there are two cores: one of them would wait for the browser and the databases most of the time.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        test: {
          name: "unit",
          include: ["tests/unit/**/*.test.{ts,tsx}"],
          setupFiles,
          isolate: false,
          testTimeout: 20_000,
        },
      },
      { test: { name: "bounds", include: ["tests/bounds/**/*.test.ts"], setupFiles } },
      {
        test: {
          name: "integration",
          include: ["tests/integration/**/*.test.{ts,tsx}"],
          setupFiles,
          globalSetup: ["tests/support/build.ts", "tests/support/databases.ts"],
          isolate: false,
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.{ts,tsx}"],
          setupFiles,
          globalSetup: [
            "tests/support/build.ts",
            "tests/support/databases.ts",
            "tests/support/examples.ts",
            "tests/support/chromium.ts",
          ],
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});

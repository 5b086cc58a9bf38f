import { defineConfig } from "vitest/config";

const setupFiles = ["tests/support/setup.ts"];

export default defineConfig({
  test: {
    projects: [
      { test: { name: "unit", include: ["tests/unit/**/*.test.{ts,tsx}"], setupFiles } },
      {
        test: {
          name: "integration",
          include: ["tests/integration/**/*.test.{ts,tsx}"],
          setupFiles,
          globalSetup: ["tests/support/build.ts", "tests/support/databases.ts"],
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
          // A worker keeps its browser and the modules from file to file: each suite has its own portal and database.
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});

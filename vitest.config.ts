import { defineConfig } from "vitest/config";

const setupFiles = ["tests/support/setup.ts"];

export default defineConfig({
  test: {
    projects: [
      { test: { name: "unit", include: ["tests/unit/**/*.test.{ts,tsx}"], setupFiles } },
      { test: { name: "bounds", include: ["tests/bounds/**/*.test.ts"], setupFiles } },
      {
        test: {
          name: "integration",
          include: ["tests/integration/**/*.test.{ts,tsx}"],
          setupFiles,
          globalSetup: ["tests/support/build.ts", "tests/support/postgres.ts"],
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.{ts,tsx}"],
          setupFiles,
          globalSetup: ["tests/support/build.ts", "tests/support/postgres.ts", "tests/support/chromium.ts"],
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});

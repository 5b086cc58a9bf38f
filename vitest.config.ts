import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { dialects } from "./tests/support/dialects.ts";
import { isSet } from "./tests/support/is-set.ts";
import { suitesOfMany } from "./tests/support/together.ts";

// Only what takes times is isolated. Elsewhere a worker keeps its modules from file to file, and its browser. No test changes a module or the
// environment, and each suite has a database and a portal of its own.
const setupFiles = ["tests/support/setup.ts"];

const integration = {
  setupFiles,
  globalSetup: ["tests/support/build.ts", "tests/support/databases.ts"],
  isolate: false,
  testTimeout: 60_000,
  hookTimeout: 120_000,
};

// In CI each transaction is done twice, and PostgreSQL keeps all apart, as some servers that speak its language always do; the
// suites in which that can make a difference run a second time as PostgreSQL is by itself.
const isCi = isSet(process.env.CI);
const strictly = {
  POSTGRES_ISOLATION: process.env.POSTGRES_ISOLATION || "serializable",
  TRANSACTIONS: "twice",
};
const asItIs = { POSTGRES_ISOLATION: "read committed", DIALECT: "postgresql" };

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
      {
        test: {
          name: "bounds",
          include: ["tests/bounds/**/*.test.ts"],
          setupFiles,
          execArgv: ["--max-semi-space-size=64"],
        },
      },
      {
        test: {
          ...integration,
          name: "integration",
          include: ["tests/integration/**/*.test.{ts,tsx}"],
          ...(isCi && { env: strictly }),
        },
      },
      ...(isCi && dialects.includes("PostgreSQL")
        ? [{ test: { ...integration, name: "many at once", include: suitesOfMany(), env: asItIs } }]
        : []),
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

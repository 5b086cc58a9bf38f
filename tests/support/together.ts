import { globSync, readFileSync } from "node:fs";

const several = /\bPromise\.(all|allSettled|race)\(|\bstartTransaction\(|\brunScript\(|\binTurn\(/;

/**
 * The suites in which several do something at once in each of the databases, by what stands in them: only there can it
 * matter how far PostgreSQL keeps transactions apart.
 */
export function suitesOfMany() {
  return globSync("tests/integration/**/*.test.{ts,tsx}").filter((file) => {
    const text = readFileSync(file, "utf8");
    return /\bdialects\b/.test(text) && several.test(text);
  });
}

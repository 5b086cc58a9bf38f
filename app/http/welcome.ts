import { exampleAccounts, examplePassword } from "#app/examples/example-accounts.ts";
import type { Settings } from "./settings.ts";

/** What whoever started the portal wants to know first. */
export function welcome({ origin, examples }: Pick<Settings, "origin" | "examples">, port: number) {
  const lines = [`Parley is at ${origin ?? `http://localhost:${port}`}`];
  if (examples) {
    lines.push("", `Example accounts (password for all: ${examplePassword}):`);
    for (const { email, purpose } of exampleAccounts) lines.push(`  ${email.padEnd(28)} ${purpose}`);
  }
  return lines.join("\n");
}

import { createInterface } from "node:readline/promises";
import type { Errors } from "#app/requests/refusals.ts";
import { Refused } from "#app/requests/refusals.ts";
import { speak } from "#app/words/speak.server.ts";

/** What was done; where it was refused, the command ends with the sentences that say why, in English. */
export function accepted<Done extends { ok: true }>(result: Done | { ok: false; errors: Errors }): Done {
  if (result.ok) return result;
  const { say } = speak("en");
  throw new Refused(`${Object.values(result.errors).map(say).join(". ")}.`);
}

/** Goes on where the operator said yes, beforehand or when asked at a terminal; nothing else may ask. */
export async function confirmed(question: string, { yes = false }: { yes?: boolean }) {
  if (yes) return;
  if (!process.stdin.isTTY)
    throw new Refused(`${question} Nothing was changed. If this is right, run the command again with --yes.`);
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`${question} (yes/no) `).finally(() => terminal.close());
  if (!/^y(es)?$/i.test(answer.trim())) throw new Refused("Nothing was changed.");
}

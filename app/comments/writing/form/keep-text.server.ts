import { type AppLoadContext, data } from "@remix-run/server-runtime";
import { logFailure } from "#app/requests/log-failure.ts";
import type { Typed } from "#app/requests/read-form.server.ts";
import { KeyMissing } from "#app/sealing/vault.server.ts";

/**
 * Does what stores someone's text. Where that fails, as when the disk is full, the answer is 503 with all that was typed,
 * and with what is missing where that is the key to the draft; NotSavedWhileWriting shows both.
 */
export async function keepText<Result>(
  { log }: Pick<AppLoadContext, "log">,
  typed: Typed,
  store: () => Promise<Result>,
) {
  try {
    return await store();
  } catch (error) {
    if (error instanceof Response) throw error;
    logFailure(log, error);
    throw data({ typed, isKeyMissing: error instanceof KeyMissing }, { status: 503 });
  }
}

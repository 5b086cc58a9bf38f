import type { Logger } from "pino";
import type { Account } from "#app/accounts/account.ts";
import type { FileStore } from "#app/files/store.server.ts";
import type { Typed } from "#app/requests/read-form.server.ts";
import type { Vault } from "#app/sealing/vault.server.ts";
import type { Translator } from "#app/words/translator.ts";
import type { Db } from "#db/schema.ts";
import type { Settings } from "./settings.ts";

declare module "@remix-run/server-runtime" {
  /** What every loader and action is handed; there is no other way to the database or the clock. */
  interface AppLoadContext {
    db: Db;
    now: Date;
    /** Opens and seals what is confidential. */
    vault: Vault;
    /** Keeps files. */
    files: FileStore;
    /** Who is signed in. */
    account: Account | null;
    /** The key of someone who writes without an account, where their browser brings it. */
    atRiskKey: string | null;
    /** The session's id as it stands in the cookie. */
    sessionId: string | null;
    /** The network that asked, see networkOf; used to limit what it does, never stored or logged as it is. */
    address: string;
    settings: Settings;
    log: Logger;
    /** What the form that was sent says, to show it again where the request failed; null where none was, or no text. */
    typedAgain: () => Promise<Typed | null>;
    /** Says messages in the language of the page. */
    t: Translator;
    /** Those that an address can begin with; BCP 47. */
    languages: readonly string[];
  }
  interface Future {
    v3_singleFetch: true;
  }
}

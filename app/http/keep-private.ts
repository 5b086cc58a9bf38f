import { chmodSync, statSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

interface PrivatePlaces {
  /** Where SQLite keeps the database; null where another server does. */
  database: string | null;
  keyFile: string;
}

const everyone = 0o007;
const ownerAlone = 0o600;

/**
 * From here on nobody but its owner reads what the process writes. Takes the database and the keys from those who could
 * read them, as they could where an earlier version made them; whoever keeps them for a group has taken them from all
 * others first. Folders are left as they are.
 */
export function keepPrivate({ database, keyFile }: PrivatePlaces) {
  if (isMainThread) process.umask(0o077);
  const ofDatabase = database === null ? [] : [database, `${database}-wal`, `${database}-shm`];
  for (const path of [...ofDatabase, keyFile]) takeFromEveryone(path);
}

function takeFromEveryone(path: string) {
  try {
    const mode = statSync(path, { throwIfNoEntry: false })?.mode ?? 0;
    if ((mode & everyone) !== 0) chmodSync(path, ownerAlone);
  } catch (error) {
    // It belongs to somebody else, who decides; whether it can be used shows when it is opened.
    const reason = error instanceof Error ? error.message : String(error);
    console.warn(`Others on this machine may read ${path}, and Parley may not change that (${reason}).`);
  }
}

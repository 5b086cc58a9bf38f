import { constants } from "node:fs";
import { open, utimes } from "node:fs/promises";

/**
 * Puts the times of change and of reading of a file or a folder to 1970, so that they do not tell when somebody in
 * at-risk mode sent a file. The time of the change of its entry (ctime) and of its birth cannot be set by anyone.
 */
export async function withoutTimes(path: string) {
  try {
    await utimes(path, 0, 0);
  } catch (error) {
    // A folder that is gone has no times any more.
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
  }
}

/** All of a file, without leaving the time of reading behind where the system can do so. */
export async function readWithoutTime(path: string) {
  const file = await open(path, constants.O_RDONLY | (constants.O_NOATIME ?? 0)).catch((error: unknown) => {
    // Only the owner may read like this: a copy that was put back by another is read as any file is.
    if (error instanceof Error && "code" in error && error.code === "EPERM") return open(path, "r");
    throw error;
  });
  try {
    return await file.readFile();
  } finally {
    await file.close();
  }
}

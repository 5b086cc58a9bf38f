import { FileRefused } from "#app/files/refusal.ts";
import { english } from "./english.tsx";

/** Why a file is refused, in English. Fails where it is taken. */
export async function whyRefused(take: () => unknown) {
  try {
    await take();
  } catch (error) {
    if (error instanceof FileRefused) return english.say(error.why);
    throw error;
  }
  throw new Error("The file was taken");
}

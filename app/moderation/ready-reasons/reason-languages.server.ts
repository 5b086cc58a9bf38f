import { languages } from "#app/words/speak.server.ts";

/** In which a government can keep reasons: its own languages, and those of the portal. */
export function reasonLanguages(stored: string): string[] {
  const own: string[] = JSON.parse(stored);
  return [...new Set([...own, ...languages.map(({ language }) => language)])];
}

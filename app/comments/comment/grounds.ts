import { message } from "#app/words/message.ts";
import type { Translator } from "#app/words/translator.ts";

const names = [
  "trade-secret",
  "figures",
  "customers",
  "contract",
  "source",
  "safety",
  "personal",
  "proceedings",
  "vulnerability",
  "research",
  "third-party",
  "other",
] as const;

/** Why a part of a comment may be kept from the public. The authority decides whether the ground holds. */
export const grounds = names.map((value) => ({
  value,
  text: message(`confidential.ground ${value}`),
  hint: message(`confidential.hint ${value}`),
}));

export function isGround(value: string) {
  return grounds.some((ground) => ground.value === value);
}

/** The words of a ground, as they stand within a sentence; what is none stays as it is. */
export function groundWords(t: Translator, value: string) {
  const ground = grounds.find((ground) => ground.value === value);
  return ground ? t.say(ground.text) : value;
}

import type { Translator } from "#app/words/translator.ts";
import type { Attribution } from "#db/schema.ts";

/** What stands for a name that is not given: either nobody knows it here, or its bearer does not want it published. */
export function unnamed(t: Translator, attribution: Attribution | undefined) {
  return attribution === undefined || attribution === "named"
    ? t("comment.name-not-stated")
    : t("comment.name-withheld");
}

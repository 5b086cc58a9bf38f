import type { Translator } from "#app/words/translator.ts";

/** `2023-03-30`, or `2023-04` where the day is not known, in words. */
export function sinceWords(t: Translator, date: string) {
  const isMonth = date.length === "2023-04".length;
  const day = isMonth ? undefined : "numeric";
  return t.moment(date, { year: "numeric", month: "long", day, timeZone: "UTC" });
}

import { inWords, largestFile } from "#app/files/kinds.ts";
import { plainPage } from "#app/requests/plain-page.ts";
import type { Translator } from "#app/words/translator.ts";
import { type BodySize, bodySizes } from "./body-bounds.ts";

/** What does not come is not waited for any longer. */
const cut = { connection: "close" };

export function tooLarge(t: Translator, size: BodySize) {
  if (size === "file")
    return plainPage(t, 413, {
      title: t("http.file-too-large"),
      text: [t("http.file-too-large-text", { most: t.say(inWords(largestFile)) })],
    });
  return plainPage(t, 413, {
    title: t("http.text-too-large"),
    text: [t("http.text-too-large-text", { most: t.say(inWords(bodySizes[size])) })],
  });
}

export function tooSlow(t: Translator) {
  return plainPage(t, 408, { title: t("http.too-slow"), text: [t("http.too-slow-text")], headers: cut });
}

export function unfinished(t: Translator) {
  return plainPage(t, 400, { title: t("http.unfinished"), text: [t("http.unfinished-text")], headers: cut });
}

/** Either this network sends more at once than one network may, or all of them together do. */
export function noRoom(t: Translator) {
  return plainPage(t, 503, {
    title: t("http.no-room"),
    text: [t("http.no-room-text")],
    headers: { "retry-after": "60" },
  });
}

export function noFilesHere(t: Translator) {
  return plainPage(t, 415, { title: t("http.no-files-here"), text: [t("http.no-files-here-text")] });
}

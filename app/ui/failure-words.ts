import type { Translator } from "#app/words/translator.ts";

/** Said where the database cannot do something now and has done nothing of it. */
export function notNowWords(t: Translator) {
  return { title: t("ui.not-now"), explanation: t("ui.not-now-text") };
}

const told = [400, 401, 403, 404, 405, 500, 503] as const;

/** What has failed, by the status of the answer. */
export function failureWords(t: Translator, status: number) {
  const known = told.find((one) => one === status) ?? "otherwise";
  return { title: t(`ui.failed-${known}`), explanation: t(`ui.failed-${known}-text`) };
}

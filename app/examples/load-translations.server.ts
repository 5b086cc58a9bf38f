import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Question } from "#app/consultations/questions/question.ts";
import { putTranslation } from "#app/consultations/translations/put-translation.server.ts";
import { alignMeasure } from "#app/consultations/translations/store-translation.server.ts";
import { readTranslationFile } from "#app/consultations/translations/translation-file.server.ts";
import { contentOfForm, translationForm } from "#app/consultations/translations/translation-form.server.ts";
import { checkForm } from "#app/requests/read-form.server.ts";
import { toldToOperators } from "#app/requests/told-to-operators.server.ts";
import type { Db } from "#db/schema.ts";
import { BadExample, listTranslationsOf } from "./example-files.server.ts";

interface Translated {
  key: string;
  folder: string;
  consultationId: string;
  asked: readonly Question[];
}

/** Stores the translations that stand beside a consultation's file. In the caller's transaction. */
export async function loadTranslations(db: Db, { key, folder, consultationId, asked }: Translated) {
  for (const language of await listTranslationsOf(key, folder)) {
    const path = join(folder, "consultations", `${key}.${language}.md`);
    const content = readContent(path, { text: await readFile(path, "utf8"), language, asked });
    const { measure_markdown } = content;
    const found = await alignMeasure(db, { consultationId, language, measure_markdown });
    if (!found.ok) throw new BadExample(path, toldToOperators({ measure: found.problem }));
    await putTranslation(db, { consultationId, language, revision: 0, content, aligned: found.aligned });
  }
}

function readContent(
  path: string,
  { text, language, asked }: Pick<Translated, "asked"> & { text: string; language: string },
) {
  const file = readTranslationFile(text, { language, asked });
  if (!file.ok) throw new BadExample(path, toldToOperators(file.errors));
  const form = checkForm(file.typed, translationForm);
  if (!form.ok) throw new BadExample(path, toldToOperators(form.errors));
  const written = contentOfForm(form.values, asked);
  if (!written.ok) throw new BadExample(path, toldToOperators(written.errors));
  return written.content;
}

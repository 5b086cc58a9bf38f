import { writeFileSync } from "node:fs";
import { run } from "#app/http/run.ts";
import { readCatalogue } from "#app/words/catalogue.server.ts";
import { factsModule } from "#app/words/message-facts.server.ts";
import { languages, sourceLanguage } from "#app/words/speak.server.ts";
import { markTranslated, stateOf } from "#app/words/translations.server.ts";

/**
 * Tells how far each language has come; `--all` names the messages with their English, `--all fr` those of one language, and
 * `--looked fr` takes what has changed as looked at.
 */
await run(async () => {
  const [option, chosen] = process.argv.slice(2);
  const source = readCatalogue(sourceLanguage);
  writeFileSync("app/words/facts.ts", factsModule(source));
  for (const { language, name } of languages.filter(({ language }) => language !== sourceLanguage)) {
    markTranslated(language, { looked: option === "--looked" && chosen === language });
    const { all, ...lists } = stateOf(language);
    const told = Object.entries(lists).map(([what, keys]) => `${keys.length} ${what}`);
    console.log(`${name} (${language}), of ${all} messages: ${told.join(", ")}`);
    if (option === "--all" && (chosen ?? language) === language)
      for (const [what, keys] of Object.entries(lists))
        for (const key of keys)
          console.log(`  ${what}: ${key}: ${source.get(key)?.replace(/\s+/g, " ") ?? ""}`);
  }
});

import { useWords } from "#app/words/use-words.ts";
import type { AcceptedSentence } from "./find-models.server.ts";

/** What a model wrote of a key point and an official accepted, marked as that. */
export function MachineSentence({ sentence }: { sentence: AcceptedSentence | null }) {
  const t = useWords();
  if (!sentence) return null;
  const { words, language, model, decided_by } = sentence;
  return (
    <>
      <p className="app-machine" lang={language} dir="auto">
        {words}
      </p>
      <p className="app-quote__source">{t("digest-models.by-machine", { model, name: decided_by })}</p>
    </>
  );
}

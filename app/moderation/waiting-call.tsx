import { useWords } from "#app/words/use-words.ts";

interface Props {
  queue: { waiting: number; oldest: string | null | undefined };
  /** Of the government's pages for officials. */
  address: string;
  mayModerate: boolean;
}

/** That comments wait, and the way to them; for officials who do not decide, to how many there are. */
export function WaitingCall({ queue: { waiting, oldest }, address, mayModerate }: Props) {
  const t = useWords();
  return (
    <section className="app-call" aria-labelledby="queue">
      <h2 className="govuk-heading-m" id="queue">
        {waiting === 0
          ? t("consultation-editor.no-comment-waits")
          : t("consultation-editor.so-many-comments-wait", { count: waiting })}
      </h2>
      {oldest && <p className="govuk-body">{t("consultation-editor.oldest-has-waited", { time: oldest })}</p>}
      <p className="govuk-body">
        {mayModerate ? (
          <a className="govuk-link" href={`${address}/queue`}>
            {t("consultation-editor.open-the-queue")}
          </a>
        ) : (
          <a className="govuk-link" href={`${address}/moderation`}>
            {t("consultation-editor.see-what-waits")}
          </a>
        )}
      </p>
    </section>
  );
}

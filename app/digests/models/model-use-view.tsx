import { Button } from "#app/ui/button.tsx";
import { useWords } from "#app/words/use-words.ts";
import type { ModelsView } from "./find-models.server.ts";

/** Which server there is, what goes to it, whether this consultation uses it, and what has gone wrong. */
export function ModelUseView({ server, use, mayUse }: Pick<ModelsView, "server" | "use" | "mayUse">) {
  const t = useWords();
  const isOn = use?.is_on === 1;
  if (!server)
    return (
      <>
        <p className="govuk-body">{t("digest-models.no-server")}</p>
        {use?.sent_at && <LastSent address={use.address} at={use.sent_at} />}
      </>
    );
  const { address, embedding_model, chat_model } = server;
  const isOther = isOn && use.address !== address;
  return (
    <>
      <p className="govuk-body">{t("digest-models.server", { address })}</p>
      <ul className="govuk-list govuk-list--bullet">
        {embedding_model && <li>{t("digest-models.what-embeddings-get", { model: embedding_model })}</li>}
        {chat_model && <li>{t("digest-models.what-chat-gets", { model: chat_model })}</li>}
        <li>{t("digest-models.public-form-alone")}</li>
      </ul>
      <p className="govuk-body">
        <strong>
          {use === null
            ? t("digest-models.never-used")
            : t(isOn ? "digest-models.is-used" : "digest-models.is-not-used", {
                ...{ address: use.address, name: use.set_by },
                when: t.moment(use.set_at, { dateStyle: "long" }),
              })}
        </strong>
      </p>
      {isOther && <p className="govuk-body">{t("digest-models.now-another", { address })}</p>}
      {use?.sent_at && <LastSent address={use.address} at={use.sent_at} />}
      {isOn && use.failure && (
        <p className="govuk-body">
          {t("digest-models.failed", {
            kind: use.failure,
            when: t.moment(use.failed_at ?? "", { dateStyle: "long", timeStyle: "short" }),
          })}
        </p>
      )}
      {mayUse && (
        <form method="post">
          <input type="hidden" name="address" value={address} />
          {isOn && !isOther ? (
            <Button kind="secondary" name="intent" value="stop">
              {t("digest-models.stop")}
            </Button>
          ) : (
            <Button kind="secondary" name="intent" value="use">
              {t("digest-models.use", { address })}
            </Button>
          )}
        </form>
      )}
    </>
  );
}

function LastSent({ address, at }: { address: string; at: string }) {
  const t = useWords();
  const when = t.moment(at, { dateStyle: "long", timeStyle: "short" });
  return <p className="govuk-body">{t("digest-models.last-sent", { address, when })}</p>;
}

import { useWords } from "#app/words/use-words.ts";
import { GroundLink } from "../../comment/ground-link.tsx";
import type { VersionParts } from "../version-parts.server.ts";

/** That a moderator took something out, and on what ground; never how long it was. */
export function Redactions({ redactions }: Pick<VersionParts, "redactions">) {
  const t = useWords();
  const passages = redactions.filter(({ kind }) => kind === "text").length;
  const files = redactions.length - passages;
  return (
    <section>
      <h2 className="govuk-heading-m">{t("redacted.taken-out")}</h2>
      <p className="govuk-body">
        {passages > 0 && t("redacted.so-many-taken-out", { count: passages })}{" "}
        {files > 0 && t("redacted.files-taken-out", { count: files })}{" "}
        <a className="govuk-link" href="/guidance/moderation">
          {t("redacted.about-redaction")}
        </a>
      </p>
      <ul className="govuk-list govuk-list--bullet">
        {redactions.map(({ sort_order, kind, ground }) => (
          <li key={sort_order}>
            {t(kind === "text" ? "redacted.passage-on-ground" : "redacted.file-on-ground", {
              ground: <GroundLink ground={ground} />,
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}

import { commentsAddress } from "#app/comments/comment/addresses.ts";
import type { Translator } from "#app/words/translator.ts";
import { useWords } from "#app/words/use-words.ts";
import type { Digest } from "./find-digest.server.ts";

interface Props {
  digest: Pick<Digest, "comments" | "unpublished" | "leadsToQueue" | "measure">;
  consultation: { government_code: string; reference: string };
}

/** How many comments the figures count, and what they leave out. */
export function WhatIsCounted({ digest, consultation }: Props) {
  const t = useWords();
  const { comments } = digest;
  return (
    <p className="govuk-body">
      {comments === 0
        ? t("digests.nothing-published")
        : t("digests.figures-count", {
            count: comments,
            link: (words) => (
              <a className="govuk-link" href={commentsAddress(consultation.reference)}>
                {words}
              </a>
            ),
          })}{" "}
      <Unpublished digest={digest} consultation={consultation} /> {measureWords(t, digest.measure).join(" ")}
    </p>
  );
}

/** Which version the measure is in, and how many comments were made on each; nothing where there has been only one. */
export function measureWords(t: Translator, { version, madeOn }: Digest["measure"]) {
  if (version === 1) return [];
  return [
    t("versions.digest-is-of", { version: String(version) }),
    ...madeOn.map(({ version, comments }) =>
      t("versions.comments-by-version", { version: String(version), count: comments }),
    ),
  ];
}

/** What the figures leave out, so that nobody takes them for everything that was received. */
function Unpublished({ digest, consultation }: Props) {
  const t = useWords();
  const { held, returned, rejected } = digest.unpublished;
  if (held + returned + rejected === 0) return <>{t("digests.nothing-left-out")}</>;
  const queue = `/officials/${consultation.government_code}/queue`;
  return (
    <>
      {t("digests.not-in-the-figures", {
        held,
        returned,
        rejected,
        link: (words) =>
          digest.leadsToQueue ? (
            <a className="govuk-link" href={queue}>
              {words}
            </a>
          ) : (
            <span>{words}</span>
          ),
      })}
    </>
  );
}

import { shorten } from "#app/content/phrases.ts";
import { inWords, isKind } from "#app/files/kinds.ts";
import { useWords } from "#app/words/use-words.ts";
import { type DigestView, longestBeginning } from "./digest-view.ts";
import { QuoteSource } from "./quote-source.tsx";

/** The files that everyone may read, each with its first words and the comment that it belongs to; nothing where there is none. */
export function FilesSection({ digest, reference }: Pick<DigestView, "digest" | "reference">) {
  const t = useWords();
  const { all, comments, shown } = digest.files;
  if (all === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-l" id="files">
        {t("digests.attached-files")}
      </h2>
      <p className="govuk-body">
        {t("digests.files-with-comments", { files: all, comments })}{" "}
        {shown.length < all && t("digests.first-files-shown", { shown: shown.length })}
      </p>
      <ul className="app-quotes">
        {shown.map((file) => (
          <li key={file.id} className="app-quote">
            <QuoteSource source={file} reference={reference} before={<FileFacts file={file} />} />
            {file.beginning ? (
              <p className="govuk-body" dir="auto">
                {shorten(t, file.beginning, longestBeginning)}
              </p>
            ) : (
              <p className="govuk-body">{t("digests.no-words-in-file")}</p>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

type ShownFile = DigestView["digest"]["files"]["shown"][number];

function FileFacts({ file: { name, kind, size } }: { file: ShownFile }) {
  const t = useWords();
  return t("digests.file-facts", {
    name: <bdi>{name}</bdi>,
    kind: isKind(kind) ? t(`file-kinds.${kind}`) : kind,
    size: t.say(inWords(size)),
    strong: (words) => <strong>{words}</strong>,
  });
}

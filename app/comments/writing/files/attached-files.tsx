import type { ReactNode } from "react";
import { hiddenAmong } from "#app/files/hidden-data.ts";
import { inWords } from "#app/files/kinds.ts";
import { Details } from "#app/ui/details.tsx";
import { hidden } from "#app/ui/visually-hidden.tsx";
import type { Told } from "#app/words/message.ts";
import type { Translator } from "#app/words/translator.ts";
import { useWords } from "#app/words/use-words.ts";
import { markingAddress, secrecyAddress } from "../../comment/addresses.ts";
import { groundWords } from "../../comment/grounds.ts";
import { DraftMarks } from "../form/draft-marks.tsx";
import type { AttachedFile, AttachmentsView } from "./view-attachments.server.ts";

/** The files of the draft, each with what was found in it and done to it, and the ways to change that. */
export function AttachedFiles({ page }: { page: AttachmentsView }) {
  const t = useWords();
  return (
    <section aria-labelledby="attached">
      <h2 className="govuk-heading-m" id="attached">
        {t("files.attached-so-far")}
      </h2>
      {page.attached.length === 0 && <p className="govuk-body">{t("files.nothing-yet")}</p>}
      <ul className="govuk-list app-attached">
        {page.attached.map((attachment) => (
          <li key={attachment.id} className="app-attached__file">
            <h3 className="govuk-heading-s app-attached__name">
              <bdi>{attachment.file?.name ?? t("files.gone-file")}</bdi>
            </h3>
            <Facts attachment={attachment} />
            <Ways page={page} attachment={attachment} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const strong = (words: ReactNode[]) => <strong>{words}</strong>;

function Facts({ attachment: { file, problems, ...secrecy } }: { attachment: AttachedFile }) {
  const t = useWords();
  return (
    <>
      {file && (
        <p className="govuk-body">
          {t("files.kind-size-scan", { ...kindAndSize(t, file), scan: file.scan })}
        </p>
      )}
      <p className="govuk-body">
        <WhoMayRead secrecy={secrecy} />
      </p>
      {problems.length > 0 && (
        <p className="govuk-body">{t("files.still-missing", { strong, problem: allOf(t, problems) })}</p>
      )}
      {file && file.removed.length + file.remaining.length > 0 && (
        <Details
          summary={t("files.what-was-removed", { hidden, name: file.name })}
          open={file.removed.length > 0 || hiddenAmong(file.remaining).length > 0}
        >
          <Sentences heading={t("files.removed")} sentences={file.removed} />
          <Sentences heading={t("files.stays")} sentences={file.remaining} />
        </Details>
      )}
    </>
  );
}

function allOf(t: Translator, problems: AttachedFile["problems"]) {
  return problems
    .map((problem) => t.say(problem))
    .reduce((first, second) => t("files.two-problems", { first, second }));
}

function WhoMayRead({ secrecy }: { secrecy: Pick<AttachedFile, "confidential" | "ground"> }) {
  const t = useWords();
  const { confidential, ground } = secrecy;
  const mark = (words: ReactNode[]) => <mark className="app-confidential">{words}</mark>;
  if (confidential === "no") return t("files.everyone-may-read-it");
  if (confidential === "in part") return t("files.only-officials-get-it", { mark });
  if (!ground) return t("files.only-officials-may-read-it", { mark });
  return t("files.only-officials-on-ground", { mark, ground: groundWords(t, ground) });
}

function Sentences({ heading, sentences }: { heading: string; sentences: Told[] }) {
  const t = useWords();
  if (sentences.length === 0) return null;
  return (
    <>
      <p>
        <strong>{heading}</strong>
      </p>
      <ul className="govuk-list govuk-list--bullet">
        {sentences.map((sentence) => (
          <li key={t.say(sentence)}>{t.say(sentence)}</li>
        ))}
      </ul>
    </>
  );
}

function Ways({ page: { view, key }, attachment }: { page: AttachmentsView; attachment: AttachedFile }) {
  const t = useWords();
  const named = { hidden, name: attachment.file?.name ?? "" };
  return (
    <form method="post" encType="multipart/form-data" className="app-attached__ways">
      <DraftMarks kind={view.writer.kind} marks={view.marks} />
      <input type="hidden" name="key" value={key} />
      {attachment.file && (
        <a className="govuk-link" href={secrecyAddress(view.place, attachment.id)}>
          {t("files.change-who-may-read", named)}
        </a>
      )}
      {attachment.file && attachment.confidential === "in part" && (
        <a className="govuk-link" href={markingAddress(view.place, attachment.id)}>
          {t("files.mark-confidential", named)}
        </a>
      )}
      <button type="submit" className="app-button-link" name="intent" value={`remove:${attachment.id}`}>
        {t("files.remove", named)}
      </button>
    </form>
  );
}

/** The same files in short, as they stand among what is checked before sending. */
export function AttachedBriefly({ attached }: { attached: AttachedFile[] }) {
  const t = useWords();
  return (
    <ul className="govuk-list">
      {attached.map((attachment) => (
        <li key={attachment.id} className="app-attached__name">
          <Brief attachment={attachment} />
          {attachment.problems.map((problem) => (
            <span key={t.say(problem)} className="govuk-error-message">
              {t.say(problem)}
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}

function Brief({ attachment: { file, confidential } }: { attachment: AttachedFile }) {
  const t = useWords();
  const name = <bdi>{file?.name ?? t("files.gone-file")}</bdi>;
  const described = file ? <span>{t("files.name-kind-size", { name, ...kindAndSize(t, file) })}</span> : name;
  if (confidential === "no") return described;
  return t(confidential === "yes" ? "files.brief-only-officials" : "files.brief-in-part", {
    file: described,
  });
}

function kindAndSize(t: Translator, { kind, size }: NonNullable<AttachedFile["file"]>) {
  return { kind: t(`file-kinds.${kind}`), size: t.say(inWords(size)) };
}

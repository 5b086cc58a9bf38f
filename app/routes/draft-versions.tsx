import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { writingAddress } from "#app/comments/comment/addresses.ts";
import { accountOf } from "#app/comments/drafts/writer.ts";
import { restoring } from "#app/comments/writing/draft-versions/part-fields.ts";
import { ShownVersion } from "#app/comments/writing/draft-versions/shown-version.tsx";
import { VersionList } from "#app/comments/writing/draft-versions/version-list.tsx";
import {
  openDraftVersions,
  viewDraftVersions,
} from "#app/comments/writing/draft-versions/view-draft-versions.server.ts";
import { closedWords } from "#app/comments/writing/form/writing-answer.ts";
import { saveHeld } from "#app/comments/writing/shared/held-save.server.ts";
import { ConsultationFrame } from "#app/consultations/consultation-frame.tsx";
import { frameOf } from "#app/consultations/frame.ts";
import { readTyped } from "#app/requests/read-form.server.ts";
import { notFound } from "#app/requests/refusals.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled((t) => t("titles.draft-versions"));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const asked = { request, reference: params.reference };
  const { writer, writing, ...view } = await viewDraftVersions(context, asked);
  const { consultation, place } = writing;
  return { frame: frameOf(consultation, { account: accountOf(writer), now: context.now }), place, ...view };
}

/** Puts the part back to what it said in that version: a new change, after which all versions are still there. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  await readTyped(request);
  const asked = { request, reference: params.reference };
  const { writer, writing, version } = await openDraftVersions(context, asked);
  const { draft, wanted, mayWrite, place } = writing;
  const change = version?.content ? restoring(version.content, version.part) : null;
  if (!change) throw notFound();
  if (!mayWrite) return data({ errors: { form: closedWords } }, { status: 422 });
  const seen = { id: draft.id ?? "", revision: draft.revision };
  const { db, now } = context;
  const saved = await saveHeld(db, writer, { ...wanted, seen, change, now });
  if (!saved.ok) return data({ errors: saved.errors }, { status: 422 });
  return redirect(writingAddress(place, "/versions"));
}

export default function DraftVersionsPage() {
  const { frame, place, page, pages, versions, labels, version } = useLoaderData<typeof loader>();
  const errors = useActionData<typeof action>()?.errors;
  const t = useWords();
  const { time_zone: timeZone } = frame;
  const list = withQuery(writingAddress(place, "/versions"));
  return (
    <>
      <ErrorSummary errors={errors} />
      <ConsultationFrame frame={frame} current={null} heading={t("shared-drafts.versions")}>
        {version && <ShownVersion version={version} labels={labels} timeZone={timeZone} />}
        <h2 className="govuk-heading-m">{t("shared-drafts.every-version")}</h2>
        <p className="govuk-body">{t("shared-drafts.members-alone")}</p>
        <VersionList
          versions={versions}
          labels={labels}
          timeZone={timeZone}
          addressOf={({ draft_id, revision }) =>
            list({ draft: draft_id, revision: String(revision), page: String(page) })
          }
        />
        <Pagination page={page} pages={pages} href={(page) => list({ page: String(page) })} />
        <p className="govuk-body">
          <a className="govuk-link" href={writingAddress(place)}>
            {t("shared-drafts.back-to-the-comment")}
          </a>
        </p>
      </ConsultationFrame>
    </>
  );
}

const withQuery = (address: string) => (more: Record<string, string>) =>
  `${address}&${new URLSearchParams(more)}`;

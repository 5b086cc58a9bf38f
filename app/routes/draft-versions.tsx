import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { writingAddress } from "#app/comments/comment/addresses.ts";
import { closedWords } from "#app/comments/comment/words.ts";
import { anchorsOf } from "#app/comments/drafts/part-name.ts";
import { provisionsAt } from "#app/comments/drafts/provisions-at.server.ts";
import { accountOf } from "#app/comments/drafts/writer.ts";
import { openWriting } from "#app/comments/writing/opened/open-writing.server.ts";
import { requireWriter } from "#app/comments/writing/opened/require-writer.server.ts";
import { saveHeld } from "#app/comments/writing/shared/held-save.server.ts";
import { anchorsAbout, fieldsOf, restoring } from "#app/comments/writing/shared/part-fields.ts";
import { VersionChanges } from "#app/comments/writing/shared/version-changes.tsx";
import { VersionList, versionName } from "#app/comments/writing/shared/version-list.tsx";
import { findVersion, listVersions } from "#app/comments/writing/shared/versions.server.ts";
import { ConsultationFrame } from "#app/consultations/consultation-frame.tsx";
import { frameOf } from "#app/consultations/frame.ts";
import { listQuestions } from "#app/consultations/questions/questions.server.ts";
import { readTyped } from "#app/requests/read-form.server.ts";
import { readPage } from "#app/requests/read-page.ts";
import { notFound } from "#app/requests/refusals.ts";
import { wholeNumber } from "#app/requests/whole-number.ts";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { Pagination } from "#app/ui/pagination.tsx";

export const meta: MetaFunction = () => [{ title: "Versions of the draft – Parley" }];

type Args = Pick<LoaderFunctionArgs, "request" | "params" | "context">;

/** The writing of a member; only drafts of organisations have versions. */
async function openVersions({ request, params, context }: Args) {
  const writer = await requireWriter(context, request);
  if (writer.kind !== "member") throw notFound();
  const writing = await openWriting(context, writer, { reference: params.reference, url: request.url });
  const query = new URL(request.url).searchParams;
  const draftId = query.get("draft");
  const revision = wholeNumber(query.get("revision") ?? "");
  const chosen = draftId === null ? null : { ...writing.wanted, draftId, revision: Number(revision) || 0 };
  const version = chosen && (await findVersion(context.db, writer, chosen));
  return { writer, writing, query, version };
}

export async function loader(args: LoaderFunctionArgs) {
  const { db, now } = args.context;
  const { writer, writing, query, version } = await openVersions(args);
  const { consultation, wanted, place, draft, mayWrite } = writing;
  const page = readPage(query);
  const { versions, pages } = await listVersions(db, writer, { ...wanted, page });
  const parts = [...versions.map(({ part }) => part), ...(version ? [version.part] : [])];
  const both = [version?.before, version?.content].filter((content) => content != null);
  const provisions = await provisionsAt(db, consultation.id, [
    ...anchorsOf(parts),
    ...both.flatMap((content) => (version ? anchorsAbout(content, version.part) : [])),
  ]);
  const labels = Object.fromEntries([...provisions].map(([anchor, { label }]) => [anchor, label]));
  const words = { questions: await listQuestions(db, consultation.id), labels };
  return {
    frame: frameOf(consultation, { account: accountOf(writer), now }),
    place,
    page,
    pages,
    versions,
    labels,
    version: version && {
      part: version.part,
      name: version.name,
      saved_at: version.saved_at,
      before: version.before && fieldsOf(version.before, version.part, words),
      after: version.content && fieldsOf(version.content, version.part, words),
      mayRestore:
        mayWrite &&
        draft.id !== null &&
        (version.content && restoring(version.content, version.part)) !== null,
    },
  };
}

/** Puts the part back to what it said in that version: a new change, after which all versions are still there. */
export async function action(args: ActionFunctionArgs) {
  await readTyped(args.request);
  const { writer, writing, version } = await openVersions(args);
  const { draft, wanted, mayWrite, place } = writing;
  const change = version?.content ? restoring(version.content, version.part) : null;
  if (!change) throw notFound();
  if (!mayWrite) return data({ errors: { form: closedWords } }, { status: 422 });
  const seen = { id: draft.id ?? "", revision: draft.revision };
  const { db, now } = args.context;
  const saved = await saveHeld(db, writer, { ...wanted, seen, change, now });
  if (!saved.ok) return data({ errors: saved.errors }, { status: 422 });
  return redirect(writingAddress(place, "/versions"));
}

export default function DraftVersionsPage() {
  const { frame, place, page, pages, versions, labels, version } = useLoaderData<typeof loader>();
  const errors = useActionData<typeof action>()?.errors;
  const { time_zone: timeZone } = frame;
  const list = withQuery(writingAddress(place, "/versions"));
  return (
    <>
      <ErrorSummary errors={errors} />
      <ConsultationFrame frame={frame} current={null} heading="Versions of the draft">
        {version && (
          <section aria-labelledby="version">
            <h2 className="govuk-heading-m" id="version">
              {versionName(version.part, labels)}
            </h2>
            <p className="govuk-body">
              By {version.name} on <Moment at={version.saved_at} timeZone={timeZone} />
            </p>
            {version.before && version.after ? (
              <VersionChanges before={version.before} after={version.after} />
            ) : (
              <p className="govuk-inset-text">
                The portal cannot open this version at this moment, because the key that protects it is not
                there.
              </p>
            )}
            {version.mayRestore && (
              <form method="post" id="form">
                <Button kind="secondary">Put this part back to this version</Button>
              </form>
            )}
          </section>
        )}
        <h2 className="govuk-heading-m">Every version, the latest first</h2>
        <p className="govuk-body">
          Members alone read them. They are kept with the comment once it is sent; deleting the draft deletes
          them.
        </p>
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
            Back to the comment
          </a>
        </p>
      </ConsultationFrame>
    </>
  );
}

const withQuery = (address: string) => (more: Record<string, string>) =>
  `${address}&${new URLSearchParams(more)}`;

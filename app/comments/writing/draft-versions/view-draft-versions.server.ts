import type { AppLoadContext } from "@remix-run/server-runtime";
import { provisionsAt } from "#app/consultations/provisions-at.server.ts";
import { listQuestions } from "#app/consultations/questions/questions.server.ts";
import { readPage } from "#app/requests/read-page.ts";
import { notFound } from "#app/requests/refusals.ts";
import { wholeNumber } from "#app/requests/whole-number.ts";
import type { Translator } from "#app/words/translator.ts";
import { anchorsOf } from "../../drafts/part-name.ts";
import { openWriting } from "../opened/open-writing.server.ts";
import { requireWriter } from "../opened/require-writer.server.ts";
import { findDraftVersion, listDraftVersions } from "./find-draft-versions.server.ts";
import { anchorsAbout, type FieldNames, fieldsOf, restoring } from "./part-fields.ts";

interface WhichDraftVersions {
  request: Request;
  reference: string | undefined;
}

/** The writing of a member, and the version that the address asks for; only drafts of organisations have versions. */
export async function openDraftVersions(context: AppLoadContext, { request, reference }: WhichDraftVersions) {
  const writer = await requireWriter(context, request);
  if (writer.kind !== "member") throw notFound();
  const writing = await openWriting(context, writer, { reference, url: request.url });
  const query = new URL(request.url).searchParams;
  const draftId = query.get("draft");
  const revision = wholeNumber(query.get("revision") ?? "");
  const chosen = draftId === null ? null : { ...writing.wanted, draftId, revision: Number(revision) || 0 };
  const version = chosen && (await findDraftVersion(context.db, writer, chosen));
  return { writer, writing, version, page: readPage(query) };
}

/** A page of the draft's versions, and what the chosen one changed in its part. */
export async function viewDraftVersions(context: AppLoadContext, asked: WhichDraftVersions) {
  const { db } = context;
  const { writer, writing, version, page } = await openDraftVersions(context, asked);
  const { consultation, wanted } = writing;
  const { versions, pages } = await listDraftVersions(db, writer, { ...wanted, page });
  const parts = [...versions.map(({ part }) => part), ...(version ? [version.part] : [])];
  const both = [version?.before, version?.content].filter((content) => content != null);
  const provisions = await provisionsAt(db, consultation, [
    ...anchorsOf(parts),
    ...both.flatMap((content) => (version ? anchorsAbout(content, version.part) : [])),
  ]);
  const labels = Object.fromEntries([...provisions].map(([anchor, { label }]) => [anchor, label]));
  const words = { questions: await listQuestions(db, consultation.id), labels };
  return {
    writer,
    writing,
    page,
    pages,
    versions,
    labels,
    version: version && shown(context.t, version, { words, writing }),
  };
}

type OpenedVersions = Awaited<ReturnType<typeof openDraftVersions>>;

function shown(
  t: Translator,
  { part, name, saved_at, before, content }: NonNullable<OpenedVersions["version"]>,
  { words, writing }: { words: FieldNames; writing: OpenedVersions["writing"] },
) {
  const { mayWrite, draft } = writing;
  return {
    ...{ part, name, saved_at },
    before: before && fieldsOf(t, before, { ...words, part }),
    after: content && fieldsOf(t, content, { ...words, part }),
    mayRestore: mayWrite && draft.id !== null && content !== null && restoring(content, part) !== null,
  };
}

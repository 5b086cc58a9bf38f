import type { AppLoadContext } from "@remix-run/server-runtime";
import { allow } from "#app/accounts/permissions.ts";
import { hasTechnologyOfficer } from "#app/accounts/technology-officers.server.ts";
import { listChanges } from "#app/consultations/changes/list-changes.server.ts";
import { takesComments } from "#app/consultations/consultation.ts";
import { frameOf } from "#app/consultations/frame.ts";
import { provisionsAt } from "#app/consultations/provisions-at.server.ts";
import { questionsFor, requiredOf } from "#app/consultations/questions/answer.ts";
import { readAsked, readConsultation } from "#app/consultations/translations/read-consultation.server.ts";
import { listVersions } from "#app/consultations/versions/find-versions.server.ts";
import { notFound } from "#app/requests/refusals.ts";
import { wholeNumber } from "#app/requests/whole-number.ts";
import type { Db } from "#db/schema.ts";
import type { WritingPlace } from "../../comment/addresses.ts";
import { isChangeable } from "../../comment/changing.ts";
import { listFiledWith } from "../../comment/filed-with.server.ts";
import { withdrawnForOwner } from "../../comment/withdrawn-for-owner.server.ts";
import type { DraftContent } from "../../drafts/draft.ts";
import { findDraft } from "../../drafts/find-draft.server.ts";
import { anchorsOf } from "../../drafts/part-name.ts";
import { findReturn } from "../../drafts/returns.server.ts";
import { anchorsIn } from "../../drafts/said-anchors.ts";
import { saidIn } from "../../drafts/said-in.ts";
import { organisationOf, signedBy } from "../../drafts/signed-by.ts";
import { accountOf, groupOf, ownerOf, type Writer } from "../../drafts/writer.ts";
import { distinctSecrets } from "../../parts/confidential/claims.ts";
import { spansIn } from "../../parts/confidential/spans.ts";
import { partAt } from "../shared/holds.ts";
import { isOwnStep } from "../shared/own-step.ts";
import { listOthersToWriteFor, openShared } from "../shared/shared-draft.server.ts";
import { requireWriter } from "./require-writer.server.ts";
import { viewOthers } from "./view-others.server.ts";

interface WhichWriting {
  reference: string | undefined;
  /** The address that was asked for; its `change` is the number of a comment that is being changed. */
  url: string;
}

/** What the pages have before them on which a comment is written: the draft, of what it is, and whether it can be sent. */
export async function openWriting(
  { db, now, vault, address, t }: Pick<AppLoadContext, "db" | "now" | "vault" | "address" | "t">,
  writer: Writer,
  { reference, url }: WhichWriting,
) {
  const consultation = await readConsultation({ db, account: accountOf(writer), t }, { url }, reference);
  // What was sent while it was allowed can still be mended.
  allow(writer.kind !== "at risk" || consultation.at_risk === 1 || new URL(url).searchParams.has("change"));
  const number = new URL(url).searchParams.get("change");
  const changed = number === null ? null : await findChanged(db, writer, { consultation, number });
  const wanted = {
    consultationId: consultation.id,
    changing: changed?.id ?? null,
    vault,
    network: address,
  };
  const draft = await findDraft(db, writer, wanted);
  const mayWrite = changed
    ? isChangeable(consultation, { ...changed, returnedAt: changed.return?.decided_at ?? null, now })
    : takesComments(consultation, now);
  const place: WritingPlace = {
    reference: consultation.reference,
    changes: changed?.number ?? null,
    organisation: writer.kind === "member" ? writer.organisation.id : null,
  };
  return { consultation, changed, wanted, place, draft, mayWrite };
}

/** The same as a page shows it; whoever is nobody yet is sent to sign in first. */
export async function viewWriting(context: AppLoadContext, request: Request, reference: string | undefined) {
  const writer = await requireWriter(context, request);
  const opened = await openWriting(context, writer, { reference, url: request.url });
  return viewOpened(context, writer, { ...opened, request });
}

/** What a page that is asked for shows of writing that has been opened. */
export async function viewOpened(
  { db, now }: Pick<AppLoadContext, "db" | "now">,
  writer: Writer,
  { consultation, changed, place, draft, mayWrite, request }: OpenedWriting & { request: Request },
) {
  const shared =
    writer.kind === "member"
      ? await openShared(db, writer, {
          draft,
          part: partAt(request.url),
          takes: mayWrite && isOwnStep(request),
          now,
        })
      : null;
  const { content } = draft;
  const group = groupOf(writer, content.signature);
  const questions = await readAsked(db, consultation);
  const provisions = await provisionsAt(db, consultation, [
    ...anchorsIn(content),
    ...anchorsOf(shared?.holds.map(({ part }) => part) ?? []),
  ]);
  const points = content.points
    .map((point) => ({ ...point, provision: provisions.get(point.anchor) ?? null }))
    .sort((one, other) => (one.provision?.sort_order ?? 0) - (other.provision?.sort_order ?? 0));
  return {
    consultationId: consultation.id,
    measure: { id: consultation.id, text: consultation.text },
    frame: frameOf(consultation, { account: accountOf(writer), now }),
    moderation: consultation.moderation,
    /** Whether the government has named somebody for comments that may release controlled technology. */
    hasOfficer: await hasTechnologyOfficer(db, consultation.government_code),
    place,
    writer: {
      kind: writer.kind,
      /** Who is named where the comment is signed by name: of an organisation's whoever sends it, so it has none here. */
      name: writer.kind === "person" ? writer.account.name : "",
      author: shownAuthor(writer, content, { isSentByAnother: shared !== null && !shared.maySend }),
      organisation: organisationOf(writer),
    },
    returned: changed?.return ?? null,
    /** What was filed with it at other governments, which a change of it leaves as it is. */
    filed: changed ? await listFiledWith(db, changed.id) : [],
    marks: {
      draft: draft.id ?? "",
      revision: String(draft.revision),
      measure_version: String(consultation.measure_version),
    },
    newVersion: await findNewVersion(db, consultation, draft.measure_version),
    savedAt: draft.revision > 0 ? draft.updated_at : null,
    /** What the authority has changed since. */
    changes: draft.updated_at ? await listChanges(db, consultation.id, draft.updated_at) : [],
    content,
    /** Those that the writer is shown. */
    questions: questionsFor(questions, content.answers, group),
    unanswered: requiredOf(questions, content.answers, group),
    /** For which the writer could write instead. */
    organisations: changed ? [] : await listOthersToWriteFor(db, writer),
    /** The other governments that hold it together, to which a new comment can go too. */
    others: changed ? [] : await viewOthers(db, writer, { consultation, content, now }),
    /** How many parts of it are confidential. */
    confidential:
      distinctSecrets(spansIn(saidIn(content)).spans).length +
      content.attachments.filter(({ confidential }) => confidential === "yes").length,
    /** The draft's points in the order of the measure, each with its provision where there still is one. */
    points,
    labels: Object.fromEntries([...provisions].map(([anchor, { label }]) => [anchor, label])),
    /** False also where another member of the organisation is writing the part that the page is about. */
    mayWrite: mayWrite && !shared?.heldBy,
    shared,
  };
}

/** The measure's present version, where the writer of a draft has been told of an earlier one alone. */
async function findNewVersion(
  db: Db,
  consultation: { id: string; measure_version: number },
  told: number | null,
) {
  if (told === null || told >= consultation.measure_version) return null;
  const [latest] = await listVersions(db, consultation);
  return latest ? { number: latest.number, announced_at: latest.announced_at, told } : null;
}

/** How a draft is signed; as a drafter of an organisation sees it, by name, it is signed by another member. */
function shownAuthor(
  writer: Writer,
  { signature }: DraftContent,
  { isSentByAnother }: { isSentByAnother: boolean },
) {
  const author = signedBy(writer, signature);
  const isNamedAfterSender = isSentByAnother && author.author_name !== null;
  return { ...author, author_name: isNamedAfterSender ? null : author.author_name, isNamedAfterSender };
}

export type OpenedWriting = Awaited<ReturnType<typeof openWriting>>;

export type WritingView = Awaited<ReturnType<typeof viewWriting>>;

async function findChanged(
  db: Db,
  writer: Writer,
  { consultation, number }: { consultation: { id: string }; number: string },
) {
  const comment = await db
    .selectFrom("comment")
    .select([
      "id",
      "number",
      "status",
      "published_version",
      "set_aside",
      withdrawnForOwner.as("withdrawn_at"),
    ])
    .where("consultation_id", "=", consultation.id)
    .where("number", "=", wholeNumber(number))
    .where("owner", "=", ownerOf(writer))
    .where("parent_id", "is", null)
    .executeTakeFirst();
  if (!comment) throw notFound();
  return { ...comment, return: await findReturn(db, comment.id) };
}

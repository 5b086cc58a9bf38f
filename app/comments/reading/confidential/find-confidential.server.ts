import type { Account } from "#app/accounts/account.ts";
import { allow, mayReadConfidential } from "#app/accounts/permissions.ts";
import { provisionsAt } from "#app/consultations/provisions-at.server.ts";
import { listQuestions } from "#app/consultations/questions/questions.server.ts";
import { notFound } from "#app/requests/refusals.ts";
import { wholeNumber } from "#app/requests/whole-number.ts";
import { findDataKey, KeyMissing, type Vault } from "#app/sealing/vault.server.ts";
import type { Translator } from "#app/words/translator.ts";
import type { Db } from "#db/schema.ts";
import { formsOfTexts } from "../../drafts/both-forms.server.ts";
import type { DraftContent } from "../../drafts/draft.ts";
import { type DraftText, draftTexts } from "../../drafts/draft-texts.ts";
import { markedPlaces } from "../../drafts/marked-places.ts";
import { anchorsIn } from "../../drafts/said-anchors.ts";
import { saidIn } from "../../drafts/said-in.ts";
import { openContent } from "../../drafts/sealed-content.server.ts";
import type { DraftAttachment } from "../../parts/attachments/attachment.ts";
import { type Claim, claimsFor, distinctSecrets } from "../../parts/confidential/claims.ts";
import { spansIn } from "../../parts/confidential/spans.ts";
import { type ConfidentialFile, listConfidentialFiles } from "./confidential-files.server.ts";
import { recordLook } from "./record-look.server.ts";
import { takenRemover } from "./without-taken.server.ts";

interface WhichConfidential {
  consultation: { id: string; government_code: string };
  number: string | undefined;
}

/**
 * A comment of which some version has something confidential: those versions, and who has looked so far. Nothing that
 * is confidential is in it. 404 where nothing is.
 */
export async function findConfidential(
  db: Db,
  official: Account,
  { consultation, number }: WhichConfidential,
) {
  const { government_code } = consultation;
  allow(
    [null, "technology" as const].some((set_aside) =>
      mayReadConfidential(official, { government_code, set_aside }),
    ),
  );
  const comment = await db
    .selectFrom("comment")
    .select(["id", "number", "author_id", "author_name", "organisation", "stakeholder_group", "country"])
    .select(["status", "current_version", "published_version", "withdrawn_at", "data_key_id", "set_aside"])
    .where("consultation_id", "=", consultation.id)
    .where("number", "=", wholeNumber(number))
    .executeTakeFirst();
  if (!comment || !mayReadConfidential(official, { ...comment, government_code })) throw notFound();
  const versions = await listSealed(db, comment.id);
  if (versions.length === 0) throw notFound();
  return { ...comment, versions, looks: await listLooks(db, comment.id) };
}

export type ConfidentialComment = Awaited<ReturnType<typeof findConfidential>>;

/** Whether something is confidential in any version of a comment. */
export async function hasConfidential(db: Db, commentId: string) {
  return (await listSealed(db, commentId)).length > 0;
}

/** The latest first. */
async function listSealed(db: Db, commentId: string) {
  const rows = await db
    .selectFrom("comment_version")
    .select(["version", "submitted_at"])
    .where("comment_id", "=", commentId)
    .where("sealed", "is not", null)
    .orderBy("version", "desc")
    .execute();
  return rows;
}

async function listLooks(db: Db, commentId: string) {
  return db
    .selectFrom("confidential_look")
    .innerJoin("account", "account.id", "confidential_look.account_id")
    .select(["confidential_look.id", "version", "attachment_id", "looked_at", "account.name"])
    .where("comment_id", "=", commentId)
    .orderBy("looked_at", "desc")
    .orderBy("confidential_look.id", "desc")
    .execute();
}

interface WhichConfidentialVersion {
  consultation: { id: string; reference: string; government_code: string };
  comment: Pick<ConfidentialComment, "id" | "data_key_id" | "set_aside" | "published_version">;
  version: number;
  vault: Vault;
  now: Date;
  t: Translator;
}

/**
 * What a version says in full, but for what a moderator took out of any version, as officials read it; that this official has
 * looked is recorded. Null where the key that opens it is not there: nothing is seen then, and nothing recorded.
 */
export async function lookAt(
  db: Db,
  official: Account,
  { consultation, comment, version, vault, now, t }: WhichConfidentialVersion,
) {
  allow(mayReadConfidential(official, { ...consultation, set_aside: comment.set_aside }));
  const content = await openVersion(db, { comment, version, vault });
  if (!content) return null;
  await recordLook(db, official, { comment, version, attachmentId: null, now });
  const kept = await listConfidentialFiles(db, { comment, version, vault, t });
  const { id: comment_id, published_version } = comment;
  const remove = await takenRemover(db, t, { comment_id, version, content, published_version });
  const texts = await textsOf(db, consultation, { t, content, kept });
  const left = texts.map(remove.from);
  const claims = content.claims.map((claim) => ({ ...claim, ...saidOf(claim, remove) }));
  const filesOf = (secrecy: DraftAttachment["confidential"]) =>
    content.attachments
      .filter(({ confidential }) => confidential === secrecy)
      .map(({ id, ground, ...said }) => ({
        ...{ id, ground, kept: kept.get(id) ?? null },
        ...saidOf(said, remove),
      }));
  return {
    version,
    texts: formsOfTexts(t, left, claims),
    claims: claimsMade(content, { texts, left, claims }),
    files: filesOf("yes"),
    filesInPart: filesOf("in part"),
  };
}

type Remover = Awaited<ReturnType<typeof takenRemover>>;

/** The claims by the numbers that their author is told; null for one on what stood in nothing but what was taken out. */
function claimsMade(
  content: DraftContent,
  { texts, left, claims }: Record<"texts" | "left", DraftText[]> & { claims: Claim[] },
) {
  const secrets = distinctSecrets(spansIn(saidIn(content)).spans);
  const [before, after] = [texts, left].map((all) => markedPlaces(all, secrets));
  return claimsFor(secrets, claims).map(({ text, ...claim }, index) => {
    const { words = text, places = [] } = after?.[index] ?? {};
    if (places.length === 0 && before?.[index]?.places.length !== 0) return null;
    return { ...claim, words, places: places.map(({ text }) => text) };
  });
}

function saidOf({ justification, summary }: Pick<Claim, "justification" | "summary">, remove: Remover) {
  return { justification: remove.fromSaid(justification), summary: remove.fromSaid(summary) };
}

export type Looked = NonNullable<Awaited<ReturnType<typeof lookAt>>>;

/** The sealed content of a version; null where its key is not there. Records nothing: not for showing. */
export async function openVersion(
  db: Db,
  {
    comment,
    version,
    vault,
  }: Pick<WhichConfidentialVersion, "version" | "vault"> & {
    comment: Pick<ConfidentialComment, "id" | "data_key_id">;
  },
): Promise<DraftContent | null> {
  const { sealed } = await db
    .selectFrom("comment_version")
    .select("sealed")
    .where("comment_id", "=", comment.id)
    .where("version", "=", version)
    .executeTakeFirst()
    .then((row) => row ?? { sealed: null });
  if (sealed === null || comment.data_key_id === null) throw notFound();
  try {
    const dataKey = await findDataKey(db, vault, comment.data_key_id);
    return openContent(dataKey, sealed, { comment_id: comment.id, version }).content;
  } catch (error) {
    if (error instanceof KeyMissing) return null;
    throw error;
  }
}

async function textsOf(
  db: Db,
  consultation: { id: string; reference: string },
  { t, content, kept }: { t: Translator; content: DraftContent; kept: Map<string, ConfidentialFile> },
) {
  const provisions = await provisionsAt(db, consultation, anchorsIn(content));
  const naming = {
    place: { reference: consultation.reference },
    labels: Object.fromEntries([...provisions].map(([anchor, { label }]) => [anchor, label])),
    questions: await listQuestions(db, consultation.id),
    fileNames: new Map([...kept].flatMap(([id, { name }]) => (name === null ? [] : [[id, name]]))),
  };
  return draftTexts(t, content, naming);
}

import type { WhichMeasure } from "#app/consultations/provisions.server.ts";
import { provisionsAt, stoodIn } from "#app/consultations/provisions-at.server.ts";
import { answersReached, problemsWithAnswers } from "#app/consultations/questions/answer.ts";
import { listQuestions } from "#app/consultations/questions/questions.server.ts";
import {
  type ReadConsultation,
  readAsked,
} from "#app/consultations/translations/read-consultation.server.ts";
import { type Errors, refused } from "#app/requests/refusals.ts";
import { message } from "#app/words/message.ts";
import type { Db, Position } from "#db/schema.ts";
import type { CommentContent, Input } from "../comment/content.ts";
import { claimOn, claimsInShort, distinctSecrets } from "../parts/confidential/claims.ts";
import { spansIn } from "../parts/confidential/spans.ts";
import { onlyFields } from "../parts/inputs/input-field.ts";
import type { InputKind, TypedInput } from "../parts/inputs/input-kind.ts";
import { kinds, problemsWithInputs, statedInputs } from "../parts/inputs/kinds.ts";
import { missingFrom } from "./draft.ts";
import { findOpenLeaks, givenAway, type SearchedDraft } from "./draft-leaks.server.ts";
import type { OpenedDraft } from "./files/draft-attachments.server.ts";
import { submittedAttachments } from "./files/submitted-attachments.server.ts";
import { publicSaid } from "./public-said.ts";
import { anchorsIn } from "./said-anchors.ts";
import { saidIn } from "./said-in.ts";
import type { Confidential } from "./sealed-content.server.ts";
import { missingFromSignature } from "./signature.ts";
import { organisationOf } from "./signed-by.ts";
import { groupOf, type Writer } from "./writer.ts";

/** What is stored of a draft: its public form and, where something is confidential, all of it to be sealed. */
export type Ready = CommentContent & { confidential?: Confidential };

interface DraftToReady {
  /** With the text that its writer reads, where its questions and provisions are named. */
  consultation: WhichMeasure & Partial<Pick<ReadConsultation, "text" | "questionTexts">>;
  draft: OpenedDraft;
  /** The version of the measure that it is judged by; left out, the present one. */
  version?: number | undefined;
}

/** What a draft says, as it is stored; refuses where something is missing or wrong, by the id of the field or the part. */
export async function readyContent(
  db: Db,
  writer: Writer,
  whole: DraftToReady,
): Promise<{ ok: true; content: Ready } | { ok: false; errors: Errors }> {
  const asked = await asSent(db, whole);
  const { content, dataKey } = asked.draft;
  const provisions = await provisionsAt(db, asked.consultation, anchorsIn(content));
  const files = submittedAttachments(asked.draft);
  const errors = {
    ...problemsWith(writer, asked, labelsIn(provisions, asked.version)),
    ...files.errors,
  };
  if (Object.keys(errors).length > 0) return refused(errors);

  const { claims } = content;
  const said = saidIn(content);
  const secrets = distinctSecrets(spansIn(said).spans);
  const { points, technical, human_rights, ...rest } = publicSaid(said, claims);
  const withProvisions = (kind: InputKind, inputs: (TypedInput & { confidential: string[] })[]): Input[] =>
    statedInputs(kind, inputs).map(({ anchor, fields, confidential }) => ({
      provision_id: provisions.get(anchor)?.id ?? null,
      anchor,
      fields: onlyFields(kinds[kind].groups, fields),
      confidential,
    }));
  return {
    ok: true,
    content: {
      position: chosen(rest.position),
      remarks: rest.remarks,
      points: inOrder(points, provisions).map(({ anchor, position, reasons, wording, language }) => ({
        provision_id: provisions.get(anchor)?.id ?? "",
        anchor,
        position: chosen(position),
        reasons,
        wording,
        ...(wording && language && { wording_language: language }),
      })),
      answers: stated(rest.answers),
      confidential_answers: rest.confidential_answers,
      technical: withProvisions("technical", technical),
      human_rights: withProvisions("human_rights", human_rights),
      attachments: files.attachments,
      confidential_parts: [
        ...secrets.map((secret) => {
          const claim = claimOn(claims, secret);
          return { kind: "text" as const, ground: claim?.ground ?? "", summary: claim?.summary || null };
        }),
        ...files.confidential_parts,
      ],
      ...(secrets.length + files.confidential_parts.length > 0 &&
        dataKey && { confidential: { dataKey, content, files: files.files } }),
    },
  };
}

/**
 * What keeps a draft from being sent, by the id of its row on the page where it is checked; the same as submitting it
 * refuses. `searched` is what is searched for leaks where that is not the draft itself.
 */
export async function problemsBeforeSending(
  db: Db,
  writer: Writer,
  { searched, ...asked }: DraftToReady & { searched?: SearchedDraft },
): Promise<Errors> {
  const { consultation, draft } = asked;
  const provisions = await provisionsAt(db, consultation, anchorsIn(draft.content));
  const leaks = await findOpenLeaks(db, writer, searched ?? { consultationId: consultation.id, draft });
  return {
    ...(leaks.length > 0 && { confidential: givenAway }),
    ...problemsWith(writer, await asSent(db, asked), labelsIn(provisions, asked.version)),
    ...submittedAttachments(draft).errors,
  };
}

/** Of a provision that did not stand in that version there is none. */
function labelsIn(provisions: Awaited<ReturnType<typeof provisionsAt>>, version: number | undefined) {
  return (anchor: string) => {
    const provision = provisions.get(anchor);
    return provision && stoodIn(provision, version) ? provision.label : undefined;
  };
}

/** With its questions, and without the answers to those that were answered before they were no longer reached. */
async function asSent(db: Db, { draft, ...asked }: DraftToReady) {
  const questions = await askedOf(db, asked.consultation);
  const answers = answersReached(questions, draft.content.answers);
  return { ...asked, questions, draft: { ...draft, content: { ...draft.content, answers } } };
}

function problemsWith(
  writer: Writer,
  { questions, draft: { content, dataKey } }: Awaited<ReturnType<typeof asSent>>,
  labelOf: (anchor: string) => string | undefined,
): Errors {
  const { claims, signature } = content;
  const said = saidIn(content);
  const { spans, problems } = spansIn(said);
  const secrets = distinctSecrets(spans);
  const claimProblem = claimsInShort(secrets, claims);
  return {
    ...missingFrom({ ...content, answers: answersTo(questions, content.answers) }, labelOf),
    ...problemsWithInputs(content, labelOf),
    ...problemsWithAnswers(questions, content.answers, groupOf(writer, signature)),
    ...missingFromSignature(signature, organisationOf(writer)),
    ...(claimProblem && { confidential: claimProblem }),
    ...(problems[0] && { confidential: problems[0].problem }),
    ...(secrets.length > 0 && !dataKey && { confidential: message("drafts.key-not-there") }),
  };
}

/** In the words that the writer reads, so that they know again what is missing. */
async function askedOf(db: Db, { id, text, questionTexts }: DraftToReady["consultation"]) {
  return text && questionTexts ? readAsked(db, { id, text, questionTexts }) : listQuestions(db, id);
}

/** missingFrom has made sure that every position is chosen. */
const chosen = (position: Position | ""): Position => position || "no position";

/** Without answers to questions that are no longer asked, which nobody would be shown. */
function answersTo(questions: { key: string }[], answers: Record<string, string>) {
  return Object.fromEntries(questions.map(({ key }) => [key, answers[key] ?? ""]));
}

/** The answers that say something. */
function stated(answers: Record<string, string>) {
  return Object.fromEntries(Object.entries(answers).filter(([, text]) => text.trim() !== ""));
}

function inOrder<Of extends { anchor: string }>(items: Of[], places: Map<string, { sort_order: number }>) {
  const order = ({ anchor }: Of) => places.get(anchor)?.sort_order ?? 0;
  return [...items].sort((one, other) => order(one) - order(other));
}

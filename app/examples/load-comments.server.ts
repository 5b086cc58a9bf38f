import type { Input } from "#app/comments/comment/content.ts";
import type { InputKind } from "#app/comments/parts/inputs/input-kind.ts";
import { fieldsOf, problemsWithInput } from "#app/comments/parts/inputs/kinds.ts";
import { recordComment } from "#app/comments/record/record-comment.server.ts";
import { problemsWithAnswers } from "#app/consultations/questions/answer.ts";
import { listQuestions } from "#app/consultations/questions/questions.server.ts";
import { toldToOperators } from "#app/requests/told-to-operators.server.ts";
import type { CommentTable, Db } from "#db/schema.ts";
import { settle } from "./decide-on-examples.server.ts";
import { type ExampleEntry, entriesOf } from "./example-entries.server.ts";
import { BadExample, type ExampleComment } from "./example-files.server.ts";
import type { LoadedConsultation } from "./load-consultation.server.ts";
import { type People, personOf } from "./load-people.server.ts";
import { type Safe, sealedExample } from "./sealed-example.server.ts";

interface ExampleComments {
  consultation: LoadedConsultation;
  comments: ExampleComment[];
  /** The ids of the measure's provisions by their anchors. */
  provisions: Map<string, string>;
  people: People;
  /** Null where confidential parts and files are to be left out. */
  safe: Safe | null;
  now: Date;
}

/** Files the comments and replies on a consultation and takes the decisions on them. Gives how many there are. */
export async function loadComments(db: Db, examples: ExampleComments) {
  const { consultation, comments, provisions, people, safe, now } = examples;
  const entries = entriesOf(comments, { timeZone: consultation.time_zone, now });
  const recorded = new Map<ExampleEntry, Recorded>();
  for (const entry of entries) {
    const parent = entry.parent ? recorded.get(entry.parent) : undefined;
    const comment = await record(db, entry, { consultation, people, provisions, safe, parent });
    recorded.set(entry, comment);
    if (!isOfficialReply(entry, consultation, people))
      await settle(db, entry, { comment, consultation, people, now });
  }
  return entries.length;
}

type Recorded = Pick<CommentTable, "id" | "root_id" | "depth">;

/** A reply that a case officer of the consultation's own government writes is the authority's. */
function isOfficialReply({ author, parent }: ExampleEntry, consultation: LoadedConsultation, people: People) {
  return parent !== null && people.get(author)?.official?.government === consultation.government_code;
}

/** Throws where one of its answers does not fit its question. */
async function checkAnswers(
  db: Db,
  { author, at, answers }: ExampleEntry,
  { consultation, people }: { consultation: LoadedConsultation; people: People },
) {
  if (Object.keys(answers).length === 0) return;
  const place = `content/examples/${consultation.content_key}.yaml: ${author}, ${at}`;
  const questions = await listQuestions(db, consultation.id);
  const stray = Object.keys(answers).find((name) => !questions.some(({ key }) => key === name));
  if (stray) throw new BadExample(place, `there is no question ${stray}`);
  const problems = problemsWithAnswers(questions, answers, personOf(people, author, place).group);
  if (Object.keys(problems).length > 0) throw new BadExample(place, toldToOperators(problems));
}

/** Throws where a field is none that is asked for, or says what could not be sent. */
function inputsOf(
  { inputs }: ExampleEntry,
  kind: InputKind,
  { place, provisionAt }: { place: string; provisionAt: (anchor: string) => string },
): Input[] {
  return inputs[kind].map(({ provision, fields }) => {
    const stray = Object.keys(fields).find((name) => !fieldsOf(kind).some((field) => field.name === name));
    if (stray) throw new BadExample(place, `${kind} input has no field ${stray}`);
    const problems = problemsWithInput(kind, fields);
    if (Object.keys(problems).length > 0) throw new BadExample(place, toldToOperators(problems));
    return { provision_id: provision ? provisionAt(provision) : null, anchor: provision ?? "", fields };
  });
}

async function record(
  db: Db,
  entry: ExampleEntry,
  {
    consultation,
    people,
    provisions,
    safe,
    parent,
  }: Pick<ExampleComments, "consultation" | "people" | "provisions" | "safe"> & { parent?: Recorded },
): Promise<Recorded> {
  const place = `content/examples/${consultation.content_key}.yaml: ${entry.author}, ${entry.at}`;
  const author = personOf(people, entry.author, place);
  const official = isOfficialReply(entry, consultation, people);
  const isHeldFirst = consultation.moderation === "before" && !official;
  await checkAnswers(db, entry, { consultation, people });
  const provisionAt = (anchor: string) => {
    const id = provisions.get(anchor);
    if (!id) throw new BadExample(place, `the measure has no provision ${anchor}`);
    return id;
  };
  const points = entry.points.map(({ provision, position, reasons, wording }) => ({
    ...{ provision_id: provisionAt(provision), anchor: provision, position, reasons, wording },
  }));
  const owner = `account:${author.id}` as const;
  return recordComment(db, {
    consultation,
    signed: {
      author_id: author.id,
      owner,
      author_name: author.name,
      organisation: author.organisation ?? null,
      stakeholder_group: author.group,
      country: author.country,
    },
    position: entry.position,
    technical: inputsOf(entry, "technical", { place, provisionAt }),
    human_rights: inputsOf(entry, "human_rights", { place, provisionAt }),
    ...(await sealedExample(db, entry, { points, safe, consultation, owner, place })),
    parent,
    answers_for: official ? consultation.authority : undefined,
    status: isHeldFirst ? "held" : "published",
    submittedAt: new Date(entry.filedAt),
  });
}

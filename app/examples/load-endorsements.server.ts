import {
  insertEndorsement,
  organisationSignature,
  ownSignature,
} from "#app/comments/endorsing/endorse.server.ts";
import type { Db } from "#db/schema.ts";
import { BadExample, type ExampleEndorsement, instantOf } from "./example-files.server.ts";
import type { LoadedConsultation } from "./load-consultation.server.ts";
import type { Organisations } from "./load-organisations.server.ts";
import { type People, personOf } from "./load-people.server.ts";

interface ExampleEndorsements {
  consultation: LoadedConsultation;
  endorsements: ExampleEndorsement[];
  organisations: Organisations;
  people: People;
  now: Date;
}

/**
 * Says of that consultation's comments in whose name they were sent, where that was an organisation, and who endorsed
 * them. After the comments, in the caller's transaction.
 */
export async function loadEndorsements(db: Db, examples: ExampleEndorsements) {
  const { consultation, endorsements, organisations, people, now } = examples;
  const isHere = (comment: CommentKey) => comment.consultation === consultation.content_key;
  for (const { id, comments } of organisations.values())
    for (const comment of comments.filter(isHere)) {
      const { id: commentId } = await findExample(db, comment, examples);
      await db.updateTable("comment").set({ organisation_id: id }).where("id", "=", commentId).execute();
    }

  for (const { comment, by, for: key, at } of endorsements.filter(({ comment }) => isHere(comment)))
    await insertEndorsement(db, {
      comment: await findExample(db, comment, examples),
      signature: signatureOf(by, key, { organisations, people }),
      now: new Date(instantOf(at, { timeZone: consultation.time_zone, now })),
    });
}

type CommentKey = ExampleEndorsement["comment"];

const file = "content/examples/endorsements.yaml";

function signatureOf(
  by: string,
  key: string | undefined,
  { organisations, people }: Pick<ExampleEndorsements, "organisations" | "people">,
) {
  const person = personOf(people, by, file);
  if (key === undefined)
    return ownSignature({
      ...person,
      stakeholder_group: person.group,
      organisation: person.organisation ?? null,
      language: null,
      offices: [],
    });
  const organisation = organisations.get(key);
  if (!organisation) throw new BadExample(file, `no organisation in organisations.yaml has the key ${key}`);
  return organisationSignature(person, { ...organisation, stakeholder_group: organisation.group });
}

async function findExample(
  db: Db,
  { author, at }: CommentKey,
  { consultation, people, now }: Pick<ExampleEndorsements, "consultation" | "people" | "now">,
) {
  const comment = await db
    .selectFrom("comment")
    .select(["id", "published_version"])
    .where("consultation_id", "=", consultation.id)
    .where("author_id", "=", personOf(people, author, file).id)
    .where("submitted_at", "=", instantOf(at, { timeZone: consultation.time_zone, now }))
    .executeTakeFirst();
  if (!comment) throw new BadExample(file, `${consultation.content_key} has no comment by ${author}, ${at}`);
  return comment;
}

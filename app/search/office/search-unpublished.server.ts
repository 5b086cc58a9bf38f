import { setImmediate } from "node:timers/promises";
import type { Account } from "#app/accounts/account.ts";
import { mayModerate } from "#app/accounts/permissions.ts";
import { isNotWithdrawnRow, isOutOfHoldRow } from "#app/comments/comment/standing.server.ts";
import { listVersionTexts } from "#app/comments/record/version-texts.server.ts";
import { matcherOf } from "#app/indexing/read-texts.server.ts";
import type { Db } from "#db/schema.ts";
import { bestPassage, textsOfComment } from "../find-hits.server.ts";
import { mostUnpublished } from "../search-bounds.ts";
import type { AskedInOffice } from "./office-search.server.ts";

const readAtOnce = 200;

/**
 * What is not public of what was sent to the government, and has those words: what waits, was let through and not shown
 * yet, was returned or was rejected, and changes that are in one of these states. Its public form alone: what is sealed cannot be
 * searched. Null for who does not moderate there.
 */
export async function searchUnpublished(db: Db, official: Account, asked: AskedInOffice) {
  if (!mayModerate(official, { government_code: asked.government })) return null;
  const rows = await listUnpublished(db, asked);
  const some = rows.slice(0, mostUnpublished);
  const isFound = matcherOf(asked.asked);
  const hits = [];
  for (let at = 0; at < some.length; at += readAtOnce) {
    const comments = some.slice(at, at + readAtOnce);
    const texts = Map.groupBy(
      await listVersionTexts(
        db,
        comments.map(({ id, current_version }) => ({ comment_id: id, version: current_version })),
      ),
      ({ comment_id }) => comment_id,
    );
    for (const comment of comments) {
      const own = texts.get(comment.id) ?? [];
      const language = comment.language ?? comment.measure_language ?? "en";
      const words = own.map(({ text }) => text);
      if (!isFound(words, language)) continue;
      const passage = bestPassage(textsOfComment({ facts: comment, texts: own }, comment.reference), {
        asked: asked.asked,
        language,
      });
      if (passage) hits.push({ ...comment, passage: { ...passage, language: comment.language } });
    }
    // Others are answered in between.
    await setImmediate();
  }
  return { hits, isCut: rows.length > mostUnpublished };
}

async function listUnpublished(db: Db, { government, consultation }: AskedInOffice) {
  return db
    .selectFrom("comment")
    .innerJoin("consultation", "consultation.id", "comment.consultation_id")
    .innerJoin("comment_version as latest", (join) =>
      join
        .onRef("latest.comment_id", "=", "comment.id")
        .onRef("latest.version", "=", "comment.current_version"),
    )
    .select(["comment.id", "comment.number", "comment.parent_id", "comment.author_name"])
    .select(["comment.organisation", "comment.stakeholder_group", "comment.country"])
    .select(["comment.answers_for", "comment.attribution", "comment.submitted_at", "comment.status"])
    .select(["comment.current_version", "comment.published_version", "comment.publish_at"])
    .select("comment.set_aside")
    .select(["comment.withdrawn_at", "latest.position", "latest.language"])
    .select(["consultation.reference", "consultation.title", "consultation.time_zone"])
    .select("consultation.language as measure_language")
    .where("consultation.government_code", "=", government)
    .$if(consultation !== "", (only) => only.where("consultation.reference", "=", consultation))
    .where(isNotWithdrawnRow)
    .where(isOutOfHoldRow)
    .where(({ eb, or }) =>
      or([
        eb("comment.published_version", "is", null),
        eb("comment.published_version", "<", eb.ref("comment.current_version")),
      ]),
    )
    .orderBy("comment.submitted_at", "desc")
    .orderBy("comment.id", "desc")
    .limit(mostUnpublished + 1)
    .execute();
}

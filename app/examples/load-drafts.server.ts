import { type DraftContent, emptyDraft } from "#app/comments/drafts/draft.ts";
import { draftOf } from "#app/comments/drafts/draft-of.ts";
import { newId } from "#db/new-id.ts";
import type { Db } from "#db/schema.ts";
import { BadExample, type ExampleDraft, instantOf } from "./example-files.server.ts";
import type { LoadedConsultation } from "./load-consultation.server.ts";
import { type People, personOf } from "./load-people.server.ts";

interface ExampleDrafts {
  consultation: LoadedConsultation;
  drafts: ExampleDraft[];
  /** The ids of the measure's provisions by their anchors. */
  provisions: Map<string, string>;
  people: People;
  now: Date;
}

/** Keeps the comments that people have begun on that consultation. In the caller's transaction. */
export async function loadDrafts(db: Db, { consultation, drafts, provisions, people, now }: ExampleDrafts) {
  for (const draft of drafts.filter(({ consultation: key }) => key === consultation.content_key)) {
    const place = `content/examples/drafts.yaml: ${draft.author}, ${draft.at}`;
    await db
      .insertInto("draft")
      .values({
        id: newId(),
        consultation_id: consultation.id,
        owner: `account:${personOf(people, draft.author, place).id}`,
        data_key_id: null,
        draft_of: draftOf(null),
        content: JSON.stringify(contentOf(draft, provisions, place)),
        revision: 1,
        updated_at: instantOf(draft.at, { timeZone: consultation.time_zone, now }),
      })
      .execute();
  }
}

function contentOf(draft: ExampleDraft, provisions: Map<string, string>, place: string): DraftContent {
  const points = draft.points.map(({ provision, position, reasons }) => {
    if (!provisions.has(provision)) throw new BadExample(place, `the measure has no provision ${provision}`);
    return { anchor: provision, position, reasons: reasons.trim(), wording: "" };
  });
  return { ...emptyDraft, position: draft.position, remarks: draft.remarks, points };
}

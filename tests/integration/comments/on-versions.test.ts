import { describe, expect, test } from "vitest";
import type { Change } from "#app/comments/drafts/draft.ts";
import { findDraft } from "#app/comments/drafts/find-draft.server.ts";
import { saveDraft } from "#app/comments/drafts/save-draft.server.ts";
import { listPoints } from "#app/comments/reading/find-comment.server.ts";
import { submitComment } from "#app/comments/writing/sending/submit-comment.server.ts";
import type { Db } from "#db/schema.ts";
import { aComment, anAccount } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { aVault, writerOf } from "#tests/support/vault.ts";
import {
  aVersion,
  aVersionedConsultation,
  withAnArticle,
  withoutTheParagraph,
} from "#tests/support/version-builder.ts";

const now = new Date("2026-02-10T10:00:00.000Z");
const onTheParagraph: Change = {
  ...{ part: "point", anchor: "article-1-1", position: "oppose", reasons: "It costs too much.", wording: "" },
};

describe.each(dialects)("comments on a measure that has versions (%s)", (dialect) => {
  const db = useDatabase(dialect);
  const vault = aVault();

  async function aDraft() {
    const versioned = await aVersionedConsultation(db);
    const writer = writerOf(await anAccount(db));
    const place = { consultationId: versioned.consultation.id, changing: null, vault };
    const save = async (change: Change, measure_version = 1) => {
      const { id, revision } = await findDraft(db, writer, place);
      const seen = { id: id ?? "", revision, measure_version };
      return saveDraft(db, writer, { ...place, seen, change, now });
    };
    await save({ part: "overall", position: "oppose", remarks: "No." });
    await save(onTheParagraph);
    const send = async (measure_version?: number) => {
      const { id, revision } = await findDraft(db, writer, place);
      return submitComment(db, writer, { ...place, seen: { id: id ?? "", revision, measure_version }, now });
    };
    return { ...versioned, writer, place, save, send };
  }

  test("stay on the version that they were made on, and are shown with what the provision says since", async () => {
    const { consultation, official } = await aVersionedConsultation(db);
    const comment = await aComment(db, {
      consultation,
      points: [{ anchor: "article-1-1" }, { anchor: "article-2" }],
    });
    const text = withAnArticle.replace("No export without", "No export or transit without");

    await aVersion(db, { consultation, official }, { text });

    expect(await listPoints(db, { comment_id: comment.id, version: 1 })).toMatchObject([
      {
        ...{ anchor: "article-1-1", label: "Article 1(1)", measure_version: 1 },
        text: "No export without a licence.",
        later: {
          ...{ version: 2, change: "changed", before: "No export without a licence." },
          after: "No export or transit without a licence.",
        },
      },
      {
        anchor: "article-2",
        label: "Article 2",
        later: { version: 2, change: "renumbered", label: "Article 3" },
      },
    ]);
  });

  test("say that their provision was taken out", async () => {
    const { consultation, official } = await aVersionedConsultation(db);
    const comment = await aComment(db, { consultation, points: [{ anchor: "article-1-1" }] });

    await aVersion(db, { consultation, official }, { text: withoutTheParagraph });

    expect(await listPoints(db, { comment_id: comment.id, version: 1 })).toMatchObject([
      { label: "Article 1(1)", later: { version: 2, change: "taken out" } },
    ]);
  });

  test("mark a proposed wording up against the words that it was written for", async () => {
    const { consultation, official } = await aVersionedConsultation(db);
    const points = [{ anchor: "article-1-1", wording: "Some export without a licence." }];
    const comment = await aComment(db, { consultation, points });

    await aVersion(db, { consultation, official }, { text: withoutTheParagraph });

    expect(await listPoints(db, { comment_id: comment.id, version: 1 })).toMatchObject([
      { original: "No export without a licence." },
    ]);
  });

  test("are judged by the version on the page that they were sent from", async () => {
    const { consultation, official, send } = await aDraft();
    await aVersion(db, { consultation, official }, { text: withoutTheParagraph });

    const sent = await send(1);

    expect(sent).toMatchObject({ ok: true, number: 1 });
    expect(await versionsMadeOn(db, consultation.id)).toEqual([1]);
  });

  test("are kept as drafts with all that was typed where a provision was taken out before the page was asked for", async () => {
    const { consultation, official, writer, place, send } = await aDraft();
    await aVersion(db, { consultation, official }, { text: withoutTheParagraph });

    const sent = await send(2);

    expect(sent).toMatchObject({ ok: false, errors: { "point-article-1-1": {} } });
    const { content } = await findDraft(db, writer, place);
    expect(content.points).toMatchObject([{ anchor: "article-1-1", reasons: "It costs too much." }]);
  });

  test("are made on the new version once the point on what was taken out is removed", async () => {
    const { consultation, official, writer, place, save, send } = await aDraft();
    await aVersion(db, { consultation, official }, { text: withoutTheParagraph });
    expect((await findDraft(db, writer, place)).measure_version).toBe(1);

    await save({ part: "no point", anchor: "article-1-1" }, 2);

    expect((await findDraft(db, writer, place)).measure_version).toBe(2);
    expect(await send(1)).toMatchObject({ ok: false, errors: { form: {} } });
    expect(await send(2)).toMatchObject({ ok: true });
    expect(await versionsMadeOn(db, consultation.id)).toEqual([2]);
  });

  test("are not lost where a version is announced while they are sent", async () => {
    const { consultation, official, send } = await aDraft();

    const [sent, number] = await Promise.all([
      send(1),
      aVersion(db, { consultation, official }, { text: withoutTheParagraph }),
    ]);

    expect(sent).toMatchObject({ ok: true, number: 1 });
    expect(number).toBe(2);
    expect(await versionsMadeOn(db, consultation.id)).toEqual([1]);
  });

  test("begin on the present version", async () => {
    const { consultation, official } = await aVersionedConsultation(db);
    await aVersion(db, { consultation, official });
    const writer = writerOf(await anAccount(db));
    const place = { consultationId: consultation.id, changing: null, vault };

    const change = { part: "overall", position: "oppose", remarks: "No." } as const;
    await saveDraft(db, writer, { ...place, seen: { id: "", revision: 0 }, change, now });

    expect((await findDraft(db, writer, place)).measure_version).toBe(2);
  });
});

async function versionsMadeOn(db: Db, consultationId: string) {
  const rows = await db
    .selectFrom("comment_version")
    .innerJoin("comment", "comment.id", "comment_version.comment_id")
    .select("comment_version.measure_version")
    .where("comment.consultation_id", "=", consultationId)
    .execute();
  return rows.map(({ measure_version }) => measure_version);
}

import { describe, expect, test } from "vitest";
import { findOfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import { findByProvision } from "#app/digests/said/find-by-provision.server.ts";
import { findAskPage } from "#app/digests/said/find-pages.server.ts";
import { checkSnapshot } from "#app/digests/snapshots/check-snapshot.server.ts";
import { argued, digestsKept } from "#tests/support/argued.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { anAnalystsConsultation } from "#tests/support/digest-reader.ts";
import { aSnapshot } from "#tests/support/snapshots.ts";
import { anOfficerOf, aVersion } from "#tests/support/version-builder.ts";

const remarks = [
  "Article 2 should be deleted, since it says nothing that exporters could follow.",
  "Please delete Articles 1 and 2, which no small firm will understand.",
  "The ministry should publish a list of end users that it will not accept.",
];

describe.each(dialects)("the provision that something is asked of (%s)", (dialect) => {
  const db = useDatabase(dialect);

  async function asked() {
    const { consultation, analyst } = await anAnalystsConsultation(db);
    await argued(
      db,
      consultation,
      remarks.map((remarks) => ({ remarks })),
    );
    await digestsKept(db);
    const { government_code: government, reference } = consultation;
    const opened = await findOfficialsConsultation(db, analyst, { government, reference });
    const askPage = async (provision: string) => {
      const { asks } = await findAskPage(db, analyst, { consultation: opened, provision, page: 1 });
      return asks.map(({ words, provisions }) => [words, provisions.map(({ anchor }) => anchor)]);
    };
    const byProvision = async () => {
      const { provisions } = await findByProvision(db, analyst, { consultation: opened });
      return provisions.map(({ anchor, asks }) => [anchor, asks]);
    };
    return { consultation, askPage, byProvision };
  }

  test("is each that its words name, and the whole where they name none", async () => {
    const { askPage, byProvision } = await asked();

    expect(await askPage("")).toEqual([
      [remarks[2], []],
      [remarks[1], ["article-1", "article-2"]],
      [remarks[0], ["article-2"]],
    ]);
    expect((await askPage("article-1")).map(([words]) => words)).toEqual([remarks[1]]);
    expect((await askPage("none")).map(([words]) => words)).toEqual([remarks[2]]);
    expect(await byProvision()).toEqual([
      ["article-1", 1],
      ["article-2", 2],
    ]);
  });

  test("is found again once the measure calls its provisions otherwise, though nobody wrote since", async () => {
    const { consultation, byProvision } = await asked();
    await db
      .updateTable("provision")
      .set({ label: "Article 7" })
      .where("consultation_id", "=", consultation.id)
      .where("anchor", "=", "article-2")
      .execute();
    await db.updateTable("digest_progress").set({ waits: 1 }).execute();

    await digestsKept(db);

    expect(await byProvision()).toEqual([["article-1", 1]]);
  });

  test("is the one that had that number in the version that the comment was made on", async () => {
    const { consultation, askPage } = await asked();
    const official = await anOfficerOf(db, consultation);

    await aVersion(db, { consultation, official });
    await digestsKept(db);

    expect(await askPage("article-2-v2")).toEqual([]);
    expect((await askPage("article-2")).map(([words]) => words)).toEqual([remarks[1], remarks[0]]);
  });

  test("is the same in a snapshot that is made again, after another version too", async () => {
    const { consultation } = await asked();
    const number = (await aSnapshot(db, consultation)) ?? 0;
    const official = await anOfficerOf(db, consultation);
    await aVersion(db, { consultation, official });

    const { result } = await checkSnapshot(db, { reference: consultation.reference, number });

    expect(result).toBe("the same");
  });
});

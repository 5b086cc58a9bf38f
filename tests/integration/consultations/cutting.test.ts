import { describe, expect, test } from "vitest";
import { findAccount } from "#app/accounts/find-account.server.ts";
import { findConsultation } from "#app/consultations/find-consultation.server.ts";
import { storeMeasure } from "#app/consultations/measure.server.ts";
import { moveStage } from "#app/consultations/move-stage.server.ts";
import { readProvision } from "#app/consultations/provision-context.server.ts";
import { listProvisions } from "#app/consultations/provisions.server.ts";
import { findInMeasure } from "#app/consultations/read-measure.server.ts";
import { renderMeasureAgain } from "#app/consultations/render-measure-again.server.ts";
import { aComment, aConsultation, aGovernment, anOfficial } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { aPortal } from "#tests/support/portal.ts";

const now = new Date("2026-02-01T10:00:00Z");
const kosovar = "## Neni 4\n\n1. Leja përmban:\n\n1.1. emrin;\n\n1.2. vlerën.\n\n2. Leja vlen një vit.";

describe.each(dialects)("a measure that has been cut (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("is announced once an official has looked at what is doubtful in it", async () => {
    const government = await aGovernment(db);
    const { id } = await anOfficial(db, { government, role: "case officer" });
    const official = await findAccount(db, id);
    if (!official) throw new Error("The official has no account");
    const draft = await aConsultation(db, { government, stage: "draft" });
    await storeMeasure(db, draft.id, "# Scope\n\nCameras need a licence.");
    const consultation = await findConsultation(db, official, draft.reference);
    const move = { consultation, to: "announced" as const, note: "", now };

    expect(await moveStage(db, official, move)).toMatchObject({
      ok: false,
      errors: { looked: { key: "consultation-editor.look-first" } },
    });
    expect(await moveStage(db, official, { ...move, hasLooked: true })).toEqual({ ok: true });
  });

  test("shows all that stands under a provision, up to the next that stands beside it", async () => {
    const consultation = await aConsultation(db);
    await storeMeasure(db, consultation.id, kosovar);

    const { below, isCut } = await readProvision(db, consultation, "neni-4-1");

    expect(below.map(({ anchor, depth }) => [anchor, depth])).toEqual([
      ["neni-4-1-1", 2],
      ["neni-4-1-2", 2],
    ]);
    expect(isCut).toBe(false);
  });

  test("shows on a provision's page the points on what stands under it", async () => {
    const consultation = await aConsultation(db, { stage: "announced" });
    const points = [{ anchor: "article-1-1", reasons: "Far too narrow" }];
    await aComment(db, { consultation, points });
    const portal = await aPortal(db);

    const response = await portal.get(`/consultations/${consultation.reference}/provisions/article-1`);
    const page = await response.text();

    expect(page).toContain("1 published point on what stands below it");
    expect(page).toContain("Far too narrow");
  });

  test("is searched in the text under its headings too", async () => {
    const consultation = await aConsultation(db);
    await storeMeasure(
      db,
      consultation.id,
      "## Article 1\n\nExporters keep ledgers.\n\n## Article 2\n\n1. Others do not.",
    );

    const { found } = await findInMeasure(db, consultation, "LEDGERS");

    expect(found.map(({ anchor }) => anchor)).toEqual(["article-1"]);
  });

  test("keeps the words under each anchor when it is rendered again and would now be cut otherwise", async () => {
    const { id } = await aConsultation(db);
    await storeMeasure(db, id, kosovar);
    const before = await listProvisions(db, id);
    const measure_markdown = kosovar.replace("1.2.", "(a)");
    await db.updateTable("consultation").set({ measure_markdown }).where("id", "=", id).execute();

    await renderMeasureAgain(db, { consultation_id: id });

    expect(await listProvisions(db, id)).toEqual(before);
  });
});

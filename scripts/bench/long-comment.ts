import type { Change } from "#app/comments/drafts/draft.ts";
import { findDraft } from "#app/comments/drafts/find-draft.server.ts";
import { saveDraft } from "#app/comments/drafts/save-draft.server.ts";
import type { Measured } from "./databases.ts";
import { postForm, servePortal } from "./served.ts";
import { anchorOf, aWriter, openConsultation, overall, paragraphs, point } from "./writers.ts";

export interface Step {
  what: string;
  database: string;
  milliseconds: number;
}

/** What someone waits for who writes 200,000 characters with 200 points, over HTTP; the middle of five tries each. */
export async function measureLongComment(on: Measured): Promise<Step[]> {
  const consultation = await openConsultation(on.db);
  const { writer, cookie } = await aWriter(on.db);
  const wanted = { consultationId: consultation.id, changing: null, vault: on.vault };
  const points = Array.from({ length: paragraphs }, (_, index) => point(index + 1, 950));
  for (const [revision, change] of [overall(10_000), ...points].entries()) await save(revision, change);

  const portal = await servePortal(on);
  const write = `${portal.address}/consultations/${consultation.reference}/comment`;
  const read = async (url: string) => (await fetch(url, { headers: { cookie } })).text();
  const marks = async () => {
    const { id, revision } = await findDraft(on.db, writer, wanted);
    return { draft: id ?? "", revision: String(revision) };
  };
  const savePoint = async () => {
    const fields = {
      ...(await marks()),
      position: "oppose",
      reasons: `Changed ${Math.random()}`,
      intent: "save",
    };
    return () => postForm(`${write}/points/${anchorOf(7)}`, { cookie, fields });
  };
  const steps = [
    await step("a point saved", savePoint),
    await step("the writing page shown", async () => () => read(write)),
    await step("the page of a point shown", async () => () => read(`${write}/points/${anchorOf(7)}`)),
    await step("the check page shown", async () => () => read(`${write}/check`)),
  ];
  const fields = await marks();
  let receipt = "";
  steps.push(
    await once("sent", async () => {
      receipt = await postForm(`${write}/check`, { cookie, fields });
    }),
    await once("the receipt shown", () => read(portal.address + receipt)),
  );
  await portal.stop();
  return steps.map((measured) => ({ ...measured, database: on.name }));

  function save(revision: number, change: Change) {
    return saveDraft(on.db, writer, { ...wanted, seen: { id: "", revision }, change, now: new Date() });
  }
}

/** `prepare` gives what is timed, anew for each try. */
async function step(what: string, prepare: () => Promise<() => Promise<unknown>>) {
  const times = [];
  for (let tries = 0; tries < 5; tries++) times.push((await once(what, await prepare())).milliseconds);
  return { what, milliseconds: times.sort((one, other) => one - other)[2] ?? 0 };
}

async function once(what: string, carryOut: () => Promise<unknown>) {
  const began = performance.now();
  await carryOut();
  return { what, milliseconds: performance.now() - began };
}

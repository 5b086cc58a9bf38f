import type { Task } from "#app/work/carry-out.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { newId } from "#db/new-id.ts";
import type { Db } from "#db/schema.ts";
import { findSidesOf } from "../building/frozen-sides.server.ts";
import { selectPublicPassages } from "../said/find-quotes.server.ts";
import type { Frequencies } from "../themes/weights.ts";
import { type AskedItem, findAskedItems } from "./asked-items.server.ts";
import { type CheckedProposal, type WhyThrownAway, whyThrownAway } from "./check-proposal.server.ts";
import { addressOf, type ModelServer, propose } from "./model-server.server.ts";
import { asked, instructionFor } from "./prompt.ts";

/** At one go, so that one consultation keeps none of the others waiting long. */
const itemsAtOnce = 20;
/** Of what fails a check the model is asked once more. */
const mostTries = 2;

interface AskingModel extends Pick<Task, "now" | "signal" | "progress"> {
  server: ModelServer;
}

/**
 * Asks the model for names and sentences that nobody has been offered, and keeps what stands up to the checks as an offer.
 * What does not is thrown away; that it was is kept, so that it is not asked again. Gives how many were asked for.
 */
export async function askForProposals(db: Db, consultationId: string, { server, ...task }: AskingModel) {
  const items = await findAskedItems(db, consultationId, server);
  const sides = (await findSidesOf(db, consultationId))?.sides;
  for (const [at, item] of items.slice(0, itemsAtOnce).entries()) {
    await task.progress(`${server.chat}: ${at}/${items.length}`);
    const frequencies = sides?.get(item.side)?.reading.frequencies ?? none;
    const answer = await checkedAnswer({ server, signal: task.signal }, item, frequencies);
    await inTransaction(db, (db) => keep(db, { consultationId, item, server, now: task.now, answer }));
  }
  return Math.min(items.length, itemsAtOnce);
}

const none: Frequencies = { passages: 1, counts: new Map(), topic: new Set() };

type CheckedAnswer = { proposal: CheckedProposal } | { why: WhyThrownAway };

async function checkedAnswer(
  { server, signal }: Pick<AskingModel, "server" | "signal">,
  { kind, language, passages }: AskedItem,
  frequencies: Frequencies,
): Promise<CheckedAnswer> {
  const texts = passages.map(({ words }) => words);
  const name = new Intl.DisplayNames("en", { type: "language" }).of(language) ?? language;
  const prompt = { instruction: instructionFor(kind, name), passages: texts };
  let why: WhyThrownAway = "nothing";
  for (let times = 0; times < mostTries; times++) {
    const proposal = await propose(server, prompt, signal);
    const against = { passages: texts, language, longest: asked[kind].longest, frequencies };
    const failed = proposal ? whyThrownAway(proposal, against) : "nothing";
    if (proposal && failed === null) return { proposal };
    why = failed ?? "nothing";
  }
  return { why };
}

interface KeptAnswer {
  consultationId: string;
  item: AskedItem;
  server: ModelServer;
  now: Date;
  answer: CheckedAnswer;
}

async function keep(db: Db, { consultationId, item, server, now, answer }: KeptAnswer) {
  const { theme_id, key_point_id, language, asked_of } = item;
  const words = "proposal" in answer ? answer.proposal.words : null;
  const cites = "proposal" in answer ? [...new Set(answer.proposal.cites)] : [];
  const cited = cites.flatMap((number) => item.passages[number - 1]?.id ?? []);
  if (!(await areThere(db, consultationId, { ...item, cited }))) return;
  // Of the same theme or key point what was offered before is offered no more.
  await db
    .deleteFrom("model_proposal")
    .where("state", "in", ["offered", "discarded"])
    .where("theme_id", theme_id === null ? "is" : "=", theme_id)
    .where("key_point_id", key_point_id === null ? "is" : "=", key_point_id)
    .execute();
  const id = newId();
  await db
    .insertInto("model_proposal")
    .values({
      ...{ id, consultation_id: consultationId, theme_id, key_point_id, language, asked_of, words },
      ...{ address: addressOf(server), model: server.chat ?? "", made_at: now.toISOString() },
      ...{ state: words === null ? "discarded" : "offered", why: "why" in answer ? answer.why : null },
      ...{ citations: cited.length, decided_by: null, decided_at: null },
    })
    .execute();
  if (cited.length > 0)
    await db
      .insertInto("model_citation")
      .values(cited.map((passage_id) => ({ proposal_id: id, passage_id })))
      .execute();
}

/** While it was asked for, the theme or key point may have gone, and what it cites may not be public any more. */
async function areThere(
  db: Db,
  consultationId: string,
  { theme_id, key_point_id, cited }: AskedItem & { cited: string[] },
) {
  const about = theme_id
    ? db.selectFrom("theme").select("id").where("id", "=", theme_id)
    : db
        .selectFrom("key_point")
        .select("id")
        .where("id", "=", key_point_id ?? "");
  if (!(await about.executeTakeFirst())) return false;
  if (cited.length === 0) return true;
  const there = await selectPublicPassages(db, consultationId)
    .select("passage.id")
    .where("passage.id", "in", cited)
    .execute();
  return there.length === cited.length;
}

import type { Selectable } from "kysely";
import type { Account } from "#app/accounts/account.ts";
import { allow, mayEditDigest, mayReadAsOfficial } from "#app/accounts/permissions.ts";
import type { OfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import { rowsAtOnce } from "#db/rows-at-once.ts";
import type { Db } from "#db/schema.ts";
import type { DigestRebuildTable } from "#db/tables-of-rebuilds.ts";
import { findOutgrown } from "../building/find-outgrown.server.ts";
import { isMoving } from "../building/moving.server.ts";
import { namesOfPoints } from "../said/find-points.server.ts";
import { quoted, readQuotes, selectPassagesAt } from "../said/find-quotes.server.ts";
import type { Quote } from "../said/quote.ts";
import { hasFailed } from "./ask-rebuild.server.ts";
import type { RebuildProposal } from "./rebuild-proposal.ts";
import { findGroundNumbers, selectOpen, type WhyOutdated, whyOutdated } from "./rebuild-state.server.ts";

/** Of those decided on, the latest so many are listed. */
const mostPast = 10;

interface OfConsultationHere {
  consultation: OfficialsConsultation;
}

/** What there is of key points chosen anew: what was asked for or is proposed, and what officials decided before. */
export async function findRebuild(db: Db, official: Account, { consultation }: OfConsultationHere) {
  allow(mayReadAsOfficial(official, consultation));
  const { id } = consultation;
  const open = await selectOpen(db, id)
    .innerJoin("account", "account.id", "rebuild.asked_by")
    .selectAll("rebuild")
    .select("account.name as asked_by_name")
    .executeTakeFirst();
  const past = await db
    .selectFrom("digest_rebuild as rebuild")
    .innerJoin("account", "account.id", "rebuild.decided_by")
    .select(["rebuild.id", "rebuild.state", "rebuild.decided_at", "account.name as decided_by"])
    .where("rebuild.consultation_id", "=", id)
    .where("rebuild.state", "in", ["accepted", "discarded"])
    .orderBy("rebuild.decided_at", "desc")
    .orderBy("rebuild.id")
    .limit(mostPast)
    .execute();
  const outdated = open?.state === "proposed" ? await whyNotShown(db, id, open) : null;
  const isShown = open?.choice && outdated === null;
  return {
    open: open
      ? {
          ...{
            id: open.id,
            state: open.state,
            asked_by: open.asked_by_name,
            asked_at: open.asked_at,
            outdated,
          },
          hasFailed: open.state === "asked" && (await hasFailed(db, open.id)),
        }
      : null,
    proposal: isShown ? await readProposal(db, id, JSON.parse(open?.choice ?? "")) : null,
    isBuilt: (await findGroundNumbers(db, id)) !== null,
    isMoving: await isMoving(db, id),
    ...{ past, grown: await findOutgrown(db, id), mayEdit: mayEditDigest(official, consultation) },
  };
}

/** What nobody can accept any more is forgotten after a while, and what an earlier release proposed is not read. */
async function whyNotShown(
  db: Db,
  consultationId: string,
  open: Selectable<DigestRebuildTable>,
): Promise<WhyOutdated | "release" | null> {
  const why = await whyOutdated(db, consultationId, open);
  if (why !== null || open.choice !== null) return why;
  return open.proposal === null ? "comments" : "release";
}

export type FoundRebuild = Awaited<ReturnType<typeof findRebuild>>;

/** A proposal with the words of the key points in it, as everyone may read them now. */
async function readProposal(db: Db, consultationId: string, proposal: RebuildProposal) {
  const keyPointIds = [...proposal.fates.map(({ id }) => id), ...proposal.kept.points];
  const names = await namesOfPoints(db, consultationId, keyPointIds);
  const after = await findNames(
    db,
    consultationId,
    proposal.points.map(({ quote_passage_id }) => quote_passage_id),
  );
  const newNames = new Map(
    proposal.points.flatMap(({ id, quote_passage_id }) => {
      const quote = after.get(quote_passage_id);
      return quote ? [[id, quote] as const] : [];
    }),
  );
  const { themes, counts, kept, ended } = proposal;
  const emptied = await listNames(db, consultationId, [...kept.themes, ...ended]);
  const nameAfter = (id: string) => newNames.get(id) ?? names.get(id) ?? null;
  return {
    counts,
    fates: proposal.fates.map(({ id, fate, passages, into }) => ({
      ...{ id, fate, passages, quote: names.get(id) ?? null },
      into: [...(fate === "renamed" ? [{ id, passages }] : into)].map((part) => ({
        ...part,
        quote: nameAfter(part.id),
      })),
    })),
    added: proposal.points
      .filter(({ isNew }) => isNew)
      .map(({ id, position, passages }) => ({ id, position, passages, quote: nameAfter(id) })),
    themes: {
      added: themes.filter(({ isNew }) => isNew).map(({ name }) => name),
      renamed: themes.flatMap(({ name, former }) =>
        former !== null && former !== name ? [{ before: former, after: name }] : [],
      ),
      ended: ended.flatMap((id) => emptied.get(id) ?? []),
    },
    kept: {
      ...{ passages: kept.passages, refusals: kept.refusals, accepted: kept.accepted },
      points: kept.points.map((id) => ({ id, quote: names.get(id) ?? null })),
      themes: kept.themes.flatMap((id) => emptied.get(id) ?? []),
    },
  };
}

export type ReadProposal = Awaited<ReturnType<typeof readProposal>>;

async function findNames(db: Db, consultationId: string, passageIds: string[]) {
  const rows = [];
  for (let at = 0; at < passageIds.length; at += rowsAtOnce)
    rows.push(
      ...(await selectPassagesAt(db, consultationId, passageIds.slice(at, at + rowsAtOnce))
        .select(quoted)
        .execute()),
    );
  const quotes = await readQuotes(db, consultationId, rows);
  return new Map(quotes.map(({ voice: _, ...quote }): [string, Quote] => [quote.passage_id, quote]));
}

async function listNames(db: Db, consultationId: string, themeIds: string[]) {
  const themes = await db
    .selectFrom("theme")
    .select(["id", "name"])
    .where("consultation_id", "=", consultationId)
    .execute();
  return new Map(themes.filter(({ id }) => themeIds.includes(id)).map(({ id, name }) => [id, name]));
}

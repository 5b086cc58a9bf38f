import type { Db, Position } from "#db/schema.ts";
import { numberAt } from "./listed.ts";
import { loadListed } from "./load-listed.server.ts";

/** A campaign of at least two published comments. */
export interface ListedCampaign {
  id: string;
  comments: number;
  /** Those that take each position, in the order in which they were first taken. */
  positions: { position: Position | null; comments: number }[];
}

interface CountedCampaign {
  first: number;
  comments: number;
  positions: Map<Position | null, { first: number; comments: number }>;
}

/** The campaigns among a consultation's published comments, the largest first, and of two as large the one that began first. */
export async function listCampaigns(db: Db, consultationId: string): Promise<ListedCampaign[]> {
  const { listed, figures } = await loadListed(db, consultationId);
  const positionOf = new Map(figures.facts.map(({ slot, of: [, , position] }) => [slot, position]));
  const campaigns = new Map<number, CountedCampaign>();
  for (const place of listed.order.subarray(0, listed.comments)) {
    const id = listed.campaign[place] ?? 0;
    if (id === 0 || (listed.letters[id] ?? 0) < 2) continue;
    const campaign = campaigns.get(id) ?? { first: Infinity, comments: 0, positions: new Map() };
    campaigns.set(id, campaign);
    const number = numberAt(listed, place);
    const position = positionOf.get(listed.facts[place] ?? 0) ?? null;
    const taken = campaign.positions.get(position) ?? { first: Infinity, comments: 0 };
    campaign.positions.set(position, {
      first: Math.min(taken.first, number),
      comments: taken.comments + 1,
    });
    campaign.first = Math.min(campaign.first, number);
    campaign.comments++;
  }
  const names = await readNames(db, consultationId);
  return [...campaigns]
    .sort(([, one], [, other]) => other.comments - one.comments || one.first - other.first)
    .flatMap(([figure, { comments, positions }]) => {
      const id = names.get(figure);
      if (id === undefined) return [];
      const inOrder = [...positions].sort(([, one], [, other]) => one.first - other.first);
      return [
        { id, comments, positions: inOrder.map(([position, { comments }]) => ({ position, comments })) },
      ];
    });
}

async function readNames(db: Db, consultationId: string) {
  const rows = await db
    .selectFrom("figure")
    .select(["id", "name"])
    .where("consultation_id", "=", consultationId)
    .where("kind", "=", "campaign")
    .where("count", ">", 1)
    .execute();
  return new Map(rows.map(({ id, name }) => [id, String(JSON.parse(name)[0])]));
}

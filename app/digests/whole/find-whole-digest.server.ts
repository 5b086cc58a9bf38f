import type { Account } from "#app/accounts/account.ts";
import type { OfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import type { Db } from "#db/schema.ts";
import type { Extent } from "../digest-parts.ts";
import { findDigest } from "../find-digest.server.ts";
import { countAsks, listAsks } from "../said/find-asks.server.ts";
import { findByProvision } from "../said/find-by-provision.server.ts";
import { findInShort } from "../said/find-in-short.server.ts";
import { findSaidThemes } from "../said/find-themes.server.ts";
import { countVoices, listVoices } from "../said/find-voices.server.ts";

/** How much of what people wrote is in a whole digest; its figures count everything. */
const wholeExtent: Extent = { points: 6, answers: 6, files: 50, campaigns: 50, letters: 100 };

/** In pages of the lists on screen: of both, the first 500 or so. */
const pagesOfAsks = 10;
const pagesOfVoices = 20;

/**
 * The digest with all that its pages show, as it stands at this moment: one value, as JSON can hold it. Snapshots and documents
 * are made of it and look nothing up themselves.
 */
export async function findWholeDigest(
  db: Db,
  official: Account,
  { consultation }: { consultation: OfficialsConsultation },
) {
  const { id } = consultation;
  const onScreen = { consultation };
  return {
    figures: await findDigest(db, official, { consultation, extent: wholeExtent }),
    inShort: await findInShort(db, official, onScreen),
    themes: (await findSaidThemes(db, official, onScreen)).themes,
    provisions: await findByProvision(db, official, onScreen),
    asks: {
      ...(await countAsks(db, id)),
      shown: await pagesOf(
        pagesOfAsks,
        async (page) => (await listAsks(db, id, { provision: "", page })).asks,
      ),
    },
    voices: {
      comments: await countVoices(db, id),
      shown: await pagesOf(pagesOfVoices, (page) => listVoices(db, id, page)),
    },
  };
}

export type WholeDigest = Awaited<ReturnType<typeof findWholeDigest>>;

/** The first pages of a list until one is empty. */
async function pagesOf<Item>(pages: number, read: (page: number) => Promise<Item[]>) {
  const all: Item[] = [];
  for (let page = 1; page <= pages; page++) {
    const items = await read(page);
    if (items.length === 0) break;
    all.push(...items);
  }
  return all;
}

import type { Account } from "#app/accounts/account.ts";
import type { OfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import type { Db } from "#db/schema.ts";
import type { Extent } from "../digest-parts.ts";
import { findDigest } from "../find-digest.server.ts";
import { findInShort } from "../first-page/find-first-page.server.ts";
import { readPart } from "../kept/kept-parts.server.ts";
import { listAcceptedSentences } from "../models/find-models.server.ts";
import { countAsks, type KeptAsks, listAsks } from "../said/find-asks.server.ts";
import { findByProvision } from "../said/find-by-provision.server.ts";
import { voicesNow } from "../said/find-pages.server.ts";
import { findSaidThemes } from "../said/find-themes.server.ts";
import { type KeptVoices, listVoices } from "../said/find-voices.server.ts";
import { pagesInWhole, pagesOf } from "../said/pages-of.ts";

/** How much of what people wrote is in a whole digest; its figures count everything. */
const wholeExtent: Extent = { points: 6, answers: 6, files: 50, campaigns: 50, letters: 100 };

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
  const asks = (await readPart<KeptAsks>(db, id, "asks"))?.content;
  const voices = (await readPart<KeptVoices>(db, id, "voices"))?.content ?? (await voicesNow(db, id));
  const { sentences, comments } = asks ?? (await countAsks(db, id));
  const { inShort, asOf } = await findInShort(db, official, onScreen);
  return {
    /** When key points were counted, where something else may be so now; null where it is so now. */
    asOf,
    /** What models wrote of key points and officials accepted, by key point. */
    written: await listAcceptedSentences(db, id),
    figures: await findDigest(db, official, { consultation, extent: wholeExtent }),
    inShort,
    themes: (await findSaidThemes(db, official, onScreen)).themes,
    provisions: (await findByProvision(db, official, onScreen)).provisions,
    asks: {
      ...{ sentences, comments },
      shown: await pagesOf(
        pagesInWhole.asks,
        async (page) => (await listAsks(db, id, { provision: "", page }, asks)).asks,
      ),
    },
    voices: {
      comments: voices.comments,
      shown: await pagesOf(pagesInWhole.voices, (page) => listVoices(db, id, { ...voices, page })),
    },
  };
}

export type WholeDigest = Awaited<ReturnType<typeof findWholeDigest>>;

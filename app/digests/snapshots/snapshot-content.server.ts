import type { OfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import type { Db } from "#db/schema.ts";
import { digestQuestions } from "../answers.server.ts";
import type { CitableProvision } from "../asks/ask-provisions.ts";
import { digestCampaigns } from "../campaigns.server.ts";
import { figuresAlone } from "../digest-parts.ts";
import { countComments } from "../figures.server.ts";
import { total } from "../figures.ts";
import { digestProvisions } from "../points.server.ts";
import { countPoints } from "../said/count-points.server.ts";
import { countOnProvisions, listAsks } from "../said/find-asks.server.ts";
import { arguedByProvision } from "../said/find-by-provision.server.ts";
import { inShortOf } from "../said/find-in-short.server.ts";
import { themesOf } from "../said/find-themes.server.ts";
import { findVoices, listVoices } from "../said/find-voices.server.ts";
import { pagesInWhole, pagesOf } from "../said/pages-of.ts";
import { type Referenced, withoutWords } from "../said/quote-references.ts";

/** Raised whenever the same record would be read to another digest, so that nobody takes that for a forgery. */
export const methodOfSnapshots = 3;

/** What a snapshot shows; everything in it is of public comments, and none of it is for officials alone. */
export interface ShownSnapshot {
  method: number;
  reference: string;
  title: string;
  figures: Awaited<ReturnType<typeof figuresOf>>;
  inShort: Omit<Awaited<ReturnType<typeof inShortOf>>, "followed">;
  themes: Awaited<ReturnType<typeof themesOf>>;
  provisions: Awaited<ReturnType<typeof arguedByProvision>>;
  asks: Awaited<ReturnType<typeof listAsks>>["asks"];
  voices: Awaited<ReturnType<typeof listVoices>>;
}

/** The same as it is kept: with where the words stand in place of the words. */
export type SnapshotContent = Referenced<ShownSnapshot>;

/** A snapshot of any method as it is shown now: in those of the first an ask had one provision at most. */
export function inPresentForm(content: SnapshotContent): SnapshotContent {
  const { asks, inShort } = content;
  const shown = inShort.asks.shown.map(withProvisions);
  const inShortNow = { ...inShort, asks: { ...inShort.asks, shown } };
  return { ...content, asks: asks.map(withProvisions), inShort: inShortNow };
}

function withProvisions<Kept extends { provisions: CitableProvision[]; provision?: CitableProvision | null }>(
  ask: Kept,
): Kept {
  const { provision, provisions = provision ? [provision] : [] } = ask;
  return { ...ask, provisions };
}

/** The digest as it stands at this moment, in the form in which it is kept. */
export async function contentOf(db: Db, consultation: OfficialsConsultation): Promise<SnapshotContent> {
  const { id, reference, title } = consultation;
  const found = await countPoints(db, id);
  const voices = await findVoices(db, id, { cited: found.made });
  const { followed: _, ...inShort } = await inShortOf(db, id, { found, voices });
  const argued = { found, asks: await countOnProvisions(db, id) };
  const shown: ShownSnapshot = {
    ...{ method: methodOfSnapshots, reference, title, inShort },
    figures: await figuresOf(db, consultation),
    themes: await themesOf(db, id, found),
    provisions: await arguedByProvision(db, id, argued),
    asks: await pagesOf(
      pagesInWhole.asks,
      async (page) => (await listAsks(db, id, { provision: "", page })).asks,
    ),
    voices: await pagesOf(pagesInWhole.voices, (page) => listVoices(db, id, { ...voices, page })),
  };
  return withoutWords(shown);
}

/** Counts alone: nothing that somebody typed is among them. */
async function figuresOf(db: Db, consultation: OfficialsConsultation) {
  const { id } = consultation;
  const { unpublished: _, period: __, ...figures } = await countComments(db, consultation);
  const { cells, comments } = figures;
  const questions = await digestQuestions(db, id, { cells, shownAnswers: 0 });
  const { others: campaigns } = await digestCampaigns(db, id, figuresAlone);
  return {
    ...figures,
    questions: questions.map(({ question, answered, unanswered, choices, median, lowest, highest }) => ({
      ...{ key: question.key, text: question.text, answered, unanswered, median, lowest, highest },
      choices: choices.map(({ choice, comments }) => ({ key: choice.key, text: choice.text, comments })),
    })),
    points: (await digestProvisions(db, id, 0)).map(({ anchor, label, points, byPosition }) => ({
      ...{ anchor, label, points, byPosition },
    })),
    campaigns: {
      sizes: campaigns.map(({ comments }) => comments),
      together: total(campaigns),
      alone: comments - total(campaigns),
    },
  };
}

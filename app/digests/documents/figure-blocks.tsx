import { commentAddress } from "#app/comments/comment/addresses.ts";
import { positionWords } from "#app/comments/comment/shown-position.ts";
import type { Translator } from "#app/words/translator.ts";
import { positions } from "#db/schema.ts";
import { mostFirst } from "../most-first.ts";
import { mostPointsFirst } from "../provision-order.ts";
import { binWords, countryWords, groupWords } from "../words-of.ts";
import { chartOf, tableOf } from "./chart-blocks.ts";
import type { Block } from "./document.ts";
import { heading, paragraph } from "./in-short-blocks.tsx";
import { runsOf } from "./runs.ts";
import type { TakenDigest } from "./taken-digest.ts";

/** Who commented, points by provision, answers, proposed wordings and campaigns: charts, and tables with the same figures. */
export function figureBlocks(t: Translator, taken: TakenDigest): Block[] {
  return [
    ...whoBlocks(t, taken),
    ...pointsBlocks(t, taken),
    ...questionBlocks(t, taken),
    ...wordingBlocks(t, taken),
    ...campaignBlocks(t, taken),
  ];
}

/** In a chart; the table has all. */
const mostBars = 15;

function whoBlocks(t: Translator, { whole: { figures } }: TakenDigest): Block[] {
  const { groups, positions, countries } = figures;
  const counted = [
    {
      ...{ by: "group", title: t("digests.comments-by-group"), label: t("digests.group") },
      bars: groups.map(({ key, comments }) => ({ label: groupWords(t, key), value: comments })),
    },
    {
      ...{ by: "position", title: t("digests.comments-by-position"), label: t("digests.position") },
      bars: positions.map(({ key, comments }) => ({ label: positionWords(t, key), value: comments })),
    },
    {
      ...{ by: "country", title: t("digests.comments-by-country"), label: t("digests.country") },
      bars: mostFirst(t, countries).map(({ key, comments }) => ({
        label: countryWords(t, key),
        value: comments,
      })),
    },
  ];
  return [
    heading(2, "figures", runsOf(t("digests.who-commented"))),
    paragraph(runsOf(t("digests.reasons-not-votes"))),
    ...counted.flatMap(({ by, title, label, bars }) => [
      heading(3, `by-${by}`, runsOf(title)),
      chartOf(t, { title, bars: bars.slice(0, mostBars) }),
      tableOf(t, { title, bars }, { label }),
    ]),
  ];
}

function pointsBlocks(t: Translator, { whole: { figures } }: TakenDigest): Block[] {
  const title = heading(2, "points", runsOf(t("digests.points-by-provision")));
  if (figures.provisions.length === 0) return [title, paragraph(runsOf(t("digests.no-points")))];
  const bars = mostPointsFirst(figures.provisions).map(({ label, points }) => ({ label, value: points }));
  const { provisions, provisionsInAll: all } = figures;
  return [
    title,
    ...(all === null
      ? []
      : [paragraph(runsOf(t("digests.provisions-with-points", { commented: provisions.length, all })))]),
    chartOf(t, { title: t("digests.points-by-provision"), bars: bars.slice(0, mostBars) }),
    {
      kind: "table",
      caption: t("digests.points-by-provision-and-position"),
      head: [
        t("digests.provision"),
        t("digests.points"),
        ...positions.map((position) => positionWords(t, position)),
      ],
      rows: provisions.map(({ label, points, byPosition }) => [
        [{ text: label }],
        points,
        ...positions.map((position) => byPosition[position]),
      ]),
      widths: [3, 1, ...positions.map(() => 1.4)],
    },
  ];
}

function questionBlocks(t: Translator, { whole: { figures } }: TakenDigest): Block[] {
  const { questions } = figures;
  if (questions.length === 0) return [];
  return [
    heading(2, "questions", runsOf(t("digests.answers-to-the-questions"))),
    paragraph(runsOf(t("digests.what-figures-say", { questions: questions.length }))),
    ...questions.flatMap(({ question, choices, bins = [], answered, unanswered, notAsked }): Block[] => {
      const given = [
        ...choices.map(({ choice, comments }) => ({ label: choice.text, value: comments })),
        ...bins.map(({ bin, comments }) => ({ label: binWords(t, bin), value: comments })),
      ];
      const silence = [
        { label: t("digests.answered"), value: answered },
        { label: t("digests.unanswered"), value: unanswered },
        ...(notAsked === undefined ? [] : [{ label: t("digests.not-asked"), value: notAsked }]),
      ];
      const table = {
        title: t("digests.answers-to", { question: question.text }),
        bars: [...given, ...silence],
      };
      return [
        heading(3, `question-${question.key}`, [{ text: question.text }]),
        ...(given.length > 0 ? [chartOf(t, { title: question.text, bars: given.slice(0, mostBars) })] : []),
        tableOf(t, table, { label: t("digests.answer") }),
      ];
    }),
  ];
}

/** Of each provision; the page of the digest has all. */
const mostWordings = 10;

function wordingBlocks(t: Translator, { whole, consultation, origin }: TakenDigest): Block[] {
  const { markedUp } = whole.figures.inputs ?? { markedUp: [] };
  if (markedUp.length === 0) return [];
  return [
    heading(2, "wordings", runsOf(t("digest-documents.proposed-wordings"))),
    ...markedUp.flatMap(({ anchor, label, original, proposals, wordingLanguage }): Block[] => [
      heading(3, `wording-${anchor}${wordingLanguage ? `-${wordingLanguage}` : ""}`, [{ text: label }]),
      paragraph(runsOf(t("digest-documents.text-now")), true),
      paragraph([{ text: original, ...(wordingLanguage && { language: wordingLanguage }) }]),
      {
        kind: "table",
        caption: t("digest-documents.wordings-on", { provision: label }),
        head: [t("digest-documents.proposed-wording"), t("digest-documents.in-comments")],
        rows: proposals
          .slice(0, mostWordings)
          .map(({ wording, language, sources }) => [
            [{ text: wording, ...(language && { language }) }],
            sources.flatMap(({ number }, place) => [
              ...(place > 0 ? [{ text: ", " }] : []),
              ...runsOf(
                <a href={commentAddress(consultation.reference, number)}>{String(number)}</a>,
                origin,
              ),
            ]),
          ]),
        widths: [4, 1],
      },
    ]),
  ];
}

function campaignBlocks(t: Translator, { whole, consultation, origin }: TakenDigest): Block[] {
  const { shown, others, together } = whole.figures.campaigns;
  const title = heading(2, "campaigns", runsOf(t("digests.campaigns")));
  if (shown.length === 0) return [title, paragraph(runsOf(t("digests.no-campaign")))];
  const campaigns = shown.length + others.length;
  return [
    title,
    paragraph(runsOf(t("digests.belong-to-campaigns", { comments: together, campaigns }))),
    {
      kind: "table",
      caption: t("digests.table-of", { what: t("digests.campaigns") }),
      head: [t("digest-documents.letter"), t("digests.comments")],
      rows: shown.map(({ letter, comments }, place) => [
        letter
          ? runsOf(
              <a href={commentAddress(consultation.reference, letter.number)}>
                {t("digest-documents.comment", { number: String(letter.number) })}
              </a>,
              origin,
            )
          : runsOf(t("digest-documents.campaign", { number: place + 1 })),
        comments,
      ]),
      widths: [3, 1],
    },
  ];
}

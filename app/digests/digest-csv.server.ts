import { stringify } from "csv-stringify/sync";
import { commentsAddress } from "#app/comments/comment/addresses.ts";
import { type FilterValues, noCampaign, notStated } from "#app/comments/comment/filters.ts";
import {
  answerFilter,
  notAsked as others,
  unanswered as silent,
  confidential as withheld,
} from "#app/comments/parts/answers/answer-filter.ts";
import { type CsvSeparator, csvOptions } from "#app/requests/csv-options.ts";
import type { Translator } from "#app/words/translator.ts";
import { positions, stakeholderGroups } from "#db/schema.ts";
import { digestAddress, rightsAddress } from "./addresses.ts";
import type { TakenFigures } from "./documents/taken-digest.ts";
import type { Digest } from "./find-digest.server.ts";
import { byText } from "./inputs/by-text.ts";
import { type InputSection, inputFigures } from "./inputs/input-figures.ts";
import { idOf } from "./inputs/marked-up.ts";
import { mostFirst } from "./most-first.ts";

/** What a figure counts: keys, which are the same in every language. */
type Section =
  | "comments"
  | "group"
  | "position"
  | "country"
  | "day"
  | "group and position"
  | "confidential"
  | "confidential by ground"
  | "points"
  | "points by position"
  | "points by group"
  | "answers"
  | "answer"
  | "answer by group"
  | "numbers"
  | "campaign"
  | InputSection
  | "wording"
  | "files";

/** One figure a row: what it is of, the keys it is broken down by, the count, and where the comments behind it are. */
type DigestRow = [
  section: Section,
  key1: string,
  key2: string,
  count: number,
  where: FilterValues | DigestAddress | null,
];

/** A page of the digest. */
interface DigestAddress {
  address: string;
}

/** Every figure of the digest as CSV. */
export function digestCsv(t: Translator, digest: Digest, { separator, ...published }: PublishedAsCsv) {
  const rows = digestRows(t, digest, published);
  return stringify(
    [
      columns.map((column) => t(`digests.column ${column}`)),
      ...rows.map((row) => columns.map((column) => row[column])),
    ],
    csvOptions(separator),
  );
}

/** Every figure as a row: its section, both keys, the count and the address. What nobody kept has no row. */
export function digestRows(t: Translator, digest: TakenFigures, { origin, consultation }: Published) {
  return [
    ...commentRows(t, digest),
    ...confidentialRows(digest),
    ...provisionRows(digest),
    ...questionRows(t, digest),
    ...campaignRows(digest),
    ...inputRows(t, digest, consultation),
    ...wordingRows(digest, consultation),
    ...fileRows(digest, consultation),
  ].map(([section, key1, key2, count, where]) => ({
    ...{ section, key1, key2, count },
    address: where ? origin + addressOf(where, consultation) : "",
  }));
}

const columns = ["section", "key1", "key2", "count", "address"] as const;

interface PublishedAsCsv extends Published {
  separator?: CsvSeparator;
}

interface Published {
  origin: string;
  consultation: { government_code: string; reference: string };
}

function addressOf(where: FilterValues | DigestAddress, { reference }: Published["consultation"]) {
  return "address" in where ? where.address : commentsAddress(reference, where);
}

function commentRows(
  t: Translator,
  { comments, unpublished, groups, positions, countries, days, positionsOfGroups }: TakenFigures,
): DigestRow[] {
  return [
    ["comments", "published", "", comments, {}],
    ...(unpublished === null
      ? []
      : (["held", "returned", "rejected"] as const).map(
          (status): DigestRow => ["comments", status, "", unpublished[status], null],
        )),
    ...groups.map(({ key, comments }): DigestRow => ["group", key, "", comments, { group: key }]),
    ...positions.map(({ key, comments }): DigestRow => ["position", key, "", comments, { position: key }]),
    ...mostFirst(t, countries).map(
      ({ key, comments }): DigestRow => ["country", key, "", comments, { country: key }],
    ),
    ...days.map(({ day, comments }): DigestRow => ["day", day, "", comments, { day }]),
    ...positionsOfGroups.flatMap(({ group, byPosition }) =>
      byPosition.map(
        ({ position, comments }): DigestRow => [
          "group and position",
          group,
          position,
          comments,
          { group, position },
        ],
      ),
    ),
  ];
}

function confidentialRows({ confidential }: TakenFigures): DigestRow[] {
  if (confidential === null) return [];
  const { comments, grounds } = confidential;
  return [
    ["confidential", "comments", "", comments, null],
    ...grounds.flatMap(({ ground, comments, parts }): DigestRow[] => [
      ["confidential by ground", ground, "comments", comments, null],
      ["confidential by ground", ground, "parts", parts, null],
    ]),
  ];
}

function provisionRows({ provisions }: TakenFigures): DigestRow[] {
  return provisions.flatMap(({ anchor, points, byPosition, byGroup }) => [
    ["points", anchor, "", points, { provision: anchor }] satisfies DigestRow,
    ...positions.map(
      (position): DigestRow => [
        "points by position",
        anchor,
        position,
        byPosition[position],
        { provision: anchor, point: position },
      ],
    ),
    ...(byGroup
      ? [...stakeholderGroups, notStated].map((group): DigestRow => {
          const filters = { provision: anchor, group };
          return ["points by group", anchor, group, byGroup[group], filters];
        })
      : []),
  ]);
}

type Silence = "not asked";

/** Of choices and numbers every group too; `key2` is then the answer and the group with a slash between. */
function questionRows(t: Translator, { questions }: TakenFigures): DigestRow[] {
  return questions.flatMap(({ question: { key }, choices, bins = [], ...answers }) => [
    ...answeredRows(key, answers),
    ...choices.flatMap(({ choice, comments, byGroup = [] }): DigestRow[] => [
      ["answer", key, choice.key, comments, { answer: answerFilter(key, choice.key) }],
      ...byGroup.map(({ key: group, comments }): DigestRow => {
        const filters = { answer: answerFilter(key, choice.key), group };
        return ["answer by group", key, `${choice.key}/${group}`, comments, filters];
      }),
    ]),
    ...bins.map(({ bin, comments }): DigestRow => {
      const words = t("digests.bin", { from: String(bin.from), to: String(bin.to) });
      return ["answer", key, words, comments, { answer: answerFilter(key, bin) }];
    }),
    ...spreadRows(key, answers),
  ]);
}

type CountedAnswers = Omit<TakenFigures["questions"][number], "question" | "choices" | "bins">;

function answeredRows(
  key: string,
  { answered, unanswered, notAsked, confidential }: CountedAnswers,
): DigestRow[] {
  const counts: [words: string, count: number | undefined, answer: string][] = [
    ["answered", answered, key],
    ["unanswered", unanswered, answerFilter(key, silent)],
    ["not asked" satisfies Silence, notAsked, answerFilter(key, others)],
    ["confidential", confidential, answerFilter(key, withheld)],
  ];
  return counts.flatMap(([words, count, answer]): DigestRow[] =>
    count === undefined ? [] : [["answers", key, words, count, { answer }]],
  );
}

/** Of numbers, their median, lowest and highest, which are no counts: they stand in `key2`; `count` is of how many numbers. */
function spreadRows(key: string, { numbers, median, lowest, highest }: CountedAnswers): DigestRow[] {
  if (median === null || !numbers) return [];
  return [
    ["numbers", key, `median/${median}`, numbers.length, null],
    ["numbers", key, `lowest/${lowest}`, numbers.length, null],
    ["numbers", key, `highest/${highest}`, numbers.length, null],
  ];
}

/** Where nobody kept which campaigns they were, they are numbered, the largest first. */
function campaignRows({ campaigns: { shown, others, alone } }: TakenFigures): DigestRow[] {
  const campaigns = [...shown, ...others];
  return [
    ...campaigns.map(({ id, comments }, place): DigestRow => {
      const where = id === null ? null : { campaign: id };
      return ["campaign", id ?? String(place + 1), "", comments, where];
    }),
    ["campaign", noCampaign, "", alone, { campaign: noCampaign }],
  ];
}

/** What comments say of thresholds, cost, availability and rights; see inputFigures for the keys. */
function inputRows(
  t: Translator,
  { inputs }: TakenFigures,
  consultation: Published["consultation"],
): DigestRow[] {
  if (inputs === null) return [];
  return inputFigures(t, inputs).map(({ section, key1, key2, count, at }) => {
    if (at === null) return [section, key1, key2, count, null];
    const address =
      typeof at === "string"
        ? `${digestAddress(consultation, "/inputs")}#${at}`
        : rightsAddress(consultation, at);
    return [section, key1, key2, count, { address }];
  });
}

/** `key1` is the provision; `key2` whether different wordings are counted or the comments that propose one. */
function wordingRows({ inputs }: TakenFigures, consultation: Published["consultation"]): DigestRow[] {
  return byText(inputs?.markedUp ?? [], ({ anchor }) => anchor).flatMap(({ items }): DigestRow[] => {
    const [first] = items;
    if (!first) return [];
    const { anchor } = first;
    const where = { address: `${digestAddress(consultation, "/inputs")}#${idOf(first)}` };
    return [
      ["wording", anchor, "wordings", sum(items.map(({ proposals }) => proposals.length)), where],
      ["wording", anchor, "comments", sum(items.map(({ comments }) => comments)), where],
    ];
  });
}

const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0);

function fileRows({ files }: TakenFigures, consultation: Published["consultation"]): DigestRow[] {
  if (files === null) return [];
  const { all, comments } = files;
  const where = all > 0 ? { address: digestAddress(consultation, "/files") } : null;
  return [
    ["files", "files", "", all, where],
    ["files", "comments", "", comments, where],
  ];
}

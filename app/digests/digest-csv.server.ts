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

/** Every figure as a row: its section, both keys, the count and the address. */
export function digestRows(t: Translator, digest: Digest, { origin, consultation }: Published) {
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
  { comments, unpublished, groups, positions, countries, days, positionsOfGroups }: Digest,
): DigestRow[] {
  return [
    ["comments", "published", "", comments, {}],
    ["comments", "held", "", unpublished.held, null],
    ["comments", "returned", "", unpublished.returned, null],
    ["comments", "rejected", "", unpublished.rejected, null],
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

function confidentialRows({ confidential: { comments, grounds } }: Digest): DigestRow[] {
  return [
    ["confidential", "comments", "", comments, null],
    ...grounds.flatMap(({ ground, comments, parts }): DigestRow[] => [
      ["confidential by ground", ground, "comments", comments, null],
      ["confidential by ground", ground, "parts", parts, null],
    ]),
  ];
}

function provisionRows({ provisions }: Digest): DigestRow[] {
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
    ...[...stakeholderGroups, notStated].map(
      (group): DigestRow => ["points by group", anchor, group, byGroup[group], { provision: anchor, group }],
    ),
  ]);
}

type Silence = "not asked";

/** Of choices and numbers every group too; `key2` is then the answer and the group with a slash between. */
function questionRows(t: Translator, { questions }: Digest): DigestRow[] {
  return questions.flatMap(
    ({ question: { key }, answered, unanswered, notAsked, confidential, choices, bins, ...answers }) => [
      ["answers", key, "answered", answered, { answer: key }] satisfies DigestRow,
      ["answers", key, "unanswered", unanswered, { answer: answerFilter(key, silent) }] satisfies DigestRow,
      [
        "answers",
        key,
        "not asked" satisfies Silence,
        notAsked,
        { answer: answerFilter(key, others) },
      ] satisfies DigestRow,
      [
        "answers",
        key,
        "confidential",
        confidential,
        { answer: answerFilter(key, withheld) },
      ] satisfies DigestRow,
      ...choices.flatMap(({ choice, comments, byGroup }): DigestRow[] => [
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
    ],
  );
}

/** Of numbers, their median, lowest and highest, which are no counts: they stand in `key2`; `count` is of how many numbers. */
function spreadRows(
  key: string,
  {
    numbers,
    median,
    lowest,
    highest,
  }: Pick<Digest["questions"][number], "numbers" | "median" | "lowest" | "highest">,
): DigestRow[] {
  if (median === null) return [];
  return [
    ["numbers", key, `median/${median}`, numbers.length, null],
    ["numbers", key, `lowest/${lowest}`, numbers.length, null],
    ["numbers", key, `highest/${highest}`, numbers.length, null],
  ];
}

function campaignRows({ campaigns: { shown, others, alone } }: Digest): DigestRow[] {
  const campaigns = [...shown, ...others];
  return [
    ...campaigns.map(({ id, comments }): DigestRow => ["campaign", id, "", comments, { campaign: id }]),
    ["campaign", noCampaign, "", alone, { campaign: noCampaign }],
  ];
}

/** What comments say of thresholds, cost, availability and rights; see inputFigures for the keys. */
function inputRows(t: Translator, { inputs }: Digest, consultation: Published["consultation"]): DigestRow[] {
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
function wordingRows({ inputs: { markedUp } }: Digest, consultation: Published["consultation"]): DigestRow[] {
  return byText(markedUp, ({ anchor }) => anchor).flatMap(({ items }): DigestRow[] => {
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

function fileRows(
  { files: { all, comments } }: Digest,
  consultation: Published["consultation"],
): DigestRow[] {
  const where = all > 0 ? { address: digestAddress(consultation, "/files") } : null;
  return [
    ["files", "files", "", all, where],
    ["files", "comments", "", comments, where],
  ];
}

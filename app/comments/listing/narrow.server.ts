import { Temporal } from "temporal-polyfill";
import { isAsked } from "#app/consultations/questions/question.ts";
import { listQuestions, type StoredQuestion } from "#app/consultations/questions/questions.server.ts";
import type { Db } from "#db/schema.ts";
import { type CommentFilters, noCampaign, notStated } from "../comment/filters.ts";
import { type Figured, figureName } from "../counting/names.ts";
import { confidential, notAsked, readAnswerFilter, unanswered } from "../parts/answers/answer-filter.ts";
import type { LoadedList, NamedKind } from "./load-listed.server.ts";
import type { Narrowed, SlotSet } from "./look.ts";

/** What list filters ask for, in slots; days begin and end on the clocks of that time zone. */
export async function narrow(
  db: Db,
  { id, time_zone }: { id: string; time_zone: string },
  { filters, loaded }: { filters: CommentFilters; loaded: LoadedList },
): Promise<Narrowed> {
  const [from, until] = filters.day ? [filters.day, filters.day] : [filters.from, filters.until];
  const answer = filters.answer ? await narrowAnswers(db, id, { filter: filters.answer, loaded }) : nothing;
  return {
    facts: [...narrowFacts(filters, loaded), ...answer.facts],
    terms: [
      ...(await narrowPoints(db, id, { filters, loaded })),
      ...answer.terms,
      ...narrowOrganisation(filters, loaded),
    ],
    from: from ? startOf(from, time_zone) : null,
    until: until ? startOf(until, time_zone, 1) : null,
    campaign: await narrowCampaign(db, id, filters),
  };
}

interface Narrowing {
  filters: CommentFilters;
  loaded: LoadedList;
}

type Part = Pick<Narrowed, "facts" | "terms">;
const nothing: Part = { facts: [], terms: [] };

/** Those of a kind that are asked for. */
function setOf<Kind extends NamedKind>(
  { figures, listed }: LoadedList,
  kind: Kind,
  isOne: (of: Figured[Kind]) => boolean,
): SlotSet {
  const set = new Uint8Array(listed.slotCount);
  for (const { slot, of } of figures[kind]) if (isOne(of)) set[slot] = 1;
  return set;
}

function narrowFacts(filters: CommentFilters, loaded: LoadedList): Narrowed["facts"] {
  const stated = (value: string | null, asked: string) => (value ?? notStated) === asked;
  const one = (
    facet: "group" | "country" | "position" | "language" | "files",
    isOne: (of: Figured["facts"], asked: string) => boolean,
  ) =>
    filters[facet] === ""
      ? []
      : [{ facet, slots: setOf(loaded, "facts", (of) => isOne(of, filters[facet])) }];
  return [
    ...one("group", ([group], asked) => stated(group, asked)),
    ...one("country", ([, country], asked) => stated(country, asked)),
    ...one("position", ([, , position], asked) => stated(position, asked)),
    ...one("language", ([, , , language], asked) => stated(language, asked)),
    ...one("files", ([, , , , files]) => files === 1),
  ];
}

/** A position taken on a provision is one on that very provision. */
async function narrowPoints(db: Db, consultationId: string, { filters, loaded }: Narrowing) {
  const { provision, point } = filters;
  const taken = (position: string) => point === "" || position === point;
  const terms: Narrowed["terms"] = [];
  if (point !== "")
    terms.push({
      ...{ facet: null, isWanted: true },
      slots: setOf(loaded, "point", ([, position]) => taken(position)),
    });
  if (provision === "") return terms;
  const rows = await db
    .selectFrom("provision")
    .select("id")
    .where("consultation_id", "=", consultationId)
    .where("anchor", "=", provision)
    .execute();
  const ids = new Set(rows.map(({ id }) => id));
  terms.push({
    ...{ facet: "provision", isWanted: true },
    slots: setOf(loaded, "point", ([id, position]) => ids.has(id) && taken(position)),
  });
  return terms;
}

function narrowOrganisation({ organisation }: CommentFilters, loaded: LoadedList): Narrowed["terms"] {
  if (organisation === "") return [];
  const slots = setOf(loaded, "organisation", ([name]) => name === organisation);
  return [{ facet: "organisation", slots, isWanted: true }];
}

async function narrowCampaign(db: Db, consultationId: string, { campaign }: CommentFilters) {
  if (campaign === "") return null;
  if (campaign === noCampaign) return "alone";
  const { kind, name } = figureName("campaign", [campaign]);
  const figure = await db
    .selectFrom("figure")
    .select("id")
    .where("consultation_id", "=", consultationId)
    .where("kind", "=", kind)
    .where("name", "=", name)
    .executeTakeFirst();
  // No comment is in what was never counted.
  return figure?.id ?? Number.POSITIVE_INFINITY;
}

/** See answerFilter for what can be asked. */
async function narrowAnswers(
  db: Db,
  consultationId: string,
  { filter, loaded }: { filter: string; loaded: LoadedList },
): Promise<Part> {
  const { key, part, bin } = readAnswerFilter(filter);
  const questions = await listQuestions(db, consultationId);
  const question = questions.find((question) => question.key === key);
  const id = question?.id ?? "";
  const term = (slots: SlotSet, isWanted = true) => [{ facet: "answer" as const, slots, isWanted }];
  const answered = setOf(loaded, "answered", ([questionId]) => questionId === id);
  if (part === "") return { facts: [], terms: term(answered) };
  if (part === unanswered || part === notAsked)
    return narrowSilence({ question, isAskedFor: part === unanswered, answered, loaded, questions });
  if (part === confidential)
    return {
      facts: [],
      terms: term(setOf(loaded, "confidential answer", ([questionId]) => questionId === id)),
    };
  if (bin) {
    const isIn = (number: number, upper: number | null) => {
      const amount = upper === null ? number : (number + upper) / 2;
      return amount >= bin.from && amount < bin.to;
    };
    const slots = setOf(
      loaded,
      "number",
      ([questionId, number, upper]) => questionId === id && isIn(number, upper),
    );
    return { facts: [], terms: term(slots) };
  }
  const slots = setOf(loaded, "choice", ([questionId, choice]) => questionId === id && choice === part);
  return { facts: [], terms: term(slots) };
}

interface SilentOn {
  /** Undefined where there is no such question, which nobody is asked. */
  question: StoredQuestion | undefined;
  isAskedFor: boolean;
  answered: SlotSet;
  loaded: LoadedList;
  questions: StoredQuestion[];
}

/** Who is not asked is of another group, or gave no answer to an earlier question after which it is asked. */
function narrowSilence({ question, isAskedFor, answered, loaded, questions }: SilentOn): Part {
  const facet = "answer" as const;
  const terms: Narrowed["terms"] = [{ facet, slots: answered, isWanted: false }];
  const groups = setOf(loaded, "facts", ([group]) =>
    question ? isAsked(question, group) === isAskedFor : !isAskedFor,
  );
  const earlier = questions.find(({ key }) => key === question?.if_question);
  if (!question || question.if_question === "") return { facts: [{ facet, slots: groups }], terms };
  const slots = setOf(
    loaded,
    "choice",
    ([questionId, choice]) => questionId === earlier?.id && question.if_choices.includes(choice),
  );
  return isAskedFor
    ? { facts: [{ facet, slots: groups }], terms: [...terms, { facet, slots, isWanted: true }] }
    : { facts: [], terms: [...terms, { facet, slots, isWanted: false, orFacts: groups }] };
}

/** The instant at which a day begins on the clocks there, or one so many days later. */
function startOf(day: string, timeZone: string, later = 0) {
  return Temporal.PlainDate.from(day).add({ days: later }).toZonedDateTime(timeZone).epochMilliseconds;
}

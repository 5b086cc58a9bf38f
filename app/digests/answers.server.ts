import { notStated } from "#app/comments/comment/filters.ts";
import { readFiguresOf } from "#app/comments/counting/figures.server.ts";
import { countListed } from "#app/comments/listing/count-listed.server.ts";
import { answerFilter, notAsked } from "#app/comments/parts/answers/answer-filter.ts";
import { amount, selectPublishedAnswers } from "#app/comments/parts/answers/answered.server.ts";
import { choicesOf, isAsked } from "#app/consultations/questions/question.ts";
import { listQuestions, type StoredQuestion } from "#app/consultations/questions/questions.server.ts";
import { type Db, type StakeholderGroup, stakeholderGroups } from "#db/schema.ts";
import { inBins, median } from "./bins.ts";
import { type Cell, total } from "./figures.ts";
import { listFirstAnswers } from "./first-answers.server.ts";

interface WhichAnswers {
  /** All published comments by group. */
  cells: Cell[];
  shownAnswers: number;
}

/** What was answered to each question, as far as everyone may read it, in the order of the questions. */
export async function digestQuestions(db: Db, consultationId: string, { cells, shownAnswers }: WhichAnswers) {
  const questions = await listQuestions(db, consultationId);
  if (questions.length === 0) return [];
  const [answered, choices, confidential, numbers, texts] = await Promise.all([
    countAnswered(db, consultationId),
    countChoices(db, consultationId),
    countConfidential(db, consultationId),
    listNumbers(db, consultationId),
    listFirstAnswers(db, consultationId, shownAnswers),
  ]);
  const dependent = await countNotAsked(db, consultationId, questions);
  return questions.map((question) => {
    const own = <Row extends { question_id: string }>(rows: Row[]) =>
      rows.filter((row) => row.question_id === question.id);
    const values = own(numbers);
    return {
      question,
      ...countSilence(question, cells, own(answered), dependent.get(question.key)),
      confidential: total(own(confidential)),
      choices: countByChoice(question, own(choices)),
      numbers: values.map(({ number, upper, value }) => ({ number, upper, value })),
      median: median(values.map(({ value }) => value)),
      ...endsOf(values),
      bins: inBins(values.map(({ value }) => value)),
      texts: own(texts),
    };
  });
}

/** Of all numbers that are given, the ends of ranges among them; null where there is none. */
function endsOf(values: { number: number; upper: number | null }[]) {
  if (values.length === 0) return { lowest: null, highest: null };
  return {
    lowest: Math.min(...values.map(({ number }) => number)),
    highest: Math.max(...values.map(({ number, upper }) => upper ?? number)),
  };
}

export type QuestionDigest = Awaited<ReturnType<typeof digestQuestions>>[number];

interface GroupCount {
  group: StakeholderGroup | null;
  comments: number;
}

/** Of the questions that depend on earlier answers, how many comments were not asked them and did not answer. */
async function countNotAsked(db: Db, consultationId: string, questions: StoredQuestion[]) {
  const counted = questions
    .filter(({ if_question }) => if_question !== "")
    .map(async ({ key }) => {
      const count = await countListed(db, consultationId, { answer: answerFilter(key, notAsked) });
      return [key, count] as const;
    });
  return new Map(await Promise.all(counted));
}

/** Of all comments: those that answer, those that were asked and do not, and those that were not asked. */
function countSilence(
  question: StoredQuestion,
  cells: Cell[],
  answered: GroupCount[],
  notAskedOfDependent: number | undefined,
) {
  const given = total(answered);
  if (notAskedOfDependent !== undefined)
    return {
      answered: given,
      unanswered: total(cells) - given - notAskedOfDependent,
      notAsked: notAskedOfDependent,
    };
  const silent = { asked: 0, notAsked: 0 };
  for (const group of [...stakeholderGroups, null]) {
    const all = total(cells.filter((cell) => cell.group === (group ?? notStated)));
    const without = all - total(answered.filter((row) => row.group === group));
    silent[isAsked(question, group) ? "asked" : "notAsked"] += without;
  }
  return { answered: given, unanswered: silent.asked, notAsked: silent.notAsked };
}

function countByChoice(question: StoredQuestion, rows: (GroupCount & { choice: string | null })[]) {
  return choicesOf(question).map((choice) => {
    const own = rows.filter((row) => row.choice === choice.key);
    const byGroup = [...stakeholderGroups, null].map((group) => ({
      key: group ?? notStated,
      comments: total(own.filter((row) => row.group === group)),
    }));
    return { choice, comments: total(own), byGroup };
  });
}

async function countAnswered(db: Db, consultationId: string) {
  const figures = await readFiguresOf(db, consultationId, "answered");
  return figures.map(({ of: [question_id, group], count }) => ({ question_id, group, comments: count }));
}

async function countChoices(db: Db, consultationId: string) {
  const figures = await readFiguresOf(db, consultationId, "choice");
  return figures.map(({ of: [question_id, choice, group], count }) => ({
    ...{ question_id, choice, group },
    comments: count,
  }));
}

async function countConfidential(db: Db, consultationId: string) {
  const figures = await readFiguresOf(db, consultationId, "confidential answer");
  return figures.map(({ of: [question_id], count }) => ({ question_id, comments: count }));
}

async function listNumbers(db: Db, consultationId: string) {
  const rows = await selectPublishedAnswers(db, consultationId)
    .select(["answer.question_id", "answer.number", "answer.upper", amount.as("value")])
    .where("answer.number", "is not", null)
    .orderBy("value")
    .orderBy("comment.number")
    .execute();
  return rows.map((row) => ({ ...row, number: row.number ?? row.value }));
}

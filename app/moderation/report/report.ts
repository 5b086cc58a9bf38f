import type { AppealOutcome, DecisionOutcome, FlagTable, Ground } from "#db/schema.ts";

/** What a decision made of a comment; redacted is published without some of it. */
export const reportedOutcomes = ["publish", "redacted", "return", "reject"] as const;
export type ReportedOutcome = (typeof reportedOutcomes)[number];

/** How a decision was taken: by a moderator on one comment or on many at once, by two, or by a rule for later letters. */
export const decidedWays = ["alone", "together", "two people", "rule"] as const;
export type DecidedWay = (typeof decidedWays)[number];

/** Whether readers had the comment before the decision. */
export const decidedWhen = ["before publication", "after publication"] as const;
export type DecidedWhen = (typeof decidedWhen)[number];

export const flagAnswers = ["kept", "requeued"] as const satisfies FlagTable["answer"][];

/** Decisions that are alike in all that is counted, how many minutes they took, and how many there are of them. */
export interface AlikeDecisions {
  reference: string;
  outcome: ReportedOutcome;
  ground: Ground | null;
  way: DecidedWay;
  /** Null where it is not known. */
  when: DecidedWhen | null;
  /** Null where it is not known, or not to be told. */
  minutes: number | null;
  count: number;
}

/** How long decisions took, in minutes; null where of none it can be told. */
export interface DecidingTime {
  median: number;
  longest: number;
}

/** So many decisions, and how long they took. */
export interface TimedDecisions {
  decisions: number;
  time: DecidingTime | null;
}

type ByOutcome = Record<ReportedOutcome, number>;

/** What moderators did, for everyone: on one consultation, or on all of a government in a year. */
export interface ModerationReport extends TimedDecisions {
  outcomes: ByOutcome;
  /** Those on which anything was decided; null stands for none that was given. */
  grounds: { ground: Ground | null; returned: number; rejected: number; takenOut: number }[];
  ways: Record<DecidedWay, TimedDecisions>;
  times: Record<DecidedWhen, TimedDecisions>;
  /** Decisions that were taken back, which are counted nowhere else. */
  undone: number;
  /** Comments that everyone could read as soon as they were sent. */
  atOnce: number;
  appeals: AnsweredAppeals[];
  /** Flags that were answered, by the answer. */
  flags: Record<(typeof flagAnswers)[number], number>;
  consultations: (TimedDecisions & { reference: string; outcomes: ByOutcome })[];
}

/** How many appeals against decisions with that outcome got which answer. */
export interface AnsweredAppeals {
  against: ReportedOutcome;
  answers: Record<AppealOutcome, number>;
}

/** All of a report that is counted of decisions. */
export function countDecisions(decisions: readonly AlikeDecisions[]) {
  const where = (fits: (alike: AlikeDecisions) => boolean) => decidedAmong(decisions.filter(fits));
  const byReference = Map.groupBy(decisions, ({ reference }) => reference);
  const consultations = [...byReference].sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    ...decidedAmong(decisions),
    outcomes: outcomesAmong(decisions),
    ways: {
      alone: where(({ way }) => way === "alone"),
      together: where(({ way }) => way === "together"),
      "two people": where(({ way }) => way === "two people"),
      rule: where(({ way }) => way === "rule"),
    },
    times: {
      "before publication": where(({ when }) => when === "before publication"),
      "after publication": where(({ when }) => when === "after publication"),
    },
    consultations: consultations.map(([reference, own]) => ({
      reference,
      ...decidedAmong(own),
      outcomes: outcomesAmong(own),
    })),
  };
}

/** On how many decisions that ground was given for returning and for rejecting. */
export function countOnGround(decisions: readonly AlikeDecisions[], ground: Ground | null) {
  const on = (outcome: DecisionOutcome) =>
    sum(decisions.filter((alike) => alike.ground === ground && alike.outcome === outcome));
  return { returned: on("return"), rejected: on("reject") };
}

function outcomesAmong(decisions: readonly AlikeDecisions[]): ByOutcome {
  const of = (outcome: ReportedOutcome) => sum(decisions.filter((alike) => alike.outcome === outcome));
  return {
    publish: of("publish"),
    redacted: of("redacted"),
    return: of("return"),
    reject: of("reject"),
  };
}

function decidedAmong(decisions: readonly AlikeDecisions[]): TimedDecisions {
  return { decisions: sum(decisions), time: timeOf(decisions) };
}

const sum = (decisions: readonly AlikeDecisions[]) =>
  decisions.reduce((total, { count }) => total + count, 0);

/** The median is the middle one, or lies half way between the two in the middle. */
function timeOf(decisions: readonly AlikeDecisions[]): DecidingTime | null {
  const timed = decisions
    .flatMap(({ minutes, count }) => (minutes === null ? [] : [{ minutes, count }]))
    .sort((one, other) => one.minutes - other.minutes);
  const total = timed.reduce((total, { count }) => total + count, 0);
  if (total === 0) return null;
  const at = (place: number) => {
    let passed = 0;
    for (const { minutes, count } of timed) {
      passed += count;
      if (passed > place) return minutes;
    }
    return 0;
  };
  const median = (at(Math.floor((total - 1) / 2)) + at(Math.ceil((total - 1) / 2))) / 2;
  return { median, longest: at(total - 1) };
}

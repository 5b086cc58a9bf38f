import { message } from "#app/words/message.ts";

/**
 * The rights that an input can concern, each with the articles that state it in the Universal Declaration of Human
 * Rights (UDHR, 1948) and the International Covenants on Civil and Political Rights (ICCPR) and on Economic, Social
 * and Cultural Rights (ICESCR), both of 1966.
 */
export const rights = (
  [
    "life",
    "liberty",
    "torture",
    "slavery",
    "recognition",
    "equality",
    "remedy",
    "fair trial",
    "privacy",
    "movement",
    "asylum",
    "nationality",
    "family",
    "property",
    "conscience",
    "expression",
    "assembly",
    "association",
    "participation",
    "child",
    "minorities",
    "self-determination",
    "social security",
    "work",
    "living",
    "health",
    "education",
    "science and culture",
    "other",
  ] as const
).map((value) => ({
  value,
  text: message(`inputs.right ${value}`),
  source: message(`inputs.articles ${value}`),
}));

/** The groups whose members can be affected. */
export const affectedGroups = (
  [
    "journalists",
    "defenders",
    "opposition",
    "lawyers",
    "minorities",
    "women",
    "children",
    "lgbti",
    "migrants",
    "whistle-blowers",
    "other",
  ] as const
).map((value) => ({ value, text: message(`inputs.affected ${value}`) }));

/** How grave the harm is, how many it reaches and whether it can be undone: words in their order, no scores. */
export const severity = {
  scale: (["limited", "serious", "grave"] as const).map((value) => ({
    value,
    text: message(`inputs.scale ${value}`),
  })),
  scope: (["single people", "a group", "a population"] as const).map((value) => ({
    value,
    text: message(`inputs.scope ${value}`),
  })),
  irremediability: (["can be undone", "in part", "cannot be undone"] as const).map((value) => ({
    value,
    text: message(`inputs.undone ${value}`),
  })),
};

export const likelihoods = (["unlikely", "likely", "very likely", "happening"] as const).map((value) => ({
  value,
  text: message(`inputs.likelihood ${value}`),
}));

/** The steps of due diligence in the UN Guiding Principles on Business and Human Rights, by number of the principle. */
export const dueDiligenceSteps = (["17", "18", "19", "20", "21", "22"] as const).map((value) => ({
  value,
  text: message(`inputs.step ${value}`),
}));

/**
 * The rights that an input can concern, each with the articles that state it in the Universal Declaration of Human
 * Rights (UDHR, 1948) and the International Covenants on Civil and Political Rights (ICCPR) and on Economic, Social
 * and Cultural Rights (ICESCR), both of 1966.
 */
export const rights = [
  { value: "life", text: "Life", source: "UDHR 3; ICCPR 6" },
  { value: "liberty", text: "Liberty and security of person", source: "UDHR 3 and 9; ICCPR 9" },
  { value: "torture", text: "Freedom from torture and inhuman treatment", source: "UDHR 5; ICCPR 7 and 10" },
  { value: "slavery", text: "Freedom from slavery and forced labour", source: "UDHR 4; ICCPR 8" },
  { value: "recognition", text: "Recognition as a person before the law", source: "UDHR 6; ICCPR 16" },
  {
    value: "equality",
    text: "Equality and freedom from discrimination",
    source: "UDHR 2 and 7; ICCPR 2, 3 and 26; ICESCR 2 and 3",
  },
  { value: "remedy", text: "Effective remedy", source: "UDHR 8; ICCPR 2(3)" },
  {
    value: "fair trial",
    text: "Fair trial and presumption of innocence",
    source: "UDHR 10 and 11; ICCPR 14 and 15",
  },
  { value: "privacy", text: "Privacy, home and correspondence", source: "UDHR 12; ICCPR 17" },
  { value: "movement", text: "Freedom of movement", source: "UDHR 13; ICCPR 12" },
  { value: "asylum", text: "Asylum, and protection from expulsion", source: "UDHR 14; ICCPR 13" },
  { value: "nationality", text: "Nationality", source: "UDHR 15; ICCPR 24(3)" },
  { value: "family", text: "Marriage and family", source: "UDHR 16; ICCPR 23; ICESCR 10" },
  { value: "property", text: "Property", source: "UDHR 17" },
  { value: "conscience", text: "Freedom of thought, conscience and religion", source: "UDHR 18; ICCPR 18" },
  {
    value: "expression",
    text: "Freedom of opinion, expression and information",
    source: "UDHR 19; ICCPR 19",
  },
  { value: "assembly", text: "Peaceful assembly", source: "UDHR 20; ICCPR 21" },
  {
    value: "association",
    text: "Freedom of association, trade unions included",
    source: "UDHR 20 and 23(4); ICCPR 22; ICESCR 8",
  },
  { value: "participation", text: "Taking part in public affairs, voting", source: "UDHR 21; ICCPR 25" },
  { value: "child", text: "Protection of children", source: "UDHR 25(2); ICCPR 24; ICESCR 10(3)" },
  { value: "minorities", text: "Rights of minorities", source: "ICCPR 27" },
  { value: "self-determination", text: "Self-determination of peoples", source: "ICCPR 1; ICESCR 1" },
  { value: "social security", text: "Social security", source: "UDHR 22; ICESCR 9" },
  { value: "work", text: "Work and just conditions of work", source: "UDHR 23 and 24; ICESCR 6 and 7" },
  { value: "living", text: "Adequate standard of living, food and housing", source: "UDHR 25; ICESCR 11" },
  { value: "health", text: "Health", source: "UDHR 25; ICESCR 12" },
  { value: "education", text: "Education", source: "UDHR 26; ICESCR 13 and 14" },
  {
    value: "science and culture",
    text: "Culture, science and freedom of research",
    source: "UDHR 27; ICESCR 15",
  },
  { value: "other", text: "Another right", source: "Name it below" },
] as const;

/** The groups whose members can be affected. */
export const affectedGroups = [
  { value: "journalists", text: "Journalists" },
  { value: "defenders", text: "Human-rights defenders" },
  { value: "opposition", text: "Opposition and dissidents" },
  { value: "lawyers", text: "Lawyers" },
  { value: "minorities", text: "Minorities" },
  { value: "women", text: "Women" },
  { value: "children", text: "Children" },
  { value: "lgbti", text: "LGBTI people" },
  { value: "migrants", text: "Migrants and refugees" },
  { value: "whistle-blowers", text: "Whistle-blowers" },
  { value: "other", text: "Others" },
] as const;

/** How grave the harm is, how many it reaches and whether it can be undone: words in their order, no scores. */
export const severity = {
  scale: [
    { value: "limited", text: "Limited: an interference that is felt and passes" },
    { value: "serious", text: "Serious: people lose their freedom, work or safety" },
    { value: "grave", text: "Grave: people lose life or health, or are tortured" },
  ],
  scope: [
    { value: "single people", text: "Single people" },
    { value: "a group", text: "A whole group of people" },
    { value: "a population", text: "Most people of a place or country" },
  ],
  irremediability: [
    { value: "can be undone", text: "It can be undone" },
    { value: "in part", text: "It can be undone in part, or after a long time" },
    { value: "cannot be undone", text: "It cannot be undone" },
  ],
} as const;

export const likelihoods = [
  { value: "unlikely", text: "Possible, but unlikely" },
  { value: "likely", text: "Likely" },
  { value: "very likely", text: "Very likely" },
  { value: "happening", text: "It is happening already" },
] as const;

/** The steps of due diligence in the UN Guiding Principles on Business and Human Rights, by number of the principle. */
export const dueDiligenceSteps = [
  { value: "17", text: "17: the whole process, begun early and kept up" },
  { value: "18", text: "18: find out and assess who can be harmed" },
  { value: "19", text: "19: act on what was found, and put someone in charge" },
  { value: "20", text: "20: check whether the action works" },
  { value: "21", text: "21: tell those affected and the public" },
  { value: "22", text: "22: make good the harm caused or contributed to" },
] as const;

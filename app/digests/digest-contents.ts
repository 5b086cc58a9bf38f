import type { Translator } from "#app/words/translator.ts";
import { digestAddress } from "./addresses.ts";
import { type DigestPart, onScreen } from "./digest-parts.ts";
import type { Digest } from "./find-digest.server.ts";
import { sectionsOfInputs } from "./inputs/input-anchors.ts";

/** What the list of contents names: a part of the digest or something in one. */
export interface NamedPlace {
  /** What leads to it has always named it so; the entry bears that name on the first page. */
  id: string;
  words: string;
  href: string;
}

export interface ContentsPart extends NamedPlace {
  part: DigestPart;
  /** How much there is, in words. */
  note: string;
  entries: NamedPlace[];
}

interface ContentsOf {
  digest: Digest;
  consultation: { government_code: string; reference: string };
}

/** The parts that the digest has, each with the way to it and to what is in it. */
export function digestContents(t: Translator, { digest, consultation }: ContentsOf): ContentsPart[] {
  const { provisions, provisionsInAll, questions, campaigns, files } = digest;
  const page = (part: DigestPart) => digestAddress(consultation, `/${part}`);
  const at = (part: DigestPart, id: string) => `${page(part)}#${id}`;
  const part = (
    part: DigestPart,
    more: Pick<ContentsPart, "note"> & Partial<ContentsPart>,
  ): ContentsPart => ({
    ...{ part, id: part, href: page(part), words: t(`digests.part ${part}`), entries: [] },
    ...more,
  });
  const inputs = sectionsOfInputs(t, digest.inputs);
  return [
    part("figures", {
      // The first page has a heading of that name, as it has for provisions.
      id: "",
      note: t("digests.contents-figures", { comments: digest.comments }),
      entries: [
        { id: "by-group-and-position", words: t("digests.position-by-group") },
        { id: "confidential", words: t("digests.confidential-parts") },
      ].map((entry) => ({ ...entry, href: at("figures", entry.id) })),
    }),
    part("provisions", {
      id: "",
      note: t("digests.contents-provisions", { commented: provisions.length, all: provisionsInAll }),
      entries: provisions.map(({ anchor, label }) => ({
        ...{ id: `on-${anchor}`, words: label, href: at("provisions", `on-${anchor}`) },
      })),
    }),
    part("questions", {
      note: t("digests.contents-questions", { questions: questions.length }),
      entries: questions.map(({ question: { key, text } }) => ({
        ...{ id: `question-${key}`, words: text, href: at("questions", `question-${key}`) },
      })),
    }),
    part("inputs", {
      note: "",
      entries: inputs.map(({ id, words }) => ({ id, words, href: at("inputs", id) })),
    }),
    part("campaigns", {
      note: t("digests.contents-campaigns", {
        campaigns: campaigns.shown.length + campaigns.others.length,
        comments: campaigns.together,
      }),
      entries: [...campaigns.shown, ...campaigns.others]
        .slice(0, onScreen.campaigns)
        .map(({ comments }, index) => ({
          ...{ id: `campaign-${index + 1}`, href: at("campaigns", `campaign-${index + 1}`) },
          words: t("digests.campaign-of", { place: index + 1, count: comments }),
        })),
    }),
    part("files", {
      note: t("digests.contents-files", { files: files.all }),
    }),
  ].filter(({ part }) => hasPart(digest, part));
}

/** Whether there is anything to say there; of what is always asked, even that there is nothing. */
export function hasPart({ comments, questions, inputs, files }: Digest, part: DigestPart) {
  if (comments === 0) return false;
  if (part === "questions") return questions.length > 0;
  if (part === "files") return files.all > 0;
  if (part === "inputs")
    return inputs.technical.inputs > 0 || inputs.rights.length > 0 || inputs.markedUp.length > 0;
  return true;
}

import type { QuestionOption } from "../questions/question.ts";

/** The words of one question in a translation. */
export interface QuestionTranslation {
  /** Of the question. */
  key: string;
  text: string;
  hint: string;
  /** By the keys of the options, of which there are no others. */
  options: QuestionOption[];
  from_label: string;
  to_label: string;
}

/** What an official gives in a further language. */
export interface TranslationContent {
  title: string;
  summary: string;
  /** Empty where the measure is not translated. */
  measure_markdown: string;
  questions: QuestionTranslation[];
}

/** In which languages there is a consultation, and which of them a page shows. */
export interface ShownText {
  /** Of the authentic text; null where nobody has said. */
  authentic: string | null;
  /** Of the title and the summary. */
  language: string | null;
  /** Of the measure, which may be there in the authentic language alone. */
  measureLanguage: string | null;
  /** The translation that the measure is shown in; null for its authentic text. */
  measureTranslation: string | null;
  /** All, the authentic first; fewer than two where there is nothing to choose. */
  languages: string[];
}

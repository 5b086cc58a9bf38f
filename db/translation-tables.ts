/** What a government says of a consultation in a further language beside the authentic text. */
export interface ConsultationTextTable {
  consultation_id: string;
  /** BCP 47. */
  language: string;
  title: string;
  summary: string;
  /** JSON array, see QuestionTranslation; questions that it does not have stay in the authentic language. */
  questions: string;
  /** 1 where the measure is translated too. */
  has_measure: 0 | 1;
  /** 0 where the draft has changed since so that its provisions are others: then nobody is shown it. */
  fits: 0 | 1;
  /** Grows with every save. */
  revision: number;
  preamble_html: string;
  /** Empty where the measure is not translated. */
  measure_markdown: string;
}

/** A provision in a translation; its anchor, its place and its points are those of the authentic text. */
export interface ProvisionTextTable {
  provision_id: string;
  language: string;
  label: string;
  marker: string;
  text: string;
  html: string;
}

/** A sentence that an official wrote on a key point, with the passages that it rests on. */
export interface OwnSentence {
  text: string;
  account_id: string;
  passage_ids: string[];
}

/** What an official may write at most, in characters; said beside the fields and in their messages. */
export const longest = {
  title: 200,
  summary: 2000,
  authority: 200,
  contact: 500,
  /** The longest seen in real law is 0.8 million characters. */
  measure: 1_500_000,
  /** Of a change of stage. */
  note: 2000,
};

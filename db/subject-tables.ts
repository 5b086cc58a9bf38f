/** A commitment of the Code of Conduct that a consultation touches. */
export interface ConsultationCommitmentTable {
  consultation_id: string;
  /** 1 to 6, as content/pages numbers them. */
  commitment: number;
}

/** An entry of a control list that a consultation touches. */
export interface ConsultationEntryTable {
  consultation_id: string;
  /** See controlLists. */
  list: string;
  /** As the list prints it. */
  entry: string;
  /** The same for the entries of all lists that are the same item, see itemOf. */
  item: string;
  sort_order: number;
}

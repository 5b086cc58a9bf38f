/** What was decided on the comments to a consultation, for everyone. */
export const consultationReportAddress = (reference: string) => `/consultations/${reference}/moderation`;

/** The same for a government, in a year where one is given, else in this one. */
export const governmentReportAddress = (government: string, year?: number) =>
  `/governments/${government}/moderation${year === undefined ? "" : `/${year}`}`;

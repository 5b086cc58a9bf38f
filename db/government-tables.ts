import type { Generated } from "kysely";

export interface GovernmentTable {
  /** ISO 3166-1 alpha-2, and XK for Kosovo. */
  code: string;
  name: string;
  /** JSON array of BCP 47 codes. */
  languages: string;
  time_zone: string;
  /** A date, or a month where no more is known. */
  subscribed_on: string;
  subscription_source: string;
  authority: string | null;
  authority_local_name: string | null;
  description_html: string;
  /** So many days ahead it says so when a consultation is to close earlier, or for how long it is open again. */
  notice_days: Generated<number>;
  /** 1 where a consultation is announced by one official after another has agreed to it. */
  two_people: Generated<0 | 1>;
  /** For so many days at least a consultation is open; 0 where nothing is laid down. */
  least_days: Generated<number>;
}

export interface ReferenceSeriesTable {
  government_code: string;
  year: number;
  last_number: number;
}

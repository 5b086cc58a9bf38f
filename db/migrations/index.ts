import type { Migration } from "kysely/migration";
import * as portal from "./0001-portal.ts";
import * as wholeComments from "./0002-whole-comments.ts";
import * as organisations from "./0003-organisations.ts";
import * as questions from "./0004-questions.ts";
import * as atRisk from "./0006-at-risk.ts";
import * as sealedReasons from "./0007-sealed-reasons.ts";
import * as campaignKeys from "./0008-campaign-keys.ts";
import * as offices from "./0009-offices.ts";
import * as limits from "./0010-limits.ts";
import * as events from "./0011-events.ts";
import * as work from "./0012-work.ts";
import * as confidentialFacts from "./0013-confidential-facts.ts";
import * as lookingAfter from "./0014-looking-after.ts";
import * as accountLanguage from "./0015-account-language.ts";
  "0017-campaigns-anew": campaignsAnew,

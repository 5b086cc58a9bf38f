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
import * as translations from "./0016-translations.ts";
import * as campaignsAnew from "./0017-campaigns-anew.ts";
import * as keyPoints from "./0018-key-points.ts";
import * as positionsNotStated from "./0020-positions-not-stated.ts";
import * as edits from "./0021-edits.ts";
import * as learning from "./0022-learning.ts";
import * as snapshots from "./0023-snapshots.ts";
import * as editsOfAllKinds from "./0024-edits-of-all-kinds.ts";
import * as askProvisions from "./0025-ask-provisions.ts";
import * as quoteTranslations from "./0025-quote-translations.ts";
import * as serverModels from "./0025-server-models.ts";
import * as search from "./0026-search.ts";
import * as measureVersions from "./0029-measure-versions.ts";
import * as changesOfConsultations from "./0030-changes-of-consultations.ts";
import * as redactions from "./0031-redactions.ts";
import * as decidingTogether from "./0033-deciding-together.ts";
import * as flags from "./0034-flags.ts";
import * as notes from "./0034-notes.ts";
import * as readyReasons from "./0034-ready-reasons.ts";
import * as listedRevisions from "./0035-listed-revisions.ts";
import * as figures from "./0036-figures.ts";
import * as questionsThatDepend from "./0038-questions-that-depend.ts";
import * as reviews from "./0039-reviews.ts";
import * as subjects from "./0039-subjects.ts";
import * as jointConsultations from "./0040-joint-consultations.ts";
import * as filings from "./0041-filings.ts";

import * as technologyHolds from "./0042-technology-holds.ts";
import * as disownings from "./0043-disownings.ts";
import * as proposedRedactions from "./0044-proposed-redactions.ts";
import * as readyReasonsOfActs from "./0045-ready-reasons-of-acts.ts";
import * as publishedKeyPoints from "./0046-published-key-points.ts";

import * as rebuilds from "./0047-rebuilds.ts";
import * as rulesOfFigures from "./0051-rules-of-figures.ts";

/** In order; a migration that has been released is never changed. */
export const migrations: Record<string, Migration> = {
  "0001-portal": portal,
  "0002-whole-comments": wholeComments,
  "0003-organisations": organisations,
  "0004-questions": questions,
  "0006-at-risk": atRisk,
  "0007-sealed-reasons": sealedReasons,
  "0008-campaign-keys": campaignKeys,
  "0009-offices": offices,
  "0010-limits": limits,
  "0011-events": events,
  "0012-work": work,
  "0013-confidential-facts": confidentialFacts,
  "0014-looking-after": lookingAfter,
  "0015-account-language": accountLanguage,
  "0016-translations": translations,
  "0017-campaigns-anew": campaignsAnew,
  "0018-key-points": keyPoints,
  "0020-positions-not-stated": positionsNotStated,
  "0021-edits": edits,
  "0022-learning": learning,
  "0023-snapshots": snapshots,
  "0024-edits-of-all-kinds": editsOfAllKinds,
  "0025-ask-provisions": askProvisions,
  "0025-quote-translations": quoteTranslations,
  "0025-server-models": serverModels,
  "0026-search": search,
  "0029-measure-versions": measureVersions,
  "0030-changes-of-consultations": changesOfConsultations,
  "0031-redactions": redactions,
  "0033-deciding-together": decidingTogether,
  "0034-flags": flags,
  "0034-notes": notes,
  "0034-ready-reasons": readyReasons,
  "0035-listed-revisions": listedRevisions,
  "0036-figures": figures,
  "0038-questions-that-depend": questionsThatDepend,
  "0039-reviews": reviews,
  "0039-subjects": subjects,
  "0040-joint-consultations": jointConsultations,
  "0041-filings": filings,
  "0042-technology-holds": technologyHolds,
  "0043-disownings": disownings,
  "0044-proposed-redactions": proposedRedactions,
  "0045-ready-reasons-of-acts": readyReasonsOfActs,
  "0046-published-key-points": publishedKeyPoints,
  "0047-rebuilds": rebuilds,
  "0051-rules-of-figures": rulesOfFigures,
};

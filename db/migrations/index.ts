import type { Migration, MigrationProvider } from "kysely/migration";

/** In order; a migration that has been released is never changed. Loaded where one is to run, with all that they need. */
export const migrations = {
  "0001-portal": () => import("./0001-portal.ts"),
  "0002-whole-comments": () => import("./0002-whole-comments.ts"),
  "0003-organisations": () => import("./0003-organisations.ts"),
  "0004-questions": () => import("./0004-questions.ts"),
  "0006-at-risk": () => import("./0006-at-risk.ts"),
  "0007-sealed-reasons": () => import("./0007-sealed-reasons.ts"),
  "0008-campaign-keys": () => import("./0008-campaign-keys.ts"),
  "0009-offices": () => import("./0009-offices.ts"),
  "0010-limits": () => import("./0010-limits.ts"),
  "0011-events": () => import("./0011-events.ts"),
  "0012-work": () => import("./0012-work.ts"),
  "0013-confidential-facts": () => import("./0013-confidential-facts.ts"),
  "0014-looking-after": () => import("./0014-looking-after.ts"),
  "0015-account-language": () => import("./0015-account-language.ts"),
  "0016-translations": () => import("./0016-translations.ts"),
  "0017-campaigns-anew": () => import("./0017-campaigns-anew.ts"),
  "0018-key-points": () => import("./0018-key-points.ts"),
  "0020-positions-not-stated": () => import("./0020-positions-not-stated.ts"),
  "0021-edits": () => import("./0021-edits.ts"),
  "0022-learning": () => import("./0022-learning.ts"),
  "0023-snapshots": () => import("./0023-snapshots.ts"),
  "0024-edits-of-all-kinds": () => import("./0024-edits-of-all-kinds.ts"),
  "0025-ask-provisions": () => import("./0025-ask-provisions.ts"),
  "0025-quote-translations": () => import("./0025-quote-translations.ts"),
  "0025-server-models": () => import("./0025-server-models.ts"),
  "0026-search": () => import("./0026-search.ts"),
  "0029-measure-versions": () => import("./0029-measure-versions.ts"),
  "0030-changes-of-consultations": () => import("./0030-changes-of-consultations.ts"),
  "0031-redactions": () => import("./0031-redactions.ts"),
  "0033-deciding-together": () => import("./0033-deciding-together.ts"),
  "0034-flags": () => import("./0034-flags.ts"),
  "0034-notes": () => import("./0034-notes.ts"),
  "0034-ready-reasons": () => import("./0034-ready-reasons.ts"),
  "0035-listed-revisions": () => import("./0035-listed-revisions.ts"),
  "0036-figures": () => import("./0036-figures.ts"),
  "0038-questions-that-depend": () => import("./0038-questions-that-depend.ts"),
  "0039-reviews": () => import("./0039-reviews.ts"),
  "0039-subjects": () => import("./0039-subjects.ts"),
  "0040-joint-consultations": () => import("./0040-joint-consultations.ts"),
  "0041-filings": () => import("./0041-filings.ts"),
  "0042-technology-holds": () => import("./0042-technology-holds.ts"),
  "0043-disownings": () => import("./0043-disownings.ts"),
  "0044-proposed-redactions": () => import("./0044-proposed-redactions.ts"),
  "0045-ready-reasons-of-acts": () => import("./0045-ready-reasons-of-acts.ts"),
  "0046-published-key-points": () => import("./0046-published-key-points.ts"),
  "0047-rebuilds": () => import("./0047-rebuilds.ts"),
  "0051-rules-of-figures": () => import("./0051-rules-of-figures.ts"),
  "0052-rules-of-entries": () => import("./0052-rules-of-entries.ts"),
  "0053-templates": () => import("./0053-templates.ts"),
  "0056-kept-first-pages": () => import("./0056-kept-first-pages.ts"),
  "0057-few-among-many": () => import("./0057-few-among-many.ts"),
} satisfies Record<string, () => Promise<Migration>>;

/** Those of them whose names fit, loaded. */
export const migrationsAmong = (fits: (name: string) => boolean): MigrationProvider => ({
  async getMigrations() {
    const those = Object.entries(migrations).filter(([name]) => fits(name));
    return Object.fromEntries(await Promise.all(those.map(async ([name, load]) => [name, await load()])));
  },
});

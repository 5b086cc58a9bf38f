import { databases, onDatabase } from "./databases.ts";
import { measureLongComment } from "./long-comment.ts";
import { measureSubmissions } from "./submissions.ts";
import type { Report } from "./table.ts";

/** Measures submissions, and a long comment, on each database. */
export async function measureAll(effort: Parameters<typeof measureSubmissions>[1]) {
  const report: Report = { submissions: [], longComment: [] };
  for (const name of databases)
    await onDatabase(name, async (on) => {
      report.submissions.push(...(await measureSubmissions(on, effort)));
      report.longComment.push(...(await measureLongComment(on)));
    });
  return report;
}

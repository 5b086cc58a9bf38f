import { parseArgs } from "node:util";
import { findApplicantForOperator } from "#app/accounts/offices/applicant.server.ts";
import { linesForOperator } from "#app/accounts/offices/applicant-lines.ts";
import { appoint } from "#app/accounts/offices/appoint.server.ts";
import { readRoles } from "#app/accounts/offices/read-appointment.server.ts";
import { rolesInWords } from "#app/accounts/offices/roles.ts";
import { accepted, confirmed } from "#app/http/ask-operator.ts";
import { prepareDatabase } from "#app/http/prepare-database.server.ts";
import { run } from "#app/http/run.ts";
import { readSettings } from "#app/http/settings.ts";
import { Refused } from "#app/requests/refusals.ts";
import { speak } from "#app/words/speak.server.ts";

await run(async () => {
  const t = speak("en");
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { yes: { type: "boolean" }, reason: { type: "string" } },
  });
  const [code, government, ...typed] = positionals;
  if (!code || !government || typed.length === 0)
    throw new Refused(
      'Say whose code it is, where and as what: npm run appoint -- 7H3K-9QMX-2T4V-W8ZB NL "case officer". The person gets the code on their account page, under “Become an official”.',
    );
  const { roles } = accepted(readRoles(typed));
  const db = await prepareDatabase(readSettings());
  try {
    const { applicant, counts } = accepted(await findApplicantForOperator(db, { code, now: new Date() }));
    for (const [label, words] of linesForOperator(t, applicant, counts)) console.log(`${label}: ${words}`);
    const question = `Make ${applicant.name} ${rolesInWords(t, roles)} of ${government.toUpperCase()}?`;
    await confirmed(question, values);
    const appointment = { code, government, roles, reason: values.reason, now: new Date() };
    const { given, government: state } = accepted(await appoint(db, "operator", appointment));
    console.log(`${applicant.name} is now ${rolesInWords(t, given)} of ${state}, and has to sign in again.`);
  } finally {
    await db.destroy();
  }
});

import { dismissByAddress } from "#app/accounts/offices/dismiss.server.ts";
import { readRoles } from "#app/accounts/offices/read-appointment.server.ts";
import { rolesInWords } from "#app/accounts/offices/roles.ts";
import { accepted } from "#app/http/ask-operator.ts";
import { prepareDatabase } from "#app/http/prepare-database.server.ts";
import { run } from "#app/http/run.ts";
import { readSettings } from "#app/http/settings.ts";
import { Refused } from "#app/requests/refusals.ts";
import { speak } from "#app/words/speak.server.ts";

await run(async () => {
  const [email, government, typed] = process.argv.slice(2);
  if (!email || !government)
    throw new Refused(
      'Say who is dismissed where, and from which role if not from all: npm run dismiss -- name@example.org NL "case officer"',
    );
  const [role] = accepted(readRoles(typed === undefined ? [] : [typed])).roles;
  const db = await prepareDatabase(readSettings());
  try {
    const result = accepted(await dismissByAddress(db, { email, government, role, now: new Date() }));
    console.log(
      `${result.name} is no longer ${rolesInWords(speak("en"), result.taken)} of ${result.government}, and is signed out everywhere.`,
    );
  } finally {
    await db.destroy();
  }
});

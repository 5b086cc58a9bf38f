import { appoint } from "#app/accounts/appoint.server.ts";
import { prepareDatabase } from "#app/http/prepare-database.server.ts";
import { Refused, run } from "#app/http/run.ts";
import { readSettings } from "#app/http/settings.ts";

await run(async () => {
  const [email, government, role] = process.argv.slice(2);
  if (!email || !government || !role)
    throw new Refused(
      'Say who is appointed where and as what: npm run appoint -- name@example.org NL "case officer"',
    );
  const db = await prepareDatabase(readSettings());
  const result = await appoint(db, { email, government, role }).finally(() => db.destroy());
  if (!result.ok) throw new Refused(`${Object.values(result.errors).join(". ")}.`);
  const { name, role: held, government: state, alreadyHeld } = result;
  console.log(`${name} is ${alreadyHeld ? "already" : "now"} ${held} of ${state}.`);
});

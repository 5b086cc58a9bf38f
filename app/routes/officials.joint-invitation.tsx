import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { z } from "zod";
import { requireOfficial } from "#app/accounts/require-account.server.ts";
import { answerInvitation } from "#app/consultations/joint/joint-consultation.server.ts";
import { findInvitationTo } from "#app/consultations/joint/view-joint.server.ts";
import { writtenIn } from "#app/consultations/text-languages.ts";
import { findGovernment } from "#app/governments/find-government.server.ts";
import { governmentName } from "#app/governments/government-name.ts";
import { readForm } from "#app/requests/read-form.server.ts";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { FullMoment } from "#app/ui/full-moment.tsx";
import { messageText } from "#app/words/message.ts";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled<typeof loader>((t, data) =>
  data ? t("joint-office.invitation-from", { government: governmentName(t, data) }) : t("ui.not-found"),
);

const answerForm = z.object({
  answer: z.enum(["accept", "decline"], messageText("joint-office.choose-what")),
});

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db } = context;
  const official = requireOfficial(context, request, params.government);
  const { code } = await findGovernment(db, params.government);
  const found = await findInvitationTo(db, official, { government: code, jointId: params.joint });
  const { reference, title, language, authority, opens_at, closes_at, time_zone } = found;
  const { government_code, government_name } = found;
  return {
    lead: { reference, title, language, authority, opens_at, closes_at, time_zone },
    ...{ government_code, government_name },
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db, now } = context;
  const official = requireOfficial(context, request, params.government);
  const { code } = await findGovernment(db, params.government);
  const form = await readForm(request, answerForm);
  if (!form.ok) return data({ errors: form.errors }, { status: 422 });
  const accepts = form.values.answer === "accept";
  const answer = { government: code, jointId: params.joint ?? "", accepts, now };
  const answered = await answerInvitation(db, official, answer);
  if (!answered.ok) return data({ errors: answered.errors }, { status: 422 });
  const { reference } = answered;
  return redirect(
    reference === null ? `/officials/${code}` : `/officials/${code}/consultations/${reference}/edit`,
  );
}

export default function JointInvitationPage() {
  const { lead, ...invited } = useLoaderData<typeof loader>();
  const t = useWords();
  const errors = useActionData<typeof action>()?.errors;
  const moment = (at: string) => <FullMoment at={at} timeZone={lead.time_zone} />;
  return (
    <>
      <ErrorSummary errors={errors} />
      <h1 className="govuk-heading-xl">
        {t("joint-office.invitation-from", { government: governmentName(t, invited) })}
      </h1>
      <p className="govuk-body-l" {...writtenIn(lead.language)}>
        <bdi>{lead.title}</bdi>
      </p>
      <p className="govuk-body">
        {t("joint-office.planned", {
          ...{ reference: lead.reference, authority: <bdi>{lead.authority}</bdi> },
          ...{ from: moment(lead.opens_at), until: moment(lead.closes_at) },
        })}
      </p>
      <p className="govuk-body">{t("joint-office.what-accepting-does")}</p>
      <form method="post" noValidate id="form" className="app-actions">
        <Button name="answer" value="accept">
          {t("joint-office.accept")}
        </Button>
        <Button kind="secondary" name="answer" value="decline">
          {t("joint-office.decline")}
        </Button>
      </form>
    </>
  );
}

import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { z } from "zod";
import { requireOfficial } from "#app/accounts/require-account.server.ts";
import { ConsultationFrame } from "#app/consultations/consultation-frame.tsx";
import { findConsultationToRun } from "#app/consultations/find-officials-consultation.server.ts";
import { frameOf } from "#app/consultations/frame.ts";
import {
  inviteGovernment,
  leaveJoint,
  takeBackInvitation,
} from "#app/consultations/joint/joint-consultation.server.ts";
import { JointForms } from "#app/consultations/joint/joint-forms.tsx";
import { JointHistory } from "#app/consultations/joint/joint-history.tsx";
import { JointMembers } from "#app/consultations/joint/joint-members.tsx";
import { viewJoint } from "#app/consultations/joint/view-joint.server.ts";
import { readForm } from "#app/requests/read-form.server.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { messageText } from "#app/words/message.ts";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled<typeof loader>((t, data) =>
  data ? t("titles.officials-joint", { reference: data.frame.reference }) : t("ui.not-found"),
);

const jointForm = z.object({
  intent: z.enum(["invite", "revoke", "leave"], messageText("joint-office.choose-what")),
  government: z.string().default(""),
});

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db } = context;
  const official = requireOfficial(context, request, params.government);
  const consultation = await findConsultationToRun(db, official, params);
  return {
    frame: frameOf(consultation, context),
    joint: await viewJoint(db, official, consultation),
    done: new URL(request.url).searchParams.has("done"),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db, now } = context;
  const official = requireOfficial(context, request, params.government);
  const consultation = await findConsultationToRun(db, official, params);
  const form = await readForm(request, jointForm);
  if (!form.ok) return data({ errors: form.errors }, { status: 422 });
  const { intent, government } = form.values;
  const wanted = { consultation, government, now };
  const acted =
    intent === "leave"
      ? await leaveJoint(db, official, wanted)
      : intent === "invite"
        ? await inviteGovernment(db, official, wanted)
        : await takeBackInvitation(db, official, wanted);
  if (!acted.ok) return data({ errors: acted.errors }, { status: 422 });
  return redirect(`${new URL(request.url).pathname}?done`);
}

export default function JointPage() {
  const { frame, joint, done } = useLoaderData<typeof loader>();
  const t = useWords();
  const errors = useActionData<typeof action>()?.errors;
  return (
    <>
      <ErrorSummary errors={errors} />
      {done && !errors && <Notice>{t("joint-office.was-done")}</Notice>}
      <ConsultationFrame frame={frame} current="joint" heading={t("joint-office.with-other-governments")}>
        <div className="app-overview">
          <div id="form">
            <p className="govuk-body">{t("joint-office.what-it-is")}</p>
            <JointMembers joint={joint} />
            <JointForms joint={joint} errors={errors} />
          </div>
          <JointHistory acts={joint.acts} timeZone={frame.time_zone} />
        </div>
      </ConsultationFrame>
    </>
  );
}

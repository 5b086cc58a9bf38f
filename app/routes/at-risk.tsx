import { useActionData, useLoaderData } from "@remix-run/react";
import {
  type ActionFunctionArgs,
  data,
  type HeadersFunction,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/server-runtime";
import { groupedKey } from "#app/accounts/at-risk-key.ts";
import { cookieWithKey, newAtRiskKey } from "#app/accounts/at-risk-session.server.ts";
import { atRiskAddress } from "#app/comments/comment/addresses.ts";
import { deleteDraft } from "#app/comments/drafts/delete-draft.server.ts";
import { ownersActedFor } from "#app/comments/own/acting-for.server.ts";
import { listUnderKey } from "#app/comments/own/at-risk/under-key.server.ts";
import { UnderKeyList } from "#app/comments/own/at-risk/under-key.tsx";
import { BeginAtRisk } from "#app/comments/writing/at-risk/begin.tsx";
import { KeyShown } from "#app/comments/writing/at-risk/key-shown.tsx";
import { takesComments } from "#app/consultations/consultation.ts";
import { ConsultationFrame } from "#app/consultations/consultation-frame.tsx";
import { findConsultation } from "#app/consultations/find-consultation.server.ts";
import { frameOf } from "#app/consultations/frame.ts";
import { readConsultation } from "#app/consultations/translations/read-consultation.server.ts";
import { readTyped } from "#app/requests/read-form.server.ts";
import { readPage } from "#app/requests/read-page.ts";
import { notFound } from "#app/requests/refusals.ts";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled<typeof loader>((t, data) =>
  t("titles.at-risk", { consultation: data?.frame.title ?? t("titles.a-consultation") }),
);

/** The page that shows a key is not kept anywhere. */
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db, now, account } = context;
  const consultation = await readConsultation(context, request, params.reference);
  const owners = context.atRiskKey ? await ownersActedFor(context) : null;
  if (!owners && consultation.at_risk !== 1) throw notFound();
  const page = readPage(new URL(request.url).searchParams);
  return {
    frame: frameOf(consultation, { account, now }),
    mayBegin: consultation.at_risk === 1 && takesComments(consultation, now),
    under: owners && (await listUnderKey(db, { owners, consultation, page, now })),
  };
}

/** Begins at-risk mode with a new key; to who is in it already, deletes a draft. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db, now, account, settings } = context;
  const { reference, ...consultation } = await findConsultation(db, account, params.reference);
  const { draft = "" } = await readTyped(request);
  if (context.atRiskKey) {
    await deleteDraft(db, { account: null, owners: await ownersActedFor(context) }, draft);
    return redirect(atRiskAddress(reference));
  }
  if (consultation.at_risk !== 1) throw notFound();
  // The page says why one cannot begin.
  if (!takesComments(consultation, now)) return redirect(atRiskAddress(reference));
  const key = newAtRiskKey();
  return data(
    { groupedKey: groupedKey(key) },
    { headers: { "set-cookie": cookieWithKey(key, { reference, secure: settings.secure }) } },
  );
}

export default function AtRiskPage() {
  const { frame, mayBegin, under } = useLoaderData<typeof loader>();
  const begun = useActionData<typeof action>();
  const t = useWords();
  if (begun)
    return (
      <ConsultationFrame frame={frame} current={null} heading={t("at-risk.your-key")}>
        <KeyShown frame={frame} groupedKey={begun.groupedKey} />
      </ConsultationFrame>
    );
  return (
    <ConsultationFrame
      frame={frame}
      current={null}
      heading={t(under ? "at-risk.under-your-key" : "at-risk.comment-in-at-risk-mode")}
    >
      {under ? (
        <UnderKeyList frame={frame} under={under} mayBegin={mayBegin} />
      ) : (
        <BeginAtRisk frame={frame} mayBegin={mayBegin} />
      )}
    </ConsultationFrame>
  );
}

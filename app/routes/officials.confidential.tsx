import { useActionData, useLoaderData } from "@remix-run/react";
import {
  type ActionFunctionArgs,
  type AppLoadContext,
  data,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/server-runtime";
import type { Account } from "#app/accounts/account.ts";
import { mayRefuseClaim } from "#app/accounts/permissions.ts";
import { requireOfficial } from "#app/accounts/require-account.server.ts";
import { commentAddress, confidentialAddress } from "#app/comments/comment/addresses.ts";
import { AuthorName } from "#app/comments/comment/attribution.tsx";
import { isClaimRefusable } from "#app/comments/comment/standing.ts";
import { ConfidentialContent } from "#app/comments/reading/confidential/confidential-content.tsx";
import { findConfidential, lookAt } from "#app/comments/reading/confidential/find-confidential.server.ts";
import { LookForms, LookNotes, Looks } from "#app/comments/reading/confidential/looks.tsx";
import { findOfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import { newRefusal, refuseClaim } from "#app/moderation/refuse-claim.server.ts";
import { RefuseClaimForm } from "#app/moderation/refuse-claim-form.tsx";
import { checkForm, readTyped } from "#app/requests/read-form.server.ts";
import type { Errors } from "#app/requests/refusals.ts";
import { wholeNumber } from "#app/requests/whole-number.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled<typeof loader>((t, data) =>
  t("titles.officials-confidential", { number: String(data?.comment.number ?? "") }),
);

type Params = LoaderFunctionArgs["params"];

async function open(context: AppLoadContext, official: Account, params: Params) {
  const consultation = await findOfficialsConsultation(context.db, official, params);
  const comment = await findConfidential(context.db, official, { consultation, number: params.number });
  return { consultation, comment };
}

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const official = requireOfficial(context, request, params.government);
  const { consultation, comment } = await open(context, official, params);
  const { data_key_id: _, author_id, ...shown } = comment;
  const { government_code, reference, title, time_zone } = consultation;
  return {
    comment: shown,
    consultation: { government_code, reference, title, time_zone },
    mayRefuse: mayRefuseClaim(official, { government_code, author_id }) && isClaimRefusable(comment),
    isRefused: new URL(request.url).searchParams.has("refused"),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const official = requireOfficial(context, request, params.government);
  const { consultation, comment } = await open(context, official, params);
  const { db, vault, now, t } = context;
  const typed = await readTyped(request);
  const look = async (errors?: Errors) => {
    const version = wholeNumber(typed.version);
    const looked = await lookAt(db, official, { consultation, comment, version, vault, now, t });
    return data({ looked, typed, errors }, { status: errors ? 422 : 200 });
  };
  if (typed.intent !== "refuse") return look();
  const form = checkForm(typed, newRefusal);
  if (!form.ok) return look(form.errors);
  const result = await refuseClaim(db, official, { ...form.values, consultation, comment, vault, now, t });
  if (!result.ok) return look(result.errors);
  const { government_code, reference } = consultation;
  return redirect(`${confidentialAddress(government_code, reference, comment.number)}?refused`);
}

export default function OfficialsConfidentialPage() {
  const t = useWords();
  const { comment, consultation, mayRefuse, isRefused } = useLoaderData<typeof loader>();
  const { looked, typed, errors } = useActionData<typeof action>() ?? {};
  const { government_code, reference, time_zone } = consultation;
  const number = String(comment.number);
  return (
    <>
      <Breadcrumbs
        trail={[
          {
            href: `/officials/${government_code}`,
            text: t("looking.officials-of", { government: government_code }),
          },
          {
            href: commentAddress(reference, comment.number),
            text: t("looking.comment-on", { number, reference }),
          },
        ]}
      />
      <ErrorSummary errors={errors} />
      <h1 className="govuk-heading-l">{t("looking.confidential-parts-of", { number })}</h1>
      <p className="govuk-body">
        {t("looking.by-on", { author: <AuthorName author={comment} />, consultation: consultation.title })}
      </p>
      <LookNotes isRefused={isRefused} isKeyMissing={looked === null} />
      <LookForms versions={comment.versions} current={comment.current_version} />
      {looked && (
        <ConfidentialContent
          looked={looked}
          page={confidentialAddress(government_code, reference, comment.number)}
        />
      )}
      {looked && mayRefuse && looked.version === comment.current_version && (
        <RefuseClaimForm
          version={looked.version}
          claims={looked.claims}
          files={looked.files}
          typed={typed}
          errors={errors}
        />
      )}
      <Looks looks={comment.looks} timeZone={time_zone} />
    </>
  );
}

import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { requireOfficial } from "#app/accounts/require-account.server.ts";
import { queueHref, readQueueFilters } from "#app/moderation/queue-filters.ts";
import { fillJointReason } from "#app/moderation/ready-reasons/fill-reason.server.ts";
import { actAddress } from "#app/moderation/together/addresses.ts";
import { ChooseTogether } from "#app/moderation/together/choose-together.tsx";
import { decideTogether, newJointDecision } from "#app/moderation/together/decide-together.server.ts";
import { JointForm } from "#app/moderation/together/joint-form.tsx";
import { LeftOutList } from "#app/moderation/together/left-out.tsx";
import { findOwn } from "#app/moderation/together/list-together.server.ts";
import { chosenValue, TogetherEntries } from "#app/moderation/together/together-entries.tsx";
import { viewTogether } from "#app/moderation/together/view-together.server.ts";
import { checkForm, readTyped } from "#app/requests/read-form.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled((t) => t("titles.officials-together"));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const moderator = requireOfficial(context, request, params.government);
  const government = params.government?.toUpperCase() ?? "";
  return viewTogether(context.db, moderator, { government, search: new URL(request.url).searchParams });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db, now } = context;
  const moderator = requireOfficial(context, request, params.government);
  const government = params.government?.toUpperCase() ?? "";
  const search = new URL(request.url).searchParams;
  const consultation = await findOwn(db, government, readQueueFilters(search).consultation);

  const typed = await readTyped(request);
  const { typed: filled, reasonTexts } = await fillJointReason(db, moderator, {
    ...{ government, typed, consultation },
  });
  const form = checkForm(filled, newJointDecision);
  if (!form.ok) return data({ ...form, typed, leftOut: [] }, { status: 422 });
  const joint = { ...form.values, consultation, campaignId: search.get("campaign"), reasonTexts, now };
  const result = await decideTogether(db, moderator, joint);
  if (!result.ok) return data({ leftOut: [], ...result, typed }, { status: 409 });
  return redirect(`${actAddress(government, result.actId)}?done`);
}

export default function TogetherPage() {
  const t = useWords();
  const { government, overview, together } = useLoaderData<typeof loader>();
  const { errors, typed, leftOut = [] } = useActionData<typeof action>() ?? {};
  return (
    <>
      <Breadcrumbs
        trail={[
          { href: `/officials/${government}`, text: t("moderation.officials-of", { government }) },
          { href: queueHref(government, {}), text: t("moderation.moderation-queue") },
        ]}
      />
      <ErrorSummary errors={errors} />
      <LeftOutList leftOut={leftOut} />
      <h1 className="govuk-heading-l">{t("titles.officials-together")}</h1>
      {overview && <ChooseTogether government={government} overview={overview} />}
      {together && <Together together={together} typed={typed} errors={errors} />}
    </>
  );
}

type JointView = ReturnType<typeof useLoaderData<typeof loader>>;
type JointAnswer = NonNullable<ReturnType<typeof useActionData<typeof action>>>;

function Together({
  together,
  typed,
  errors,
}: { together: NonNullable<JointView["together"]> } & Partial<Pick<JointAnswer, "typed" | "errors">>) {
  const t = useWords();
  const { consultation, entries, total, letter, isCampaign, forTwo, mayFollow, ready } = together;
  const chosen = typed ? (typed.comments ?? "").split(",") : isCampaign ? entries.map(chosenValue) : [];
  return (
    <>
      <p className="govuk-body">
        {consultation.reference} {consultation.title}
      </p>
      <p className="app-lede">{t("together.so-many-listed", { listed: entries.length, count: total })}</p>
      {letter && (
        <section aria-labelledby="letter">
          <h2 className="govuk-heading-m" id="letter">
            {t("together.the-letter")}
          </h2>
          <p className="govuk-body app-typed-lines" dir="auto">
            {letter}
          </p>
        </section>
      )}
      <div className="app-review">
        <TogetherEntries
          government={consultation.government_code}
          entries={entries}
          form="decision"
          isCampaign={isCampaign}
          chosen={new Set(chosen)}
        />
        <section className="app-review__aside app-no-print" aria-label={t("moderation.decision")}>
          <JointForm id="decision" {...{ typed, errors, forTwo, mayFollow, ready }} />
        </section>
      </div>
    </>
  );
}

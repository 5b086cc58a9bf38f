import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { mayConfirm } from "#app/accounts/permissions.ts";
import { requireOfficial } from "#app/accounts/require-account.server.ts";
import { DoneTag, GroundAndReason } from "#app/moderation/done.tsx";
import { queueHref } from "#app/moderation/queue-filters.ts";
import { ActComments } from "#app/moderation/together/act-comments.tsx";
import { ActForms } from "#app/moderation/together/act-forms.tsx";
import { actAddress } from "#app/moderation/together/addresses.ts";
import { changeAct } from "#app/moderation/together/change-act.server.ts";
import { findAct } from "#app/moderation/together/find-act.server.ts";
import { LeftOutList } from "#app/moderation/together/left-out.tsx";
import { readTyped } from "#app/requests/read-form.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled<typeof loader>((t, data) =>
  data ? t("titles.officials-act", { reference: data.act.reference }) : t("ui.not-found"),
);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const moderator = requireOfficial(context, request, params.government);
  const government = params.government?.toUpperCase() ?? "";
  const act = await findAct(context.db, moderator, { government, actId: params.act });
  const isDone = new URL(request.url).searchParams.has("done");
  const isOwn = act.moderator_id === moderator.id;
  return { act, isDone, isOwn, mayConfirm: mayConfirm(moderator, { ...act, author_id: null }) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db, now } = context;
  const moderator = requireOfficial(context, request, params.government);
  const government = params.government?.toUpperCase() ?? "";
  const act = await findAct(db, moderator, { government, actId: params.act });
  const typed = await readTyped(request);
  const result = await changeAct(db, moderator, { act, typed, now });
  const { left } = result;
  if (!result.ok) return data({ errors: result.errors, typed, left }, { status: result.status });
  if (left.length > 0) return data({ errors: {}, typed: {}, left });
  return redirect(actAddress(government, act.id));
}

export default function ActPage() {
  const t = useWords();
  const { act, isDone, isOwn, mayConfirm } = useLoaderData<typeof loader>();
  const { errors, typed, left } = useActionData<typeof action>() ?? {};
  const { government_code: government, decided, proposed, outcome, leftOut } = act;
  const standing = decided.filter(({ undone_at }) => undone_at === null).length;
  return (
    <>
      <Breadcrumbs
        trail={[
          { href: `/officials/${government}`, text: t("moderation.officials-of", { government }) },
          { href: queueHref(government, {}), text: t("moderation.moderation-queue") },
        ]}
      />
      <ErrorSummary errors={errors} />
      {isDone && (
        <Notice>
          {proposed.length > 0
            ? t("together.you-proposed", { count: proposed.length, outcome })
            : t("together.you-decided", { count: standing, outcome })}
        </Notice>
      )}
      <span className="govuk-caption-l">
        {act.reference} {act.title}
      </span>
      <h1 className="govuk-heading-l">
        {t("together.act-on-so-many", { count: decided.length + proposed.length })}
      </h1>
      <p className="govuk-body">
        <DoneTag done={outcome} />{" "}
        {t("together.by-whom", {
          name: act.moderator_name,
          when: <Moment at={act.acted_at} timeZone={act.time_zone} />,
        })}
      </p>
      <GroundAndReason ground={act.ground} reason={act.reason} />
      <LeftOutList leftOut={left ?? leftOut} />
      <ActForms act={act} {...{ standing, isOwn, mayConfirm, errors, typed }} />
      <ActComments act={act} />
    </>
  );
}

import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { requireOfficial } from "#app/accounts/require-account.server.ts";
import { planAgain } from "#app/comments/reading/plan-again.server.ts";
import { versionAddress, versionsAddress } from "#app/consultations/addresses.ts";
import { ConsultationFrame } from "#app/consultations/consultation-frame.tsx";
import { findConsultationToRun } from "#app/consultations/find-officials-consultation.server.ts";
import { frameOf } from "#app/consultations/frame.ts";
import { MeasureWasRead } from "#app/consultations/measure-file.tsx";
import { takesVersions } from "#app/consultations/versions/measure-version.ts";
import {
  announceVersion,
  findNextVersion,
  saveNextVersion,
} from "#app/consultations/versions/next-version.server.ts";
import { NextVersionEditor } from "#app/consultations/versions/next-version-editor.tsx";
import { readNextVersion, typedOf } from "#app/consultations/versions/next-version-form.server.ts";
import type { Typed } from "#app/requests/read-form.server.ts";
import type { Errors } from "#app/requests/refusals.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { message } from "#app/words/message.ts";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled<typeof loader>((t, data) =>
  data ? t("titles.officials-consultation-versions", { reference: data.frame.reference }) : t("ui.not-found"),
);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const official = requireOfficial(context, request, params.government);
  const consultation = await findConsultationToRun(context.db, official, params);
  const next = await findNextVersion(context.db, official, consultation);
  return {
    frame: frameOf(consultation, context),
    takesVersions: takesVersions(consultation, context.now),
    typed: typedOf(next, { version: consultation.measure_version, revision: next.revision }),
    language: consultation.language,
    saved: new URL(request.url).searchParams.has("saved"),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const official = requireOfficial(context, request, params.government);
  const consultation = await findConsultationToRun(context.db, official, params);
  const read = await readNextVersion(request, official.id);
  const { intent, typed, seen, next, errors, hasLooked, wasShown, leftOut } = read;
  const again = async (status: number, errors: Errors, seenNow: Typed = {}) =>
    data(
      {
        ...(await planAgain(context.db, consultation.id, { typed: { ...typed, ...seenNow }, errors })),
        leftOut,
      },
      { status },
    );
  if (!next) return again(422, errors);
  if (intent === "look") return again(200, {});
  const asked = { consultation, seen, next, now: context.now };
  const look = { shown: message("versions-office.look-first") };
  if (intent === "announce" && !wasShown) return again(422, look);
  const done =
    intent === "save"
      ? await saveNextVersion(context.db, official, asked)
      : await announceVersion(context.db, official, { ...asked, hasLooked });
  if (done.ok)
    return redirect(
      intent === "save" ? `${new URL(request.url).pathname}?saved` : versionsAddress(consultation.reference),
    );
  if (!done.isOvertaken) return again(422, done.errors);
  // They are told of what the other official did, and may go on from there.
  const { measure_version } = await findConsultationToRun(context.db, official, params);
  const { revision } = await findNextVersion(context.db, official, consultation);
  return again(409, done.errors, { version: String(measure_version), revision: String(revision) });
}

export default function OfficialsVersionsPage() {
  const { frame, takesVersions, typed, language, saved } = useLoaderData<typeof loader>();
  const again = useActionData<typeof action>();
  const t = useWords();
  const { errors = {}, planned = null, leftOut = null } = again ?? {};
  const version = String(frame.measureVersion);
  return (
    <>
      <ErrorSummary errors={errors} />
      {saved && !again && <Notice>{t("versions-office.was-saved")}</Notice>}
      <ConsultationFrame frame={frame} current="versions" heading={t("versions-office.next-version")}>
        {errors.form && <p className="govuk-error-message">{t.say(errors.form)}</p>}
        <p className="govuk-body" id="form">
          {takesVersions
            ? t("versions-office.what-it-does", { version })
            : t("versions-office.not-at-this-stage")}
        </p>
        <p className="govuk-body">
          <a
            className="govuk-link"
            href={`${versionAddress(frame.reference, frame.measureVersion)}.md`}
            download
          >
            {t("versions-office.take-away")}
          </a>
        </p>
        {leftOut && <MeasureWasRead leftOut={leftOut} />}
        {(takesVersions || again) && (
          <NextVersionEditor
            typed={again?.typed ?? typed}
            number={frame.measureVersion + 1}
            {...{ errors, planned, language }}
          />
        )}
      </ConsultationFrame>
    </>
  );
}

import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import type { ReactNode } from "react";
import { requireOfficial } from "#app/accounts/require-account.server.ts";
import { ConsultationFrame } from "#app/consultations/consultation-frame.tsx";
import { findOfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import { frameOf } from "#app/consultations/frame.ts";
import { digestAddress } from "#app/digests/addresses.ts";
import { findToCheck } from "#app/digests/learning/find-to-check.server.ts";
import { readPlace } from "#app/digests/learning/to-check.ts";
import { ToCheckView } from "#app/digests/learning/to-check-view.tsx";
import { ArgumentLinks } from "#app/digests/said/in-short.tsx";
import { Shortcuts } from "#app/ui/shortcuts.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled<typeof loader>((t, data) =>
  data
    ? t("titles.officials-digest-to-check", { reference: data.consultation.reference })
    : t("ui.not-found"),
);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const official = requireOfficial(context, request, params.government);
  const consultation = await findOfficialsConsultation(context.db, official, params);
  const after = readPlace(new URL(request.url).searchParams.get("after"));
  const found = await findToCheck(context.db, official, { consultation, after });
  return { consultation, frame: frameOf(consultation, context), ...found };
}

export default function ToCheckRoute() {
  const t = useWords();
  const { consultation, frame, next, total } = useLoaderData<typeof loader>();
  const address = digestAddress(consultation, "/to-check");
  const link = (words: ReactNode[]) => (
    <a className="govuk-link" href={address}>
      {words}
    </a>
  );
  return (
    <ConsultationFrame frame={frame} current="digest" heading={t("digest-learning.to-check")}>
      <div className="app-digest">
        <ArgumentLinks consultation={consultation} current="to-check" />
        <p className="govuk-body">
          {total > 0 ? t("digest-learning.how-many", { count: total }) : t("digest-learning.nothing-left")}
        </p>
        {next && (
          <>
            <p className="govuk-body">
              {t(`digest-learning.${next.likely === null ? "nothing-learnt-yet" : "learnt-from-you"}`)}
            </p>
            <ToCheckView toCheck={next} consultation={consultation} />
            <p className="govuk-body">
              <a
                className="govuk-link"
                href={`${address}?${new URLSearchParams({ after: next.place })}`}
                data-shortcut="N"
              >
                {t("digest-learning.skip")}
              </a>
            </p>
            <Shortcuts shortcuts={[{ letter: "N", text: t("digest-learning.key-skip") }]} />
          </>
        )}
        {!next && total > 0 && <p className="govuk-body">{t("digest-learning.come-to-the-end", { link })}</p>}
      </div>
    </ConsultationFrame>
  );
}

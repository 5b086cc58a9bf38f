import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { requireOfficial } from "#app/accounts/require-account.server.ts";
import { ConsultationFrame } from "#app/consultations/consultation-frame.tsx";
import { findOfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import { frameOf } from "#app/consultations/frame.ts";
import { digestAddress } from "#app/digests/addresses.ts";
import { EditNotice } from "#app/digests/edit-pages/edit-notice.tsx";
import { findEditableTheme } from "#app/digests/edit-pages/find-editable-theme.server.ts";
import { editTheme, themeEdit } from "#app/digests/edit-pages/theme-edits.server.ts";
import { ThemeForms } from "#app/digests/edit-pages/theme-forms.tsx";
import { whyRefused } from "#app/digests/editing/why-refused.ts";
import { ArgumentLinks } from "#app/digests/said/in-short.tsx";
import { readForm } from "#app/requests/read-form.server.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled<typeof loader>((t, data) =>
  data ? t("titles.officials-digest-theme", { reference: data.consultation.reference }) : t("ui.not-found"),
);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const official = requireOfficial(context, request, params.government);
  const consultation = await findOfficialsConsultation(context.db, official, params);
  return {
    consultation,
    frame: frameOf(consultation, context),
    editable: await findEditableTheme(context.db, official, { consultation, themeId: params.theme }),
    isSaved: new URL(request.url).searchParams.has("saved"),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db, now } = context;
  const official = requireOfficial(context, request, params.government);
  const consultation = await findOfficialsConsultation(db, official, params);
  const form = await readForm(request, themeEdit);
  if (!form.ok) return data(form, { status: 422 });

  const theme = { consultation, themeId: params.theme ?? "", now };
  const { here, result } = await editTheme(db, official, theme, form.values);
  if (result.ok) return redirect(digestAddress(consultation, here));
  const { told, status } = whyRefused(result);
  return data({ errors: { theme: told }, typed: form.typed }, { status });
}

export default function ThemeRoute() {
  const t = useWords();
  const { consultation, frame, editable, isSaved } = useLoaderData<typeof loader>();
  const { errors = {}, typed = {} } = useActionData<typeof action>() ?? {};
  const { name } = editable.theme;
  const heading =
    name === null ? t("digest-edits.others-heading") : t("digest-edits.theme-heading", { name });
  return (
    <>
      <ErrorSummary errors={errors} />
      <ConsultationFrame frame={frame} current="digest" heading={heading}>
        <div className="app-digest" id="theme">
          {isSaved && <EditNotice consultation={consultation} />}
          <ArgumentLinks consultation={consultation} current="key-points" />
          <ThemeForms editable={editable} typed={typed} errors={errors} />
        </div>
      </ConsultationFrame>
    </>
  );
}

import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { z } from "zod";
import { allow, mayRunConsultation } from "#app/accounts/permissions.ts";
import { requireOfficial } from "#app/accounts/require-account.server.ts";
import { ConsultationEditor } from "#app/consultations/consultation-editor.tsx";
import { questionsIn } from "#app/consultations/questions/form-questions.server.ts";
import { readConsultationForm } from "#app/consultations/read-consultation-form.server.ts";
import { copiedFrom } from "#app/consultations/review/copy-consultation.server.ts";
import { textLanguage } from "#app/consultations/text-languages.ts";
import { createConsultation, newConsultationKey } from "#app/consultations/write-consultation.server.ts";
import { findGovernment } from "#app/governments/find-government.server.ts";
import type { Typed } from "#app/requests/read-form.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled((t) => t("titles.officials-consultation-new"));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const official = requireOfficial(context, request, params.government);
  const government = await findGovernment(context.db, params.government);
  allow(mayRunConsultation(official, { government_code: government.code }));
  const { code, name } = government;
  const reference = new URL(request.url).searchParams.get("from");
  const typed: Typed =
    reference === null
      ? {
          language: onlyLanguage(government.languages),
          authority: government.authority ?? "",
          time_zone: government.time_zone,
          opens_time: "09:00",
          closes_time: "17:00",
          moderation: "before",
          at_risk: "no",
        }
      : await copiedFrom(context.db, official, { government: code, reference });
  return {
    government: { code, name },
    typed: { ...typed, key: newConsultationKey() },
    asked: questionsIn(typed, government),
  };
}

/** Of a government that has one; of others nobody can know. */
function onlyLanguage(languages: string) {
  const [first, ...others] = JSON.parse(languages);
  return others.length === 0 ? (textLanguage(first) ?? "") : "";
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const official = requireOfficial(context, request, params.government);
  const government = await findGovernment(context.db, params.government);
  allow(mayRunConsultation(official, { government_code: government.code }));

  const surroundings = { government, now: context.now, t: context.t, sender: official.id };
  const written = await readConsultationForm(request, surroundings);
  if (!written.ok) return data(written, { status: Object.keys(written.errors).length > 0 ? 422 : 200 });

  const { reference } = await createConsultation(context.db, official, {
    government_code: government.code,
    content: written.content,
    now: context.now,
    key: z.uuid().safeParse(written.typed.key).data,
    copied_from: written.typed.copied_from?.slice(0, 40),
  });
  return redirect(`/consultations/${reference}`);
}

export default function NewConsultationPage() {
  const { government, typed, asked } = useLoaderData<typeof loader>();
  const again = useActionData<typeof action>();
  const t = useWords();
  const marks = { key: typed.key };
  return (
    <>
      <Breadcrumbs
        trail={[
          {
            href: `/officials/${government.code}`,
            text: t("consultation-editor.officials", { government: government.code }),
          },
        ]}
      />
      <ConsultationEditor
        heading={t("consultation-editor.write-a-consultation")}
        asked={asked}
        {...again}
        typed={again ? { ...marks, ...again.typed } : typed}
      />
    </>
  );
}

import { type MetaFunction, useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { findPage } from "#app/content/pages.server.ts";
import { notFound } from "#app/requests/refusals.ts";
import { Prose } from "#app/ui/prose.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export async function loader({ params, context }: LoaderFunctionArgs) {
  const page = await findPage(params.page ?? "", context.t.language);
  if (!page) throw notFound();
  return page;
}

export const handle = titled<typeof loader>((t, data) => data?.title ?? t("ui.not-found"));

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { name: "description", content: data?.description },
];

export default function GuidancePage() {
  const t = useWords();
  const { language, title, html } = useLoaderData<typeof loader>();
  return (
    <div lang={language === t.language ? undefined : language}>
      <h1 className="govuk-heading-xl">{title}</h1>
      <Prose html={html} />
    </div>
  );
}

import { type MetaFunction, useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { findPage } from "#app/content/pages.server.ts";
import { notFound } from "#app/requests/refusals.ts";
import { Prose } from "#app/ui/prose.tsx";

export async function loader({ params }: LoaderFunctionArgs) {
  const page = await findPage(params.page ?? "");
  if (!page) throw notFound();
  return page;
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? "Not found"} – Parley` },
  { name: "description", content: data?.description },
];

export default function GuidancePage() {
  const { title, html } = useLoaderData<typeof loader>();
  return (
    <>
      <h1 className="govuk-heading-xl">{title}</h1>
      <Prose html={html} />
    </>
  );
}

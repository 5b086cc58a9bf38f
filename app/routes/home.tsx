import type { MetaFunction } from "@remix-run/react";

export const meta: MetaFunction = () => [{ title: "Parley: consultations on export controls" }];

export default function HomePage() {
  return <h1 className="govuk-heading-xl">What governments propose, and what you make of it</h1>;
}

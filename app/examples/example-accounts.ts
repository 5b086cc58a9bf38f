/** Everyone knows it, so example accounts are loaded on public sites only where the operator asks for them. */
export const examplePassword = "parley-example";

/** Some of the people in content/examples/people.yaml, for whoever tries the portal. */
export const exampleAccounts = [
  {
    email: "officer.nl@example.org",
    purpose: "case officer of the Netherlands: posts measures, reads digests",
  },
  { email: "moderator.nl@example.org", purpose: "moderator of the Netherlands: has a queue waiting" },
  { email: "analyst.nl@example.org", purpose: "analyst of the Netherlands: reads digests" },
];

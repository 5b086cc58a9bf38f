/** Everyone knows it, so example accounts are loaded on public sites only where the operator asks for them. */
export const examplePassword = "parley-example";

/** Some of the people in content/examples/people.yaml, for whoever tries the portal. */
export const exampleAccounts = [
  { email: "officer.nl@example.org", purpose: "case officer of the Netherlands: posts measures, answers" },
  { email: "moderator.nl@example.org", purpose: "moderator of the Netherlands: has a queue waiting" },
  { email: "moderator2.nl@example.org", purpose: "a second moderator beside the first" },
  {
    email: "analyst.nl@example.org",
    purpose: "analyst of the Netherlands: reads digests and confidential parts",
  },
  {
    email: "administrator.nl@example.org",
    purpose: "administrator of the Netherlands: gives roles to officials, and takes them away",
  },
  {
    email: "officer.us@example.org",
    purpose: "case officer and moderator of the United States; reads confidential parts",
  },
  { email: "yasmin.haddad@example.net", purpose: "civil society: a draft, a returned comment, replies" },
  { email: "p.degroot@polderzicht.example.com", purpose: "private sector: comments and a long thread" },
  { email: "k.mulder@example.com", purpose: "administrator of a trade association, with members" },
  { email: "f.bakker@westerhaven.example.org", purpose: "academia: comments and a reply" },
];

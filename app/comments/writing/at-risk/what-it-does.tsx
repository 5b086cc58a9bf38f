import { earliestPublication, latestPublication } from "../../comment/publication.ts";

/** What at-risk mode protects against and what it does not, said before anyone relies on it. */
export function WhatItDoes() {
  return (
    <>
      <p className="govuk-body-l">
        For people who would be in danger if it became known that they commented. You need no account. A key,
        shown to you once, is all that connects you with what you write.
      </p>
      <h2 className="govuk-heading-m">What it protects against</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>
          <strong>Someone who reads the portal’s database or its logs later.</strong> They hold no name, no
          e-mail address, no network address and no browser of yours, and no more of the time than the day.
        </li>
        <li>
          <strong>Someone who watches when comments appear.</strong> A moderator always reads yours first. It
          appears {earliestPublication} to {latestPublication} hours after the decision, at a time drawn by
          lot, and shows the day alone. Its number is drawn by lot too.
        </li>
      </ul>
      <h2 className="govuk-heading-m">What it does not protect against</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>
          <strong>Your network.</strong> Your employer, your provider or a state can see that you visit this
          portal, and when. Use a network such as Tor, and no network that belongs to your workplace.
        </li>
        <li>
          <strong>Whoever runs this portal,</strong> or has broken into it, or forces the operator: they can
          watch while you use it.
        </li>
        <li>
          <strong>Your own words.</strong> Facts that few people know, and the way in which you write, can
          tell who you are.
        </li>
        <li>
          <strong>What is in a document.</strong> A file can name its author, or bear marks that tell one copy
          from another.
        </li>
        <li>
          <strong>The machine that you use.</strong> Others who use it, or watch it, may see what you do. Use
          a private window, on a machine that you trust.
        </li>
        <li>
          <strong>Courts.</strong> The operator may be ordered to hand over all that there is.
        </li>
      </ul>
      <p className="govuk-body">
        <a className="govuk-link" href="/guidance/at-risk">
          Read the guidance on at-risk mode
        </a>{" "}
        before you begin: it says how to reduce each of these risks.
      </p>
    </>
  );
}

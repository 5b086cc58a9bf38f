import { pointAddress, writingAddress } from "../../comment/addresses.ts";
import type { WritingView } from "../opened/open-writing.server.ts";
import { partsOf } from "./parts-list.tsx";
import { pageAfter } from "./steps.ts";

/** The ways from the first page to the parts of a draft, while another member holds the form that leads there else. */
export function OtherParts({ view }: { view: WritingView }) {
  const { place, points, labels } = view;
  return (
    <section aria-labelledby="parts">
      <h2 className="govuk-heading-m" id="parts">
        Write another part
      </h2>
      <ul className="govuk-list">
        {points.map(({ anchor }) => (
          <li key={anchor}>
            <a className="govuk-link" href={pointAddress(place, anchor)}>
              The point on {labels[anchor] ?? anchor}
            </a>
          </li>
        ))}
        <li>
          <a className="govuk-link" href={writingAddress(place, "/points")}>
            Add a point
          </a>
        </li>
        {partsOf(view).map(({ step, title }) => (
          <li key={step}>
            <a className="govuk-link" href={writingAddress(place, pageAfter(step))}>
              {title}
            </a>
          </li>
        ))}
        <li>
          <a className="govuk-link" href={writingAddress(place, "/check")}>
            Check the comment
          </a>
        </li>
      </ul>
    </section>
  );
}

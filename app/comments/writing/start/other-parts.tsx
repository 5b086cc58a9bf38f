import { useWords } from "#app/words/use-words.ts";
import { pointAddress, writingAddress } from "../../comment/addresses.ts";
import type { WritingView } from "../opened/open-writing.server.ts";
import { partsOf } from "./parts-list.tsx";
import { pageAfter } from "./steps.ts";

/** The ways from the first page to the parts of a draft, while another member holds the form that leads there else. */
export function OtherParts({ view }: { view: WritingView }) {
  const t = useWords();
  const { place, points, labels } = view;
  return (
    <section aria-labelledby="parts">
      <h2 className="govuk-heading-m" id="parts">
        {t("writing.write-another-part")}
      </h2>
      <ul className="govuk-list">
        {points.map(({ anchor }) => (
          <li key={anchor}>
            <a className="govuk-link" href={pointAddress(place, anchor)}>
              {t("writing.the-point-on", { provision: labels[anchor] ?? anchor })}
            </a>
          </li>
        ))}
        <li>
          <a className="govuk-link" href={writingAddress(place, "/points")}>
            {t("writing.add-a-point")}
          </a>
        </li>
        {partsOf(t, view).map(({ step, title }) => (
          <li key={step}>
            <a className="govuk-link" href={writingAddress(place, pageAfter(step))}>
              {title}
            </a>
          </li>
        ))}
        <li>
          <a className="govuk-link" href={writingAddress(place, "/check")}>
            {t("writing.check-the-comment")}
          </a>
        </li>
      </ul>
    </section>
  );
}

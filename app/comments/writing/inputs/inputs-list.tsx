import { shortened } from "#app/content/phrases.ts";
import { hidden } from "#app/ui/visually-hidden.tsx";
import type { Translator } from "#app/words/translator.ts";
import { useWords } from "#app/words/use-words.ts";
import { chooseAddress, inputAddress, writingAddress } from "../../comment/addresses.ts";
import { mostInputs } from "../../drafts/draft.ts";
import type { InputKind } from "../../parts/inputs/input-kind.ts";
import { InputWarnings } from "../../parts/inputs/input-warnings.tsx";
import { firstWords, inputId, inputTitle, kinds } from "../../parts/inputs/kinds.ts";
import { DraftMarks } from "../form/draft-marks.tsx";
import type { WritingView } from "../opened/open-writing.server.ts";

/** The inputs of one kind that a draft has, each to change or remove, and the ways to add another. */
export function InputsList({ view, kind }: { view: WritingView; kind: InputKind }) {
  const t = useWords();
  const { place, content } = view;
  const { path } = kinds[kind];
  return (
    <form method="post" noValidate id="form">
      <DraftMarks kind={view.writer.kind} marks={view.marks} />
      <p className="govuk-body">{t(`input-pages.what-${kind}`, { most: mostInputs })}</p>
      {content[kind].length === 0 ? (
        <p className="govuk-body">{t("input-pages.none-yet")}</p>
      ) : (
        <ul className="app-draft-points">
          {content[kind].map((input, index) => (
            <ListedInput key={input.key} view={view} kind={kind} input={input} index={index} />
          ))}
        </ul>
      )}
      {content[kind].length >= mostInputs ? (
        <p className="govuk-body">{t("input-pages.as-many")}</p>
      ) : (
        <WaysToAdd view={view} path={path} />
      )}
      <p className="govuk-body">
        <a className="govuk-link" href={writingAddress(place)}>
          {t("writing.back-to-your-comment")}
        </a>
      </p>
    </form>
  );
}

interface ListedProps {
  view: WritingView;
  kind: InputKind;
  input: WritingView["content"]["technical"][number];
  index: number;
}

function ListedInput({ view, kind, input: { key, anchor, fields }, index }: ListedProps) {
  const t = useWords();
  const { place, labels, content } = view;
  const about = aboutInput(t, labels, anchor);
  const title = inputTitle(t, kind, { index, count: content[kind].length });
  const named = { hidden, about, title };
  return (
    <li id={inputId(kind, key)}>
      <div>
        <strong>
          {content[kind].length > 1 ? t("input-pages.numbered", { number: index + 1, about }) : about}
        </strong>
        <p className="app-draft-points__reasons" dir="auto">
          {shortened(firstWords(t, kind, fields), 200) || t("input-pages.nothing-filled-in")}
        </p>
        <InputWarnings kind={kind} input={{ fields }} />
      </div>
      <div className="app-draft-points__actions">
        <a className="govuk-link" href={inputAddress(place, kinds[kind].path, key)}>
          {t("input-pages.change", named)}
        </a>
        <button type="submit" className="app-button-link" name="intent" value={`remove:${key}`}>
          {t("input-pages.remove", named)}
        </button>
      </div>
    </li>
  );
}

/** What an input is about, in words: a provision's label or the measure as a whole. */
export function aboutInput(t: Translator, labels: Record<string, string>, anchor: string) {
  return anchor === "" ? t("input-pages.the-measure") : (labels[anchor] ?? t("input-pages.gone-provision"));
}

function WaysToAdd({ view: { place, points }, path }: { view: WritingView; path: string }) {
  const t = useWords();
  const withPoints = points.filter(({ provision }) => provision !== null).slice(0, mostOffered);
  return (
    <section aria-labelledby="add">
      <h2 className="govuk-heading-m" id="add">
        {t("input-pages.add-one-about")}
      </h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>
          <a className="govuk-link" href={inputAddress(place, path, "new")}>
            {t("input-pages.the-measure")}
          </a>
        </li>
        {withPoints.map(({ anchor, provision }) => (
          <li key={anchor}>
            {t("input-pages.with-a-point", {
              provision: provision?.label ?? "",
              link: (words) => (
                <a className="govuk-link" href={inputAddress(place, path, "new", anchor)}>
                  {words}
                </a>
              ),
            })}
          </li>
        ))}
        <li>
          <a className="govuk-link" href={chooseAddress(place, path)}>
            {t(withPoints.length > 0 ? "input-pages.another-provision" : "input-pages.a-provision")}
          </a>
        </li>
      </ul>
    </section>
  );
}

/** With more points, the provisions are found on the page for choosing one. */
const mostOffered = 12;

import type { Errors } from "#app/requests/refusals.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Details } from "#app/ui/details.tsx";
import { useWords } from "#app/words/use-words.ts";
import { writingAddress } from "../../comment/addresses.ts";
import { BothForms } from "../../parts/confidential/both-forms.tsx";
import { type Claim, claimsFor, claimsFrom } from "../../parts/confidential/claims.ts";
import { spanBounds } from "../../parts/confidential/spans.ts";
import { DraftMarks, SavedAt } from "../form/draft-marks.tsx";
import { ClaimsForm, GroundMeanings } from "./claims-form.tsx";
import { LeakList } from "./leak-list.tsx";
import type { ConfidentialView } from "./view-confidential.server.ts";

interface Props {
  shown: ConfidentialView;
  /** What was typed, where the page is shown again. */
  typed?: Record<string, string>;
  errors?: Errors;
  isUnread?: boolean;
}

/** What is confidential in a comment: the claims on it, what would give it away, and both versions. */
export function ConfidentialParts({ shown, typed, errors, isUnread = false }: Props) {
  const t = useWords();
  const { view, secrets, problems, versions } = shown;
  return (
    <>
      <p className="govuk-body">
        {t("claims.who-reads-what", {
          most: spanBounds.most,
          longest: spanBounds.longest,
          link: (words) => (
            <a className="govuk-link" href="/guidance/confidential">
              {words}
            </a>
          ),
        })}
      </p>
      {problems.length > 0 && <Problems problems={problems} />}
      {secrets.length === 0 ? (
        <NothingMarked view={view} />
      ) : (
        <Claims shown={shown} typed={typed} errors={errors} isUnread={isUnread} />
      )}
      {versions.some(({ differs }) => differs) && (
        <section className="app-both-forms" aria-labelledby="versions">
          <h2 className="govuk-heading-m" id="versions" tabIndex={-1}>
            {t("claims.both-versions")}
          </h2>
          <BothForms texts={versions} />
        </section>
      )}
    </>
  );
}

function Problems({ problems }: Pick<ConfidentialView, "problems">) {
  const t = useWords();
  return (
    <section className="app-leaks" id="brackets" tabIndex={-1} aria-labelledby="brackets-heading">
      <h2 className="govuk-heading-s" id="brackets-heading">
        {t("claims.brackets-to-put-right")}
      </h2>
      <ul className="govuk-list govuk-list--bullet">
        {problems.map(({ problem, label, href }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: never reordered, and the same problem can stand twice
          <li key={index}>
            {t("claims.problem-in", {
              place: (
                <a className="govuk-link" href={href}>
                  {label}
                </a>
              ),
              problem: t.say(problem),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}

function NothingMarked({ view: { place } }: Pick<ConfidentialView, "view">) {
  const t = useWords();
  return (
    <>
      <p className="govuk-inset-text">{t("claims.nothing-marked")}</p>
      <ButtonLink href={writingAddress(place)}>{t("writing.back-to-your-comment")}</ButtonLink>
    </>
  );
}

function Claims({ shown, typed, errors, isUnread }: Props) {
  const t = useWords();
  const { view, leaks, leakPlaces, marked } = shown;
  const { draft, revision } = typed ?? {};
  const isOld = isUnread && draft !== undefined && revision !== undefined;
  const standing = new Set(typed ? (typed.stands ?? "").split(",") : view.content.standing);
  return (
    <>
      <Details summary={t("claims.what-each-ground-means")}>
        <GroundMeanings />
      </Details>
      <ClaimsForm claims={claimsShown(shown, typed)} marked={marked} errors={errors}>
        <DraftMarks kind={view.writer.kind} marks={isOld ? { draft, revision } : view.marks} />
        <LeakList leaks={leaks} places={new Map(leakPlaces)} standing={standing} />
        <SavedAt
          at={view.savedAt}
          timeZone={view.frame.time_zone}
          isDayOnly={view.writer.kind === "at risk"}
        />
        <div className="app-actions">
          <Button name="intent" value="check">
            {t("writing.continue-to-check")}
          </Button>
          <Button kind="secondary" name="intent" value="save">
            {t("claims.save-and-show")}
          </Button>
        </div>
      </ClaimsForm>
    </>
  );
}

function claimsShown({ secrets, claims }: ConfidentialView, typed: Props["typed"]): Claim[] {
  return typed ? claimsFor(secrets, claimsFrom(typed)) : claims;
}

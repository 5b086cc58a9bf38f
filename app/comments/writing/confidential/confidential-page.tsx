import { counted } from "#app/content/phrases.ts";
import type { Errors } from "#app/requests/refusals.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Details } from "#app/ui/details.tsx";
import { writingAddress } from "../../comment/addresses.ts";
import { BothVersions } from "../../parts/confidential/both-versions.tsx";
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
  const { view, secrets, problems, versions } = shown;
  return (
    <>
      <p className="govuk-body">
        Officials who have been given the right read your comment in full. Everyone else reads it without what
        you put between [[ and ]], in any text of the comment. There can be {spanBounds.most} such parts, each
        up to {counted(spanBounds.longest, "character")} long.{" "}
        <a className="govuk-link" href="/guidance/confidential">
          About confidential parts
        </a>
      </p>
      {problems.length > 0 && <Problems problems={problems} />}
      {secrets.length === 0 ? (
        <NothingMarked view={view} />
      ) : (
        <Claims shown={shown} typed={typed} errors={errors} isUnread={isUnread} />
      )}
      {versions.some(({ differs }) => differs) && (
        <section className="app-both-versions" aria-labelledby="versions">
          <h2 className="govuk-heading-m" id="versions" tabIndex={-1}>
            Both versions of your comment
          </h2>
          <BothVersions texts={versions} />
        </section>
      )}
    </>
  );
}

function Problems({ problems }: Pick<ConfidentialView, "problems">) {
  return (
    <section className="app-leaks" id="brackets" tabIndex={-1} aria-labelledby="brackets-heading">
      <h2 className="govuk-heading-s" id="brackets-heading">
        Brackets to put right
      </h2>
      <ul className="govuk-list govuk-list--bullet">
        {problems.map(({ problem, label, href }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: never reordered, and the same problem can stand twice
          <li key={index}>
            <a className="govuk-link" href={href}>
              {label}
            </a>
            : {problem}
          </li>
        ))}
      </ul>
    </section>
  );
}

function NothingMarked({ view: { place } }: Pick<ConfidentialView, "view">) {
  return (
    <>
      <p className="govuk-inset-text">
        Nothing in your comment is marked as confidential yet. Write [[ before what only officials may read,
        and ]] after it; then come back here to give the ground.
      </p>
      <ButtonLink href={writingAddress(place)}>Back to your comment</ButtonLink>
    </>
  );
}

function Claims({ shown, typed, errors, isUnread }: Props) {
  const { view, leaks, leakPlaces, marked } = shown;
  const { draft, revision } = typed ?? {};
  const isOld = isUnread && draft !== undefined && revision !== undefined;
  const standing = new Set(typed ? (typed.stands ?? "").split(",") : view.content.standing);
  return (
    <>
      <Details summary="What each ground means">
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
            Continue to check
          </Button>
          <Button kind="secondary" name="intent" value="save">
            Save and show both versions
          </Button>
        </div>
      </ClaimsForm>
    </>
  );
}

function claimsShown({ secrets, claims }: ConfidentialView, typed: Props["typed"]): Claim[] {
  return typed ? claimsFor(secrets, claimsFrom(typed)) : claims;
}

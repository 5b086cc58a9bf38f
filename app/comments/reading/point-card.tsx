import { countryName } from "#app/accounts/countries.ts";
import { capital } from "#app/content/phrases.ts";
import { Details } from "#app/ui/details.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { commentAddress } from "../comment/addresses.ts";
import { PositionTag } from "../comment/position-tag.tsx";
import { Redline, RedlineKey } from "../parts/wording/redline-text.tsx";
import type { PublishedPoint } from "./published-points.server.ts";

/** One published point: who says what about the provision, and the comment that it belongs to. */
export function PointCard({ point, reference }: { point: PublishedPoint; reference: string }) {
  const { organisation, author_name, stakeholder_group, country } = point;
  const facts = [stakeholder_group && capital(stakeholder_group), country && countryName(country)];
  return (
    <li className="app-point">
      <p className="app-point__by">
        <PositionTag position={point.position} />{" "}
        <a className="govuk-link" href={commentAddress(reference, point.number)}>
          {organisation ?? author_name ?? `Comment ${point.number}`}
        </a>
        {facts.filter(Boolean).map((fact) => ` · ${fact}`)}
      </p>
      <Prose html={point.reasons_html} lang={point.language} />
      {point.wording && (
        <Details summary="Proposed wording">
          <RedlineKey />
          <Redline original={point.original} proposed={point.wording} language={point.language} />
        </Details>
      )}
    </li>
  );
}

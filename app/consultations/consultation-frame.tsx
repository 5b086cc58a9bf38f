import type { ReactNode } from "react";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { FullMoment } from "#app/ui/full-moment.tsx";
import type { Frame } from "./frame.ts";
import { StageTag } from "./stage-tag.tsx";

interface Props {
  frame: Frame;
  current: "overview" | "measure" | "comments" | "digest" | "stage" | null;
  /** The page's own heading; left out on the overview, whose heading is the title. */
  heading?: string;
  children: ReactNode;
}

/** What every page of a consultation begins with: whose it is, its title and stage, and the ways to its other pages. */
export function ConsultationFrame({ frame, current, heading, children }: Props) {
  const { reference, title, government_code, government_name } = frame;
  const address = `/consultations/${reference}`;
  return (
    <>
      <Breadcrumbs
        trail={[
          { href: "/consultations", text: "Consultations" },
          { href: `/governments/${government_code}`, text: government_name },
          ...(heading ? [{ href: address, text: reference }] : []),
        ]}
      />
      {frame.isExample && (
        <p className="app-example">
          <strong>This is an example.</strong> It shows how the portal works and is not a proposal of any
          government.
        </p>
      )}
      <header className={heading ? "app-head app-head--small" : "app-head"}>
        {heading ? (
          <p className="app-head__over">{title}</p>
        ) : (
          <p className="app-head__over">
            {government_name} · {reference}
          </p>
        )}
        <h1 className={heading ? "govuk-heading-l" : "govuk-heading-xl"}>{heading ?? title}</h1>
        <p className="app-head__stage">
          <StageTag stage={frame.stage} /> <StageDate frame={frame} />
        </p>
      </header>
      <Tabs frame={frame} current={current} address={address} />
      {children}
    </>
  );
}

function StageDate({ frame: { stage, opens_at, closes_at, time_zone } }: { frame: Frame }) {
  switch (stage) {
    case "draft":
      return <>Seen by officials of the government alone</>;
    case "announced":
      return (
        <>
          Opens <FullMoment at={opens_at} timeZone={time_zone} />
        </>
      );
    case "open":
      return (
        <>
          Comments until <FullMoment at={closes_at} timeZone={time_zone} />
        </>
      );
    case "withdrawn":
      return <>No longer pursued</>;
    default:
      return (
        <>
          Comments closed on <FullMoment at={closes_at} timeZone={time_zone} />
        </>
      );
  }
}

function Tabs({ frame, current, address }: Pick<Props, "frame" | "current"> & { address: string }) {
  const official = `/officials/${frame.government_code}/consultations/${frame.reference}`;
  const tabs = [
    { name: "overview", href: address, text: "Overview" },
    { name: "measure", href: `${address}/measure`, text: "Measure" },
    ...(frame.stage === "draft" ? [] : [{ name: "comments", href: `${address}/comments`, text: "Comments" }]),
    ...(frame.isOfficial ? [{ name: "digest", href: `${official}/digest`, text: "Digest" }] : []),
    ...(frame.mayRun ? [{ name: "stage", href: `${official}/stage`, text: "Stage" }] : []),
  ];
  return (
    <nav aria-label="Pages of this consultation">
      <ul className="app-tabs">
        {tabs.map(({ name, href, text }) => (
          <li key={name}>
            <a href={href} aria-current={name === current ? "page" : undefined}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

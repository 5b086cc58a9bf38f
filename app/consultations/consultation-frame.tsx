import type { ReactNode } from "react";
import { governmentName } from "#app/governments/government-name.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { FullMoment } from "#app/ui/full-moment.tsx";
import { useWords } from "#app/words/use-words.ts";
import type { Frame } from "./frame.ts";
import { JointSwitch } from "./joint/joint-switch.tsx";
import { StageTag } from "./stage-tag.tsx";
import { writtenIn } from "./text-languages.ts";
import { TextSwitch } from "./translations/text-switch.tsx";

interface Props {
  frame: Frame;
  current:
    | "overview"
    | "measure"
    | "comments"
    | "digest"
    | "review"
    | "stage"
    | "changes"
    | "versions"
    | "documents"
    | "translations"
    | "joint"
    | null;
  /** The page's own heading; left out on the overview, whose heading is the title. */
  heading?: string;
  /** Of the page of a provision, by reference: its anchor in those that are held together with this one. */
  counterparts?: Record<string, string>;
  children: ReactNode;
}

/** What every page of a consultation begins with: whose it is, its title and stage, and the ways to its other pages. */
export function ConsultationFrame({ frame, current, heading, counterparts, children }: Props) {
  const t = useWords();
  const { reference, title, government_code } = frame;
  const government = governmentName(t, frame);
  const address = `/consultations/${reference}`;
  const written = writtenIn(frame.text.language);
  return (
    <>
      <Breadcrumbs
        trail={[
          { href: "/consultations", text: t("consultations.consultations") },
          { href: `/governments/${government_code}`, text: government },
          ...(heading ? [{ href: address, text: reference }] : []),
        ]}
      />
      {frame.isExample && (
        <p className="app-example">
          {t("consultations.this-is-an-example", { strong: (words) => <strong>{words}</strong> })}
        </p>
      )}
      <header className={heading ? "app-head app-head--small" : "app-head"}>
        {heading ? (
          <p className="app-head__over" {...written}>
            {title}
          </p>
        ) : (
          <p className="app-head__over">
            {government} · {reference}
          </p>
        )}
        {heading ? (
          <h1 className="govuk-heading-l">{heading}</h1>
        ) : (
          <h1 className="govuk-heading-xl" {...written}>
            {title}
          </h1>
        )}
        <p className="app-head__stage">
          <StageTag stage={frame.stage} /> <StageDate frame={frame} />
        </p>
        <TextSwitch text={frame.text} />
        <JointSwitch frame={frame} page={samePage[current ?? "overview"] ?? ""} counterparts={counterparts} />
      </header>
      <Tabs frame={frame} current={current} address={address} />
      {children}
    </>
  );
}

/** The pages that every consultation has at the same place. */
const samePage: Partial<Record<string, "/measure" | "/comments">> = {
  measure: "/measure",
  comments: "/comments",
};

function StageDate({ frame: { stage, opens_at, closes_at, time_zone } }: { frame: Frame }) {
  const t = useWords();
  const moment = (at: string) => <FullMoment at={at} timeZone={time_zone} />;
  switch (stage) {
    case "draft":
      return <>{t("consultations.seen-by-officials-alone")}</>;
    case "announced":
      return <>{t("consultations.opens", { when: moment(opens_at) })}</>;
    case "open":
      return <>{t("consultations.comments-until", { when: moment(closes_at) })}</>;
    case "withdrawn":
      return <>{t("consultations.no-longer-pursued")}</>;
    default:
      return <>{t("consultations.comments-closed-on", { when: moment(closes_at) })}</>;
  }
}

function Tabs({ frame, current, address }: Pick<Props, "frame" | "current"> & { address: string }) {
  const t = useWords();
  const official = `/officials/${frame.government_code}/consultations/${frame.reference}`;
  const tabs = [
    { name: "overview", href: address },
    { name: "measure", href: `${address}/measure` },
    { name: "comments", href: `${address}/comments`, isLeftOut: frame.stage === "draft" },
    { name: "digest", href: `${official}/digest`, isLeftOut: !frame.isOfficial },
    {
      name: "review",
      href: `${official}/review`,
      isLeftOut: !frame.mayRun || frame.stage !== "draft",
    },
    { name: "stage", href: `${official}/stage`, isLeftOut: !frame.mayRun },
    {
      name: "versions",
      href: `${official}/versions`,
      isLeftOut: !frame.mayRun || !["announced", "open"].includes(frame.stage),
    },
    { name: "documents", href: `${official}/documents`, isLeftOut: !frame.mayRun },
    { name: "changes", href: `${official}/changes`, isLeftOut: !frame.mayRun || frame.stage === "draft" },
    { name: "translations", href: `${official}/translations`, isLeftOut: !frame.mayRun },
    { name: "joint", href: `${official}/joint`, isLeftOut: !frame.mayRun },
  ] as const;
  return (
    <nav aria-label={t("consultations.pages-of-consultation")}>
      <ul className="app-tabs">
        {tabs
          .filter((tab) => !("isLeftOut" in tab && tab.isLeftOut))
          .map(({ name, href }) => (
            <li key={name}>
              <a href={href} aria-current={name === current ? "page" : undefined}>
                {t(`consultations.page-${name}`)}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}

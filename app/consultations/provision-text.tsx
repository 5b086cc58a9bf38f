import type { ReactNode } from "react";
import { Prose } from "#app/ui/prose.tsx";
import { useWords } from "#app/words/use-words.ts";
import { writtenIn } from "./text-languages.ts";

export interface ShownProvision {
  anchor: string;
  kind: "heading" | "paragraph";
  label: string;
  marker: string;
  depth: number;
  text: string;
  html: string;
}

interface Props {
  provision: ShownProvision;
  /** How far a paragraph stands in from the heading above it. */
  indent: number;
  /** The rank of a heading on the page. */
  level: number;
  /** The address of the provision by itself. */
  address: string;
  /** BCP 47, of its words, where it is known. */
  language?: string | null;
  /** What can be done with it. */
  actions?: ReactNode;
  children?: ReactNode;
}

/** A provision as it stands in the measure, under its number, at its depth. */
export function ProvisionText({ provision, indent, level, address, language, actions, children }: Props) {
  const t = useWords();
  const { anchor, kind, marker, html } = provision;
  return (
    <div
      className={`app-provision app-provision--${kind} ${html ? "" : "app-provision--bare"} app-provision--in-${Math.min(indent, deepestIndent)}`}
      id={anchor}
    >
      <div className="app-provision__row">
        <div>
          {kind === "heading" && <ProvisionHeading {...{ provision, level, address, language }} />}
          <div className="app-provision__text" {...writtenIn(language)}>
            {marker && (
              <a
                className="app-provision__marker"
                href={address}
                aria-label={t("consultations.by-itself", { provision: provision.label })}
              >
                {marker}
              </a>
            )}
            {html && <Prose html={html} />}
          </div>
        </div>
        {actions && <div className="app-provision__actions app-no-print">{actions}</div>}
      </div>
      {children}
    </div>
  );
}

const deepestIndent = 4;

function ProvisionHeading({
  provision,
  level,
  address,
  language,
}: Pick<Props, "provision" | "level" | "address" | "language">) {
  const t = useWords();
  const { text, label } = provision;
  const size = level <= 2 ? "govuk-heading-l" : level === 3 ? "govuk-heading-m" : "govuk-heading-s";
  const words = (
    <>
      <span {...writtenIn(language)}>{text}</span>{" "}
      <a
        className="app-permalink"
        href={address}
        aria-label={t("consultations.by-itself", { provision: label })}
      >
        #
      </a>
    </>
  );
  switch (level) {
    case 2:
      return <h2 className={size}>{words}</h2>;
    case 3:
      return <h3 className={size}>{words}</h3>;
    case 4:
      return <h4 className={size}>{words}</h4>;
    case 5:
      return <h5 className={size}>{words}</h5>;
    default:
      return <h6 className={size}>{words}</h6>;
  }
}

interface Props {
  parts: { title: string; anchor: string }[];
  here: number;
  address: string;
  label: string;
}

/** Where a long measure is shown part by part: which part this is, and the ways to the one before and after. */
export function MeasureParts({ parts, here, address, label }: Props) {
  if (parts.length <= 1) return null;
  const link = (at: number, rel: "prev" | "next", words: string) => {
    const part = parts[at];
    if (!part) return null;
    return (
      <a className="govuk-link" href={`${address}?at=${part.anchor}`} rel={rel}>
        {words}: {part.title}
      </a>
    );
  };
  return (
    <nav className="app-parts app-no-print" aria-label={label}>
      <p>
        Page {here + 1} of {parts.length}: <strong>{parts[here]?.title}</strong>
      </p>
      <p className="app-parts__ways">
        {link(here - 1, "prev", "Previous")} {link(here + 1, "next", "Next")}
      </p>
    </nav>
  );
}

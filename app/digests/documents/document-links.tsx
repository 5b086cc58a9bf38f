interface Props {
  /** Of their headings. */
  level?: 2 | 3;
  lists: readonly { key: string; heading: string; links: { href: string; words: string }[] }[];
}

/** Files to take away, in lists. */
export function DocumentLinks({ lists, level = 2 }: Props) {
  const Heading = `h${level}` as const;
  return lists.map(({ key, heading, links }) => (
    <section key={key} aria-labelledby={`take-${key}`}>
      <Heading className="govuk-heading-s" id={`take-${key}`}>
        {heading}
      </Heading>
      <ul className="app-actions govuk-list">
        {links.map(({ href, words }) => (
          <li key={href}>
            <a className="govuk-link" href={href}>
              {words}
            </a>
          </li>
        ))}
      </ul>
    </section>
  ));
}

import { useMatches } from "@remix-run/react";
import type { Titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

/** What the page is called, by its route's `handle`, with the portal's name behind it. */
export function Title() {
  const t = useWords();
  const titles = useMatches().flatMap(({ handle, data }) =>
    isTitled(handle) ? [handle.title(t, data)] : [],
  );
  const title = titles.at(-1);
  return <title>{title ? t("ui.page-title", { title }) : "Parley"}</title>;
}

function isTitled(handle: unknown): handle is Titled {
  return typeof handle === "object" && handle !== null && "title" in handle;
}

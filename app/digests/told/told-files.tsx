import { Details } from "#app/ui/details.tsx";
import { useWords } from "#app/words/use-words.ts";
import { DocumentLinks } from "../documents/document-links.tsx";
import { documentLists } from "../documents/document-lists.ts";
import { publicDigestAddress } from "../snapshots/addresses.ts";
import { toldNames } from "./told-names.ts";

interface Props {
  reference: string;
  /** Of the snapshot. */
  number: number;
}

/** A published digest to take away. */
export function ToldFiles({ reference, number }: Props) {
  const t = useWords();
  const address = publicDigestAddress(reference, number);
  return (
    <Details summary={t("digest-files.to-take-away")}>
      <p>{t("digest-files.what-they-are")}</p>
      <DocumentLinks lists={documentLists(t, toldNames, (name) => `${address}/documents/${name}`)} />
    </Details>
  );
}

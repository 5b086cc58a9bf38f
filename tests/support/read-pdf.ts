import { getDocumentProxy } from "unpdf";

interface TaggedNode {
  role?: string;
  lang?: string;
  alt?: string;
  type?: string;
  children?: TaggedNode[];
}

/** What readers' tools are told of a PDF: its tags in their order, its words, what it says of itself. */
export async function readPdf(bytes: Uint8Array) {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const nodes: TaggedNode[] = [];
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    nodes.push(...below(await page.getStructTree()));
    const { items } = await page.getTextContent();
    pages.push(items.map((item) => ("str" in item ? item.str : "")).join(" "));
  }
  const { info } = await pdf.getMetadata();
  const outline = (await pdf.getOutline()) ?? [];
  return { nodes, tags: nodes.map(({ role }) => role), pages, info: new Map(Object.entries(info)), outline };
}

function below(node: TaggedNode | null): TaggedNode[] {
  return node ? [node, ...(node.children ?? []).flatMap(below)] : [];
}

import { unmarked } from "#app/words/marks.ts";
import type { Translator } from "#app/words/translator.ts";

interface CsvFile {
  name: string;
  pieces: AsyncGenerator<string> | string;
}

/** A CSV file to keep, under that name, with its heads in that language, sent piece by piece as the reader takes it. */
export function csvResponse(t: Translator, { name, pieces }: CsvFile) {
  return new Response(typeof pieces === "string" ? unmarked(pieces) : streamOf(pieces), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${name}"`,
      "content-language": t.language,
    },
  });
}

function streamOf(pieces: AsyncGenerator<string>) {
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const piece = await pieces.next();
      if (piece.done) controller.close();
      else controller.enqueue(encoder.encode(unmarked(piece.value)));
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
}

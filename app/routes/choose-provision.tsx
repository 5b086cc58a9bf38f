import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { inputAddress, pointAddress, writingAddress } from "#app/comments/comment/addresses.ts";
import { kindAt, kinds } from "#app/comments/parts/inputs/kinds.ts";
import { NotOpen } from "#app/comments/writing/not-writable/not-open.tsx";
import { viewWriting } from "#app/comments/writing/opened/open-writing.server.ts";
import { findProvisions } from "#app/comments/writing/point/find-provisions.server.ts";
import { ProvisionChoice } from "#app/comments/writing/start/provision-choice.tsx";
import { ConsultationFrame } from "#app/consultations/consultation-frame.tsx";
import { Button } from "#app/ui/button.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import { titled } from "#app/words/titled.ts";
import type { Translator } from "#app/words/translator.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled((t) => t("titles.choose-provision"));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const view = await viewWriting(context, request, params.reference);
  const query = new URL(request.url).searchParams;
  const find = query.get("find") ?? "";
  const kind = kindAt(query.get("input") ?? "");
  const choice = await findProvisions(context.db, view.measure, find);
  return { view, find, kind, ...choice };
}

export default function ChooseProvisionPage() {
  const { view, find, kind, isLong, total, provisions } = useLoaderData<typeof loader>();
  const t = useWords();
  const { frame, place, mayWrite, points } = view;
  const back = kind ? inputAddress(place, kinds[kind].path) : writingAddress(place);
  return (
    <ConsultationFrame
      frame={frame}
      current={null}
      heading={t(kind ? "writing.which-provision-input" : "writing.which-provision-point")}
    >
      {!mayWrite && <NotOpen frame={frame} changes={place.changes ?? null} />}
      <form
        className="app-find-provision"
        method="get"
        action={writingAddress({ reference: frame.reference }, "/points")}
      >
        {place.changes && <input type="hidden" name="change" value={place.changes} />}
        {place.organisation && <input type="hidden" name="for" value={place.organisation} />}
        {kind && <input type="hidden" name="input" value={kinds[kind].path} />}
        <TextInput
          name="find"
          label={t("consultations.find-a-provision")}
          hint={t("writing.find-a-provision-hint")}
          type="search"
          defaultValue={find}
        />
        <Button kind="secondary">{t("consultations.find")}</Button>
      </form>
      <p className="govuk-body" aria-live="polite">
        {found(t, { find, isLong, total, shown: provisions.length })}
      </p>
      <ProvisionChoice
        provisions={provisions}
        language={frame.text.measureLanguage}
        taken={points.map(({ anchor }) => anchor)}
        addressOf={(anchor) =>
          kind ? inputAddress(place, kinds[kind].path, "new", anchor) : pointAddress(place, anchor)
        }
      />
      <p className="govuk-body">
        <a className="govuk-link" href={back}>
          {kind ? t("writing.back-to-inputs", { kind }) : t("writing.back-to-your-comment")}
        </a>
      </p>
    </ConsultationFrame>
  );
}

interface Found {
  find: string;
  isLong: boolean;
  total: number;
  shown: number;
}

function found(t: Translator, { find, isLong, total, shown }: Found) {
  if (!find) return isLong ? t("writing.measure-has", { total }) : null;
  if (total === 0) return t("writing.no-provision-contains", { find });
  return shown < total
    ? t("writing.provisions-contain-first", { find, total, shown })
    : t("writing.provisions-contain", { find, total });
}

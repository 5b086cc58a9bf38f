import { type MetaFunction, useLoaderData } from "@remix-run/react";
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

export const meta: MetaFunction = () => [{ title: "Choose a provision – Parley" }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const view = await viewWriting(context, request, params.reference);
  const query = new URL(request.url).searchParams;
  const find = query.get("find") ?? "";
  const kind = kindAt(query.get("input") ?? "");
  const choice = await findProvisions(context.db, view.consultationId, find);
  return { view, find, kind, ...choice };
}

export default function ChooseProvisionPage() {
  const { view, find, kind, isLong, total, provisions } = useLoaderData<typeof loader>();
  const { frame, place, mayWrite, points } = view;
  const back = kind ? inputAddress(place, kinds[kind].path) : writingAddress(place);
  return (
    <ConsultationFrame
      frame={frame}
      current={null}
      heading={`Which provision is your ${kind ? "input" : "point"} about?`}
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
          label="Find a provision"
          hint="Its number, or words in it"
          type="search"
          defaultValue={find}
        />
        <Button kind="secondary">Find</Button>
      </form>
      <p className="govuk-body" aria-live="polite">
        {found({ find, isLong, total, shown: provisions.length })}
      </p>
      <ProvisionChoice
        provisions={provisions}
        taken={points.map(({ anchor }) => anchor)}
        addressOf={(anchor) =>
          kind ? inputAddress(place, kinds[kind].path, "new", anchor) : pointAddress(place, anchor)
        }
      />
      <p className="govuk-body">
        <a className="govuk-link" href={back}>
          {kind ? `Back to the ${kinds[kind].title.toLowerCase()}` : "Back to your comment"}
        </a>
      </p>
    </ConsultationFrame>
  );
}

function found({
  find,
  isLong,
  total,
  shown,
}: {
  find: string;
  isLong: boolean;
  total: number;
  shown: number;
}) {
  if (!find) return isLong ? `This measure has ${total.toLocaleString("en-GB")} provisions.` : null;
  if (total === 0) return `No provision contains “${find}”.`;
  const all = `${total.toLocaleString("en-GB")} ${total === 1 ? "provision contains" : "provisions contain"} “${find}”`;
  return shown < total ? `${all}; the first ${shown} are below.` : `${all}.`;
}

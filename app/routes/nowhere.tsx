import { notFound } from "#app/requests/refusals.ts";

export function loader() {
  throw notFound();
}

export const action = loader;

export default function Nowhere() {
  return null;
}

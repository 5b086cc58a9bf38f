import { notFound } from "#app/http/refusals.ts";

export function loader() {
  throw notFound();
}

export const action = loader;

export default function Nowhere() {
  return null;
}

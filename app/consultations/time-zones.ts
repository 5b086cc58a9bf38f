/** The zones that can be chosen by the names of their places, and the one that is chosen already. */
export function timeZoneChoices(chosen = "") {
  const known = ["UTC", ...Intl.supportedValuesOf("timeZone")].filter(
    (zone) => zone === "UTC" || zone.includes("/"),
  );
  const zones = [...new Set([...(chosen ? [chosen] : []), ...known])];
  return zones
    .map((value) => ({ value, text: placeOf(value) }))
    .sort((one, other) => (one.text < other.text ? -1 : 1));
}

/** The zone where clocks know it: what was sent from a form can be anything. */
export function knownZone(timeZone = "") {
  try {
    return new Intl.DateTimeFormat("en", { timeZone }) && timeZone;
  } catch {
    return undefined;
  }
}

/** `America/Argentina/Buenos_Aires` → `Buenos Aires`. */
function placeOf(timeZone: string) {
  return (timeZone.split("/").at(-1) ?? timeZone).replaceAll("_", " ");
}

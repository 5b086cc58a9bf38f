/** What the page says of the reader's own time, with {day} and {hour} to be put in. */
export interface OwnTimeWords {
  /** BCP 47, by which days and hours are written. */
  formats: string;
  hour: string;
  moment: string;
}

/** Adds the reader's own time to moments that are shown on other clocks; the hour alone where the day is the same. */
export function addOwnTimes() {
  const words: OwnTimeWords | null = JSON.parse(document.body.dataset.ownTimes ?? "null");
  if (!words) return;
  const { formats } = words;
  for (const element of document.querySelectorAll<HTMLTimeElement>("time[data-own-time]")) {
    const at = new Date(element.dateTime);
    const there = told(at, { formats, timeZone: element.dataset.ownTime });
    const here = told(at, { formats });
    if (here.day === there.day && here.hour === there.hour) continue;
    const inUtc = told(at, { formats, timeZone: "UTC" });
    if (here.day === inUtc.day && here.hour === inUtc.hour) continue;
    const note = document.createElement("span");
    note.className = "app-moment__own";
    const message = here.day === there.day ? words.hour : words.moment;
    note.textContent = ` ${message.replace("{day}", here.day).replace("{hour}", here.hour)}`;
    (element.nextElementSibling ?? element).after(note);
  }
}

function told(at: Date, { formats, timeZone }: { formats: string; timeZone?: string }) {
  const format = (style: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(formats, { ...style, timeZone }).format(at);
  return { day: format({ dateStyle: "long" }), hour: format({ timeStyle: "short" }) };
}

/** Adds the reader's own time to moments that are shown on other clocks; the hour alone where the day is the same. */
export function addOwnTimes() {
  for (const element of document.querySelectorAll<HTMLTimeElement>("time[data-own-time]")) {
    const at = new Date(element.dateTime);
    const there = words(at, element.dataset.ownTime);
    const here = words(at);
    if (here.day === there.day && here.hour === there.hour) continue;
    if (here.day === words(at, "UTC").day && here.hour === words(at, "UTC").hour) continue;
    const note = document.createElement("span");
    note.className = "app-moment__own";
    note.textContent = ` ${here.day === there.day ? "" : `${here.day} at `}${here.hour} where you are`;
    (element.nextElementSibling ?? element).after(note);
  }
}

function words(at: Date, timeZone?: string) {
  const format = (style: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat("en-GB", { ...style, timeZone }).format(at);
  return { day: format({ dateStyle: "long" }), hour: format({ timeStyle: "short" }) };
}

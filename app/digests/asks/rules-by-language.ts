import type { AskRules } from "./ask-rules.ts";
import { albanian } from "./languages/albanian.ts";
import { bulgarian } from "./languages/bulgarian.ts";
import { croatian } from "./languages/croatian.ts";
import { czech } from "./languages/czech.ts";
import { danish } from "./languages/danish.ts";
import { dutch } from "./languages/dutch.ts";
import { english } from "./languages/english.ts";
import { estonian } from "./languages/estonian.ts";
import { finnish } from "./languages/finnish.ts";
import { french } from "./languages/french.ts";
import { german } from "./languages/german.ts";
import { japanese } from "./languages/japanese.ts";
import { korean } from "./languages/korean.ts";
import { latvian } from "./languages/latvian.ts";
import { macedonian } from "./languages/macedonian.ts";
import { norwegian } from "./languages/norwegian.ts";
import { slovak } from "./languages/slovak.ts";
import { spanish } from "./languages/spanish.ts";
import { swedish } from "./languages/swedish.ts";

/** By the code that the detector of languages gives; Norwegian has two written forms and three codes. */
export const rulesByLanguage: ReadonlyMap<string, AskRules> = new Map([
  ["bg", bulgarian],
  ["cs", czech],
  ["da", danish],
  ["de", german],
  ["en", english],
  ["es", spanish],
  ["et", estonian],
  ["fi", finnish],
  ["fr", french],
  ["hr", croatian],
  ["ja", japanese],
  ["ko", korean],
  ["lv", latvian],
  ["mk", macedonian],
  ["nb", norwegian],
  ["nl", dutch],
  ["nn", norwegian],
  ["no", norwegian],
  ["sk", slovak],
  ["sq", albanian],
  ["sr", croatian],
  ["sv", swedish],
]);

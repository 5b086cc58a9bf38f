import { type MessageFormatElement, TYPE } from "@formatjs/icu-messageformat-parser";

/** The pseudo-language that shows which words bypass the messages, and which have no room to grow. */
export const pseudoLanguage = "en-XA";

const plain = "AaBbCcDdEeFfGgHhIiJjKkLlMmNnOoPpQqRrSsTtUuVvWwXxYyZz";
const accented = [..."ÅåƁƀÇçÐðÉéƑƒĜĝĤĥÎîĴĵĶķĻļṀṁÑñÖöÞþǪǫŔŕŠšŢţÛûṼṽŴŵẊẋÝýŽž"];
/** Translations are so much longer than short English. */
const growth = 0.4;
const fillers = ["one", "two", "three", "four", "five", "six", "seven", "eight"];

/** A message with accents on its words, in brackets, and two fifths longer; its arguments and tags stay as they are. */
export function pseudo(message: MessageFormatElement[]): MessageFormatElement[] {
  const length = lengthOf(message);
  const filling = length === 0 ? "" : ` ${filler(Math.ceil(length * growth))}`;
  return [literal("["), ...message.map(accentuated), literal(`${filling}]`)];
}

function accentuated(element: MessageFormatElement): MessageFormatElement {
  if (element.type === TYPE.literal) return literal([...element.value].map(accent).join(""));
  if (element.type === TYPE.tag) return { ...element, children: element.children.map(accentuated) };
  if (element.type !== TYPE.plural && element.type !== TYPE.select) return element;
  const options = Object.entries(element.options).map(([name, option]) => [
    name,
    { ...option, value: option.value.map(accentuated) },
  ]);
  return { ...element, options: Object.fromEntries(options) };
}

function accent(letter: string) {
  const at = plain.indexOf(letter);
  return at < 0 ? letter : (accented[at] ?? letter);
}

function lengthOf(message: MessageFormatElement[]): number {
  return message.reduce((sum, element) => sum + lengthOfOne(element), 0);
}

function lengthOfOne(element: MessageFormatElement): number {
  if (element.type === TYPE.literal) return element.value.length;
  if (element.type === TYPE.tag) return lengthOf(element.children);
  if (element.type !== TYPE.plural && element.type !== TYPE.select) return 4;
  return Math.max(...Object.values(element.options).map(({ value }) => lengthOf(value)));
}

function filler(length: number) {
  let text = "";
  for (let at = 0; text.length < length; at++) text += `${text && " "}${fillers[at % fillers.length]}`;
  return text;
}

const literal = (value: string): MessageFormatElement => ({ type: TYPE.literal, value });

import { strToU8 } from "fflate";
import { z } from "zod";
import { encodeBlock } from "#app/comments/counting/blocks.ts";
import { emptyDraft } from "#app/comments/drafts/draft.ts";
import { sampleFields } from "#app/digests/templates/sample-digest.ts";
import { newLeftOut } from "#app/files/as-markdown/left-out.ts";
import { frameJob } from "#app/files/extractor-pipe.ts";
import { readTree } from "#app/files/xml-tree.server.ts";
import { english } from "./english.tsx";
import type { Given } from "./made-arguments.ts";
import { odtSpans, wordRuns } from "./ministry-templates.ts";
import { aQuestion } from "./question-builder.ts";

/**
 * What functions are given that text of any kind would not do for, by file and name; or, as a sentence, why they are
 * not tried. A function that is missing here and needs its arguments fails the test of complexity.
 */
export const readerArguments: Record<string, ((given: Given) => unknown[]) | string> = {
  "app/comments/counting/blocks.ts decodeBlock": ({ text }) => [
    0,
    encodeBlock([
      {
        number: 1,
        standing: Array.from(text, (sign) => sign.codePointAt(0) ?? 0),
        replies: 0,
        shown: null,
      },
    ]),
  ],
  "app/comments/listing/look.ts look":
    "looks through what is counted, of which there is as much as there are comments",
  "app/comments/record/newest-keys.server.ts keysIn": ({ text }) => [
    { keys: JSON.stringify([Array.from(text, (sign) => sign.codePointAt(0) ?? 0)]) },
  ],
  "app/content/front-matter.server.ts splitFrontMatter": ({ text }) => [
    `---\na: b\n${yaml(text)}\n---\n${text}`,
  ],
  "app/requests/read-form.server.ts checkForm": ({ text }) => [
    { a: text, b: text },
    z.object({ a: z.string() }),
  ],
  "app/comments/parts/inputs/input-field.ts parseFields": ({ text }) => [JSON.stringify({ [text]: text })],
  "app/comments/parts/redacted/taken-choices.ts choiceAt": ({ text }) => [inputsWith(text), text],
  "app/comments/parts/redacted/taken-choices.ts partsThatSay": ({ text, pieces }) => [
    inputsWith(text),
    { kind: "technical", field: "a", values: [text, ...pieces] },
  ],
  "app/comments/parts/redacted/version-rows.server.ts parseRows": ({ text }) => [
    JSON.stringify(rowsWith(text)),
  ],
  "app/moderation/redacting/redact-rows.server.ts redactRows": ({ text }) => [
    rowsWith(text),
    {
      marked: { remarks: `${text} [[taken out]]` },
      lines: {},
      whole: { "answer-why": "personal data" },
      grounds: new Map([["taken out", "personal data"]]),
    },
  ],
  "app/comments/drafts/stored-draft.server.ts readDraftContent": ({ text }) => [
    JSON.stringify({ remarks: text, points: [{ anchor: text, reasons: text, wording: text }] }),
  ],
  "app/comments/writing/form/typed-fields.ts chosenWords": ({ text }) => [english, "reason", text],
  "app/comments/writing/shared/holds.ts partAt": ({ text }) => [
    `https://parley.example/${encodeURI(text.toWellFormed())}`,
  ],
  "app/comments/comment/thread.ts threadBelow": ({ text, pieces }) => [
    { id: text, number: 0 },
    pieces.map((id, at) => ({ id, number: at + 1, replies_to: pieces[at - 1] ?? text })),
  ],
  "app/comments/parts/inputs/input-field.ts parseNames": ({ text, pieces }) => [
    JSON.stringify([text, ...pieces]),
  ],
  ...not(
    "waits for its library, which reads the beginning of a text alone: 64,000 characters of any unit took as long as 4,000",
    ["app/content/language.server.ts detectLanguage"],
  ),
  "app/digests/building/read-text.server.ts readText": ({ text }) => [
    {
      ...{ comment_id: "comment", version: 1, part: "remarks", part_key: "", provision_id: null },
      ...{ position: null, language: "en", text, has_placeholders: true },
    },
    { main: "en", paths: new Map() },
  ],
  ...not("looks for at most 16 words in at most 1,000 texts by way of wordsIn, which is tried", [
    "app/search/rank.server.ts rankTexts",
  ]),
  ...not("looks for at most 16 words in each text by way of snippetOf, which is tried", [
    "app/search/find-hits.server.ts bestPassage",
  ]),
  ...not("packs a page that has been made", ["app/http/memory/kept-page.ts packed"]),
  "app/consultations/questions/form-questions.server.ts problemWithPlaces": ({ pieces }) => [
    pieces.map((provision) => aQuestion({ provision })),
    () => pieces.map((anchor) => ({ anchor })),
  ],
  "app/consultations/questions/question-words.ts conditionWords": ({ pieces, text }) => [
    english,
    { if_question: text, if_choices: pieces },
    [aQuestion({ key: text, kind: "multiple", options: pieces.map((key) => ({ key, text: key })) })],
  ],
  "app/consultations/questions/typed-question.ts typedQuestion": ({ pieces, text }) => [
    english,
    aQuestion({ text, hint: text, options: pieces.map((key) => ({ key, text: key })) }),
  ],
  ...not("is given words of at most 24 letters", ["app/search/suggest.server.ts nearMisses"]),
  ...not("counts what stands in the columns of entries", [
    "app/search/count-facets.ts valuesOf",
    "app/search/count-facets.ts countChoices",
    "app/search/count-facets.ts countValues",
    "app/search/office/count-office.ts fitsOffice",
    "app/search/office/count-office.ts countOffice",
  ]),
  ...not("reads the files that the operator has put into a folder", [
    "app/digests/joining/joined-by.server.ts joinedBy",
    "app/digests/joining/joining-state.server.ts findSources",
    "app/digests/joining/dictionaries/open-dictionaries.server.ts openDictionaries",
  ]),
  ...not("is given what the operator has set", [
    "app/digests/models/due-models.server.ts asRemembered",
    "app/digests/models/model-server.server.ts embeddingModelOf",
    "app/digests/models/model-server.server.ts addressOf",
  ]),
  ...not("is called by marked, by way of renderMarkdown, which is tried", [
    "app/content/marked-text.ts emStrong",
  ]),
  ...not("looks in texts by way of readText, which is tried, for what was found in them", [
    "app/digests/building/key-point-rows.server.ts keyPointRows",
  ]),
  ...not("puts together what other functions make that are tried, and waits for the language", [
    "app/comments/record/rendered-words.server.ts renderWords",
  ]),
  ...not("compares at most 3,000 sentences of at most 3,500 texts; what reads each of them is tried", [
    "app/digests/themes/argued.server.ts findSides",
    "app/digests/themes/sides-of-all.server.ts sidesOfAll",
    "app/digests/themes/extend.ts extend",
  ]),
  ...not("is given expressions of its own folder, each of which is tried by itself and in findHints", [
    "app/moderation/hints/hint.ts seenBy",
  ]),
  "app/moderation/ready-reasons/reason-languages.server.ts reasonLanguages": ({ pieces }) => [
    JSON.stringify(pieces),
  ],
  // A government lists at most 200 words, and at most 120 places of a text are marked.
  "app/moderation/hints/listed-words.ts listedWords": ({ text, pieces }) => [text, pieces.slice(0, 200)],
  "app/moderation/hints/find-hints.ts findHints": ({ text, pieces }) => [text, pieces.slice(0, 200)],
  "app/moderation/hints/seen-words.ts wordsSeen": ({ text, pieces }) => [[text], pieces.slice(0, 200)],
  "app/moderation/hints/mark-hints.ts markHints": ({ text, pieces }) => [
    `<p>${text.replaceAll("<", "")}</p>`,
    pieces.slice(0, 120),
  ],
  "app/digests/passages/sentences.ts sentencesOf": ({ text }) => [text, "en"],
  "app/digests/passages/read-passages.server.ts readPassages": ({ text }) => [
    { id: "a", text, language: "en", position: null },
  ],
  "app/digests/command/given-texts.ts readGivenTexts": ({ text, pieces }) => [
    JSON.stringify([text, ...pieces].map((piece, at) => ({ id: at, text: piece, group: text }))),
  ],
  "app/digests/command/name-in-words.ts nameInWords": ({ text, pieces }) => [[text, ...pieces], "en"],
  ...not("waits for the language; what it does with each text is tried", [
    "app/digests/passages/text-languages.server.ts languagesOf",
    "app/digests/command/digest-texts.server.ts digestTexts",
  ]),
  // A provision stands in a few levels of its measure.
  "app/digests/themes/strata.ts strataOf": ({ text, pieces }) => [
    pieces.map((piece) => ({ passage: { ...passageOf(piece), language: text.slice(0, 2) } })),
    () => ({ position: text, provision: [text, "b", "c"] }),
  ],
  "app/digests/themes/voices.ts voicesOf": ({ text, pieces }) => [
    pieces.map((piece) => ({ passage: passageOf(piece), texts: [piece, text], campaigns: new Set([piece]) })),
    [],
  ],
  "app/digests/themes/voices.ts uncitedKinds": ({ text, pieces }) => [
    pieces,
    { keyPoints: [], kindOf: (id: string) => id + text },
  ],
  ...not("asks Intl for the name of one of the languages in a list, whatever was typed", [
    "app/consultations/text-languages.ts ownName",
  ]),
  "app/consultations/translations/read-consultation.server.ts readQuestionTexts": ({ text, pieces }) => [
    JSON.stringify(
      pieces.map((key) => ({ key, text, hint: text, options: [], from_label: "", to_label: "" })),
    ),
  ],
  "app/consultations/translations/translation-file.server.ts readTranslationFile": ({ text }) => [
    `---\nlanguage: de\ntitle: a\nsummary: b\n---\n${text}`,
    { language: "de", asked: [] },
  ],
  "app/consultations/translations/translation-form.server.ts contentOfForm": ({ text, pieces }) => [
    {
      ...{ title: text, summary: text, measure: text, revision: 0 },
      ...Object.fromEntries(pieces.map((key) => [`question-${key}-text`, text])),
    },
    pieces.map((key) => aQuestion({ key })),
  ],
  ...not("goes once through the figures that a digest has computed", [
    "app/digests/inputs/input-figures.ts inputFigures",
  ]),
  "app/comments/own/covered-text.server.ts coveredText": ({ text }) => [english, text],
  "app/comments/own/pdf-page.server.ts beginPdf": ({ text }) => [
    english,
    { title: text, subject: text, created: new Date(0) },
  ],
  "app/files/as-markdown/element.server.ts readElements": ({ text }) => [xmlOf(text)],
  "app/files/as-markdown/akoma-ntoso.server.ts readAkomaNtoso": ({ text }) => [xmlOf(text), newLeftOut()],
  "app/files/as-markdown/write-markdown.ts writeMarkdown": ({ text, pieces }) => [
    [text, ...pieces].map((text, at) => ({
      ...{ kind: "paragraph" as const, number: at % 2 ? text.slice(0, 9) : "" },
      spans: [{ text, isBold: true }, { text }],
    })),
    newLeftOut(),
  ],
  ...not(
    "waits for a file; what reads each kind of text is tried, and what takes longer than it may is ended",
    [
      "app/files/as-markdown/to-markdown.server.ts toMarkdown",
      "app/files/as-markdown/read-as-markdown.server.ts readAsMarkdown",
      "app/consultations/cut-file.server.ts cutFile",
      "app/consultations/read-measure-file.server.ts readMeasureFile",
    ],
  ),
  "app/files/extractor-pipe.ts readJob": ({ text }) => [
    Buffer.concat(frameJob({ name: text, bytes: Buffer.from(text) })),
  ],
  // Inputs, which are compared all with all, are at most fifty of a kind in a comment.
  "app/comments/reading/compare/pair-up.ts pairUp": (given) => [things(given), things(given)],
  "app/comments/reading/compare/compare-versions.ts compareVersions": ({ text, pieces }) => [
    [{ key: "answers", title: text, fields: fields({ text, pieces }) }],
    [{ key: "answers", title: text, fields: fields({ text: `${text}.`, pieces }) }],
  ],
  "app/comments/record/group-texts.server.ts groupTexts": ({ text, pieces }) => [
    [text, ...pieces].map((text, at) => ({ id: String(at), text })),
  ],
  "app/comments/drafts/both-forms.server.ts formsOfTexts": ({ text, pieces }) => [
    english,
    [text, ...pieces].flatMap((text) =>
      [true, false].map((isProse) => ({ text, label: "", href: "", isProse, choices: [[text, text]] })),
    ),
    [],
  ],
  "app/content/figures/page-figures.ts settled": ({ text }) => [text, english],
  "app/content/figures/quantity.ts isAbout": ({ text }) => [text, english],
  "app/content/figures/quantity-words.ts sayQuantity": ({ text }) => [
    english,
    { kind: "number", value: 1, unit: text },
    text,
  ],
  "app/comments/parts/inputs/currencies.ts currencyName": ({ text }) => [english, text],
  "app/comments/parts/answers/answer-words.ts answerInWords": ({ text }) => [
    english,
    aQuestion({ kind: "number", unit: text }),
    text,
  ],
  "app/comments/reading/compare/version-sections.ts sectionsOf": ({ text, pieces }) => [
    english,
    {
      ...{ position: "oppose", remarks: text, isReply: false, answers: { [text]: text } },
      points: pieces.map((anchor) => ({
        anchor,
        label: anchor,
        position: "oppose",
        reasons: text,
        wording: null,
      })),
      ...{ technical: [], human_rights: [], attachments: [], confidential_parts: [] },
    },
  ],
  "app/comments/drafts/draft-texts.ts draftTexts": ({ text, pieces }) => [
    english,
    {
      ...emptyDraft,
      remarks: text,
      points: pieces.map((anchor) => ({ anchor, position: "", reasons: text, wording: text })),
      answers: { [text]: text },
    },
    { place: { reference: "NL-2026-001" }, labels: { [text]: text }, questions: [], fileNames: new Map() },
  ],
  ...not("does one after the other what it is given, and reads none of it", [
    "app/work/in-steps.ts inSteps",
    "app/work/in-steps.ts unwatched",
  ]),
  // Of lists within lists there would be more and more.
  "app/digests/snapshots/in-one-order.ts inOneOrder": ({ text, pieces }) => [
    { themes: [{ id: text, dissent: pieces.map((position) => ({ position })) }] },
  ],
  "app/digests/words-of.ts amountWords": ({ text }) => [english, 1, text],
  "app/files/clean-parts.server.ts keptPart": ({ text }) => [text, [], [], new Set()],
  "app/digests/inputs/spread.ts byCurrency": ({ text, pieces }) => [
    [text, ...pieces].map((piece) => ({ fields: { currency: piece, yearly_cost: piece } })),
    ["yearly_cost"],
  ],
  "app/http/in-language.ts leadToLanguage": ({ text }) => [
    { languages: [text], secure: true },
    { isPage: () => true, languageOfAccount: async () => text },
  ],
  ...taking(
    ({ text }) => [yaml(text)],
    [
      "app/content/bounded-yaml.ts parseYaml",
      "app/consultations/questions/read-questions.server.ts readQuestionsText",
    ],
  ),
  "app/files/xml.server.ts readXml": ({ text }) => [xml(text), {}],
  "app/files/xml.server.ts rewriteXml": ({ text }) => [xml(text), {}],
  "app/files/xml-tree.server.ts readTree": ({ text }) => [xml(text)],
  "app/files/as-given/attributes-in.ts attributesIn": ({ text }) => [
    { attributes: { href: { local: "href", value: text } } },
    "href",
  ],
  "app/files/as-given/refuse-elsewhere.ts refuseElsewhere": ({ text }) => [text],
  "app/files/as-given/refuse-elsewhere.ts refuseAttached": ({ text }) => [text],
  "app/files/as-given/refuse-in-docx.server.ts refuseInDocx": ({ text }) => {
    const parts = [part("word/document.xml", text)];
    return [parts, parts];
  },
  "app/files/as-given/refuse-in-odt.server.ts refuseInOdt": ({ text }) => {
    const parts = [part("content.xml", text)];
    return [parts, parts];
  },
  "app/files/as-given/refuse-in-drawing.server.ts refuseInDrawing": ({ text }) => [xml(text)],
  "app/files/as-given/refuse-active.server.ts refuseActive": ({ text }) => [
    { kind: "docx", parts: [part("word/document.xml", text)] },
  ],
  "app/digests/documents/docx/in-template/docx-places.ts fillDocxPart": ({ pieces }) => [
    readTree(strToU8(wordRuns(pieces))),
    sampleFields(english),
  ],
  "app/digests/documents/odt/in-template/odt-places.ts fillOdtText": ({ pieces }) => [
    readTree(strToU8(odtSpans(pieces))),
    sampleFields(english),
  ],
  "app/files/office-links.server.ts relationshipsOf": ({ text }) => [part("_rels/.rels", text)],
  "app/files/extract-office.server.ts extractDocx": ({ text }) => [[part("word/document.xml", text)]],
  "app/files/extract-office.server.ts extractOdt": ({ text }) => [[part("content.xml", text)]],
  "app/files/extract-office.server.ts extractXlsx": ({ text }) => [
    [part("xl/sharedStrings.xml", text), part("xl/worksheets/sheet1.xml", text)],
  ],
  "app/files/hidden-in-office.server.ts hiddenInOffice": ({ text }) => [[part("word/document.xml", text)]],
  "app/files/hidden-in-office.server.ts hiddenInOdt": ({ text }) => [[part("content.xml", text)]],
  "app/files/recognise-picture.server.ts checkPng": ({ text }) => [bytes(`\u0089PNG\r\n\u001a\n${text}`)],
  "app/files/recognise-picture.server.ts checkJpeg": ({ text }) => [bytes(`\u00ff\u00d8\u00ff${text}`)],

  ...not(
    "reads bytes through a library for pictures or PDFs, or waits for a file: bounded where a file is taken in",
    [
      "app/files/clean-file.server.ts cleanFile",
      "app/files/clean-odt.server.ts cleanOdt",
      "app/files/clean-office.server.ts cleanOffice",
      "app/files/clean-parts.server.ts cleanParts",
      "app/files/clean-pdf.server.ts cleanPdf",
      "app/files/clean-picture.server.ts cleanPicture",
      "app/files/extract-text.server.ts extractText",
      "app/files/metadata-text.server.ts metadataText",
      "app/files/recognise.server.ts recognise",
      "app/files/zip.server.ts readZip",
      "app/files/pdf-strings.server.ts pdfStrings",
      "app/files/prepare-file.server.ts prepareFile",
      "app/files/as-given/look-at.server.ts lookAt",
      "app/files/as-given/check-as-given.server.ts checkAsGiven",
    ],
  ),
  ...not("is called by marked, with its own state: renderMarkdown is tried", [
    "app/content/marked-text.ts link",
    "app/content/marked-text.ts inlineText",
  ]),
  ...not("reads no text, it enciphers, hashes, packs, draws or sends bytes", [
    "app/files/zip.server.ts writeZip",
    "app/comments/own/pdf-page.server.ts beginPdf",
    "app/consultations/questions/read-questions.server.ts writeQuestions",
    "app/sealing/sealed.server.ts sealBytes",
    "app/sealing/sealed.server.ts openBytes",
    "app/files/store.server.ts checkBytes",
    "app/files/store.server.ts checkKey",
    "app/accounts/passwords.server.ts passwordMatches",
    "app/accounts/passwords.server.ts hashPassword",
    "app/comments/own/at-risk/authorship.server.ts isSignedBy",
    "app/comments/writing/files/turns.server.ts takeTurn",
    "app/files/refusal.ts refuse",
    "app/files/lanes.ts waitForLane",
  ]),
  ...not("reads what the portal itself brings or its operator has written", [
    "app/http/prepare-database.server.ts prepareDatabase",
    "app/http/migrate-database.server.ts prepareTables",
    "app/http/migrate-database.server.ts migrateDatabase",
    "app/http/threads/portal-in-thread.ts open",
    "app/http/ask-operator.ts confirmed",
    "app/examples/example-entries.server.ts entriesOf",
    "app/examples/load-people.server.ts personOf",
  ]),
  ...not("goes through lists that are short, levels of a measure or fields of ours", [
    "app/consultations/measure/nesting.ts placeMarker",
    "app/consultations/measure/nesting.ts goesOn",
    "app/consultations/measure/nesting.ts isGoneOnWith",
    "app/consultations/measure/credible.ts isCredible",
  ]),
  ...not(
    "lays out a digest as a file, which takes its time even of nothing: sixteen times the text, up to 64,000 characters of six units, took at most twelve times as long",
    [
      "app/digests/digest-csv.server.ts digestRows",
      "app/digests/documents/chart-blocks.ts chartOf",
      "app/digests/documents/chart-picture.server.ts pictureOf",
      "app/digests/documents/chart-shapes.server.ts drawChart",
      "app/digests/documents/digest-document.ts documentOf",
      "app/digests/documents/tables/digest-json.ts digestJson",
      "app/digests/documents/pdf/pdf-table.server.ts writeTable",
      "app/digests/documents/pdf/pdf-text.server.ts textParts",
      "app/digests/documents/pdf/pdf-text.server.ts heightOf",
      "app/digests/documents/pdf/write-pdf.server.ts writePdf",
      "app/digests/documents/odt/write-odt.server.ts writeOdt",
      "app/digests/documents/docx/write-docx.server.ts writeDocx",
      "app/digests/documents/odt/write-odt.server.ts odtBody",
      "app/digests/documents/docx/write-docx.server.ts docxBody",
      "app/digests/documents/make-document.server.ts makeDocument",
      "app/digests/documents/tables/write-workbook.server.ts writeWorkbook",
      "app/digests/told/told-workbook.server.ts toldWorkbook",
      "app/digests/told/make-told-document.server.ts makeToldDocument",
    ],
  ),
  ...not(
    "puts a laid out digest into a template, whose fields are filled by what is tried; of a template of 12 MB at most, in a thread that can be ended",
    [
      "app/digests/documents/odt/in-template/fill-odt.server.ts fillOdt",
      "app/digests/documents/docx/in-template/fill-docx.server.ts fillDocx",
      "app/digests/templates/try-template.server.ts sampleIn",
      "app/digests/templates/try-template.server.ts tryTemplate",
    ],
  ),
  ...not("describes tables whose names are ours", [
    "app/digests/told/told-json.ts toldJsonSchema",
    "app/digests/documents/tables/table-json.ts jsonSchema",
  ]),
  ...not("compares passages by the weights of their stems, which were taken from the text before", [
    "app/digests/learning/learn.ts learn",
    "app/digests/learning/learn.ts examplesOf",
    "app/digests/learning/pair-features.ts pairFeatures",
  ]),
  ...not("reads what its operator has typed", ["app/http/check-snapshot.server.ts sayWhetherSame"]),
  ...not("reads what the database has, made into a frame of a page", ["app/consultations/frame.ts frameOf"]),
  ...not("reads instants, languages, currencies and counts as the database has them", [
    "app/governments/languages.ts languageNames",
    "app/governments/government-name.ts governmentName",
    "app/governments/since.ts sinceWords",
    "app/consultations/questions/question-words.ts wantedFacts",
    "app/digests/days.ts countByDay",
    "app/digests/digest-csv.server.ts digestCsv",
    "app/digests/most-first.ts mostFirst",
    "app/digests/words-of.ts dayWords",
    "app/comments/comment/filter-words.ts dayWords",
    "app/consultations/local-time.server.ts localTimeOf",
    "app/consultations/local-time.server.ts startOfDay",
    "app/consultations/local-time.server.ts wholeDays",
    "app/consultations/read-consultation-form.server.ts typedOf",
    "app/comments/parts/inputs/currencies.ts currencyWords",
    "app/comments/comment/thread.ts countReplies",
  ]),
};

function taking(values: (given: Given) => unknown[], names: string[]) {
  return Object.fromEntries(names.map((name) => [name, values]));
}

function not(why: string, names: string[]) {
  return Object.fromEntries(names.map((name) => [name, why]));
}

const things = ({ text, pieces }: Given) =>
  [text, ...pieces].map((piece) => ({ key: piece, says: { answer: `${piece} ${text}` } }));

const fields = ({ text, pieces }: Given) =>
  [text, ...pieces].map((piece) => ({ name: piece, label: piece, text: `${piece} ${text}` }));

/** A tenth, as its parser takes ten times as long as others for as much. */
const yaml = (text: string) => text.slice(0, Math.ceil(text.length / 10));
const bytes = (text: string) => Buffer.from(text, "latin1");
const xml = (text: string) => Buffer.from(`<document><p><t>${text}</t></p></document>`);
const part = (name: string, text: string) => ({ name, bytes: xml(text) });

function passageOf(text: string) {
  return {
    id: text,
    text_id: text,
    language: "en",
    start: 0,
    end: text.length,
    words: [text],
    stems: [text],
    why: null,
  };
}

/** A law in XML whose paragraphs are the lines of the text. */
function xmlOf(text: string) {
  const lines = text.replace(/[^\p{L}\p{N}\p{P}\p{Zs}\n]|[<&]/gu, " ").split("\n");
  return Buffer.from(
    `<akomaNtoso><body>${lines.map((line) => `<p>${line}</p>`).join("")}</body></akomaNtoso>`,
  );
}

/** Of a version that says that text in each of its places. */
function rowsWith(text: string) {
  return {
    ...{ remarks: text, remarks_html: text, answers: JSON.stringify({ why: text }), points: [] },
    ...{ answered: [], technical: [], human_rights: [], attachments: [] },
  };
}

const inputsWith = (text: string) => ({
  technical: [{ fields: JSON.stringify({ a: text }), confidential: text }],
  human_rights: [],
});

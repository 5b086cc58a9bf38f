// Written by npm run words from content/languages/en: change those, and run it again.
import type { ReactElement, ReactNode } from "react";

/** Puts an element around words. */
export type Around = (words: ReactNode[]) => ReactElement;

type None = Record<never, never>;

/** Messages that are text alone. */
export interface PlainFacts {
  /** Sign in */
  "accounts.sign-in": None;
  /** E-mail address */
  "accounts.e-mail": None;
  /** Password */
  "accounts.password": None;
  /** Enter your e-mail address */
  "accounts.enter-e-mail": None;
  /** Enter your password */
  "accounts.enter-password": None;
  /** The e-mail address or the password is not right */
  "accounts.wrong-pair": None;
  /** Too many tries. Wait {unit, select, seconds {{count, plural, one {# second} other {# seconds}}} minutes {{count, plural, one {# minute} other {# minutes}}} other {{count, plural, one {# hour} other {# hours}}}}, then try again. A browser in which you have signed in before need not wait for the tries of others */
  "accounts.too-many-tries": { unit: "seconds" | "minutes" | (string & {}); count: number };
  /** Sign up */
  "accounts.sign-up": None;
  /** Your name */
  "accounts.your-name": None;
  /** At least {least, number} characters. Three words that do not belong together are easy to keep in mind. */
  "accounts.password-hint": { least: number };
  /** For whom do you speak? */
  "accounts.for-whom": None;
  /** Organisation */
  "accounts.organisation": None;
  /** Leave this empty if you speak for yourself. */
  "accounts.organisation-hint": None;
  /** Country */
  "accounts.country": None;
  /** Choose a country */
  "accounts.choose-country": None;
  /** A company, a trade association, a law firm */
  "accounts.group-means private sector": None;
  /** A university, a research institute, a learned society */
  "accounts.group-means academia": None;
  /** A human-rights group, a consumer body, a trade union, the press */
  "accounts.group-means civil society": None;
  /** A ministry, an agency, a city, an international organisation */
  "accounts.group-means public body": None;
  /** You speak for yourself */
  "accounts.group-means individual": None;
  /** The password must be {least, number} characters or more */
  "accounts.password-too-short": { least: number };
  /** The password must be {most, number} characters or fewer */
  "accounts.password-too-long": { most: number };
  /** Enter your name */
  "accounts.enter-name": None;
  /** Your name must be {most, number} characters or fewer */
  "accounts.name-too-long": { most: number };
  /** The e-mail address is too long */
  "accounts.e-mail-too-long": None;
  /** Enter an e-mail address like name@example.org */
  "accounts.no-e-mail": None;
  /** Say for whom you speak */
  "accounts.say-for-whom": None;
  /** The organisation’s name must be {most, number} characters or fewer */
  "accounts.organisation-too-long": { most: number };
  /** Enter the organisation that you speak for, or choose “individual” above */
  "accounts.enter-organisation": None;
  /** Now sign in */
  "accounts.now-sign-in": None;
  /** If the e-mail address {email} had no account yet, it has one now: sign in with the password that you have just chosen. */
  "accounts.has-account-now": { email: string };
  /** If it had an account already, nothing about that has changed: sign in with the password that it had. If you do not know that password, write to the operator of this portal. */
  "accounts.had-account-before": None;
  /** Everyone gets this same answer, so that nobody can find out here who has an account. */
  "accounts.same-answer": None;
  /** Too many {made, select, account {accounts have been made} session {sessions have been begun} organisation {organisations have been made} invitation {invitations have been made} endorsement {comments have been endorsed} other {replies have been sent}} {whose, select, network {from your network} other {with your account}}, so nothing was changed. Try again {when, select, hour {in an hour} other {tomorrow}} */
  "accounts.too-many-made": { made: "account" | "session" | "organisation" | "invitation" | "endorsement" | (string & {}); whose: "network" | (string & {}); when: "hour" | (string & {}) };
  /** My account */
  "accounts.my-account": None;
  /** Name */
  "accounts.name": None;
  /** You speak for */
  "accounts.you-speak-for": None;
  /** {organisation} (private sector) */
  "accounts.speaks-for private sector": { organisation: string };
  /** {organisation} (academia) */
  "accounts.speaks-for academia": { organisation: string };
  /** {organisation} (civil society) */
  "accounts.speaks-for civil society": { organisation: string };
  /** {organisation} (public body) */
  "accounts.speaks-for public body": { organisation: string };
  /** {organisation} (individual) */
  "accounts.speaks-for individual": { organisation: string };
  /** Offices */
  "accounts.offices": None;
  /** {role}, {government} */
  "accounts.office-at": { role: string; government: string };
  /** On {day} somebody filled in the sign-up form with your e-mail address. It changed nothing, and they were told neither that you have an account nor anything about it. If it was you, there is nothing to do either. */
  "accounts.signed-up-again": { day: string };
  /** Your language */
  "accounts.language": None;
  /** Language of the portal */
  "accounts.language-label": None;
  /** The portal opens in it wherever you are signed in, unless another language was chosen in that browser. */
  "accounts.language-hint": None;
  /** Keep this language */
  "accounts.keep-language": None;
  /** Your language is kept with your account. */
  "accounts.language-kept": None;
  /** Choose one of the languages of this portal */
  "accounts.no-language": None;
  /** Change your password */
  "accounts.change-your-password": None;
  /** Your current password */
  "accounts.current-password": None;
  /** Your new password */
  "accounts.new-password": None;
  /** Change password */
  "accounts.change-password": None;
  /** Enter the password that you have now */
  "accounts.enter-current-password": None;
  /** The current password is not right */
  "accounts.wrong-password": None;
  /** Your password is changed. You are signed out everywhere else. */
  "accounts.password-changed": None;
  /** Where you are signed in */
  "accounts.where-signed-in": None;
  /** This browser */
  "accounts.this-browser": None;
  /** Another browser */
  "accounts.another-browser": None;
  /** Signed in on {moment} UTC */
  "accounts.signed-in-on": { moment: string };
  /** Last used on {day} */
  "accounts.last-used-on-day": { day: string };
  /** Last used on {moment} UTC */
  "accounts.last-used-at": { moment: string };
  /** That session has ended. Its browser is signed out. */
  "accounts.session-ended": None;
  /** Since you hold an office, you are signed out after one hour in which you do nothing here, and after twelve hours in any case. What you have typed by then is shown again. All other sessions end when you change your password. */
  "accounts.official-signed-out-after": None;
  /** You are signed out 30 days after you signed in. What you have typed by then is shown again. All other sessions end when you change your password. */
  "accounts.signed-out-after": None;
  /** Sign out everywhere */
  "accounts.sign-out-everywhere": None;
  /** Become an official */
  "accounts.become-official": None;
  /** Who takes it on */
  "among.who-takes-it-on": None;
  /** Shown in the queue. Every moderator may still decide. */
  "among.binds-nobody": None;
  /** Nobody */
  "among.nobody": None;
  /** Save who takes it on */
  "among.assign": None;
  /** Choose one of the moderators */
  "among.no-such-moderator": None;
  /** Notes among moderators */
  "among.notes": None;
  /** There is none yet. */
  "among.no-note": None;
  /** {name}, {when} */
  "among.by": { name: string; when: string };
  /** Write a note */
  "among.write-a-note": None;
  /** For this government’s moderators alone. It stays as it is written. */
  "among.who-reads-it": None;
  /** Write it */
  "among.write": None;
  /** Write a note */
  "among.note-missing": None;
  /** The note must be {most, number} characters or fewer */
  "among.note-too-long": { most: number };
  /** There are {most, number} notes on this, which is the most */
  "among.too-many": { most: number };
  /** {count, plural, =0 {Write a note, or say who takes it on} one {# note} other {# notes}} */
  "among.notes-on-it": { count: number };
  /** Taken on by {name} */
  "among.taken-on-by": { name: string };
  /** Answers to the authority’s questions */
  "answers.answers-to-questions": None;
  /** {one}; {next} */
  "answers.choice-and": { one: string; next: string };
  /** {step}, on a scale from {lowest} to {highest} */
  "answers.step-of-scale": { step: string; lowest: string; highest: string };
  /** {number, number, ::.############} */
  "answers.figure": { number: number };
  /** {from, number, ::.############} to {to, number, ::.############} */
  "answers.range": { from: number; to: number };
  /** {from, number, ::.############} to under {to, number, ::.############} */
  "answers.range-to-under": { from: number; to: number };
  /** {figure} {unit} */
  "answers.with-unit": { figure: string; unit: string };
  /** No question has that key. */
  "answers.no-such-question": None;
  /** Comments that answer “{question}”. */
  "answers.that-answer": { question: string };
  /** Comments that do not answer “{question}”. */
  "answers.that-do-not-answer": { question: string };
  /** Comments whose authors were not asked “{question}”. */
  "answers.not-asked": { question: string };
  /** Comments whose answer to “{question}” is confidential, wholly or in part. */
  "answers.answer-confidential": { question: string };
  /** Comments that answer “{question}” with {number}. */
  "answers.answer-with-number": { question: string; number: string };
  /** Comments that answer “{question}” with: {choice}. */
  "answers.answer-with-choice": { question: string; choice: string };
  /** An author can appeal once against a decision that returned or rejected their comment, or took something out of it. A moderator who took no part decides. */
  "appeals-office.when-authors-appeal": None;
  /** Waiting for a decision */
  "appeals-office.waiting": None;
  /** No appeal waits. */
  "appeals-office.none-waits": None;
  /** Decided */
  "appeals-office.decided": None;
  /** The appeal is decided, and its author can read your answer. */
  "appeals-office.one-was-decided": None;
  /** {count, plural, =0 {Appeals} one {# appeal waits} other {# appeals wait}} */
  "appeals-office.so-many-appeals": { count: number };
  /** {comment} on {reference} */
  "appeals-office.about": { comment: string; reference: string };
  /** Against publishing it, by {by, select, rule {the rule that {name} made} other {{name}}}, {when} */
  "appeals-office.against publish": { by: "rule" | (string & {}); name: string; when: string };
  /** Against returning it, by {by, select, rule {the rule that {name} made} other {{name}}}, {when} */
  "appeals-office.against return": { by: "rule" | (string & {}); name: string; when: string };
  /** Against rejecting it, by {by, select, rule {the rule that {name} made} other {{name}}}, {when} */
  "appeals-office.against reject": { by: "rule" | (string & {}); name: string; when: string };
  /** Against what {by, select, rule {the rule that {name} made} other {{name}}} took out of it, {when} */
  "appeals-office.against redacted": { by: "rule" | (string & {}); name: string; when: string };
  /** Appealed {when} */
  "appeals-office.appealed-on": { when: string };
  /** by {name}, {when} */
  "appeals-office.decided-by": { name: string; when: string };
  /** All of it published */
  "appeals-office.done publish": None;
  /** To be decided anew */
  "appeals-office.done decide anew": None;
  /** Decision stands */
  "appeals-office.done refuse": None;
  /** Why its author appeals */
  "appeals-office.why-its-author-appeals": None;
  /** What do you decide? */
  "appeals-office.what-do-you-decide": None;
  /** Publish all of it */
  "appeals-office.choose publish": None;
  /** As its author sent it, with nothing taken out. */
  "appeals-office.hint publish": None;
  /** Put it back in the queue */
  "appeals-office.choose decide anew": None;
  /** It is to be decided anew, for example to take out less. Until then it stays as it is. */
  "appeals-office.hint decide anew": None;
  /** Let the decision stand */
  "appeals-office.choose refuse": None;
  /** The author cannot appeal against it again. */
  "appeals-office.hint refuse": None;
  /** Answer to the author */
  "appeals-office.answer": None;
  /** Say why. At most {most, number} characters. */
  "appeals-office.answer-hint": { most: number };
  /** Decide */
  "appeals-office.send": None;
  /** You had a part in this, or you or an organisation of yours wrote it. Another moderator decides. */
  "appeals-office.another-decides": None;
  /** Every moderator of your government had a part in this, so none of you can decide. Ask an administrator of your government’s officials to appoint another moderator: they are told on their first page. The appeal waits until then. */
  "appeals-office.nobody-may-decide": None;
  /** An appeal waits, and every moderator of your government had a part in what it is about. Appoint another moderator, who can then decide it. */
  "appeals-office.appoint-another": None;
  /** Choose what you decide */
  "appeals-office.choose-one": None;
  /** Say why */
  "appeals-office.answer-missing": None;
  /** Another moderator has decided on this appeal already */
  "appeals-office.decided-already": None;
  /** The comment stands otherwise by now. There is a newer decision, or its author has changed it or taken it back, so there is nothing to decide here. */
  "appeals-office.overtaken": None;
  /** It says what was taken out of another version. Put it back in the queue and take it out there */
  "appeals-office.says-what-was-taken-out": None;
  /** Appeal: {kind, select, reply {reply} other {comment}} {number} */
  "appeals.appeal-about": { kind: "reply" | (string & {}); number: string };
  /** {by, select, authority {The authority} rule {A rule that a moderator made for letters with the same words} other {A moderator}} returned your {kind, select, reply {reply} other {comment}} on {when}. */
  "appeals.decided return": { by: "authority" | "rule" | (string & {}); kind: "reply" | (string & {}); when: string };
  /** {by, select, authority {The authority} rule {A rule that a moderator made for letters with the same words} other {A moderator}} rejected your {kind, select, reply {reply} other {comment}} on {when}. */
  "appeals.decided reject": { by: "authority" | "rule" | (string & {}); kind: "reply" | (string & {}); when: string };
  /** {by, select, authority {The authority} rule {A rule that a moderator made for letters with the same words} other {A moderator}} published your {kind, select, reply {reply} other {comment}} on {when} with something taken out. Your receipt shows what. */
  "appeals.decided redacted": { by: "authority" | "rule" | (string & {}); kind: "reply" | (string & {}); when: string };
  /** Ground: {ground} */
  "appeals.on-ground": { ground: string };
  /** Another moderator, who took no part in this, reads what you write and decides. You can appeal once against a decision. */
  "appeals.what-happens": None;
  /** Why do you think the decision is wrong? */
  "appeals.why": None;
  /** At most {most, number} characters. Only moderators read it. */
  "appeals.why-hint": { most: number };
  /** Send the appeal */
  "appeals.send": None;
  /** Back to the receipt */
  "appeals.back-to-the-receipt": None;
  /** There is no decision here that you can appeal against now. */
  "appeals.nothing-to-appeal-against": None;
  /** You appealed on {when}: */
  "appeals.you-appealed-on": { when: string };
  /** Another moderator has not decided yet. */
  "appeals.not-decided-yet": None;
  /** Nobody decides on this any more, since your comment stands otherwise by now. There is a newer decision, it waits to be decided anew, or you have changed it or taken it back. */
  "appeals.overtaken": None;
  /** Another moderator agreed with you on {when}, and published all of it: */
  "appeals.answered publish": { when: string };
  /** Another moderator agreed with you on {when} that it is to be decided anew: */
  "appeals.answered decide anew": { when: string };
  /** Another moderator let the decision stand on {when}: */
  "appeals.answered refuse": { when: string };
  /** Appeal against the decision */
  "appeals.appeal-against-it": None;
  /** Your appeal was sent. Another moderator decides. */
  "appeals.appeal-was-sent": None;
  /** Say why you think the decision is wrong */
  "appeals.reason-missing": None;
  /** Say it in at most {most, number} characters */
  "appeals.reason-too-long": { most: number };
  /** You have appealed against this decision already */
  "appeals.appealed-already": None;
  /** This decision no longer stands, or there is a newer one. Look at your receipt. */
  "appeals.stands-otherwise": None;
  /** Comment in at-risk mode */
  "at-risk.comment-in-at-risk-mode": None;
  /** What you have under your key */
  "at-risk.under-your-key": None;
  /** Your key */
  "at-risk.your-key": None;
  /** At-risk mode */
  "at-risk.at-risk-mode": None;
  /** Leave at-risk mode */
  "at-risk.leave": None;
  /** For people who would be in danger if it became known that they commented. You need no account. A key, shown to you once, is all that connects you with what you write. */
  "at-risk.for-whom": None;
  /** What it protects against */
  "at-risk.protects-against": None;
  /** What it does not protect against */
  "at-risk.does-not-protect-against": None;
  /** Begin */
  "at-risk.begin": None;
  /** If you are signed in here, sign out and close the browser first, and begin in a private window: at-risk mode takes no notice of your account, but your browser still sends along that you are signed in. The next page shows your key; have something to write it down with. */
  "at-risk.before-you-begin": None;
  /** If you send nothing under your key, the portal deletes your draft and its files on {day}, {days, plural, one {# day} other {# days}} after the consultation closes. What you send is not deleted. */
  "at-risk.lapses": { day: string; days: number };
  /** Make a key and begin */
  "at-risk.make-a-key": None;
  /** I have a key */
  "at-risk.have-a-key": None;
  /** This is the only time that the portal shows it. Write it down now. */
  "at-risk.shown-once": None;
  /** With it you go on with your draft, follow your comment, change it and take it back, on any device. */
  "at-risk.go-on-with-it": None;
  /** With it you can prove later, if you wish to, that the comment is yours. */
  "at-risk.prove-with-it": None;
  /** If you lose it, nobody can give it back to you, and nobody can change or take back your comment for you. */
  "at-risk.if-you-lose-it": None;
  /** Until you close this browser or leave at-risk mode, this browser holds the key too. */
  "at-risk.browser-holds-it": None;
  /** I have written the key down: go on */
  "at-risk.written-down": None;
  /** What you have under this key */
  "at-risk.under-this-key": None;
  /** Enter your key */
  "at-risk.enter-your-key": None;
  /** 26 letters and digits, as they were shown to you when you began. */
  "at-risk.key-hint": None;
  /** With it you go on with your draft, and follow, change or take back what you have sent. This browser holds the key until you leave at-risk mode or close the browser. */
  "at-risk.what-it-opens": None;
  /** Go on */
  "at-risk.go-on": None;
  /** What at-risk mode is, and how to begin without a key */
  "at-risk.what-it-is": None;
  /** Enter the 26 letters and digits of your key; dashes and spaces do not matter */
  "at-risk.not-a-key": None;
  /** This key opens nothing on this consultation. Look for a typing error. If you saved nothing with it, begin again with a new key */
  "at-risk.opens-nothing": None;
  /** This file is held until it has been scanned */
  "attachments.held": None;
  /** The virus scanner has not answered yet. The comment itself can be read; come back for the file. */
  "attachments.held-text": None;
  /** This file was deleted */
  "attachments.deleted": None;
  /** The virus scanner found something in it after it was attached. */
  "attachments.deleted-text": None;
  /** This file cannot be opened now */
  "attachments.locked": None;
  /** The portal does not have the key that opens it at this moment. Please try again later. */
  "attachments.locked-text": None;
  /** This file cannot be fetched now */
  "attachments.away": None;
  /** The place where files are kept does not answer at this moment. Please try again in a few minutes. */
  "attachments.away-text": None;
  /** This file is damaged */
  "attachments.damaged": None;
  /** What is kept is not the file that was attached, so it is not handed out. It is our mistake, and it has been recorded. */
  "attachments.damaged-text": None;
  /** Attachments */
  "attachments.attachments": None;
  /** A confidential file: {ground} */
  "attachments.confidential-file": { ground: string };
  /** A confidential file: {ground}, {summary} */
  "attachments.confidential-file-and-summary": { ground: string; summary: string };
  /** {kind}, {size} */
  "attachments.kind-and-size": { kind: string; size: string };
  /** {kind}, {size}, not scanned for viruses */
  "attachments.kind-and-size-not-scanned": { kind: string; size: string };
  /** The words of a file that is confidential in part, without those parts. Officials have the file itself. */
  "attachments.words-alone": None;
  /** Held until it has been scanned for viruses; it can be read after that. */
  "attachments.waiting": None;
  /** The virus scanner found something in this file after it was attached, so it was deleted. */
  "attachments.infected": None;
  /** SHA-256: {hash} */
  "attachments.hash": { hash: string };
  /** {name} (public text).txt */
  "attachments.public-words-name": { name: string };
  /** Choose the ground on which the file is confidential */
  "attachments.choose-ground": None;
  /** Say why the file must not be published */
  "attachments.say-why": None;
  /** Justify it in at most {most, number} characters */
  "attachments.justification-too-long": { most: number };
  /** Summarise the file in at most {most, number} characters */
  "attachments.summary-too-long": { most: number };
  /** Leave out the [[double brackets]]: officials alone read the justification, and everyone reads the summary */
  "attachments.no-brackets": None;
  /** The portal finds no words in the file, so no part of it can be marked. Let officials alone read it, and attach a public copy beside it */
  "attachments.no-words": None;
  /** The file has more than {most, number} characters of text, so no part of it can be marked. Let officials alone read it, and attach a public copy beside it, or split it */
  "attachments.too-many-words": { most: number };
  /** Mark what only officials may read in the file */
  "attachments.mark-something": None;
  /** The words no longer say what the file says. Add nothing to them but double brackets, and take nothing away */
  "attachments.words-differ": None;
  /** PDF, DOCX, ODT, XLSX, CSV, TXT, PNG or JPEG. At most {files, number} files, each of {most} at most, and {together} together. */
  "attachments.attachable": { files: number; most: string; together: string };
  /** The file did not arrive whole, so nothing was kept. Send it again. */
  "attachments.cut-short": None;
  /** The form could not be read, so nothing was kept. Send it again. */
  "attachments.no-form": None;
  /** The file is larger than {most}, so it was not kept. Make it smaller, or split it, and attach that. */
  "attachments.too-large": { most: string };
  /** The form holds more than it should, so nothing was kept. Attach one file at a time. */
  "attachments.form-too-large": None;
  /** Too many files are being checked at this moment, so yours was not taken. Wait a few minutes, then attach it again. */
  "attachments.too-many-waiting": None;
  /** Hardly anything of the file came for a while, so the portal stopped waiting and nothing of it was kept. Send it again when your connection is better. */
  "attachments.too-slow": None;
  /** Many files are being checked at this moment, so yours was not taken. Wait a minute, then attach it again. */
  "attachments.busy": None;
  /** Checking the file took too long, so it was not taken. Split it, or print it to a new PDF, and attach that. */
  "attachments.check-too-long": None;
  /** Checking the file needed more memory than one file is given, so it was not taken. Split it, or make its pictures smaller, and attach that. */
  "attachments.check-too-much": None;
  /** The file could not be read to its end, so it was not taken. Save it again from the program that made it, and attach that. */
  "attachments.check-failed": None;
  /** The file is empty. */
  "attachments.empty": None;
  /** This kind of file cannot be attached. Attach a PDF, DOCX, ODT, XLSX, CSV, TXT, PNG or JPEG file. This one is {kind}. */
  "attachments.kind-not-taken": { kind: string };
  /** This kind of file cannot be attached. Attach a PDF, DOCX, ODT, XLSX, CSV, TXT, PNG or JPEG file. This one is an archive, or a document of another kind. */
  "attachments.kind-not-known": None;
  /** This is a file of an older Office program, or one protected with a password. Save it as DOCX, XLSX or PDF without a password. */
  "attachments.old-office": None;
  /** The file has a PDF within it but begins as something else, so it was not taken. Save it again as a PDF. */
  "attachments.pdf-within": None;
  /** The PDF was cut short: its end is missing. Save it again and attach that. */
  "attachments.pdf-cut-short": None;
  /** The PDF has something else attached to it, so it was not taken. Save it again as a PDF and attach that. */
  "attachments.pdf-and-more": None;
  /** The file has something else attached to its end, so it was not taken. Save it again and attach that. */
  "attachments.file-and-more": None;
  /** The picture has something else attached to its end, so it was not taken. Save it again as a picture and attach that. */
  "attachments.picture-and-more": None;
  /** The file holds macros, which are programs. Save it without macros, as DOCX or XLSX, and attach that. */
  "attachments.macros": None;
  /** The file holds macros, which are programs. Save it without macros and attach that. */
  "attachments.macros-in-odt": None;
  /** This is not a file that can be attached: it is none of the kinds listed, nor text in UTF-8. If it is text, save it as UTF-8 and try again; in Excel choose “CSV UTF-8” when you save. */
  "attachments.no-text": None;
  /** The file holds characters that text does not have, so it was not taken. Save it as plain text in UTF-8. */
  "attachments.strange-characters": None;
  /** The file looks like text but begins as a web page, a program or a picture does, so it was not taken. */
  "attachments.begins-as-program": None;
  /** The file is protected with a password, so it cannot be read. */
  "attachments.file-password": None;
  /** A part of the file cannot be read. Save it again from the program that made it. */
  "attachments.part-unreadable": None;
  /** The file holds more cells, rows or nested parts than can be checked, so it was not taken. Split it, or attach it as CSV or PDF. */
  "attachments.too-many-elements": None;
  /** The file unpacks to far more than it seems to hold, so it was not opened. */
  "attachments.unpacks-to-more": None;
  /** The file is damaged or was cut short: it cannot be unpacked. Save it again from the program that made it. */
  "attachments.zip-damaged": None;
  /** The file holds parts with names that an Office file never has, so it was not opened. Save it again from the program that made it. */
  "attachments.strange-names": None;
  /** The file holds more parts than a document needs, so it was not opened. */
  "attachments.too-many-parts": None;
  /** The file holds an archive within it. Attach its files one by one. */
  "attachments.archive-within": None;
  /** The PDF is damaged or was cut short: it cannot be read. Print it to a new PDF and attach that. */
  "attachments.pdf-damaged": None;
  /** The PDF is encrypted, so its content cannot be checked or cleaned. Save it without a password and attach that. */
  "attachments.pdf-locked": None;
  /** The PDF has more pages or parts than can be checked. Split it, and attach the pieces. */
  "attachments.pdf-too-many-pages": None;
  /** The PDF shows the same page several times in a way that no program writes, so it was not taken. Print it to a new PDF and attach that. */
  "attachments.pdf-same-page": None;
  /** The PDF unpacks to far more than it seems to hold, so it was not opened. */
  "attachments.pdf-unpacks-to-more": None;
  /** The PDF draws far more than it seems to hold, so it was not opened. Print it to a new PDF and attach that. */
  "attachments.pdf-draws-more": None;
  /** The picture is {width} by {height} pixels, which is more than can be taken ({most, number} million pixels in all). Make it smaller and attach that. */
  "attachments.picture-too-large": { width: string; height: string; most: number };
  /** The picture is damaged or was cut short. Save it again, or take it again, and attach that. */
  "attachments.picture-damaged": None;
  /** The picture is damaged: its size cannot be read. Save it again and attach that. */
  "attachments.picture-without-size": None;
  /** A picture within the document cannot be taken. {why} */
  "attachments.picture-within": { why: string };
  /** The document’s properties (author, organisation, dates, thumbnail) were removed. */
  "attachments.gone-office-properties": None;
  /** The document’s properties (author, dates, editing time) were removed. */
  "attachments.gone-odt-properties": None;
  /** The document’s properties (title, author, program, dates) were removed. */
  "attachments.gone-pdf-properties": None;
  /** Data of document management systems (custom XML) were removed. */
  "attachments.gone-custom-xml": None;
  /** The list of people who commented was removed. */
  "attachments.gone-people": None;
  /** The names of those who commented or changed the text, and when they did, were removed; what they wrote stays. */
  "attachments.gone-names": None;
  /** Printer settings were removed. */
  "attachments.gone-printer-settings": None;
  /** Settings of the program and of the printer were removed. */
  "attachments.gone-settings": None;
  /** Files and controls embedded in the document were removed; their pictures stay. */
  "attachments.gone-embedded": None;
  /** Programs, embedded files and connections to data elsewhere were removed. */
  "attachments.gone-active": None;
  /** Links to other workbooks and data sources were removed, and formulas replaced by their last values. */
  "attachments.gone-links-to-data": None;
  /** References to files and addresses elsewhere were removed, because opening them would tell who reads; plain links stay. */
  "attachments.gone-references": None;
  /** References to files and addresses elsewhere were removed; plain links stay. */
  "attachments.gone-odt-references": None;
  /** The history of shared editing was removed. */
  "attachments.gone-history": None;
  /** The data model, which can hold hidden tables, was removed. */
  "attachments.gone-data-model": None;
  /** Signatures, labels and changes to the program’s menus were removed. */
  "attachments.gone-signatures-and-labels": None;
  /** Signatures were removed, because the file is no longer the same. */
  "attachments.gone-signatures": None;
  /** Building blocks and add-ins were removed. */
  "attachments.gone-add-ins": None;
  /** The thumbnail was removed. */
  "attachments.gone-thumbnail": None;
  /** Earlier versions of the document were removed. */
  "attachments.gone-earlier-versions": None;
  /** Parts that are not needed to read the document were removed. */
  "attachments.gone-other-parts": None;
  /** Camera data and descriptions were removed from the pictures in the document. */
  "attachments.gone-camera-data-within": None;
  /** Camera data (place, time, device) were removed from the picture. */
  "attachments.gone-camera-data": None;
  /** Descriptions hidden in the picture (XMP, IPTC) were removed. */
  "attachments.gone-picture-descriptions": None;
  /** Comments hidden in the picture were removed. */
  "attachments.gone-picture-comments": None;
  /** The picture’s colour profile was applied and removed. */
  "attachments.gone-colour-profile": None;
  /** Descriptions of the document and its parts (XMP) were removed. */
  "attachments.gone-pdf-descriptions": None;
  /** Data that drawing programs keep for themselves were removed. */
  "attachments.gone-drawing-data": None;
  /** Dates of change were removed. */
  "attachments.gone-dates-of-change": None;
  /** Thumbnails were removed. */
  "attachments.gone-thumbnails": None;
  /** Programs (JavaScript) that run by themselves were removed. */
  "attachments.gone-programs": None;
  /** Files embedded in the PDF were removed. */
  "attachments.gone-files-in-pdf": None;
  /** The form’s second version (XFA), which can hold programs, was removed. */
  "attachments.gone-xfa": None;
  /** Signatures and permissions were removed, because the file is no longer the same. */
  "attachments.gone-signatures-and-permissions": None;
  /** Notes on where a program fetched the document from were removed. */
  "attachments.gone-fetched-from": None;
  /** References to pictures elsewhere were removed. */
  "attachments.gone-pictures-elsewhere": None;
  /** Second versions of pictures were removed. */
  "attachments.gone-second-pictures": None;
  /** Actions that open files, start programs or send forms were removed; plain links stay. */
  "attachments.gone-actions": None;
  /** Attached files, films and sounds on the pages were removed. */
  "attachments.gone-films-and-sounds": None;
  /** Names and dates of those who wrote notes were removed; what they wrote stays. */
  "attachments.gone-names-on-notes": None;
  /** Camera data and descriptions were removed from the pictures in the PDF. */
  "attachments.gone-camera-data-in-pdf": None;
  /** What the picture shows stays. */
  "attachments.stays-picture": None;
  /** A text file holds nothing but its text, so there was nothing to remove; all of the text stays. */
  "attachments.stays-text": None;
  /** All that is on the pages stays, also where it is covered by a black box, lies outside the page or has the paper’s colour. */
  "attachments.stays-on-pages": None;
  /** Names of fonts, layers and form fields, bookmarks, alternative texts and notes stay. */
  "attachments.stays-names-in-pdf": None;
  /** Drawings and pictures in older formats (EMF, WMF, GIF, BMP, TIFF) stay as they were. */
  "attachments.stays-old-pictures": None;
  /** Some pictures are in a format (such as JPEG 2000) whose hidden data cannot be removed. */
  "attachments.stays-other-pictures": None;
  /** Changes that were recorded and not yet accepted stay, and with them text that was deleted; the names and times do not. */
  "attachments.stays-changes": None;
  /** Comments in the margin stay, without the names of those who wrote them. */
  "attachments.stays-comments": None;
  /** Hidden text or hidden pictures stay. */
  "attachments.stays-hidden-text": None;
  /** Hidden sheets, rows or columns stay in the workbook. */
  "attachments.stays-hidden-sheets": None;
  /** A pivot table stays with its own copy of the figures that it was made from. */
  "attachments.stays-pivots": None;
  /** Save these pictures as PNG or JPEG, or leave them out. */
  "attachments.remedy-old-pictures": None;
  /** Save these pictures as PNG or JPEG, or leave them out. */
  "attachments.remedy-other-pictures": None;
  /** Accept or reject all changes. */
  "attachments.remedy-changes": None;
  /** Delete the comments. */
  "attachments.remedy-comments": None;
  /** Show what is hidden, and delete it. */
  "attachments.remedy-hidden-text": None;
  /** Show hidden sheets, rows and columns, and delete what nobody is to see. */
  "attachments.remedy-hidden-sheets": None;
  /** Replace the pivot table by its values. */
  "attachments.remedy-pivots": None;
  /** The author of comment {receipt} has signed this statement. */
  "authorship.author-has-signed": { receipt: string };
  /** Sign a statement */
  "authorship.sign-a-statement": None;
  /** Write a statement of your own, and the portal signs it with a secret that is made from your key and this comment’s number. Whoever gets the statement and the signature can check that the author of this comment made it, and learns nothing of your key. A date and a name for whom it is meant keep others from passing it off as theirs. */
  "authorship.what-signing-does": None;
  /** When you do it for the first time, a public key appears with the comment, by which signatures are checked. It tells that its author has signed something, and nothing more. */
  "authorship.key-appears": None;
  /** Your statement */
  "authorship.your-statement": None;
  /** Up to {most, number} characters. For instance: I wrote this comment. For the journalist Ada Example, 3 February 2026. */
  "authorship.your-statement-hint": { most: number };
  /** Sign the statement */
  "authorship.sign-the-statement": None;
  /** Write the statement that is to be signed */
  "authorship.statement-missing": None;
  /** The statement must be {most, number} characters or fewer */
  "authorship.statement-too-long": { most: number };
  /** The signed statement */
  "authorship.signed-statement": None;
  /** Hand on both. The portal has not kept them. */
  "authorship.hand-on-both": None;
  /** Statement */
  "authorship.statement": None;
  /** Signature */
  "authorship.signature": None;
  /** Check a statement */
  "authorship.check-a-statement": None;
  /** Exactly as it was signed. */
  "authorship.exactly-as-signed": None;
  /** Check */
  "authorship.check": None;
  /** The author of this comment has not signed this statement. Look whether both were copied whole and unchanged */
  "authorship.not-signed": None;
  /** Public key */
  "authorship.public-key": None;
  /** How to check without this portal */
  "authorship.check-without-portal": None;
  /** Dates and corrections */
  "changes-office.changes": None;
  /** After the announcement nothing is changed silently. Each change needs a reason, stands in the history of the consultation, and is shown to those who are writing a comment or have sent one. */
  "changes-office.lead": None;
  /** What do you want to change? */
  "changes-office.what-to-change": None;
  /** At this stage there is nothing that can be changed here. */
  "changes-office.nothing-to-change": None;
  /** Open later */
  "changes-office.to postponed": None;
  /** Close later */
  "changes-office.to extended": None;
  /** Close earlier */
  "changes-office.to shortened": None;
  /** Open it again */
  "changes-office.to reopened": None;
  /** Take late comments, or change until when */
  "changes-office.to late": None;
  /** Correct the title, the summary, the authority’s name, the contact, or what it is about */
  "changes-office.to corrected": None;
  /** People are told that they can comment later than announced. */
  "changes-office.hint postponed": None;
  /** People have more time. What they have written stays. */
  "changes-office.hint extended": None;
  /** You have to say so at least {days, plural, one {# day} other {# days}} ahead. */
  "changes-office.hint shortened": { days: number };
  /** Comments are taken again, for at least {days, plural, one {# day} other {# days}}. */
  "changes-office.hint reopened": { days: number };
  /** The consultation stays closed. Comments that come late are taken and marked as late. Where they are taken already, you can take them longer, or say at least {days, plural, one {# day} other {# days}} ahead that it ends earlier. */
  "changes-office.hint late": { days: number };
  /** The measure itself is not changed here. */
  "changes-office.hint corrected": None;
  /** Opens */
  "changes-office.now-opens": None;
  /** Closes */
  "changes-office.now-closes": None;
  /** Takes late comments until */
  "changes-office.now-late": None;
  /** Change something else */
  "changes-office.another": None;
  /** New date */
  "changes-office.new-date": None;
  /** New time */
  "changes-office.new-time": None;
  /** By the clocks of the authority: {zone}. Write the time with 24 hours, such as 17:00. */
  "changes-office.on-these-clocks": { zone: string };
  /** Reason */
  "changes-office.reason": None;
  /** What readers are told. It is public. Up to {most, number} characters. */
  "changes-office.reason-hint": { most: number };
  /** Look at it first */
  "changes-office.look-first": None;
  /** Announce the change */
  "changes-office.announce-change": None;
  /** Change what I wrote */
  "changes-office.go-on-changing": None;
  /** This is what readers will see */
  "changes-office.this-will-be-public": None;
  /** {comments, plural, =0 {Nobody has sent a comment yet.} one {Who has sent the # comment so far sees it beside it.} other {Those who have sent the # comments so far see it beside theirs.}} Whoever is writing one sees it there. */
  "changes-office.who-is-told": { comments: number };
  /** The change was announced. */
  "changes-office.was-announced": None;
  /** Enter the date, as year-month-day */
  "changes-office.enter-date": None;
  /** Enter the time with 24 hours, such as 17:00 */
  "changes-office.enter-time": None;
  /** Say why it is changed */
  "changes-office.give-reason": None;
  /** Write no more than {most, number} characters */
  "changes-office.reason-too-long": { most: number };
  /** This moment has passed */
  "changes-office.has-passed": None;
  /** This is more than five years ahead */
  "changes-office.too-far": None;
  /** It opens then or later already */
  "changes-office.opens-no-later": None;
  /** It would open only after it closes. Move the closing first. */
  "changes-office.opens-after-closing": None;
  /** It closes then or later already */
  "changes-office.closes-no-later": None;
  /** It closes then or earlier already */
  "changes-office.closes-no-earlier": None;
  /** Say so at least {days, plural, one {# day} other {# days}} ahead */
  "changes-office.needs-notice": { days: number };
  /** Leave people at least {days, plural, one {# day} other {# days}} */
  "changes-office.open-too-short": { days: number };
  /** It is still open then */
  "changes-office.late-before-closing": None;
  /** Late comments are taken until then already */
  "changes-office.late-no-longer": None;
  /** This cannot be changed at the stage at which the consultation is now */
  "changes-office.not-at-this-stage": None;
  /** A colleague has changed the consultation since you opened this page. Look at it below, and send yours again if it is still right. */
  "changes-office.meanwhile": None;
  /** Nothing in it is different */
  "changes-office.nothing-changed": None;
  /** Opening postponed */
  "changes.kind postponed": None;
  /** Closing time extended */
  "changes.kind extended": None;
  /** Closing earlier */
  "changes.kind shortened": None;
  /** Open again */
  "changes.kind reopened": None;
  /** Late comments taken */
  "changes.kind late": None;
  /** Late comments taken for less time */
  "changes.late-less": None;
  /** Correction */
  "changes.kind corrected": None;
  /** It was to open on {before}. It now opens on {after}. */
  "changes.opening-moved": { before: string; after: string };
  /** It was to close on {before}. It now closes on {after}. */
  "changes.closing-moved": { before: string; after: string };
  /** It closed on {before}. It now takes comments until {after}. */
  "changes.opened-again": { before: string; after: string };
  /** Late comments were to be taken until {before}. They are now taken until {after}. */
  "changes.late-shorter": { before: string; after: string };
  /** Comments that come after the closing are taken until {after} and are marked as late. */
  "changes.late-until": { after: string };
  /** Late comments were taken until {before}. They are now taken until {after}. */
  "changes.late-longer": { before: string; after: string };
  /** Title: it said “{before}”. It now says “{after}”. */
  "changes.title-was": { before: string; after: string };
  /** Summary: it said “{before}”. It now says “{after}”. */
  "changes.summary-was": { before: string; after: string };
  /** Contact: it said “{before}”. It now says “{after}”. */
  "changes.contact-was": { before: string; after: string };
  /** Contact: it now says “{after}”. */
  "changes.contact-added": { after: string };
  /** Contact: it said “{before}”. Nobody is named any more. */
  "changes.contact-removed": { before: string };
  /** Commitments of the Code of Conduct that were added: {named}. */
  "changes.commitments-added": { named: string };
  /** Commitments of the Code of Conduct that were removed: {named}. */
  "changes.commitments-removed": { named: string };
  /** Entries of control lists that were added: {named}. */
  "changes.entries-added": { named: string };
  /** Entries of control lists that were removed: {named}. */
  "changes.entries-removed": { named: string };
  /** Authority: it said “{before}”. It now says “{after}”. */
  "changes.authority-was": { before: string; after: string };
  /** What has changed since you last saved */
  "changes.since-you-saved": None;
  /** What has changed in this consultation since you sent it */
  "changes.since-you-sent": None;
  /** Comments are closed, but late ones are still taken */
  "changes.late-now": None;
  /** The authority takes comments until {until}. Yours is marked as late. */
  "changes.late-now-until": { until: string };
  /** Came late */
  "changes.late": None;
  /** This comment came after the closing time. */
  "changes.came-late": None;
  /** The authority took it for this reason: {reason} */
  "changes.taken-since": { reason: string };
  /** Check your comment */
  "check.check-your-comment": None;
  /** Before you can send it */
  "check.before-you-can-send": None;
  /** This is how everyone will read it. Nothing has been sent yet. */
  "check.as-everyone-reads-it": None;
  /** From */
  "check.from": None;
  /** Position on the measure */
  "check.position-on-measure": None;
  /** General remarks */
  "check.general-remarks": None;
  /** None */
  "check.no-remarks": None;
  /** Not answered */
  "check.not-answered": None;
  /** Officials only */
  "check.officials-only": None;
  /** What you write here is for officials only. But everyone can see that you answered, and this question is asked only after some answers to “{earlier}”. So they may guess your answer there. If that must stay secret, leave this answer empty. */
  "check.tells-of-earlier": { earlier: string };
  /** {kind, select, technical {Technical input} other {Human-rights input}}: {about} */
  "check.input-on": { kind: "technical" | (string & {}); about: string };
  /** {kind, select, technical {Technical input} other {Human-rights input}} {number, number}: {about} */
  "check.numbered-input-on": { kind: "technical" | (string & {}); number: number; about: string };
  /** Attachments */
  "check.attachments": None;
  /** Confidential parts */
  "check.confidential-parts": None;
  /** {count, plural, one {# part} other {# parts}} that only officials will read */
  "check.parts-for-officials": { count: number };
  /** Where both versions differ */
  "check.where-versions-differ": None;
  /** You have not changed anything yet, so there is nothing to send again. */
  "check.nothing-changed-yet": None;
  /** Change the comment */
  "check.change-the-comment": None;
  /** A moderator reads your comment. It appears {earliest, number} to {latest, plural, one {# hour} other {# hours}} after the decision, at a time drawn by lot. You get a receipt. While the consultation is open you can still change your comment or withdraw it; earlier versions stay on record. */
  "check.sent-at-risk": { earliest: number; latest: number };
  /** A moderator reads your comment before it is published. You get a receipt. While the consultation is open you can still change your comment or withdraw it; earlier versions stay on record. */
  "check.sent-before-moderation": None;
  /** Your comment is published at once; a moderator may read it later. You get a receipt. While the consultation is open you can still change your comment or withdraw it; earlier versions stay on record. */
  "check.sent-at-once": None;
  /** Confidential parts of your comment */
  "claims.confidential-parts": None;
  /** Brackets to put right */
  "claims.brackets-to-put-right": None;
  /** {place}: {problem} */
  "claims.problem-in": { place: string; problem: string };
  /** The whole comment */
  "claims.the-whole-comment": None;
  /** Nothing in your comment is marked as confidential yet. Write [[ before what only officials may read, and ]] after it; then come back here to give the ground. */
  "claims.nothing-marked": None;
  /** Both versions of your comment */
  "claims.both-versions": None;
  /** What each ground means */
  "claims.what-each-ground-means": None;
  /** Confidential part {number, number} of {of, number} */
  "claims.part-of": { number: number; of: number };
  /** Marked in {place} */
  "claims.marked-in": { place: string };
  /** ; {place} */
  "claims.marked-also-in": { place: string };
  /** Ground */
  "claims.ground": None;
  /** Everyone will see it in the place of the text */
  "claims.everyone-sees-ground": None;
  /** Choose a ground */
  "claims.choose-a-ground": None;
  /** Why it must not be published */
  "claims.why-not-published": None;
  /** Only officials read this: what harm would follow, to whom, and who knows it now; up to {most, number} characters */
  "claims.justification-hint": { most: number };
  /** What may be published instead (optional) */
  "claims.instead-optional": None;
  /** Everyone will read it: the gist without the secret, such as “a two-digit share of our sales”; up to {most, number} characters */
  "claims.summary-hint": { most: number };
  /** Save and show both versions */
  "claims.save-and-show": None;
  /** The public version would give away what you marked as confidential */
  "claims.gives-away": None;
  /** Mark these words with [[ and ]] too, or write them differently. Where only a piece was found and it gives nothing away, you can let it stand. */
  "claims.gives-away-text": None;
  /** What you let stand in the public version */
  "claims.let-stand": None;
  /** You said that these words give nothing away. Untick what does after all. */
  "claims.let-stand-text": None;
  /** In {place}{times, plural, =1 {} other { (# times)}}: {words} */
  "claims.found-in": { place: string; times: number; words: string };
  /** It is “{secret}” */
  "claims.is-whole": { secret: string };
  /** It is a piece of “{secret}” */
  "claims.is-piece": { secret: string };
  /** “{piece}” gives nothing away here: let it stand */
  "claims.let-it-stand": { piece: string };
  /** what may be published instead of part {number, number} */
  "claims.instead-of-part": { number: number };
  /** Put the brackets right that are listed here */
  "claims.put-brackets-right": None;
  /** Confidential part {number} */
  "claims.elsewhere-text": { number: string };
  /** Ground of part {number} */
  "claims.elsewhere-ground": { number: string };
  /** Why it must not be published, part {number} */
  "claims.elsewhere-justification": { number: string };
  /** What may be published instead of part {number} */
  "claims.elsewhere-summary": { number: string };
  /** Official reply */
  "comment.official-reply": None;
  /** {name}, {organisation} */
  "comment.author-of-organisation": { name: string; organisation: string };
  /** Name not stated */
  "comment.name-not-stated": None;
  /** Name withheld */
  "comment.name-withheld": None;
  /** Written by {name} */
  "comment.written-by": { name: string };
  /** Group not stated */
  "comment.group-not-stated": None;
  /** Country not stated */
  "comment.country-not-stated": None;
  /** Position not stated */
  "comment.position-not-stated": None;
  /** {count, plural, one {# answer} other {# answers}} */
  "comment.answers": { count: number };
  /** {count, plural, one {# technical input} other {# technical inputs}} */
  "comment.technical-inputs": { count: number };
  /** {count, plural, one {# human-rights input} other {# human-rights inputs}} */
  "comment.human-rights-inputs": { count: number };
  /** {count, plural, one {# file} other {# files}} */
  "comment.files": { count: number };
  /** No general remarks */
  "comment.no-general-remarks": None;
  /** It has no general remarks. */
  "comment.it-has-no-general-remarks": None;
  /** This comment was withdrawn by its author on {day}. Its text is no longer public. */
  "comment.comment-withdrawn": { day: string };
  /** This reply was withdrawn by its author on {day}. Its text is no longer public. */
  "comment.reply-withdrawn": { day: string };
  /** Waiting for a moderator */
  "comment.standing held": None;
  /** Published */
  "comment.standing published": None;
  /** Returned to you */
  "comment.standing returned": None;
  /** Rejected */
  "comment.standing rejected": None;
  /** Withdrawn */
  "comment.withdrawn": None;
  /** Let through by a moderator */
  "comment.let-through": None;
  /** Published; your change waits for a moderator */
  "comment.change held": None;
  /** Published */
  "comment.change published": None;
  /** Published; your change was returned to you */
  "comment.change returned": None;
  /** Published; your change was rejected */
  "comment.change rejected": None;
  /** Published; returned to you, as a claim of confidentiality was refused */
  "comment.claim-refused": None;
  /** Held: it may contain controlled technical data */
  "comment.in-hold": None;
  /** Hidden while it is cleared up whose it is */
  "comment.hidden-for-now": None;
  /** Version {version} */
  "compare.version": { version: string };
  /** Version {version}, sent {when} */
  "compare.version-sent": { version: string; when: string };
  /** Published */
  "compare.published": None;
  /** It was not changed since it was first sent. */
  "compare.not-changed": None;
  /** Compare versions */
  "compare.compare-versions": None;
  /** Compare */
  "compare.compare": None;
  /** with */
  "compare.with": None;
  /** No word that everyone may read is different. */
  "compare.no-word-differs": None;
  /** {part} (new) */
  "compare.part-added": { part: string };
  /** {part} (taken out) */
  "compare.part-removed": { part: string };
  /** The measure as a whole */
  "compare.the-measure-as-a-whole": None;
  /** Position on the measure */
  "compare.position-on-the-measure": None;
  /** General remarks */
  "compare.general-remarks": None;
  /** The reply */
  "compare.the-reply": None;
  /** Reply */
  "compare.reply": None;
  /** Point on {provision} */
  "compare.point-on": { provision: string };
  /** Position */
  "compare.position": None;
  /** Reasons */
  "compare.reasons": None;
  /** Proposed wording */
  "compare.proposed-wording": None;
  /** Answers to the authority’s questions */
  "compare.answers": None;
  /** {kind, select, technical {Technical input} other {Human-rights input}} on the measure as a whole{place, select, first {} other { ({place})}} */
  "compare.input-on-measure": { kind: "technical" | (string & {}); place: "first" | (string & {}) };
  /** {kind, select, technical {Technical input} other {Human-rights input}} on {provision}{place, select, first {} other { ({place})}} */
  "compare.input-on-provision": { kind: "technical" | (string & {}); provision: string; place: "first" | (string & {}) };
  /** Attachments */
  "compare.attachments": None;
  /** SHA-256 {hash, select, unknown {not known} other {{hash}}} */
  "compare.hash": { hash: "unknown" | (string & {}) };
  /** SHA-256 {hash, select, unknown {not known} other {{hash}}}, confidential in part */
  "compare.hash-in-part": { hash: "unknown" | (string & {}) };
  /** Confidential parts */
  "compare.confidential-parts": None;
  /** Passage {number} */
  "compare.passage": { number: string };
  /** Confidential file */
  "compare.confidential-file": None;
  /** Ground: {ground} */
  "compare.ground": { ground: string };
  /** Ground: {ground}. Published instead: {summary} */
  "compare.ground-with-summary": { ground: string; summary: string };
  /** not stated */
  "compare.ground-not-stated": None;
  /** Mark the selection as confidential, or unmark it */
  "confidential.mark-selection": None;
  /** Marked: only officials will read it */
  "confidential.marked": None;
  /** No longer marked: everyone will read it */
  "confidential.unmarked": None;
  /** Select the words first, then press the button */
  "confidential.select-words-first": None;
  /** trade secret */
  "confidential.ground trade-secret": None;
  /** costs, prices or production */
  "confidential.ground figures": None;
  /** customers or suppliers */
  "confidential.ground customers": None;
  /** contract or bid */
  "confidential.ground contract": None;
  /** protection of a source */
  "confidential.ground source": None;
  /** safety of a person */
  "confidential.ground safety": None;
  /** personal data */
  "confidential.ground personal": None;
  /** investigation or proceedings */
  "confidential.ground proceedings": None;
  /** security weakness */
  "confidential.ground vulnerability": None;
  /** unpublished research */
  "confidential.ground research": None;
  /** owed to somebody else */
  "confidential.ground third-party": None;
  /** other ground */
  "confidential.ground other": None;
  /** A process, a design, a composition or other know-how that gives an advantage because others do not have it */
  "confidential.hint trade-secret": None;
  /** What it costs to make, what is charged, how much is made, sold or stocked, where these are not published */
  "confidential.hint figures": None;
  /** Who buys from you or supplies you, and what the business with them is worth */
  "confidential.hint customers": None;
  /** Terms of a contract, or a bid that is being prepared or has not been decided */
  "confidential.hint contract": None;
  /** What could show who gave you the information, if that person counts on not being known */
  "confidential.hint source": None;
  /** What could expose somebody to violence, arrest, reprisal or harassment */
  "confidential.hint safety": None;
  /** Facts about an identifiable person which that person has not agreed to publish */
  "confidential.hint personal": None;
  /** What could harm a case before a court, an investigation or the enforcement of the law */
  "confidential.hint proceedings": None;
  /** A weakness of a product or system that could be used before it has been mended */
  "confidential.hint vulnerability": None;
  /** Results or methods that are to be published or patented and have not been yet */
  "confidential.hint research": None;
  /** What you have promised somebody else, or are bound by law, to keep to yourself */
  "confidential.hint third-party": None;
  /** Say in the justification which ground it is, and the law or the rule it rests on */
  "confidential.hint other": None;
  /** [Confidential] */
  "confidential.placeholder": None;
  /** [Confidential: {ground}] */
  "confidential.placeholder-with-ground": { ground: string };
  /** [Confidential ({ground}): {summary}] */
  "confidential.placeholder-with-summary": { ground: string; summary: string };
  /** (confidential from here) */
  "confidential.from-here": None;
  /** (to here) */
  "confidential.to-here": None;
  /** differs */
  "confidential.differs": None;
  /** the same for both */
  "confidential.same-for-both": None;
  /** What officials will read */
  "confidential.officials-will-read": None;
  /** What everyone will read */
  "confidential.everyone-will-read": None;
  /** A comment can have at most {most, number} confidential parts; this one has {count, number} */
  "confidential.too-many-parts": { most: number; count: number };
  /** Nothing stands between the double brackets: write between them, or remove them */
  "confidential.nothing-between": None;
  /** A confidential part can be at most {most, number} characters long: “{words}” is longer */
  "confidential.part-too-long": { most: number; words: string };
  /** Close the double brackets that open at “{words}” with ]]: until then all that follows counts as confidential */
  "confidential.close-brackets": { words: string };
  /** Double brackets close after “{words}” that were never opened: write [[ where the confidential part begins */
  "confidential.never-opened-after": { words: string };
  /** Double brackets close at “{words}” that were never opened: write [[ where the confidential part begins */
  "confidential.never-opened-at": { words: string };
  /** Double brackets open at “{words}” inside a part that is already confidential: remove the inner ones */
  "confidential.already-open": { words: string };
  /** Choose the ground on which “{words}” is confidential */
  "confidential.choose-ground": { words: string };
  /** Say why “{words}” must not be published */
  "confidential.say-why": { words: string };
  /** Justify “{words}” in at most {most, number} characters */
  "confidential.justification-too-long": { words: string; most: number };
  /** Summarise “{words}” in at most {most, number} characters */
  "confidential.summary-too-long": { words: string; most: number };
  /** The public summary of “{words}” contains a confidential part: say it without */
  "confidential.summary-tells": { words: string };
  /** {problem}. Something is missing or wrong in {count, plural, one {part {parts}} other {parts {parts}}} too */
  "confidential.other-parts-too": { problem: string; count: number; parts: string };
  /** {parts}, {next} */
  "confidential.parts-comma": { parts: string; next: string };
  /** {parts} and {next} */
  "confidential.parts-and": { parts: string; next: string };
  /** Officials: {government} */
  "consultation-editor.officials-of-government": { government: string };
  /** Officials {government} */
  "consultation-editor.officials": { government: string };
  /** No comment waits for a moderator */
  "consultation-editor.no-comment-waits": None;
  /** {count, plural, one {# comment waits} other {# comments wait}} for a moderator */
  "consultation-editor.so-many-comments-wait": { count: number };
  /** The oldest has waited for {time}. */
  "consultation-editor.oldest-has-waited": { time: string };
  /** See what waits, and who decides on it */
  "consultation-editor.see-what-waits": None;
  /** Open the queue */
  "consultation-editor.open-the-queue": None;
  /** Requests to withdraw a comment */
  "consultation-editor.requests-to-withdraw": None;
  /** {count, plural, one {# request to withdraw a comment waits} other {# requests to withdraw a comment wait}} for an answer */
  "consultation-editor.so-many-requests-wait": { count: number };
  /** Officials and their roles */
  "consultation-editor.officials-and-roles": None;
  /** Write a consultation */
  "consultation-editor.write-a-consultation": None;
  /** There is no consultation yet. */
  "consultation-editor.no-consultation-yet": None;
  /** {stage} ({count, number}) */
  "consultation-editor.stage-and-count": { stage: string; count: number };
  /** {reference} · Opens {when} */
  "consultation-editor.reference-opens": { reference: string; when: string };
  /** {reference} · Closes {when} */
  "consultation-editor.reference-closes": { reference: string; when: string };
  /** This is a draft */
  "consultation-editor.this-is-a-draft": None;
  /** Look at the measure as readers will see it. When it is ready, announce it. */
  "consultation-editor.look-then-announce": None;
  /** Announce it */
  "consultation-editor.announce-it": None;
  /** Edit the draft */
  "consultation-editor.edit-the-draft": None;
  /** Edit {reference} */
  "consultation-editor.edit-reference": { reference: string };
  /** The file was read into the form below. Nothing has been saved yet: check it, then save the draft. */
  "consultation-editor.file-was-read": None;
  /** Save draft */
  "consultation-editor.save-draft": None;
  /** Preview how the measure is cut */
  "consultation-editor.preview-the-cut": None;
  /** How the measure is cut */
  "consultation-editor.how-it-is-cut": None;
  /** There is no heading and no numbered paragraph in it, so nothing can be commented on by itself. */
  "consultation-editor.nothing-to-cut": None;
  /** {provisions, plural, one {# provision} other {# provisions}}: {headings, plural, one {# heading} other {# headings}} and {paragraphs, plural, one {# numbered paragraph} other {# numbered paragraphs}}. */
  "consultation-editor.cut-into": { provisions: number; headings: number; paragraphs: number };
  /** The text before the first of them is shown above the measure. */
  "consultation-editor.preamble-is-shown": None;
  /** Nothing has been saved yet. */
  "consultation-editor.nothing-saved-yet": None;
  /** Look at these lines */
  "consultation-editor.look-at-these-lines": None;
  /** No numbered provision was found in the measure, so that nothing of it can be cited by a number. */
  "consultation-editor.measure-is-unnumbered": None;
  /** These articles stand inside a paragraph, as in text pasted from Word. Put each on a line of its own, with a blank line before it: */
  "consultation-editor.articles-inside": None;
  /** These lines may begin a provision, but were left with the text before them: */
  "consultation-editor.lines-left-alone": None;
  /** {line} (stays with {provision}) */
  "consultation-editor.line-stays-with": { line: string; provision: string };
  /** {line} (stays before the first provision) */
  "consultation-editor.line-stays-before": { line: string };
  /** The first {count, number} are shown here. Save the draft to see all of them on the measure’s page. */
  "consultation-editor.first-provisions-are-shown": { count: number };
  /** Begin from a file */
  "consultation-editor.begin-from-a-file": None;
  /** File */
  "consultation-editor.file": None;
  /** Or paste its text */
  "consultation-editor.or-paste-its-text": None;
  /** Read into the form */
  "consultation-editor.read-into-the-form": None;
  /** Title */
  "consultation-editor.title": None;
  /** What is proposed, in a line. Up to {most, number} characters. */
  "consultation-editor.title-hint": { most: number };
  /** Summary */
  "consultation-editor.summary": None;
  /** For someone who decides whether to read on. Up to {most, number} characters. */
  "consultation-editor.summary-hint": { most: number };
  /** Authority */
  "consultation-editor.authority": None;
  /** The ministry or agency that consults. Up to {most, number} characters. */
  "consultation-editor.authority-hint": { most: number };
  /** Contact (optional) */
  "consultation-editor.contact": None;
  /** Whom people may ask about it, and how, for example an office with its e-mail address and telephone. Everyone can read it. Up to {most, number} characters. */
  "consultation-editor.contact-hint": { most: number };
  /** Time zone */
  "consultation-editor.time-zone": None;
  /** The times below are on the clocks there; readers also see UTC and their own time. */
  "consultation-editor.time-zone-hint": None;
  /** With 24 hours, such as 17:00. */
  "consultation-editor.time-hint": None;
  /** Opens on */
  "consultation-editor.opens-on": None;
  /** Opens at */
  "consultation-editor.opens-at": None;
  /** Closes on */
  "consultation-editor.closes-on": None;
  /** Closes at */
  "consultation-editor.closes-at": None;
  /** When are comments moderated? */
  "consultation-editor.when-moderated": None;
  /** Before publication */
  "consultation-editor.moderated-before": None;
  /** A moderator reads each comment before others can. */
  "consultation-editor.moderated-before-hint": None;
  /** After publication */
  "consultation-editor.moderated-after": None;
  /** Comments are public at once; a moderator reads them next. */
  "consultation-editor.moderated-after-hint": None;
  /** May people comment without an account? */
  "consultation-editor.may-comment-without-account": None;
  /** At-risk mode is for those whom a comment under their name could endanger: no account, no address kept, and the time of publication is not exact. */
  "consultation-editor.at-risk-hint": None;
  /** No, everyone signs in */
  "consultation-editor.at-risk-no": None;
  /** Yes, in at-risk mode */
  "consultation-editor.at-risk-yes": None;
  /** The measure */
  "consultation-editor.measure": None;
  /** In Markdown. Headings and numbered paragraphs become provisions that can be commented on; write 1\. where a number shall not become one. Up to {most, number} characters. */
  "consultation-editor.measure-hint": { most: number };
  /** Enter a title */
  "consultation-editor.enter-title": None;
  /** The title must be {most, number} characters or fewer */
  "consultation-editor.title-too-long": { most: number };
  /** Enter a summary */
  "consultation-editor.enter-summary": None;
  /** The summary must be {most, number} characters or fewer */
  "consultation-editor.summary-too-long": { most: number };
  /** Enter the authority */
  "consultation-editor.enter-authority": None;
  /** The authority’s name must be {most, number} characters or fewer */
  "consultation-editor.authority-too-long": { most: number };
  /** The contact must be {most, number} characters or fewer */
  "consultation-editor.contact-too-long": { most: number };
  /** Choose a time zone */
  "consultation-editor.choose-time-zone": None;
  /** Enter the date on which it opens, as year-month-day */
  "consultation-editor.enter-opening-date": None;
  /** Enter the time at which it opens, like 17:00 */
  "consultation-editor.enter-opening-time": None;
  /** Enter the date on which it closes, as year-month-day */
  "consultation-editor.enter-closing-date": None;
  /** Enter the time at which it closes, like 17:00 */
  "consultation-editor.enter-closing-time": None;
  /** The calendar has no such day: enter another date */
  "consultation-editor.no-such-date": None;
  /** The clocks there change on that day, so that there is no {time}, or there are two: choose another time */
  "consultation-editor.no-such-time": { time: string };
  /** The closing time must be after the opening time */
  "consultation-editor.closes-before-it-opens": None;
  /** Choose when comments are moderated */
  "consultation-editor.choose-moderation": None;
  /** Choose whether people may comment without an account */
  "consultation-editor.choose-at-risk": None;
  /** Enter the text of the measure */
  "consultation-editor.enter-measure": None;
  /** The measure begins with front matter. Paste it under “Begin from a file” instead, or leave that out */
  "consultation-editor.measure-has-front-matter": None;
  /** The measure must be {most, number} characters or fewer */
  "consultation-editor.measure-too-long": { most: number };
  /** The consultation has been announced meanwhile, so its text can no longer be changed */
  "consultation-editor.announced-meanwhile": None;
  /** This draft was saved since you opened it, by a colleague or in another window. Yours is below and not saved: compare both, then save what you want to keep */
  "consultation-editor.saved-meanwhile": None;
  /** Choose a file, or paste its text */
  "consultation-editor.choose-file": None;
  /** The file is a consultation of {government}, not of {own} */
  "consultation-editor.file-of-another-government": { government: string; own: string };
  /** The file cannot be read: {reason} */
  "consultation-editor.file-unreadable": { reason: string };
  /** In the file: {problem} */
  "consultation-editor.in-the-file": { problem: string };
  /** {problem}; {others} */
  "consultation-editor.one-problem-and-others": { problem: string; others: string };
  /** {field} is missing */
  "consultation-editor.field-is-missing": { field: string };
  /** there is no field {fields} */
  "consultation-editor.no-such-field": { fields: string };
  /** {field} must be one of: {values} */
  "consultation-editor.must-be-one-of": { field: string; values: string };
  /** {field} must be a date and a time, as in the example */
  "consultation-editor.must-be-a-moment": { field: string };
  /** {field}: {problem} */
  "consultation-editor.problem-with-field": { field: string; problem: string };
  /** Questions to those who comment */
  "consultation-editor.questions-to-commenters": None;
  /** Question */
  "consultation-editor.question": None;
  /** Up to {most, number} characters. */
  "consultation-editor.up-to-characters": { most: number };
  /** In the commenter’s own words. */
  "consultation-editor.hint-open": None;
  /** One of the options. */
  "consultation-editor.hint-single": None;
  /** Any number of the options. */
  "consultation-editor.hint-multiple": None;
  /** Whole numbers in order, at most {most, number} steps. */
  "consultation-editor.hint-scale": { most: number };
  /** A number or a range, in a unit. */
  "consultation-editor.hint-number": None;
  /** Hint (optional) */
  "consultation-editor.question-hint": None;
  /** What helps to answer it. Up to {most, number} characters. */
  "consultation-editor.question-hint-hint": { most: number };
  /** Options, one a line */
  "consultation-editor.options": None;
  /** Scale from */
  "consultation-editor.scale-from": None;
  /** What the first step means */
  "consultation-editor.first-step-means": None;
  /** Scale to */
  "consultation-editor.scale-to": None;
  /** What the last step means */
  "consultation-editor.last-step-means": None;
  /** Unit of the number */
  "consultation-editor.unit-of-number": None;
  /** Lowest number */
  "consultation-editor.lowest-number": None;
  /** Highest number */
  "consultation-editor.highest-number": None;
  /** Must it be answered? */
  "consultation-editor.must-be-answered": None;
  /** No */
  "consultation-editor.no": None;
  /** Yes */
  "consultation-editor.yes": None;
  /** Who is asked */
  "consultation-editor.who-is-asked": None;
  /** Tick none to ask everyone. */
  "consultation-editor.tick-none-for-everyone": None;
  /** Put it in place */
  "consultation-editor.put-it-in-place": None;
  /** Add it to the questions */
  "consultation-editor.add-it": None;
  /** The questions as text */
  "consultation-editor.questions-as-text": None;
  /** As in a file’s front matter: a list in YAML, where each question has kind, text and what its kind needs. Up to {most, number} characters. */
  "consultation-editor.questions-as-text-hint": { most: number };
  /** No question is asked. */
  "consultation-editor.no-question": None;
  /** Change */
  "consultation-editor.act-edit": None;
  /** Move up */
  "consultation-editor.act-up": None;
  /** Move down */
  "consultation-editor.act-down": None;
  /** Remove */
  "consultation-editor.act-remove": None;
  /** Change: {question} */
  "consultation-editor.act-edit-question": { question: string };
  /** Move up: {question} */
  "consultation-editor.act-up-question": { question: string };
  /** Move down: {question} */
  "consultation-editor.act-down-question": { question: string };
  /** Remove: {question} */
  "consultation-editor.act-remove-question": { question: string };
  /** The questions must be {most, number} characters or fewer */
  "consultation-editor.questions-too-long": { most: number };
  /** The questions cannot be read: {reason} */
  "consultation-editor.questions-unreadable": { reason: string };
  /** The questions must be a list, each beginning with “- ” */
  "consultation-editor.questions-no-list": None;
  /** Ask at most {most, number} questions */
  "consultation-editor.too-many-questions": { most: number };
  /** Two questions have the key {key}: give each a key of its own */
  "consultation-editor.two-questions-have-key": { key: string };
  /** Question {number, number}: {problem} */
  "consultation-editor.problem-with-question": { number: number; problem: string };
  /** Question {number, number} (“{question}”): {problem} */
  "consultation-editor.problem-with-named-question": { number: number; question: string; problem: string };
  /** The question below: {problem} */
  "consultation-editor.problem-with-question-below": { problem: string };
  /** {field}, number {number, number}, */
  "consultation-editor.item-of-field": { field: string; number: number };
  /** {field} must be text */
  "consultation-editor.must-be-text": { field: string };
  /** {field} must be a text */
  "consultation-editor.must-be-a-text": { field: string };
  /** {field} must be {most, number} characters or fewer */
  "consultation-editor.must-be-short": { field: string; most: number };
  /** {field} must be letters and digits, with hyphens between */
  "consultation-editor.must-be-a-key": { field: string };
  /** {field} must not be empty */
  "consultation-editor.must-not-be-empty": { field: string };
  /** {field} must be a whole number */
  "consultation-editor.must-be-a-whole-number": { field: string };
  /** {field} must be between {least, number} and {most, number} */
  "consultation-editor.must-be-between": { field: string; least: number; most: number };
  /** {field} must be a number */
  "consultation-editor.must-be-a-number": { field: string };
  /** {field} must be a list */
  "consultation-editor.must-be-a-list": { field: string };
  /** {field} must be true or false */
  "consultation-editor.must-be-true-or-false": { field: string };
  /** {field} must be among: {values} */
  "consultation-editor.must-be-among": { field: string; values: string };
  /** cannot be read */
  "consultation-editor.cannot-be-read": None;
  /** must have kind and text */
  "consultation-editor.must-have-kind-and-text": None;
  /** options are for one or several choices, not for {kind} */
  "consultation-editor.options-are-for-choices": { kind: string };
  /** give at least two options */
  "consultation-editor.give-two-options": None;
  /** give at most {most, number} options */
  "consultation-editor.too-many-options": { most: number };
  /** two options have the key {key} */
  "consultation-editor.two-options-have-key": { key: string };
  /** from, to and their labels are for a scale, not for {kind} */
  "consultation-editor.ends-are-for-scales": { kind: string };
  /** unit, minimum and maximum are for a number, not for {kind} */
  "consultation-editor.units-are-for-numbers": { kind: string };
  /** the minimum must not be above the maximum */
  "consultation-editor.minimum-above-maximum": None;
  /** a scale needs from and to, two whole numbers */
  "consultation-editor.scale-needs-ends": None;
  /** a scale’s to must be above its from */
  "consultation-editor.scale-upside-down": None;
  /** a scale has at most {most, number} steps */
  "consultation-editor.scale-too-long": { most: number };
  /** Stage */
  "consultation-editor.stage": None;
  /** The stage has been changed, and readers can see it. */
  "consultation-editor.stage-was-changed": None;
  /** Nothing that readers can see. */
  "consultation-editor.nothing-happened": None;
  /** It was withdrawn, so nothing comes after this. */
  "consultation-editor.withdrawn-is-last": None;
  /** It is decided, so nothing comes after this. */
  "consultation-editor.decided-is-last": None;
  /** What comes next? */
  "consultation-editor.what-comes-next": None;
  /** What readers are told */
  "consultation-editor.what-readers-are-told": None;
  /** Shown in the history of the consultation. A withdrawal needs it. */
  "consultation-editor.what-readers-are-told-hint": None;
  /** Before it is announced */
  "consultation-editor.before-announcing": None;
  /** I have looked at how the measure is cut, and it is right */
  "consultation-editor.i-have-looked": None;
  /** Look at what is said above about how the measure is cut, and say that it is right */
  "consultation-editor.look-first": None;
  /** Change the stage */
  "consultation-editor.change-the-stage": None;
  /** Announce it */
  "consultation-editor.to-announced": None;
  /** Everyone can read it from now on; its text and times can no longer be changed. It opens by itself on {opens} and closes on {closes}. */
  "consultation-editor.to-announced-hint": { opens: string; closes: string };
  /** Everyone can read it from now on; its text and times can no longer be changed. It opens for comments at once and closes on {closes}. */
  "consultation-editor.to-announced-at-once-hint": { closes: string };
  /** Under review */
  "consultation-editor.to-under-review": None;
  /** Readers see that the comments are being read. */
  "consultation-editor.to-under-review-hint": None;
  /** Decided */
  "consultation-editor.to-decided": None;
  /** Say below what was decided. Nothing comes after this. */
  "consultation-editor.to-decided-hint": None;
  /** Withdraw it */
  "consultation-editor.to-withdrawn": None;
  /** No further comments are taken, what was published stays readable, and it cannot be taken back. */
  "consultation-editor.to-withdrawn-hint": None;
  /** Choose the next stage */
  "consultation-editor.choose-next-stage": None;
  /** Write no more than {most, number} characters */
  "consultation-editor.note-too-long": { most: number };
  /** Another official has changed the stage meanwhile: see the history, and decide again */
  "consultation-editor.changed-meanwhile": None;
  /** The consultation cannot go to that stage from where it is now */
  "consultation-editor.not-from-here": None;
  /** The closing time has passed: change it before you announce the consultation */
  "consultation-editor.closing-time-has-passed": None;
  /** Say why the consultation is withdrawn */
  "consultation-editor.say-why-withdrawn": None;
  /** Consultations */
  "consultations.consultations": None;
  /** Filter the consultations */
  "consultations.filter": None;
  /** Government */
  "consultations.government": None;
  /** All governments */
  "consultations.all-governments": None;
  /** Stage */
  "consultations.stage": None;
  /** All stages */
  "consultations.all-stages": None;
  /** {option} ({count, number}) */
  "consultations.option-and-count": { option: string; count: number };
  /** Show */
  "consultations.show": None;
  /** Show all */
  "consultations.show-all": None;
  /** None matches */
  "consultations.none-matches": None;
  /** {count, plural, one {# consultation} other {# consultations}} */
  "consultations.so-many-consultations": { count: number };
  /** Example */
  "consultations.example": None;
  /** Opens {when} */
  "consultations.opens": { when: string };
  /** Comments until {when} */
  "consultations.comments-until": { when: string };
  /** To open {when} */
  "consultations.to-open": { when: string };
  /** Comments closed on {when} */
  "consultations.comments-closed-on": { when: string };
  /** Seen by officials of the government alone */
  "consultations.seen-by-officials-alone": None;
  /** No longer pursued */
  "consultations.no-longer-pursued": None;
  /** Pages of this consultation */
  "consultations.pages-of-consultation": None;
  /** Overview */
  "consultations.page-overview": None;
  /** Measure */
  "consultations.page-measure": None;
  /** Comments */
  "consultations.page-comments": None;
  /** Digest */
  "consultations.page-digest": None;
  /** Review */
  "consultations.page-review": None;
  /** Stage */
  "consultations.page-stage": None;
  /** New version */
  "consultations.page-versions": None;
  /** Documents */
  "consultations.page-documents": None;
  /** Dates */
  "consultations.page-changes": None;
  /** Languages */
  "consultations.page-translations": None;
  /** Governments */
  "consultations.page-joint": None;
  /** Governments that hold this consultation together */
  "consultations.held-together-by": None;
  /** This consultation is held together by: */
  "consultations.held-together": None;
  /** {government} (this page) */
  "consultations.this-page-of": { government: string };
  /** Held together with {governments} */
  "consultations.held-with": { governments: string };
  /** {government}, which holds this consultation together with this government, announced its own part */
  "consultations.announced-its-own": { government: string };
  /** Languages of the text */
  "consultations.languages-of-the-text": None;
  /** Text in {language}: authentic */
  "consultations.text-is-authentic": { language: string };
  /** Text in {language}: a translation. The authentic text is in {authentic}. */
  "consultations.text-is-a-translation": { language: string; authentic: string };
  /** Also in: */
  "consultations.text-also-in": None;
  /** {language} (authentic) */
  "consultations.authentic-one": { language: string };
  /** The measure is not available in {language}. What follows is the authentic text, in {authentic}. */
  "consultations.measure-not-translated": { language: string; authentic: string };
  /** Document added: {title} */
  "consultations.document-was-added": { title: string };
  /** By {authority} */
  "consultations.done-by-authority": { authority: string };
  /** By {official}, for {authority} */
  "consultations.done-by-official": { official: string; authority: string };
  /** By the clock, as announced */
  "consultations.done-by-clock": None;
  /** Translation added: {language} */
  "consultations.translation-was-added": { language: string };
  /** Say what you make of it */
  "consultations.say-what-you-make-of-it": None;
  /** Anyone may comment, in any language, until {when}. Comment on single provisions while you read the measure, or begin with what you think of it as a whole. What you write is saved as a draft until you submit it. */
  "consultations.anyone-may-comment": { when: string };
  /** Write a comment */
  "consultations.write-a-comment": None;
  /** Read the measure */
  "consultations.read-the-measure": None;
  /** How to write a useful comment */
  "consultations.how-to-comment": None;
  /** Comments begin soon */
  "consultations.comments-begin-soon": None;
  /** You can read the measure now, and comment from {from} until {until}. */
  "consultations.read-now-comment-later": { from: string; until: string };
  /** This consultation was withdrawn */
  "consultations.was-withdrawn": None;
  /** Comments are closed */
  "consultations.comments-are-closed": None;
  /** What was published stays readable: the comments by themselves, and beside each provision the points on it. */
  "consultations.stays-readable": None;
  /** Read the comments */
  "consultations.read-the-comments": None;
  /** What is in the measure */
  "consultations.what-is-in-the-measure": None;
  /** All {count, number} provisions */
  "consultations.all-provisions": { count: number };
  /** What has happened */
  "consultations.what-has-happened": None;
  /** Authority */
  "consultations.authority": None;
  /** Contact */
  "consultations.contact": None;
  /** Reference */
  "consultations.reference": None;
  /** Opens */
  "consultations.opening": None;
  /** Closes */
  "consultations.closing": None;
  /** Moderation */
  "consultations.moderation": None;
  /** Comments are read by a moderator before they are published. */
  "consultations.moderated-before": None;
  /** Comments are published at once, and read by a moderator afterwards. */
  "consultations.moderated-after": None;
  /** How comments are moderated */
  "consultations.how-moderated": None;
  /** What was decided so far */
  "consultations.moderation-report": None;
  /** The measure */
  "consultations.the-measure": None;
  /** Parts of the measure */
  "consultations.parts-of-the-measure": None;
  /** More parts of the measure */
  "consultations.more-parts-of-the-measure": None;
  /** {count, plural, one {# provision} other {# provisions}}. To say something about one of them, choose “Comment on this” beside it. */
  "consultations.provisions-to-comment-on": { count: number };
  /** {count, plural, one {# provision} other {# provisions}}. You can comment on each of them once the consultation is open. */
  "consultations.provisions-to-comment-on-later": { count: number };
  /** {count, plural, one {# provision} other {# provisions}}. Comments are closed; what was published is shown with the provision that it is about. */
  "consultations.provisions-commented-on": { count: number };
  /** Contents */
  "consultations.contents": None;
  /** {first} to {last} */
  "consultations.from-to": { first: string; last: string };
  /** Previous: {title} */
  "consultations.previous-part": { title: string };
  /** Next: {title} */
  "consultations.next-part": { title: string };
  /** Find a provision */
  "consultations.find-a-provision": None;
  /** Find */
  "consultations.find": None;
  /** A number such as 3(1), or words */
  "consultations.find-hint": None;
  /** No provision has “{asked}” */
  "consultations.no-provision-has": { asked: string };
  /** {count, plural, one {# provision} other {# provisions}} with “{asked}” */
  "consultations.so-many-provisions-with": { count: number; asked: string };
  /** The first {count, number} are shown. Add a word to narrow them down. */
  "consultations.first-are-shown": { count: number };
  /** Back to the text */
  "consultations.back-to-the-text": None;
  /** {provision}, by itself */
  "consultations.by-itself": { provision: string };
  /** What it stands under */
  "consultations.what-it-stands-under": None;
  /** Comment on this */
  "consultations.comment-on-this": None;
  /** See it in the measure */
  "consultations.see-it-in-the-measure": None;
  /** No point on it has been published yet */
  "consultations.no-point-published": None;
  /** {count, plural, one {# published point} other {# published points}} */
  "consultations.so-many-published-points": { count: number };
  /** {count, plural, one {# published point} other {# published points}} on what stands below it */
  "consultations.so-many-points-below": { count: number };
  /** The first {count, number} are shown here. The measure has all of them. */
  "consultations.first-below-are-shown": { count: number };
  /** Provisions beside this one */
  "consultations.provisions-beside": None;
  /** Previous: {provision} */
  "consultations.previous-provision": { provision: string };
  /** Next: {provision} */
  "consultations.next-provision": { provision: string };
  /** Controlled technical data */
  "controlled.heading": None;
  /** Could this comment contain technical data whose release is itself controlled? */
  "controlled.question": None;
  /** Some technical data may be given to nobody abroad, and so not published, without a licence: for example drawings, formulas or settings that are needed to make or use an item on a control list. If you answer yes, or are not sure, only the officials who are named for it read your comment first. */
  "controlled.what-it-means": None;
  /** No */
  "controlled.answer no": None;
  /** Yes */
  "controlled.answer yes": None;
  /** I am not sure */
  "controlled.answer not sure": None;
  /** Save this answer */
  "controlled.save": None;
  /** Say whether this comment could contain controlled technical data */
  "controlled.choose-one": None;
  /** When you send it, it is held. Nobody reads it, its files or its confidential parts but you and the officials who are named for it. They release it, and then it goes its usual way, or keep it from publication. You are told which, and why, on the page of its receipt. Meanwhile you can withdraw it. */
  "controlled.held-once-sent": None;
  /** An earlier version that is public is taken off until then. */
  "controlled.earlier-version-too": None;
  /** An earlier version that is public is taken off as soon as you send this, until then. Whoever watches the public pages can tell from it when you sent this. If that could harm you, do not send it now. */
  "controlled.earlier-version-too-at-risk": None;
  /** This government has not named such officials yet. The comment is held until it has. */
  "controlled.no-officer-yet": None;
  /** Held since {when}, as you said that it could contain controlled technical data. */
  "controlled.held author says yes": { when: string };
  /** Held since {when}, as you were not sure whether it contains controlled technical data. */
  "controlled.held author is not sure": { when: string };
  /** Held since {when}: a moderator thinks that it could contain controlled technical data. */
  "controlled.held moderator": { when: string };
  /** Only you and the officials who are named for it can read it. They have not decided yet. You can withdraw it. */
  "controlled.waits-for-officer": None;
  /** Released on {when}. It goes its usual way since. */
  "controlled.officer release": { when: string };
  /** Kept from publication on {when}. Nobody reads it but you and the officials who are named for it. */
  "controlled.officer keep": { when: string };
  /** Brief on the comments: {title} */
  "digest-documents.brief-of": { title: string };
  /** As in snapshot {number, number}, made on {when}. */
  "digest-documents.as-in-snapshot": { number: number; when: string };
  /** Snapshots keep no word that somebody wrote, so proposed wordings, technical and human-rights input, files, letters of campaigns and spreads of numbers are not in this file. The digest of today has them. */
  "digest-documents.not-in-snapshots": None;
  /** Only what is public is in it. */
  "digest-documents.public-alone": None;
  /** Every key point is a sentence that somebody wrote, word for word. How many comments make it was found by comparing words, so the counts say “about”. These are the strongest that two pages have room for; the whole digest has the others. */
  "digest-documents.how-counted": None;
  /** {reference} · {day} */
  "digest-documents.footer": { reference: string; day: string };
  /** There are too few comments with reasons to look for key points, or none had room here. */
  "digest-documents.no-key-point-here": None;
  /** Here are the first {shown, number} of them. */
  "digest-documents.first-asks": { shown: number };
  /** Here are the first {shown, number} of them. */
  "digest-documents.first-voices": { shown: number };
  /** Proposed wordings */
  "digest-documents.proposed-wordings": None;
  /** The text as it is: */
  "digest-documents.text-now": None;
  /** Wordings proposed for {provision} */
  "digest-documents.wordings-on": { provision: string };
  /** Proposed wording */
  "digest-documents.proposed-wording": None;
  /** In comments */
  "digest-documents.in-comments": None;
  /** Letter */
  "digest-documents.letter": None;
  /** Campaign {number, number} */
  "digest-documents.campaign": { number: number };
  /** Comment {number} */
  "digest-documents.comment": { number: string };
  /** The brief has the strongest key points that fit on two pages, the whole digest has everything, figures too. Each quote says in a footnote, in the PDF below it, which comment it is from, and leads there. They are made anew whenever you open them. */
  "digest-documents.in-documents": None;
  /** {count, plural, one {# row} other {# rows}}. {holds} */
  "digest-documents.rows-of": { count: number; holds: string };
  /** Each key point with its theme, its position, and about how many comments make it. */
  "digest-documents.in-sheet key_points": None;
  /** The words that name each key point, and some others that make it. */
  "digest-documents.in-sheet quotes": None;
  /** Sentences that ask for something, in the order of the measure. */
  "digest-documents.in-sheet asks": None;
  /** Sentences with reasons of comments that no key point cites. */
  "digest-documents.in-sheet voices": None;
  /** Points, asks and key points on each provision. */
  "digest-documents.in-sheet provisions": None;
  /** Every figure of the digest, with where the comments behind it are. */
  "digest-documents.in-sheet figures": None;
  /** Tagged: {tags} */
  "digest-edits.tagged": { tags: string };
  /** What this was about is not there any more. Nothing was changed. */
  "digest-edits.gone": None;
  /** This passage names a key point, so it stays there until another one names it. Nothing was changed. */
  "digest-edits.names": None;
  /** It is so already. Nothing was changed. */
  "digest-edits.same": None;
  /** {name} was faster, and changed the same since you opened the page. Nothing was changed by you. The page now shows how it stands. */
  "digest-edits.changed": { name: string };
  /** What officials changed */
  "digest-edits.history": None;
  /** Nobody has changed anything. */
  "digest-edits.nothing-yet": None;
  /** {by} confirmed that a passage makes a key point */
  "digest-edits.did confirm": { by: string };
  /** {by} struck a passage from a key point */
  "digest-edits.did refuse": { by: string };
  /** {by} moved a passage to a key point */
  "digest-edits.did move": { by: string };
  /** {by} added a passage to a key point */
  "digest-edits.did add": { by: string };
  /** {by} accepted {count, plural, one {# proposal} other {# proposals}} of what was learnt */
  "digest-edits.did accept-proposals": { by: string; count: number };
  /** {by} tagged a passage: {name, select, none {no tags} other {{name}}} */
  "digest-edits.did tag": { by: string; name: "none" | (string & {}) };
  /** {by} made a key point of {count, plural, one {# passage} other {# passages}} */
  "digest-edits.did make-key-point": { by: string; count: number };
  /** {by} merged a key point into another one */
  "digest-edits.did merge-key-points": { by: string };
  /** {by} removed a key point */
  "digest-edits.did remove-key-point": { by: string };
  /** {by} put a key point into another theme */
  "digest-edits.did move-key-point": { by: string };
  /** {by} gave a key point another place */
  "digest-edits.did place-key-point": { by: string };
  /** {by} let another passage name a key point */
  "digest-edits.did name-key-point": { by: string };
  /** {by} changed the own sentence on a key point */
  "digest-edits.did write-sentence": { by: string };
  /** {by} changed how far officials are with a key point */
  "digest-edits.did set-state": { by: string };
  /** {by} made the theme “{name}” of {count, plural, one {# key point} other {# key points}} */
  "digest-edits.did make-theme": { by: string; name: string; count: number };
  /** {by} named a theme “{name}” */
  "digest-edits.did rename-theme": { by: string; name: string };
  /** {by} merged a theme into “{name}” */
  "digest-edits.did merge-themes": { by: string; name: string };
  /** {by} removed the theme “{name}” */
  "digest-edits.did remove-theme": { by: string; name: string };
  /** {by} gave the theme “{name}” another place */
  "digest-edits.did place-theme": { by: string; name: string };
  /** {by} accepted a name for a theme that a model wrote */
  "digest-edits.did accept-name": { by: string };
  /** {by} took back a name for a theme that a model wrote */
  "digest-edits.did refuse-name": { by: string };
  /** {by} accepted that key points are chosen anew ({count, plural, one {# key point} other {# key points}}) */
  "digest-edits.did accept-rebuild": { by: string; count: number };
  /** {by} undid edit {number} */
  "digest-edits.did undo": { by: string; number: string };
  /** Edit {number} */
  "digest-edits.edit-number": { number: string };
  /** Open the key point */
  "digest-edits.open-key-point": None;
  /** Undone */
  "digest-edits.undone": None;
  /** Cannot be undone before edit {number}, which changed the same later. */
  "digest-edits.later-edit": { number: string };
  /** This edit cannot be undone any more, since it was undone or the same was edited later. Nothing was changed. */
  "digest-edits.not-undone": None;
  /** Edit this key point */
  "digest-edits.edit-key-point": None;
  /** Edit a key point */
  "digest-edits.edit-heading": None;
  /** Back to the key point */
  "digest-edits.back-to-key-point": None;
  /** How far officials are with it */
  "digest-edits.how-far": None;
  /** State */
  "digest-edits.state": None;
  /** Not looked at */
  "digest-edits.state none": None;
  /** Read */
  "digest-edits.state read": None;
  /** To be answered */
  "digest-edits.state to be answered": None;
  /** Assigned to */
  "digest-edits.assigned-to": None;
  /** Nobody */
  "digest-edits.nobody": None;
  /** Assigned to {name} */
  "digest-edits.is-assigned-to": { name: string };
  /** Save */
  "digest-edits.save": None;
  /** Theme */
  "digest-edits.theme": None;
  /** No theme */
  "digest-edits.no-theme": None;
  /** Put it into this theme */
  "digest-edits.move-to-theme": None;
  /** Place in its theme */
  "digest-edits.place": None;
  /** Place among the themes */
  "digest-edits.place-of-theme": None;
  /** 1 for the first. Leave it empty for the place that the number of comments gives it. */
  "digest-edits.place-hint": None;
  /** Enter a whole number from 1 to 999, or leave it empty */
  "digest-edits.place-error": None;
  /** Give it this place */
  "digest-edits.set-place": None;
  /** An own sentence on it */
  "digest-edits.own-sentence": None;
  /** It stands above the quote, marked as written by an official, in documents and snapshots too, and everyone may read it in a snapshot that is published. It is shown as long as one of the passages that it rests on is. */
  "digest-edits.own-sentence-hint": None;
  /** The sentence may have at most {most, number} characters */
  "digest-edits.own-sentence-error": { most: number };
  /** Passages that it rests on */
  "digest-edits.cites": None;
  /** Choose at least one passage that the sentence rests on */
  "digest-edits.cites-error": None;
  /** Save the sentence */
  "digest-edits.write-sentence": None;
  /** Make another key point of some passages */
  "digest-edits.split": None;
  /** The first one that you choose names it. They leave this key point. */
  "digest-edits.split-hint": None;
  /** Passages */
  "digest-edits.passages": None;
  /** Choose at least one passage */
  "digest-edits.passages-error": None;
  /** Make a key point of them */
  "digest-edits.make-point": None;
  /** Merge it into another key point */
  "digest-edits.merge": None;
  /** All that makes this one makes the other from then on, also what comes later. */
  "digest-edits.merge-hint": None;
  /** The other key point */
  "digest-edits.into": None;
  /** Choose a key point */
  "digest-edits.into-error": None;
  /** Merge */
  "digest-edits.merge-point": None;
  /** Remove it */
  "digest-edits.remove": None;
  /** Its passages make no key point then, and what comes later and would make it makes none either. */
  "digest-edits.remove-hint": None;
  /** Remove the key point */
  "digest-edits.remove-point": None;
  /** These are the {shown, number} passages nearest to it. */
  "digest-edits.passages-of-page": { shown: number };
  /** Make a theme of some of these */
  "digest-edits.make-theme-of-others": None;
  /** Edit the theme “{name}” */
  "digest-edits.theme-heading": { name: string };
  /** Make a theme */
  "digest-edits.others-heading": None;
  /** Name */
  "digest-edits.theme-name": None;
  /** Enter a name of at most {most, number} characters */
  "digest-edits.theme-name-error": { most: number };
  /** Save the name */
  "digest-edits.rename-theme": None;
  /** Merge it into another theme */
  "digest-edits.merge-theme": None;
  /** All its key points, also later ones, are in the other theme from then on. */
  "digest-edits.merge-theme-hint": None;
  /** The other theme */
  "digest-edits.into-theme": None;
  /** Choose a theme */
  "digest-edits.into-theme-error": None;
  /** Merge the themes */
  "digest-edits.merge-themes": None;
  /** Make another theme of some key points */
  "digest-edits.split-theme": None;
  /** Name of the new theme */
  "digest-edits.new-theme-name": None;
  /** Key points */
  "digest-edits.points": None;
  /** Choose at least one key point */
  "digest-edits.points-error": None;
  /** Make the theme */
  "digest-edits.make-theme": None;
  /** Remove the theme */
  "digest-edits.remove-theme": None;
  /** Its key points stay, under “Other points”. */
  "digest-edits.remove-theme-hint": None;
  /** A passage */
  "digest-edits.passage-heading": None;
  /** It makes these key points */
  "digest-edits.makes": None;
  /** It makes no key point. */
  "digest-edits.makes-none": None;
  /** Tags */
  "digest-edits.tags": None;
  /** Short names, with commas between them */
  "digest-edits.tags-hint": None;
  /** At most {most, number} tags of at most {longest, number} characters each */
  "digest-edits.tags-error": { most: number; longest: number };
  /** Save the tags */
  "digest-edits.set-tags": None;
  /** Make a key point of it */
  "digest-edits.make-one": None;
  /** It leaves the key points that it makes now. */
  "digest-edits.make-one-hint": None;
  /** Make a key point */
  "digest-edits.make-one-button": None;
  /** Add it or move it to another key point */
  "digest-edits.add-to": None;
  /** Add it */
  "digest-edits.add-to-button": None;
  /** Move it there */
  "digest-edits.move-to-button": None;
  /** Find passages */
  "digest-edits.find": None;
  /** Passages for this key point */
  "digest-edits.find-for": None;
  /** Words */
  "digest-edits.words": None;
  /** All of them, as they begin */
  "digest-edits.words-hint": None;
  /** Tag */
  "digest-edits.tag": None;
  /** Any */
  "digest-edits.any-tag": None;
  /** Search */
  "digest-edits.search": None;
  /** {count, plural, =0 {No passage has these words.} one {# passage} other {# passages}} */
  "digest-edits.found": { count: number };
  /** The first {shown, number} are shown. Further words narrow them. */
  "digest-edits.found-more": { shown: number };
  /** Find more passages for it */
  "digest-edits.find-more": None;
  /** Show */
  "digest-edits.filter": None;
  /** Show only some, by how far officials are with them */
  "digest-edits.filter-by": None;
  /** Any */
  "digest-edits.all-states": None;
  /** Anybody */
  "digest-edits.anybody": None;
  /** No key point is in that state. */
  "digest-edits.filtered-none": None;
  /** Comment {number} */
  "digest-edits.of-comment": { number: string };
  /** next passage */
  "digest-edits.key-next": None;
  /** passage before */
  "digest-edits.key-previous": None;
  /** it makes the key point */
  "digest-edits.key-confirm": None;
  /** it does not make it */
  "digest-edits.key-refuse": None;
  /** let it name the key point */
  "digest-edits.key-name": None;
  /** move and tag it */
  "digest-edits.key-more": None;
  /** To take away */
  "digest-files.to-take-away": None;
  /** A brief of two pages */
  "digest-files.the-brief": None;
  /** The whole digest */
  "digest-files.the-whole": None;
  /** Tables and figures */
  "digest-files.the-tables": None;
  /** Brief for Word (DOCX) */
  "digest-files.file brief.docx": None;
  /** Brief for LibreOffice (ODT) */
  "digest-files.file brief.odt": None;
  /** Brief (PDF) */
  "digest-files.file brief.pdf": None;
  /** Whole digest for Word (DOCX) */
  "digest-files.file whole.docx": None;
  /** Whole digest for LibreOffice (ODT) */
  "digest-files.file whole.odt": None;
  /** Whole digest (PDF) */
  "digest-files.file whole.pdf": None;
  /** All tables in a workbook (XLSX) */
  "digest-files.file tables.xlsx": None;
  /** All tables for programs (JSON) */
  "digest-files.file tables.json": None;
  /** What is in that, for programs (JSON Schema) */
  "digest-files.file schema.json": None;
  /** Key points (CSV) */
  "digest-files.file key-points.csv": None;
  /** Quotes (CSV) */
  "digest-files.file quotes.csv": None;
  /** What is asked (CSV) */
  "digest-files.file asks.csv": None;
  /** Voices (CSV) */
  "digest-files.file voices.csv": None;
  /** Figures (CSV) */
  "digest-files.file figures.csv": None;
  /** Page {page, number} of {pages, number} */
  "digest-files.page": { page: number; pages: number };
  /** Bar chart. {title}: {bars}. */
  "digest-files.bar-chart": { title: string; bars: string };
  /** {label} {count} */
  "digest-files.bar": { label: string; count: string };
  /** They say what this page says, without the numbers that it leaves out, and are made anew whenever somebody opens them. */
  "digest-files.what-they-are": None;
  /** In two pages: {title} */
  "digest-files.in-brief": { title: string };
  /** {authority}, consultation {reference} */
  "digest-files.public-page": { authority: string; reference: string };
  /** A cell is empty where its number is not told. */
  "digest-files.empty-cells": None;
  /** Comments by position */
  "digest-files.by-position": None;
  /** About */
  "digest-files.sheet about": None;
  /** Key points */
  "digest-files.sheet key_points": None;
  /** Quotes */
  "digest-files.sheet quotes": None;
  /** Asks */
  "digest-files.sheet asks": None;
  /** Voices */
  "digest-files.sheet voices": None;
  /** By provision */
  "digest-files.sheet provisions": None;
  /** Figures */
  "digest-files.sheet figures": None;
  /** What it is */
  "digest-files.about digest": None;
  /** Of */
  "digest-files.about authority": None;
  /** As of when */
  "digest-files.about moment": None;
  /** What is counted */
  "digest-files.about counted": None;
  /** How far to trust counts */
  "digest-files.about trust": None;
  /** What is cut */
  "digest-files.about cut": None;
  /** [cut] */
  "digest-files.cut": None;
  /** {count, plural, =0 {No text is cut.} one {# text is cut, since a cell holds {most, number} characters; the JSON and CSV files have the whole.} other {# texts are cut, since a cell holds {most, number} characters; the JSON and CSV files have the whole.}} */
  "digest-files.cut-texts": { count: number; most: number };
  /** Key point */
  "digest-files.column key_point": None;
  /** Theme */
  "digest-files.column theme": None;
  /** Position */
  "digest-files.column position": None;
  /** Language */
  "digest-files.column language": None;
  /** Words */
  "digest-files.column words": None;
  /** Own sentence of an official */
  "digest-files.column own_sentence": None;
  /** All confirmed (1 or 0) */
  "digest-files.column confirmed": None;
  /** Translation by an official */
  "digest-files.column translation": None;
  /** Language of the translation */
  "digest-files.column translation_language": None;
  /** Comments */
  "digest-files.column comments": None;
  /** Comments, each campaign once */
  "digest-files.column campaigns_once": None;
  /** Organisations */
  "digest-files.column organisations": None;
  /** Groups */
  "digest-files.column groups": None;
  /** Countries */
  "digest-files.column countries": None;
  /** In the theme, support */
  "digest-files.column theme_supports": None;
  /** In the theme, support with changes */
  "digest-files.column theme_supports_with_changes": None;
  /** In the theme, oppose */
  "digest-files.column theme_opposes": None;
  /** Address */
  "digest-files.column address": None;
  /** Comment */
  "digest-files.column comment": None;
  /** Part */
  "digest-files.column part": None;
  /** Organisation */
  "digest-files.column organisation": None;
  /** Author */
  "digest-files.column author_name": None;
  /** Group */
  "digest-files.column stakeholder_group": None;
  /** Country */
  "digest-files.column country": None;
  /** Provision */
  "digest-files.column provision": None;
  /** Name of the provision */
  "digest-files.column provision_label": None;
  /** Points */
  "digest-files.column points": None;
  /** Support */
  "digest-files.column support": None;
  /** Support with changes */
  "digest-files.column support_with_changes": None;
  /** Oppose */
  "digest-files.column oppose": None;
  /** No position */
  "digest-files.column no_position": None;
  /** Asks */
  "digest-files.column asks": None;
  /** Key points */
  "digest-files.column key_points": None;
  /** Section */
  "digest-files.column section": None;
  /** Key 1 */
  "digest-files.column key1": None;
  /** Key 2 */
  "digest-files.column key2": None;
  /** Count */
  "digest-files.column count": None;
  /** Inputs */
  "digest-inputs.inputs": None;
  /** Measure as a whole */
  "digest-inputs.measure-as-a-whole": None;
  /** {count, plural, one {# more comment} other {# more comments}} */
  "digest-inputs.more-comments": { count: number };
  /** {count, plural, one {# more comment} other {# more comments}}: the file of comments and points has them. */
  "digest-inputs.more-comments-in-file": { count: number };
  /** {count, plural, one {# more input} other {# more inputs}}: the file of comments and points has them. */
  "digest-inputs.more-inputs-in-file": { count: number };
  /** {name}, {more} */
  "digest-inputs.name-and-more": { name: string; more: string };
  /** Confidential */
  "digest-inputs.confidential": None;
  /** Not named */
  "digest-inputs.not-named": None;
  /** not stated */
  "digest-inputs.not-stated": None;
  /** Technical input */
  "digest-inputs.technical-input": None;
  /** Thresholds */
  "digest-inputs.thresholds": None;
  /** Parameter not named */
  "digest-inputs.parameter-not-named": None;
  /** {parameter} ({unit}) */
  "digest-inputs.parameter-in-unit": { parameter: string; unit: string };
  /** Present */
  "digest-inputs.present": None;
  /** Proposed */
  "digest-inputs.proposed": None;
  /** {whose}, {count, plural, one {# comment} other {# comments}} */
  "digest-inputs.value-of": { whose: string; count: number };
  /** Which value */
  "digest-inputs.which-value": None;
  /** Value */
  "digest-inputs.value": None;
  /** By */
  "digest-inputs.by": None;
  /** A value that is confidential */
  "digest-inputs.confidential-value": None;
  /** not shown */
  "digest-inputs.not-shown": None;
  /** A value in another unit, or in one that is confidential */
  "digest-inputs.value-in-another-unit": None;
  /** see the comment */
  "digest-inputs.see-the-comment": None;
  /** Why each comment prefers its value */
  "digest-inputs.why-this-value": None;
  /** Entries, destinations and licences */
  "digest-inputs.entries": None;
  /** Entries named */
  "digest-inputs.entries-named": None;
  /** Control list and entry */
  "digest-inputs.list-and-entry": None;
  /** Destinations and end users */
  "digest-inputs.destinations-and-end-users": None;
  /** Entry not named */
  "digest-inputs.entry-not-named": None;
  /** What each comment says of entries, destinations, end use and licences */
  "digest-inputs.each-on-entries": None;
  /** Cost and burden */
  "digest-inputs.burden": None;
  /** From the lowest figure to the highest that comments state; nothing is added up or converted. */
  "digest-inputs.burden-text": None;
  /** Burden */
  "digest-inputs.burden-of": None;
  /** Range */
  "digest-inputs.range": None;
  /** {range}, some without an upper or lower end */
  "digest-inputs.range-with-open-end": { range: string };
  /** confidential in {count, number} */
  "digest-inputs.confidential-in": { count: number };
  /** not counted in {count, number}, being in another unit: see the comment */
  "digest-inputs.not-counted-in": { count: number };
  /** Stated by smaller firms: */
  "digest-inputs.by-smaller-firms": None;
  /** What each comment says of cost and burden */
  "digest-inputs.each-on-burden": None;
  /** Availability from elsewhere */
  "digest-inputs.availability": None;
  /** Products named */
  "digest-inputs.products-named": None;
  /** Product and source */
  "digest-inputs.product-and-source": None;
  /** Quality and quantity */
  "digest-inputs.quality-and-quantity": None;
  /** Product not named */
  "digest-inputs.product-not-named": None;
  /** Comparable quality: {quality}. Sufficient quantity: {quantity}. */
  "digest-inputs.quality-quantity": { quality: string; quantity: string };
  /** {answer, select, yes {yes} no {no} unknown {not known} other {confidential}} */
  "digest-inputs.answer": { answer: "yes" | "no" | "unknown" | (string & {}) };
  /** {count, number} {answer, select, yes {yes} no {no} unknown {not known} other {confidential}} */
  "digest-inputs.answers": { count: number; answer: "yes" | "no" | "unknown" | (string & {}) };
  /** What each comment says of availability */
  "digest-inputs.each-on-availability": None;
  /** Human-rights input */
  "digest-inputs.human-rights-input": None;
  /** How many inputs name a right together with a group of people. One input can name several, so rows and columns do not add up. Each count leads to what was written. */
  "digest-inputs.how-rights-are-counted": None;
  /** Rights and groups, {provision}, table */
  "digest-inputs.rights-table": { provision: string };
  /** Rights and groups affected: {provision} */
  "digest-inputs.rights-and-groups": { provision: string };
  /** Right */
  "digest-inputs.right": None;
  /** {right}, {provision} */
  "digest-inputs.right-on": { right: string; provision: string };
  /** {right}, {group}, {provision} */
  "digest-inputs.right-of-group-on": { right: string; group: string; provision: string };
  /** Marked-up measure */
  "digest-inputs.marked-up-measure": None;
  /** Wordings for {provision} */
  "digest-inputs.wordings-for-provision": { provision: string };
  /** {wordings, plural, one {# wording is} other {# wordings are}} proposed, in {comments, plural, one {# comment} other {# comments}}. */
  "digest-inputs.wordings-proposed": { wordings: number; comments: number };
  /** Written for the translation into {language}. */
  "digest-inputs.against-the-translation": { language: string };
  /** {count, plural, one {# more wording} other {# more wordings}}: the file of comments and points has all of them. */
  "digest-inputs.more-wordings-in-file": { count: number };
  /** Passages to check */
  "digest-learning.to-check": None;
  /** {count, plural, one {# passage} other {# passages}} of which no official has said what they make. The least sure come first. */
  "digest-learning.how-many": { count: number };
  /** What is proposed was learnt from what officials said of other passages here. It counts nowhere until one of you says that it is so. */
  "digest-learning.learnt-from-you": None;
  /** Nothing has been learnt from officials here yet. The passages that have least in common with their key point come first. */
  "digest-learning.nothing-learnt-yet": None;
  /** There is no passage to check. */
  "digest-learning.nothing-left": None;
  /** The passage */
  "digest-learning.the-passage": None;
  /** Does it make this key point? */
  "digest-learning.the-key-point": None;
  /** Proposed from your corrections: very likely */
  "digest-learning.likely surely": None;
  /** Proposed from your corrections: likely */
  "digest-learning.likely likely": None;
  /** Proposed from your corrections: rather not */
  "digest-learning.likely perhaps": None;
  /** By the method it is assigned to this key point. */
  "digest-learning.assigned here": None;
  /** By the method it is assigned to another key point, which it leaves if you say yes. */
  "digest-learning.assigned elsewhere": None;
  /** By the method it is assigned to no key point. */
  "digest-learning.assigned nowhere": None;
  /** What makes this key point */
  "digest-learning.what-makes-it": None;
  /** Yes, it makes it */
  "digest-learning.confirm": None;
  /** No, it does not */
  "digest-learning.refuse": None;
  /** Or does it make another key point? */
  "digest-learning.another": None;
  /** Choose a key point */
  "digest-learning.choose": None;
  /** {name} was faster, and changed what this passage makes. Your answer was not taken. */
  "digest-learning.answered-meanwhile": { name: string };
  /** Choose the key point that it makes */
  "digest-learning.choose-first": None;
  /** It makes that one */
  "digest-learning.move": None;
  /** yes, it makes the key point */
  "digest-learning.key-confirm": None;
  /** no, it does not */
  "digest-learning.key-refuse": None;
  /** choose another key point */
  "digest-learning.key-another": None;
  /** Skip it for now */
  "digest-learning.skip": None;
  /** skip it */
  "digest-learning.key-skip": None;
  /** Proposed from your corrections */
  "digest-learning.proposed": None;
  /** {count, plural, one {# further passage likely makes} other {# further passages likely make}} this point, as learnt from what officials said of others. In a simulation about two of three such proposals were right. They count nowhere until an official says so. */
  "digest-learning.proposed-how-many": { count: number };
  /** Check passages */
  "digest-learning.check-passages": None;
  /** Accept what is proposed, all at once */
  "digest-learning.accept-all": None;
  /** Accept what is proposed */
  "digest-learning.accept-heading": None;
  /** All of them then count for their key points, as “about” so many, since nobody has read them. It is one change, and can be undone as one. */
  "digest-learning.accept-hint": None;
  /** From which likelihood on */
  "digest-learning.accept-bound": None;
  /** {likely} or more: {count, plural, one {# passage} other {# passages}} */
  "digest-learning.accept-from": { likely: string; count: number };
  /** Accept them */
  "digest-learning.accept": None;
  /** Nothing is proposed that likely makes a key point that it is not assigned to. Proposals are learnt from what officials say of passages. */
  "digest-learning.nothing-to-accept": None;
  /** Language models */
  "digest-models.models": None;
  /** The digest is made here and needs no language model. Where the operator of this portal has configured a server with models, you can let it compare key points of different languages, and propose names for themes and sentences for key points. */
  "digest-models.what-for": None;
  /** No server is configured. Nothing is sent to any. */
  "digest-models.no-server": None;
  /** The operator has configured the server at {address}. */
  "digest-models.server": { address: string };
  /** The model {model} would get the sentences that name key points, so that key points of different languages meet. */
  "digest-models.what-embeddings-get": { model: string };
  /** The model {model} would get up to eight sentences of each theme and key point, and propose a name or a sentence for it. */
  "digest-models.what-chat-gets": { model: string };
  /** Only sentences of published comments are sent, as everyone may read them, without names and without anything else about who wrote them. Nothing else is sent. */
  "digest-models.public-form-alone": None;
  /** This consultation has not used it. Nothing has been sent. */
  "digest-models.never-used": None;
  /** This consultation uses the server at {address}, since {name} said so on {when}. */
  "digest-models.is-used": { address: string; name: string; when: string };
  /** This consultation uses no server any more, since {name} said so on {when}. */
  "digest-models.is-not-used": { name: string; when: string };
  /** Another server is configured now, at {address}. Nothing is sent there until somebody agrees to it here. */
  "digest-models.now-another": { address: string };
  /** Sentences were last sent to {address} on {when}. */
  "digest-models.last-sent": { address: string; when: string };
  /** {kind, select, away {The server does not answer.} slow {The server did not answer in time.} refused {The server refused what it was asked.} busy {The server is busy.} elsewhere {The server pointed to another address, where nothing was sent.} long {The answer of the server was too long.} other {The answer of the server could not be understood.}} That was on {when}. It is asked again by itself. The digest does not wait for it. */
  "digest-models.failed": { kind: "away" | "slow" | "refused" | "busy" | "elsewhere" | "long" | (string & {}); when: string };
  /** Use the server at {address} */
  "digest-models.use": { address: string };
  /** Send nothing more */
  "digest-models.stop": None;
  /** Another server is configured now. Read its address, and decide again. Nothing was changed. */
  "digest-models.other-server": None;
  /** What the model proposes */
  "digest-models.proposals": None;
  /** Each was checked. It says no figure, name or denial that is not in the sentences it rests on, most of its words are theirs, and it does not say how many people say it. Whether it is right, you decide. It stands nowhere until you accept it, and then it is marked as written by a machine. */
  "digest-models.what-proposals-are": None;
  /** There is nothing to decide on. */
  "digest-models.no-proposals": None;
  /** A name for the theme “{theme}” */
  "digest-models.name-for": { theme: string };
  /** Written by a machine: {model} at {address}. */
  "digest-models.written-by": { model: string; address: string };
  /** Written by a machine: {model} at {address}. Accepted by {name}. */
  "digest-models.accepted-by": { model: string; address: string; name: string };
  /** Written by a machine ({model}), accepted by {name}. */
  "digest-models.by-machine": { model: string; name: string };
  /** It rests on: */
  "digest-models.rests-on": None;
  /** This has been decided already, or a sentence that it rests on is not public any more. Nothing was changed. */
  "digest-models.decided-meanwhile": None;
  /** Thrown away */
  "digest-models.thrown-away": None;
  /** {why, select, cites {{count, number} cited nothing, or what they were not given} length {{count, number} were too long, or more than one sentence} quotation {{count, number} quoted what is not there word for word} figure {{count, number} named a figure that is not in what they cite} name {{count, number} named somebody or something that is not in what they cite} own {{count, number} said too much in words that are not in what they cite} negation {{count, number} denied what those they cite do not deny, or the other way about} quantity {{count, number} said how many say it} markup {{count, number} held a link, markup or an instruction} other {{count, number} were no answer}} */
  "digest-models.thrown": { why: "cites" | "length" | "quotation" | "figure" | "name" | "own" | "negation" | "quantity" | "markup" | (string & {}); count: number };
  /** Choose key points anew */
  "digest-rebuild.heading": None;
  /** Key points are chosen once, and what comes later is assigned to them. Here you can have them chosen anew, among all comments that are public now. What comes out is a proposal. It changes nothing until you accept it, and only officials see it. */
  "digest-rebuild.what-for": None;
  /** Key points that officials worked on stay as they are, with names, sentences, marks and places. So do passages of which officials said what they make, and all tags and translations. */
  "digest-rebuild.what-stays": None;
  /** No key points have been chosen yet. */
  "digest-rebuild.not-built": None;
  /** It may be worth it now, since many more comments give reasons than when the key points were chosen. */
  "digest-rebuild.outgrown": None;
  /** {position}, in {language}: {at_first, plural, one {# comment} other {# comments}} then, {now, number} now */
  "digest-rebuild.outgrown-side": { position: string; language: string; at_first: number; now: number };
  /** It is hardly worth it now. On no side do twice as many comments give reasons as when the key points were chosen. */
  "digest-rebuild.not-outgrown": None;
  /** Propose key points anew */
  "digest-rebuild.ask": None;
  /** Propose anew */
  "digest-rebuild.ask-again": None;
  /** {name} asked for this on {when}. It is being worked out, which takes from some seconds to a few minutes, and longer with a hundred thousand comments and more. Open this page again to see what comes of it. */
  "digest-rebuild.being-made": { name: string; when: string };
  /** What {name} asked for on {when} could not be worked out. Whoever runs the portal can see why. You can ask again. */
  "digest-rebuild.has-failed": { name: string; when: string };
  /** Passages are being moved to the key points that were chosen anew, or back where that was undone. Until that is done the digest shows some of them where they were. */
  "digest-rebuild.is-moving": None;
  /** This proposal, for which {name} asked on {when}, cannot be accepted any more, since comments came or changed after it was made. */
  "digest-rebuild.outdated comments": { name: string; when: string };
  /** This proposal, for which {name} asked on {when}, cannot be accepted any more, since an official edited the digest after it was made. */
  "digest-rebuild.outdated edits": { name: string; when: string };
  /** This proposal, for which {name} asked on {when}, cannot be accepted any more, since it was made before the portal was updated. */
  "digest-rebuild.outdated release": { name: string; when: string };
  /** {name} asked for this proposal on {when}. It can be accepted until comments come or somebody edits the digest. Where there are thousands of comments, some more may come. */
  "digest-rebuild.proposed": { name: string; when: string };
  /** Accept the proposal */
  "digest-rebuild.accept": None;
  /** The digest is then as it is proposed here. With very many comments it takes a while until all passages are moved. You can undo that later, under what officials changed. */
  "digest-rebuild.accept-hint": None;
  /** Discard it */
  "digest-rebuild.discard": None;
  /** A colleague has decided on this or asked again. Nothing was changed by you. The page now shows how it stands. */
  "digest-rebuild.decided": None;
  /** Something came in between, so the proposal does not hold any more. Nothing was changed. */
  "digest-rebuild.outdated": None;
  /** What would change */
  "digest-rebuild.in-numbers": None;
  /** Of {all, plural, one {# passage} other {# passages}} that give reasons, {moved, number} would make another key point, {gained, number} would make one that make none now, and {lost, number} would make none any more. */
  "digest-rebuild.of-passages": { all: number; moved: number; gained: number; lost: number };
  /** No key point would change. */
  "digest-rebuild.nothing": None;
  /** New ({count, number}) */
  "digest-rebuild.added": { count: number };
  /** Named by another sentence ({count, number}) */
  "digest-rebuild.renamed": { count: number };
  /** Split ({count, number}) */
  "digest-rebuild.split": { count: number };
  /** Taken into another one ({count, number}) */
  "digest-rebuild.merged": { count: number };
  /** Gone ({count, number}) */
  "digest-rebuild.gone": { count: number };
  /** Kept as they are ({count, number}) */
  "digest-rebuild.kept": { count: number };
  /** Kept, since officials worked on them ({count, number}) */
  "digest-rebuild.worked-on": { count: number };
  /** {count, plural, one {about # passage} other {about # passages}} */
  "digest-rebuild.about-passages": { count: number };
  /** It would be named by: */
  "digest-rebuild.becomes": None;
  /** Its parts would be: */
  "digest-rebuild.parts": None;
  /** It would be part of: */
  "digest-rebuild.taken-into": None;
  /** Most of its passages would go to: */
  "digest-rebuild.goes-to": None;
  /** Its passages would make no key point. */
  "digest-rebuild.goes-nowhere": None;
  /** {count, plural, one {# of its passages} other {# of its passages}} */
  "digest-rebuild.of-these": { count: number };
  /** Themes */
  "digest-rebuild.themes": None;
  /** New themes */
  "digest-rebuild.theme-added": None;
  /** Themes with another name */
  "digest-rebuild.theme-renamed": None;
  /** Themes that would be gone */
  "digest-rebuild.theme-ended": None;
  /** “{before}” would be “{after}” */
  "digest-rebuild.renamed-theme": { before: string; after: string };
  /** What officials did */
  "digest-rebuild.edits": None;
  /** {points, plural, one {# key point} other {# key points}} on which officials worked would stay, and so would {passages, plural, one {# passage} other {# passages}} where officials put them or where their words rest on them. */
  "digest-rebuild.edits-stay": { points: number; passages: number };
  /** {count, plural, one {# passage was} other {# passages were}} struck from key points that would be gone. There is nothing left to strike them from. */
  "digest-rebuild.refusals-end": { count: number };
  /** {count, plural, one {# passage} other {# passages}} that officials accepted together, unread, would be assigned anew, since the key points they were accepted for would be gone. */
  "digest-rebuild.accepted-end": { count: number };
  /** Themes that officials named and that would have no key point any more. They come back where one is put into them: */
  "digest-rebuild.themes-end": None;
  /** Nothing that officials did would be lost. */
  "digest-rebuild.all-kept": None;
  /** What was decided before */
  "digest-rebuild.past": None;
  /** {name} accepted a proposal on {when} */
  "digest-rebuild.past accepted": { name: string; when: string };
  /** {name} discarded a proposal on {when} */
  "digest-rebuild.past discarded": { name: string; when: string };
  /** In short */
  "digest-said.in-short": None;
  /** {count, plural, one {# gives} other {# give}} a reason. */
  "digest-said.give-reasons": { count: number };
  /** Key points are looked for once eight comments of one position, in one language, give reasons, and after closing once three do. Without any so far: */
  "digest-said.sides-without-key-points": None;
  /** The strongest {shown, number} of {all, plural, one {# key point} other {# key points}}. */
  "digest-said.strongest-of": { shown: number; all: number };
  /** {count, plural, one {# further key point} other {# further key points}} */
  "digest-said.further-key-points": { count: number };
  /** These comments state no position, so nothing tells who is for the measure and who is against it. */
  "digest-said.not-stated-no-dissent": None;
  /** Provisions most contested */
  "digest-said.contested-provisions": None;
  /** On no provision are there points both for it and against it. */
  "digest-said.none-contested": None;
  /** What is asked */
  "digest-said.asked": None;
  /** No sentence has been found that asks for something. */
  "digest-said.no-asks": None;
  /** {count, plural, one {# further} other {# further}} */
  "digest-said.further-asks": { count: number };
  /** On the measure as a whole */
  "digest-said.about-the-whole": None;
  /** What no key point covers */
  "digest-said.not-covered": None;
  /** A key point cites each comment that gives a reason. */
  "digest-said.no-voices": None;
  /** No key point cites anybody of: {groups}. */
  "digest-said.uncited-groups": { groups: string };
  /** No key point cites anybody from: {countries}. */
  "digest-said.uncited-countries": { countries: string };
  /** Pages on what was argued */
  "digest-said.pages-on-arguments": None;
  /** In short */
  "digest-said.page in-short": None;
  /** Themes and key points */
  "digest-said.page key-points": None;
  /** By provision */
  "digest-said.page by-provision": None;
  /** What is asked */
  "digest-said.page asks": None;
  /** Voices */
  "digest-said.page voices": None;
  /** Passages to check */
  "digest-said.page to-check": None;
  /** Find passages */
  "digest-said.page passages": None;
  /** What officials changed */
  "digest-said.page edits": None;
  /** Choose key points anew */
  "digest-said.page rebuild": None;
  /** Language models */
  "digest-said.page models": None;
  /** Key points have not been looked for yet. That is done a short while after enough comments with reasons are public. */
  "digest-said.not-built": None;
  /** Something has happened since key points were last brought up to date. That is done within a minute or so. What is not public any more is not shown, whatever the counts below were made from. */
  "digest-said.is-behind": None;
  /** With so many comments, what was argued is counted in the background. What follows is how it stood on {when}, and is brought up to date by itself. */
  "digest-said.as-of": { when: string };
  /** How key points are found, and how far to trust them */
  "digest-said.how-found": None;
  /** Every key point is a sentence that somebody wrote, as it stands in the public form of their comment. Nothing was written by a machine, and no sentence that is not there word for word is shown. */
  "digest-said.how-found-quotes": None;
  /** Which sentences make a key point is found by comparing their words. Of those that are assigned, about half truly make the same point, so the counts say “about” until officials have confirmed every sentence of a key point. Read the sentences before you rely on a count. */
  "digest-said.how-found-counts": None;
  /** Positions are those that people stated in the form. Comments of different positions are never put together, and no position is guessed. */
  "digest-said.how-found-positions": None;
  /** Languages */
  "digest-said.how-found-languages": None;
  /** {language}: {comments, plural, one {# comment} other {# comments}}, {points, plural, one {# key point} other {# key points}}. */
  "digest-said.language-worked": { language: string; comments: number; points: number };
  /** {count, plural, one {# of them was} other {# of them were}} joined with key points in other languages. */
  "digest-said.language-joined": { count: number };
  /** {by, select, dictionary {Key points were compared by a dictionary} other {Key points were compared by a language model}}: {pairs}. */
  "digest-said.compared-by": { by: "dictionary" | (string & {}); pairs: string };
  /** Key points could be compared by position, provision, figures and names alone: {pairs}. */
  "digest-said.compared-by-neither": { pairs: string };
  /** {one} and {other} */
  "digest-said.language-pair": { one: string; other: string };
  /** Sentences that ask for something are found by rules that were measured. */
  "digest-said.asks-measured": None;
  /** Sentences that ask for something are found by rules that nobody has measured. */
  "digest-said.asks-not-measured": None;
  /** There are no rules by which sentences that ask for something would be found. */
  "digest-said.asks-none": None;
  /** About {count, plural, one {# comment} other {# comments}} */
  "digest-said.about-comments": { count: number };
  /** {count, plural, one {# comment} other {# comments}}, each passage confirmed */
  "digest-said.confirmed-comments": { count: number };
  /** {count, plural, one {# if} other {# if}} each campaign counts once */
  "digest-said.voices-apart": { count: number };
  /** {count, plural, one {# organisation} other {# organisations}} */
  "digest-said.organisations": { count: number };
  /** {count, plural, one {# group} other {# groups}} */
  "digest-said.groups": { count: number };
  /** {count, plural, one {# country} other {# countries}} */
  "digest-said.countries": { count: number };
  /** Nobody of another position speaks of this theme */
  "digest-said.nobody-dissents": None;
  /** about {count, plural, one {# comment} other {# comments}} here */
  "digest-said.makes-here": { count: number };
  /** In {language} */
  "digest-said.said-in": { language: string };
  /** Key point */
  "digest-said.key-point": None;
  /** All passages */
  "digest-said.all-passages": None;
  /** Also in these words */
  "digest-said.supporting": None;
  /** Translation of a quote */
  "digest-said.translate-quote": None;
  /** Language of the translation */
  "digest-said.language-of-translation": None;
  /** The quote is in {language}. */
  "digest-said.language-of-quote": { language: string };
  /** Choose the language of the translation */
  "digest-said.choose-language": None;
  /** Translation */
  "digest-said.translation": None;
  /** It stands beside the quote wherever that is shown, marked as a translation by an official. A digest that is published from now on has it too. The quote itself stays as it is. */
  "digest-said.translation-hint": None;
  /** Write the translation */
  "digest-said.translation-empty": None;
  /** The translation must be 8,000 characters or fewer */
  "digest-said.translation-too-long": None;
  /** Put it beside the quote */
  "digest-said.save-translation": None;
  /** Take the translation away */
  "digest-said.take-translation-back": None;
  /** {language}, translated by {name} for the ministry, {day} */
  "digest-said.translated-by": { language: string; name: string; day: string };
  /** {name, select, nobody {A colleague has} other {{name} has}} changed the translation since you opened this page. What you typed is still here, and was not saved. Above is how the translation stands now. */
  "digest-said.translated-meanwhile": { name: "nobody" | (string & {}) };
  /** Themes and key points */
  "digest-said.themes-and-key-points": None;
  /** Other points */
  "digest-said.other-points": None;
  /** Named by a machine; an official has accepted the name. */
  "digest-said.theme-named-by-model": None;
  /** Named by the words that tell it from other themes. */
  "digest-said.theme-named-by-words": None;
  /** There are no key points yet. */
  "digest-said.no-key-points": None;
  /** About {comments, plural, one {# comment makes} other {# comments make}} this point, in {passages, plural, one {# sentence} other {# sentences}}. The nearest to the key point’s own words come first. */
  "digest-said.point-counts": { comments: number; passages: number };
  /** Exactly {comments, plural, one {# comment makes} other {# comments make}} this point, in {passages, plural, one {# sentence} other {# sentences}}: officials have confirmed each of them. The nearest to the key point’s own words come first. */
  "digest-said.point-counts confirmed": { comments: number; passages: number };
  /** About {comments, plural, one {# comment makes} other {# comments make}} this point. The nearest to the key point’s own words come first. */
  "digest-said.point-counts many": { comments: number };
  /** Exactly {comments, plural, one {# comment makes} other {# comments make}} this point: officials have confirmed each of its sentences. The nearest to the key point’s own words come first. */
  "digest-said.point-counts many confirmed": { comments: number };
  /** By stakeholder group */
  "digest-said.by-group": None;
  /** By country */
  "digest-said.by-country": None;
  /** The same in other languages */
  "digest-said.joined-with": None;
  /** Very near */
  "digest-said.nearness near": None;
  /** Near */
  "digest-said.nearness like": None;
  /** Less near */
  "digest-said.nearness far": None;
  /** Confirmed by an official */
  "digest-said.confirmed": None;
  /** Written by an official; rests on {count, plural, one {comment} other {comments}} {numbers} */
  "digest-said.own-words": { count: number; numbers: string };
  /** Key points by provision */
  "digest-said.by-provision": None;
  /** No key point is made on a single provision, and nothing is asked of one. */
  "digest-said.nothing-on-provisions": None;
  /** {position} */
  "digest-said.position-on": { position: string };
  /** {count, plural, one {Only the first is listed here.} other {The first # are listed here.}} */
  "digest-said.first-are-listed": { count: number };
  /** {total, plural, one {# sentence asks} other {# sentences ask}} for something; of a campaign each stands here once. */
  "digest-said.asks-in-all": { total: number };
  /** {count, plural, one {# comment of the campaign asks} other {# comments of the campaign ask}} this */
  "digest-said.asks-alike": { count: number };
  /** Voices */
  "digest-said.voices": None;
  /** {count, plural, one {# comment gives} other {# comments give}} reasons of which no key point cites any. They are as good as any other; fewer say the same, or they say it in words of their own. Who says most comes first. */
  "digest-said.voices-in-all": { count: number };
  /** {count, plural, one {# comment} other {# comments}} of one campaign */
  "digest-said.voices-alike": { count: number };
  /** Each comment that gives a reason is cited by a key point. */
  "digest-said.nothing-more-cited": None;
  /** Digest */
  "digests.digest": None;
  /** As it stands on {when}; it is worked out anew whenever you open it. */
  "digests.as-it-stands": { when: string };
  /** No comment has been published yet. */
  "digests.nothing-published": None;
  /** Nothing that was received is left out. */
  "digests.nothing-left-out": None;
  /** Contents */
  "digests.contents": None;
  /** Pages of the digest */
  "digests.pages-of-the-digest": None;
  /** First page */
  "digests.first-page": None;
  /** Who commented */
  "digests.part figures": None;
  /** Points by provision */
  "digests.part provisions": None;
  /** Answers to the questions */
  "digests.part questions": None;
  /** Technical input, human rights and wordings */
  "digests.part inputs": None;
  /** Campaigns */
  "digests.part campaigns": None;
  /** Attached files */
  "digests.part files": None;
  /** {comments, plural, one {# comment} other {# comments}} by group, position, country and day */
  "digests.contents-figures": { comments: number };
  /** {commented, number} of {all, plural, one {# provision} other {# provisions}} */
  "digests.contents-provisions": { commented: number; all: number };
  /** {questions, plural, one {# question} other {# questions}} */
  "digests.contents-questions": { questions: number };
  /** {campaigns, plural, =0 {none} one {# campaign, {comments, number} comments} other {# campaigns, {comments, number} comments}} */
  "digests.contents-campaigns": { campaigns: number; comments: number };
  /** {files, plural, one {# file} other {# files}} */
  "digests.contents-files": { files: number };
  /** {count, plural, one {What is said on # provision} other {What is said on all # provisions}} */
  "digests.all-provisions-with-points": { count: number };
  /** Nobody has written on that yet. */
  "digests.nothing-on-that": None;
  /** Back to the digest */
  "digests.back": None;
  /** {reference} · {authority} */
  "digests.reference-and-authority": { reference: string; authority: string };
  /** Digest of comments: {title} */
  "digests.digest-of": { title: string };
  /** As it stood on {when}. */
  "digests.as-it-stood": { when: string };
  /** Of what people wrote, the first few on each provision and question are here; the file of comments, points and answers has all of it. */
  "digests.first-few-on-paper": None;
  /** Page to print */
  "digests.page-to-print": None;
  /** Figures (CSV) */
  "digests.figures-file": None;
  /** Comments, points and answers (CSV) */
  "digests.comments-file": None;
  /** Figures (CSV with semicolons) */
  "digests.figures-file-semicolons": None;
  /** Comments, points and answers (CSV with semicolons) */
  "digests.comments-file-semicolons": None;
  /** What is in the files */
  "digests.what-is-in-the-files": None;
  /** Where Excel is set to German, French, Dutch or another language that writes decimals with a comma, take the files with semicolons, which then open in columns. All are UTF-8 with a byte order mark, so that spreadsheets show every language rightly. A cell that begins with a sign that a spreadsheet would run as a formula has an apostrophe in front; a negative number has none. */
  "digests.in-both-files": None;
  /** section */
  "digests.column section": None;
  /** key1 */
  "digests.column key1": None;
  /** key2 */
  "digests.column key2": None;
  /** count */
  "digests.column count": None;
  /** address */
  "digests.column address": None;
  /** comment */
  "digests.column comment": None;
  /** part */
  "digests.column part": None;
  /** provision */
  "digests.column provision": None;
  /** provision_label */
  "digests.column provision_label": None;
  /** position */
  "digests.column position": None;
  /** text */
  "digests.column text": None;
  /** submitted_at */
  "digests.column submitted_at": None;
  /** published_at */
  "digests.column published_at": None;
  /** author_name */
  "digests.column author_name": None;
  /** organisation */
  "digests.column organisation": None;
  /** stakeholder_group */
  "digests.column stakeholder_group": None;
  /** country */
  "digests.column country": None;
  /** language */
  "digests.column language": None;
  /** campaign */
  "digests.column campaign": None;
  /** source_id */
  "digests.column source_id": None;
  /** question */
  "digests.column question": None;
  /** answer */
  "digests.column answer": None;
  /** input */
  "digests.column input": None;
  /** field */
  "digests.column field": None;
  /** file */
  "digests.column file": None;
  /** confidential */
  "digests.column confidential": None;
  /** late */
  "digests.column late": None;
  /** piece */
  "digests.column piece": None;
  /** Name not stated */
  "digests.name-not-stated": None;
  /** Name withheld */
  "digests.name-withheld": None;
  /** Group not stated */
  "digests.group-not-stated": None;
  /** Comments */
  "digests.comments": None;
  /** {what}, table */
  "digests.table-of": { what: string };
  /** {this}, {that} */
  "digests.this-and-that": { this: string; that: string };
  /** Who commented */
  "digests.who-commented": None;
  /** By stakeholder group */
  "digests.by-group": None;
  /** By position */
  "digests.by-position": None;
  /** By country */
  "digests.by-country": None;
  /** By day */
  "digests.by-day": None;
  /** Comments by stakeholder group */
  "digests.comments-by-group": None;
  /** Comments by position */
  "digests.comments-by-position": None;
  /** Comments by country */
  "digests.comments-by-country": None;
  /** Comments by day */
  "digests.comments-by-day": None;
  /** Group */
  "digests.group": None;
  /** Position */
  "digests.position": None;
  /** Country */
  "digests.country": None;
  /** Day */
  "digests.day": None;
  /** Comments are reasons, not votes. How many took a position says who wrote, not what is right. */
  "digests.reasons-not-votes": None;
  /** The other {count, number} */
  "digests.the-others": { count: number };
  /** All {all, number} */
  "digests.all-of-them": { all: number };
  /** The consultation’s period, {first} to {last}. Each column is {width, select, day {a day} week {a week, from Monday} month {a month} quarter {a quarter of a year} year {a year} decade {ten years} other {a hundred years}}. */
  "digests.period-shown": { first: string; last: string; width: "day" | "week" | "month" | "quarter" | "year" | "decade" | (string & {}) };
  /** No comment came in the consultation’s period, {first} to {last}. */
  "digests.none-in-period": { first: string; last: string };
  /** {count, plural, one {# comment} other {# comments}} came {when, select, before {before} other {after}} the period, {days, select, one {on {first}} other {from {first} to {last}}}. */
  "digests.outside-the-period": { count: number; when: "before" | (string & {}); days: "one" | (string & {}); first: string; last: string };
  /** {days, plural, one {# day} other {# days}} with comments, as a table */
  "digests.days-as-table": { days: number };
  /** {first} to {last} */
  "digests.from-day-to-day": { first: string; last: string };
  /** Position by stakeholder group */
  "digests.position-by-group": None;
  /** Comments by stakeholder group and position */
  "digests.comments-by-group-and-position": None;
  /** Confidential parts */
  "digests.confidential-parts": None;
  /** {count, plural, one {# published comment has} other {# published comments have}} parts that are not public. Nothing of what they say is in this digest. */
  "digests.have-confidential-parts": { count: number };
  /** Confidential parts by ground */
  "digests.confidential-by-ground": None;
  /** Ground */
  "digests.ground": None;
  /** Parts */
  "digests.parts": None;
  /** Points by provision */
  "digests.points-by-provision": None;
  /** No published comment makes a point on a single provision. */
  "digests.no-points": None;
  /** {commented, number} of {all, plural, one {# provision} other {# provisions}} have points. A comment can make points on several. */
  "digests.provisions-with-points": { commented: number; all: number };
  /** Only one comment speaks of each of these: */
  "digests.said-once": None;
  /** {place, number} of {all, number} in the measure */
  "digests.place-in-measure": { place: number; all: number };
  /** Provision by provision, in the measure’s order */
  "digests.provision-by-provision": None;
  /** Points by provision and position */
  "digests.points-by-provision-and-position": None;
  /** Provision */
  "digests.provision": None;
  /** Points */
  "digests.points": None;
  /** points on {provision} */
  "digests.points-on": { provision: string };
  /** points on {provision}, {who} */
  "digests.points-on-by": { provision: string; who: string };
  /** {points, plural, one {What it says} other {What they say}} on {provision} */
  "digests.what-they-say": { points: number; provision: string };
  /** {points, plural, one {All # point} other {All # points}} on {provision} */
  "digests.all-points-on": { points: number; provision: string };
  /** Answers to the questions */
  "digests.answers-to-the-questions": None;
  /** {questions, plural, one {# question} other {# questions}}. Whoever answers has chosen to: the figures say what was answered, not what is so or how many think it. */
  "digests.what-figures-say": { questions: number };
  /** Answered */
  "digests.answered": None;
  /** Not answered */
  "digests.unanswered": None;
  /** Not asked */
  "digests.not-asked": None;
  /** Confidential, wholly or in part */
  "digests.answered-confidentially": None;
  /** Several could be ticked, so the figures add up to more than the number of answers. */
  "digests.several-could-be-ticked": None;
  /** Answers to: {question} */
  "digests.answers-to": { question: string };
  /** Answers to “{question}” */
  "digests.answers-to-question": { question: string };
  /** Answers to “{question}” by stakeholder group */
  "digests.answers-by-group": { question: string };
  /** All */
  "digests.all": None;
  /** Step */
  "digests.step": None;
  /** Answer */
  "digests.answer": None;
  /** {place, number}. {label} */
  "digests.numbered": { place: number; label: string };
  /** Median {number} */
  "digests.median": { number: string };
  /** Median {median}; from {lowest} to {highest}; {count, plural, one {# number} other {# numbers}}. */
  "digests.median-and-range": { median: string; lowest: string; highest: string; count: number };
  /** Number */
  "digests.number": None;
  /** Number, in {unit} */
  "digests.number-in": { unit: string };
  /** {from} to under {to} */
  "digests.bin": { from: string; to: string };
  /** What they answer */
  "digests.what-they-answer": None;
  /** Answers that are confidential */
  "digests.confidential-answers": None;
  /** {count, plural, one {All # answer} other {All # answers}} */
  "digests.all-answers": { count: number };
  /** Attached files */
  "digests.attached-files": None;
  /** {files, plural, one {# file goes} other {# files go}} with {comments, plural, one {# published comment} other {# published comments}}. The words in them are in the file of comments, points and answers. Files that are confidential as a whole are not counted here. */
  "digests.files-with-comments": { files: number; comments: number };
  /** These are the first {shown, number}. */
  "digests.first-files-shown": { shown: number };
  /** The portal finds no words in it. */
  "digests.no-words-in-file": None;
  /** Campaigns */
  "digests.campaigns": None;
  /** There is no campaign: no comments with nearly the same words. */
  "digests.no-campaign": None;
  /** {comments, plural, one {# comment belongs} other {# comments belong}} to {campaigns, plural, one {# campaign: a set} other {# campaigns: sets}} of comments with nearly the same words. */
  "digests.belong-to-campaigns": { comments: number; campaigns: number };
  /** Campaign {place, number}: {count, plural, one {# comment} other {# comments}} */
  "digests.campaign-of": { place: number; count: number };
  /** {count, plural, one {# of them was} other {# of them were}} published by a rule that a moderator made after deciding on letters with the very same words. */
  "digests.decided-by-rule": { count: number };
  /** Smaller campaigns */
  "digests.smaller-campaigns": None;
  /** A campaign of {count, plural, one {# comment} other {# comments}} */
  "digests.a-campaign": { count: number };
  /** {count, plural, one {# further comment says} other {# further comments say}} nothing else. */
  "digests.say-nothing-else": { count: number };
  /** What {count, plural, one {# comment} other {# comments}} added */
  "digests.what-was-added": { count: number };
  /** Added: */
  "digests.added": None;
  /** Put differently: */
  "digests.put-differently": None;
  /** The whole text */
  "digests.whole-text": None;
  /** {count, plural, one {# comment that somebody says is not theirs} other {# comments that somebody says are not theirs}} */
  "disowning-office.so-many": { count: number };
  /** Each of these bears a name, and somebody who is signed in says that it is not theirs. Nobody has verified names here, so ask both where you can. */
  "disowning-office.what-they-are": None;
  /** Nothing waits to be cleared up. */
  "disowning-office.nothing": None;
  /** Hidden for now */
  "disowning-office.stands hidden": None;
  /** Still public */
  "disowning-office.stands public": None;
  /** Not public */
  "disowning-office.stands not public": None;
  /** Waiting for {time} */
  "disowning-office.waits-for": { time: string };
  /** Signed */
  "disowning-office.signed": None;
  /** Says to be the person named */
  "disowning-office.disowned-by named": None;
  /** Says to speak for the organisation */
  "disowning-office.disowned-by organisation": None;
  /** Account made on */
  "disowning-office.signed-up": None;
  /** Says why */
  "disowning-office.says-why": None;
  /** Its author answers */
  "disowning-office.author-says": None;
  /** Nothing yet */
  "disowning-office.author-silent": None;
  /** Somebody else says that this comment is not theirs, too. What you find clears up all that is said of it. */
  "disowning-office.others-too": None;
  /** You disowned, wrote or hid this, or an organisation of yours wrote it. Another moderator clears it up. */
  "disowning-office.another-settles": None;
  /** Hide it where the harm of leaving it public is greater. Another moderator then clears it up. */
  "disowning-office.hide-hint": None;
  /** Hide it for now */
  "disowning-office.hide": None;
  /** Two people take a comment down here, and it was hidden by itself. If you think that it is not theirs, say so. Another moderator then clears it up. */
  "disowning-office.stays-hidden-hint": None;
  /** It stays hidden */
  "disowning-office.stays-hidden": None;
  /** Two people take a comment down here, and this one is not public. If you think that it is not theirs, say so. Another moderator then clears it up. */
  "disowning-office.not-theirs-hint": None;
  /** I think that it is not theirs */
  "disowning-office.not-theirs": None;
  /** What do you find? */
  "disowning-office.whose-is-it": None;
  /** It may stay */
  "disowning-office.choose put back": None;
  /** It stands again as it did before. */
  "disowning-office.hint put back": None;
  /** It is not theirs */
  "disowning-office.choose taken down": None;
  /** It is taken down as impersonation. Its author can appeal. */
  "disowning-office.hint taken down": None;
  /** Two people take a comment down here, so another moderator has to hide it first, or to say that it stays hidden or is not theirs. */
  "disowning-office.hint-for-two": None;
  /** Reason */
  "disowning-office.reason": None;
  /** Its author and whoever disowned it read this. At most {most, number} characters. */
  "disowning-office.reason-hint": { most: number };
  /** Clear it up */
  "disowning-office.settle": None;
  /** Choose what you find */
  "disowning-office.choose-one": None;
  /** Say why */
  "disowning-office.reason-missing": None;
  /** Two people take a comment down here. Another moderator has to hide it first, or to say that it stays hidden or is not theirs */
  "disowning-office.another-hides-first": None;
  /** Another moderator has cleared this up meanwhile */
  "disowning-office.settled-already": None;
  /** You cleared it up. Both can read your reason. */
  "disowning-office.you-settled": None;
  /** Hidden, as somebody says that it is not theirs. It is cleared up there. */
  "disowning-office.is-cleared-up-there": None;
  /** This is not mine */
  "disowning.not-mine": None;
  /** If this comment bears your name, or that of an organisation for which you speak, and is not yours, say so here. If your account had that name before the comment was sent, the comment is hidden at once. If not, a moderator looks first. Its author can answer, and a moderator decides. */
  "disowning.what-it-does": None;
  /** Who are you? */
  "disowning.who-are-you": None;
  /** I am the person named: {name} */
  "disowning.i-am": { name: string };
  /** I speak for the organisation named: {organisation} */
  "disowning.i-speak-for": { organisation: string };
  /** Why is it not yours? */
  "disowning.why": None;
  /** Its author reads this, without your name. Moderators see your name. At most {most, number} characters. */
  "disowning.why-hint": { most: number };
  /** Say that it is not mine */
  "disowning.send": None;
  /** This comment bears no name. */
  "disowning.bears-no-name": None;
  /** Choose who you are */
  "disowning.choose-who-you-are": None;
  /** Say why it is not yours */
  "disowning.say-why": None;
  /** Use {most, number} characters or fewer */
  "disowning.too-long": { most: number };
  /** This comment is not published any more */
  "disowning.not-public": None;
  /** The comment bears no such name */
  "disowning.bears-no-such-name": None;
  /** You have said this already. What comes of it is said below */
  "disowning.once": None;
  /** {most, number} of those that you said are not yours wait to be cleared up, which is the most. Wait for one */
  "disowning.too-many": { most: number };
  /** It was sent. What comes of it is said on this page. */
  "disowning.sent": None;
  /** Somebody who says that they are the person named says that it is not theirs, {when}. */
  "disowning.said named": { when: string };
  /** Somebody who says that they speak for the organisation named says that it is not theirs, {when}. */
  "disowning.said organisation": { when: string };
  /** Its author answers: */
  "disowning.author-answered": None;
  /** It waits for a moderator. The comment stays published until then. */
  "disowning.waits public": None;
  /** It is hidden while a moderator clears this up. */
  "disowning.waits hidden": None;
  /** It waits for a moderator. The comment is not published. */
  "disowning.waits not public": None;
  /** Its author has withdrawn the comment, so nobody needs to clear this up. */
  "disowning.withdrawn": None;
  /** A moderator has cleared it up, and the comment stays. */
  "disowning.outcome put back": None;
  /** A moderator has taken the comment down. */
  "disowning.outcome taken down": None;
  /** Here you read who says that your comment is not yours, and can answer once. A moderator reads your answer and decides. */
  "disowning.yours-is-disowned": None;
  /** Your answer */
  "disowning.your-answer": None;
  /** For whoever said it and for the moderators. At most {most, number} characters. */
  "disowning.your-answer-hint": { most: number };
  /** Send the answer */
  "disowning.send-answer": None;
  /** Write your answer */
  "disowning.write-an-answer": None;
  /** This was answered or cleared up already */
  "disowning.answered-already": None;
  /** Supporting documents */
  "documents-office.documents": None;
  /** Everyone who reads the measure can take these files away. A new version of a document does not replace the earlier one, which stays readable with its date. */
  "documents-office.what-they-are": None;
  /** There is no document yet. */
  "documents-office.none-yet": None;
  /** Add a document */
  "documents-office.add-new": None;
  /** Add a version of “{title}” */
  "documents-office.add-version": { title: string };
  /** Add another document instead */
  "documents-office.instead-new": None;
  /** What is it? */
  "documents-office.kind": None;
  /** Title */
  "documents-office.title": None;
  /** In the document’s own language, {most, number} characters or fewer */
  "documents-office.title-hint": { most: number };
  /** Language of the document */
  "documents-office.language": None;
  /** File */
  "documents-office.file": None;
  /** PDF, Word, OpenDocument, Excel, CSV, text or a picture, up to {most}. Names of authors and hidden changes are removed from it. */
  "documents-office.file-hint": { most: string };
  /** Add the file */
  "documents-office.add": None;
  /** The document is there. */
  "documents-office.was-added": None;
  /** Choose what the document is */
  "documents-office.choose-kind": None;
  /** Enter a title */
  "documents-office.enter-title": None;
  /** The title must have {most, number} characters or fewer */
  "documents-office.title-too-long": { most: number };
  /** Choose a file */
  "documents-office.choose-file": None;
  /** The virus scanner found a virus in the file. It was not kept. */
  "documents-office.infected": None;
  /** The virus scanner does not answer now, so the file was not kept. Try again later. */
  "documents-office.not-scanned": None;
  /** This document belongs to another consultation */
  "documents-office.gone": None;
  /** Another official has added a version of this document meanwhile. Nothing you typed is lost; look at theirs, then choose your file again. */
  "documents-office.added-meanwhile": None;
  /** A measure can have {most, number} documents */
  "documents-office.too-many": { most: number };
  /** Supporting documents */
  "documents.supporting-documents": None;
  /** Impact assessment */
  "documents.kind impact assessment": None;
  /** Present law */
  "documents.kind present law": None;
  /** Another document */
  "documents.kind other": None;
  /** Version {version}, added {when} to version {measure} of the measure */
  "documents.added": { version: string; when: string; measure: string };
  /** {count, plural, one {# earlier version} other {# earlier versions}} */
  "documents.earlier-versions": { count: number };
  /** Say why your name is not to be published */
  "drafts.why-not-named": None;
  /** Choose another way to be named: your account has no organisation */
  "drafts.no-organisation": None;
  /** The portal cannot keep your reason for not being named at this moment, because the key that protects it is not there. Try again later, or choose to be named */
  "drafts.cannot-keep-reason": None;
  /** Choose your position on this provision */
  "drafts.choose-position-here": None;
  /** Give your reasons */
  "drafts.give-reasons": None;
  /** Choose your overall position */
  "drafts.choose-overall-position": None;
  /** Write general remarks, or fill in another part: a point, an answer, an input or a file */
  "drafts.say-something": None;
  /** Remove the point on a provision that is no longer in the measure */
  "drafts.remove-gone-point": None;
  /** Choose your position on {provision} */
  "drafts.choose-position-on": { provision: string };
  /** Give your reasons on {provision} */
  "drafts.give-reasons-on": { provision: string };
  /** Reasons on {provision} */
  "drafts.reasons-on": { provision: string };
  /** Wording of {provision} */
  "drafts.wording-of": { provision: string };
  /** General remarks */
  "drafts.remarks": None;
  /** Answer to “{question}” */
  "drafts.answer-to": { question: string };
  /** Technical input {number, number}, on {provision}: {field} */
  "drafts.technical-on": { number: number; provision: string; field: string };
  /** Technical input {number, number}, on the measure as a whole: {field} */
  "drafts.technical-on-measure": { number: number; field: string };
  /** Human-rights input {number, number}, on {provision}: {field} */
  "drafts.human_rights-on": { number: number; provision: string; field: string };
  /** Human-rights input {number, number}, on the measure as a whole: {field} */
  "drafts.human_rights-on-measure": { number: number; field: string };
  /** What may be said of file {number, number} */
  "drafts.said-of-file": { number: number };
  /** The words of {name} (file {number, number}) */
  "drafts.words-of-file": { name: string; number: number };
  /** The words of file (file {number, number}) */
  "drafts.words-of-gone-file": { number: number };
  /** the name of the file {name} */
  "drafts.name-of-file": { name: string };
  /** the text of the file {name} */
  "drafts.text-of-file": { name: string };
  /** what else stands in the file {name} */
  "drafts.rest-of-file": { name: string };
  /** A comment can have {most, number} characters in all, and this makes it longer. Shorten it: it is not saved yet */
  "drafts.too-long": { most: number };
  /** You have already sent this comment. What you have changed here since is not part of it */
  "drafts.already-sent": None;
  /** This was changed elsewhere meanwhile, perhaps in another window. Compare both, then save what you want to keep */
  "drafts.changed-elsewhere": None;
  /** The portal cannot keep confidential parts at this moment, because the key that protects them is not there. It is not saved yet: try again later, or take out the parts in [[ ]] */
  "drafts.cannot-seal": None;
  /** A comment can have {most, number} points. Remove one first */
  "drafts.too-many-points": { most: number };
  /** A comment can have {most, number} inputs of one kind. Remove one first */
  "drafts.too-many-inputs": { most: number };
  /** {what, select, begun {Too many comments have been begun} files {Too many files have been attached} other {Too much has been saved}} from your network, so this is not saved. What you typed is still on this page: copy it, and save it {when, select, hour {in an hour} other {tomorrow}} or from another network */
  "drafts.too-much-stored": { what: "begun" | "files" | (string & {}); when: "hour" | (string & {}) };
  /** The public version would give away what you marked as confidential. See where, and put it right */
  "drafts.given-away": None;
  /** The portal cannot keep confidential parts at this moment, because the key that protects them is not there. Your draft is kept: try again later */
  "drafts.key-not-there": None;
  /** A file that you attached is no longer there. Remove it from the list, and attach it again */
  "drafts.attached-is-gone": None;
  /** The virus scanner found something in {name}, so it was deleted. Remove it from the list */
  "drafts.file-infected": { name: string };
  /** {problem}: {name} */
  "drafts.problem-with-file": { problem: string; name: string };
  /** Your files are more, or larger together, than a comment can have. Remove one */
  "drafts.too-many-files": None;
  /** The file {name} is no longer there. Remove it from the list, and attach it again */
  "drafts.file-is-gone": { name: string };
  /** The place where files are kept cannot be reached at this moment, so your comment was not sent. Your draft is kept: send it in a few minutes */
  "drafts.store-away": None;
  /** Sign in first */
  "drafts.sign-in-first": None;
  /** Too long */
  "drafts.too-long-to-show": None;
  /** Endorsed by */
  "endorsing.endorsed-by": None;
  /** {name}, {organisation} */
  "endorsing.person-of": { name: string; organisation: string };
  /** Nobody yet. */
  "endorsing.nobody-yet": None;
  /** Before the comment was changed */
  "endorsing.before-the-change": None;
  /** Endorse this comment */
  "endorsing.endorse-this-comment": None;
  /** Endorse, or withdraw an endorsement */
  "endorsing.endorse-or-withdraw": None;
  /** Withdraw an endorsement */
  "endorsing.withdraw-an-endorsement": None;
  /** Comment {number} on {title} */
  "endorsing.comment-on": { number: string; title: string };
  /** Endorsed {when} */
  "endorsing.endorsed-on": { when: string };
  /** Read all of it */
  "endorsing.read-all-of-it": None;
  /** This consultation is not open now, so it takes no endorsements. */
  "endorsing.not-open": None;
  /** There is nobody left in whose name you can endorse this comment: it is your own, or has your endorsement already. */
  "endorsing.nobody-left": None;
  /** To endorse a comment is to put a name under it. It is listed below the comment, and counts as no comment and no vote. You can withdraw it at any time, also when the consultation has closed. */
  "endorsing.what-endorsing-is": None;
  /** In whose name do you endorse it? */
  "endorsing.in-whose-name": None;
  /** Name, organisation, stakeholder group and country become public as they stand here. */
  "endorsing.becomes-public": None;
  /** My own */
  "endorsing.my-own": None;
  /** Public: {name}, {group}, {country}. */
  "endorsing.shown-of-me": { name: string; group: string; country: string };
  /** Public: {name}, {organisation}, {group}, {country}. */
  "endorsing.shown-of-me-and-organisation": { name: string; organisation: string; group: string; country: string };
  /** Public: {organisation}, {group}, {country}. Your own name is not shown. The organisation’s other approvers can withdraw it too. */
  "endorsing.shown-of-organisation": { organisation: string; group: string; country: string };
  /** Endorse in public */
  "endorsing.endorse-in-public": None;
  /** Choose in whose name you endorse the comment */
  "endorsing.name-missing": None;
  /** This consultation is not open now, so it takes no endorsements */
  "endorsing.not-open-now": None;
  /** This comment is your own or your organisation’s. Endorsing is for what others have written */
  "endorsing.is-your-own": None;
  /** The comment has changed since you opened this page. Read it as it is now, then endorse it */
  "endorsing.changed-meanwhile": None;
  /** PDF */
  "file-kinds.pdf": None;
  /** Word document (DOCX) */
  "file-kinds.docx": None;
  /** OpenDocument text (ODT) */
  "file-kinds.odt": None;
  /** Excel workbook (XLSX) */
  "file-kinds.xlsx": None;
  /** Table (CSV) */
  "file-kinds.csv": None;
  /** Plain text (TXT) */
  "file-kinds.txt": None;
  /** PNG picture */
  "file-kinds.png": None;
  /** JPEG picture */
  "file-kinds.jpeg": None;
  /** {size, plural, one {# byte} other {# bytes}} */
  "file-kinds.bytes": { size: number };
  /** {size, number} kB */
  "file-kinds.kilobytes": { size: number };
  /** {size, number} MB */
  "file-kinds.megabytes": { size: number };
  /** Attachments */
  "files.attachments": None;
  /** Attach what bears out your comment: studies, data, pictures. Files belong to your draft until you send the comment; one that you remove is deleted from the portal within a day or two. */
  "files.attach-what": None;
  /** Files cannot be attached at this moment, because the key that protects them is not there. Your draft is kept: try again later. */
  "files.key-not-there": None;
  /** Back to the comment */
  "files.back-to-the-comment": None;
  /** A file that is no longer there */
  "files.gone-file": None;
  /** Attached so far */
  "files.attached-so-far": None;
  /** Nothing yet. */
  "files.nothing-yet": None;
  /** {kind}, {size}. {scan, select, clean {Scanned for viruses: nothing was found.} waiting {Held until the virus scanner answers. You can send your comment meanwhile.} infected {The virus scanner found something in it, so it was deleted. Remove it from the list.} other {Not scanned for viruses: the portal has no scanner.}} */
  "files.kind-size-scan": { kind: string; size: string; scan: "clean" | "waiting" | "infected" | (string & {}) };
  /** Everyone may read it once the comment is published. */
  "files.everyone-may-read-it": None;
  /** {first}. {second} */
  "files.two-problems": { first: string; second: string };
  /** Removed */
  "files.removed": None;
  /** Could not be removed, or stays as part of what it says */
  "files.stays": None;
  /** {name}, {kind}, {size} */
  "files.name-kind-size": { name: string; kind: string; size: string };
  /** {file}: only officials may read it */
  "files.brief-only-officials": { file: string };
  /** {file}: only officials get the file; everyone its words without the confidential parts */
  "files.brief-in-part": { file: string };
  /** Attach a file */
  "files.attach-a-file": None;
  /** Attach another file */
  "files.attach-another-file": None;
  /** File */
  "files.file": None;
  /** PDF, DOCX, ODT, XLSX, CSV, TXT, PNG or JPEG. At most {files, number} files, each of {largest, number} MB at most, and {all, number} MB together. {scanned, select, yes {Files are scanned for viruses. } other {}}One at a time. Your name, places, dates and other data about the file are removed where that can be done; you are told what was removed.{risk, select, yes { A file is refused in which comments, changes that nobody accepted yet, hidden text or pictures in older formats would stay.} other {}} */
  "files.what-is-taken": { files: number; largest: number; all: number; scanned: "yes" | (string & {}); risk: "yes" | (string & {}) };
  /** Attach the file */
  "files.attach-the-file": None;
  /** Who may read the file */
  "files.who-may-read-the-file": None;
  /** Who may read this file? */
  "files.who-may-read": None;
  /** Everyone, once the comment is published */
  "files.for-everyone": None;
  /** Only the government’s officials */
  "files.for-officials": None;
  /** It is kept encrypted. Everyone sees that there is a confidential file, the ground and the summary; not its name, kind or size */
  "files.for-officials-hint": None;
  /** Officials all of it, everyone the parts that are not confidential */
  "files.in-part": None;
  /** You mark the confidential parts on the next page, or have put them in [[double square brackets]] in the file. Everyone gets the other words as plain text, without pictures and layout. For files with up to {most, number} characters of text */
  "files.in-part-hint": { most: number };
  /** If only officials may read it */
  "files.if-only-officials": None;
  /** Ground */
  "files.ground": None;
  /** Everyone will see it */
  "files.everyone-sees-ground": None;
  /** Choose a ground */
  "files.choose-a-ground": None;
  /** Why it must not be published */
  "files.why-not-published": None;
  /** Only officials read this; up to {most, number} characters */
  "files.justification-hint": { most: number };
  /** What may be published instead */
  "files.instead": None;
  /** What may be published instead (optional) */
  "files.instead-optional": None;
  /** Everyone will read it; up to {most, number} characters */
  "files.summary-hint": { most: number };
  /** There are double brackets in the words of the file. If everyone may read it, they read what stands between them too. */
  "files.brackets-in-the-file": None;
  /** What the grounds mean */
  "files.what-grounds-mean": None;
  /** Save */
  "files.save": None;
  /** Back to the files */
  "files.back-to-the-files": None;
  /** What is confidential in the file */
  "files.what-is-confidential": None;
  /** The words of the file */
  "files.words-of-the-file": None;
  /** These are the words of your file as the portal reads them. Officials get the file itself. Everyone gets these words as plain text, without what you mark and without pictures and layout. */
  "files.words-as-read": None;
  /** Put what only officials may read between [[ and ]]. Change nothing else, or everyone would read another text than stands in the file */
  "files.marking-hint": None;
  /** Save, and give the grounds */
  "files.save-and-give-grounds": None;
  /** Save, and go back to the files */
  "files.save-and-go-back": None;
  /** Change who may read the file */
  "files.change-readers": None;
  /** Choose a file */
  "files.choose-a-file": None;
  /** The file is empty. Choose another one */
  "files.empty": None;
  /** The virus scanner found {virus} in the file, so it was deleted at once and nothing of it was kept. Check the machine that it comes from */
  "files.infected": { virus: string };
  /** Files cannot be attached at this moment, because the key that protects them is not there. Your draft is kept: try again later */
  "files.no-key": None;
  /** The place where files are kept cannot be reached at this moment, so the file was not kept. Your draft is: attach the file again in a few minutes */
  "files.store-away": None;
  /** A comment can have {most, number} files, and yours has as many. Remove one first */
  "files.too-many": { most: number };
  /** The files of a comment can have {most, number} MB together, and this one makes them larger. Remove one first, or make it smaller */
  "files.too-large-together": { most: number };
  /** The file was not taken, and nothing of it was kept. What the portal cannot remove could tell where it comes from, so in at-risk mode no file is taken in which such things stay. {stays} {remedies} Then save it as a new file and attach that */
  "files.could-tell": { stays: string; remedies: string };
  /** {first} {second} */
  "files.two-sentences": { first: string; second: string };
  /** The form did not arrive whole, so nothing was changed. Send it again */
  "files.form-not-whole": None;
  /** Nobody is signed in any more, so the file was not taken. Sign in, and attach it again */
  "files.nobody-signed-in": None;
  /** This file is no longer part of your draft, so nothing was changed */
  "files.no-longer-in-draft": None;
  /** Two of your files are still on their way, so this one was not taken. Wait until they are listed, then attach it */
  "files.still-arriving": None;
  /** Many files are being sent at this moment, so yours was not taken. Wait a minute, then attach it again */
  "files.many-arriving": None;
  /** Two of your files are still being checked, so this one was not taken. Wait until they are listed, then attach it */
  "files.still-checked": None;
  /** Many files are being checked at this moment, so yours was not taken. Wait a minute, then attach it again */
  "files.many-checked": None;
  /** You have attached {most, number} files within an hour, so this one was not taken. Attach it in an hour; until then your draft is kept */
  "files.many-an-hour": { most: number };
  /** {count, plural, =0 {Nothing that people have pointed to waits} one {# comment that somebody has pointed to} other {# comments that people have pointed to}} */
  "flags-office.so-many-flags": { count: number };
  /** Each of these was pointed to by somebody who is signed in. The comments stay as they are until you answer. */
  "flags-office.what-they-are": None;
  /** Nothing waits for an answer. */
  "flags-office.nothing": None;
  /** {name}, {when}: {ground} */
  "flags-office.flagged-by": { name: string; when: string; ground: string };
  /** You wrote this or pointed to it yourself, so another moderator answers. */
  "flags-office.another-answers": None;
  /** What comes of it? */
  "flags-office.what-comes-of-it": None;
  /** Keep it as it is */
  "flags-office.keep": None;
  /** It stays published. */
  "flags-office.keep-hint": None;
  /** Put it back in the queue */
  "flags-office.requeue": None;
  /** It stays published until it is decided again. */
  "flags-office.requeue-hint": None;
  /** What you answer */
  "flags-office.reason": None;
  /** Whoever pointed to it reads this. */
  "flags-office.reason-hint": None;
  /** Answer */
  "flags-office.answer": None;
  /** Choose what comes of it */
  "flags-office.choose-an-answer": None;
  /** Say why */
  "flags-office.reason-missing": None;
  /** Another moderator has answered this meanwhile */
  "flags-office.answered-already": None;
  /** You answered it. Whoever pointed to it reads that. */
  "flags-office.you-answered": None;
  /** Tell the moderators that something is wrong with this */
  "flags.tell-the-moderators": None;
  /** What is wrong with it? */
  "flags.what-is-wrong": None;
  /** What they should look at */
  "flags.explanation": None;
  /** For the moderators, who see your name. Up to {most, number} characters. */
  "flags.explanation-hint": { most: number };
  /** Tell the moderators */
  "flags.send": None;
  /** Choose what is wrong with it */
  "flags.choose-a-ground": None;
  /** Say what they should look at */
  "flags.say-what": None;
  /** Use {most, number} characters or fewer */
  "flags.too-long": { most: number };
  /** This comment is not published any more */
  "flags.not-public": None;
  /** You have told the moderators of this already. What comes of it is said below */
  "flags.once": None;
  /** {most, number} of those that you told them wait for an answer, which is the most. Wait for one */
  "flags.too-many": { most: number };
  /** The moderators know. What comes of it is said on this page. */
  "flags.you-told-them": None;
  /** This is your own comment. You can change it or take it back. */
  "flags.your-own": None;
  /** What you told them */
  "flags.what-you-told": None;
  /** {ground}, {when} */
  "flags.told-on": { ground: string; when: string };
  /** It waits for a moderator. */
  "flags.waits": None;
  /** A moderator has looked at it, and it stays as it is. */
  "flags.answer kept": None;
  /** A moderator has put it back in the queue, where it is decided again. */
  "flags.answer requeued": None;
  /** What came of what you told the moderators */
  "flags.what-came-of-it": None;
  /** Comment {number} on {reference} */
  "flags.on-comment": { number: string; reference: string };
  /** Governments */
  "governments.governments": None;
  /** {count, plural, one {# state subscribes to the Code of Conduct and has committed itself to consult the private sector, academia and civil society} other {# states subscribe to the Code of Conduct and have committed themselves to consult the private sector, academia and civil society}}. */
  "governments.so-many-subscribe": { count: number };
  /** Government */
  "governments.government": None;
  /** Authority for export control */
  "governments.authority": None;
  /** Not recorded here */
  "governments.not-recorded": None;
  /** {authority} ({localName}) */
  "governments.authority-and-local-name": { authority: string; localName: string };
  /** Languages */
  "governments.languages": None;
  /** Time zone */
  "governments.time-zone": None;
  /** Subscribes to the Code of Conduct since */
  "governments.subscribes-since": None;
  /** Source */
  "governments.source": None;
  /** Consultations */
  "governments.consultations": None;
  /** None has been announced on this portal yet. */
  "governments.none-announced": None;
  /** All {count, number} consultations */
  "governments.all-consultations": { count: number };
  /** How its comments were moderated */
  "governments.moderation-report": None;
  /** What to look at */
  "hints.what-to-look-at": None;
  /** Found by rules that can be wrong. They decide nothing. */
  "hints.decide-nothing": None;
  /** {count, plural, one {# telephone number} other {# telephone numbers}} */
  "hints.seen telephone number": { count: number };
  /** {count, plural, one {# postal address} other {# postal addresses}} */
  "hints.seen postal address": { count: number };
  /** {count, plural, one {# e-mail address} other {# e-mail addresses}} */
  "hints.seen e-mail address": { count: number };
  /** {count, plural, one {# number that says who somebody is} other {# numbers that say who somebody is}} */
  "hints.seen identity number": { count: number };
  /** {count, plural, one {# link} other {# links}} */
  "hints.seen link": { count: number };
  /** {count, plural, one {# word of your list} other {# words of your list}} */
  "hints.seen listed word": { count: number };
  /** It is in {language}, which is not the language of the consultation. */
  "hints.other-language": { language: string };
  /** Words to point moderators to */
  "hints.words-to-point-to": None;
  /** One word or phrase a line, up to {most, number}. Where one stands in a comment, moderators are shown where. Nothing else follows from it. */
  "hints.words-hint": { most: number };
  /** Moderators are pointed to these words: {words}. */
  "hints.words-listed": { words: string };
  /** List {most, number} words or fewer */
  "hints.too-many-words": { most: number };
  /** Each word or phrase must be {most, number} characters or fewer */
  "hints.word-too-long": { most: number };
  /** These comments may contain technical data whose release is itself controlled. Only technology officers and their authors know of them. Each author reads what you decide, and why. */
  "holds-office.what-it-is": None;
  /** {count, plural, =0 {Technology hold} one {# comment waits in the technology hold} other {# comments wait in the technology hold}} */
  "holds-office.so-many-wait": { count: number };
  /** Waiting for a decision */
  "holds-office.waiting": None;
  /** Nothing waits. */
  "holds-office.nothing-waits": None;
  /** Kept from publication */
  "holds-office.kept": None;
  /** Since {when}: its author says that it could contain controlled technical data. */
  "holds-office.since author says yes": { when: string };
  /** Since {when}: its author is not sure whether it contains controlled technical data. */
  "holds-office.since author is not sure": { when: string };
  /** Since {when}, by a moderator. */
  "holds-office.since moderator": { when: string };
  /** ({name}) */
  "holds-office.by": { name: string };
  /** Only technology officers and its author can read this page. Do not copy from it. */
  "holds-office.you-alone": None;
  /** Released by {name}, {when} */
  "holds-office.decided release": { name: string; when: string };
  /** Kept by {name}, {when} */
  "holds-office.decided keep": { name: string; when: string };
  /** What do you decide? */
  "holds-office.what-do-you-decide": None;
  /** Release it */
  "holds-office.choose release": None;
  /** It goes to the moderators, is published, or stays hidden while somebody clears up whose it is, as it would have been. */
  "holds-office.hint release": None;
  /** Keep it from publication */
  "holds-office.choose keep": None;
  /** It stays with technology officers and its author. You can still release it later. */
  "holds-office.hint keep": None;
  /** Reason */
  "holds-office.reason": None;
  /** Its author reads this. Repeat nothing from the comment that could be controlled. At most {most, number} characters. */
  "holds-office.reason-hint": { most: number };
  /** Decide */
  "holds-office.decide": None;
  /** You decided. Its author can read your reason. */
  "holds-office.you-decided": None;
  /** You or an organisation of yours wrote it. Another technology officer decides. */
  "holds-office.another-decides": None;
  /** Hold it for the technology officers */
  "holds-office.may-release-technology": None;
  /** Choose this where the comment may itself release controlled technical data. It is then in no queue, search, digest or list, also not for you. If it is public, it is taken off at once. Its author is told your reason, and technology officers decide. */
  "holds-office.what-follows": None;
  /** Your government has not named a technology officer yet. The comment stays held until an administrator names one. */
  "holds-office.nobody-named": None;
  /** Why do you hold it? */
  "holds-office.why-hold": None;
  /** Hold it */
  "holds-office.put-in-hold": None;
  /** The comment is held. Only technology officers and its author can read it now. */
  "holds-office.is-in-hold": None;
  /** Nobody in your government is named technology officer. Comments that may contain controlled technical data are held until somebody is. Give that role to a person who may read such data. */
  "holds-office.name-somebody": None;
  /** Choose what you decide */
  "holds-office.choose-one": None;
  /** Say why */
  "holds-office.reason-missing": None;
  /** Another technology officer has released it meanwhile */
  "holds-office.decided-already": None;
  /** It is kept from publication already */
  "holds-office.kept-already": None;
  /** This comment was withdrawn or held meanwhile, so it was not held now */
  "holds-office.stands-otherwise": None;
  /** Export controls and human rights: what governments propose, and what you make of it */
  "home.what-parley-is-for": None;
  /** Governments post the measures that they plan on the export of surveillance and other sensitive technology. Companies, universities and civil society comment on each provision, and everyone can read what was said. */
  "home.who-does-what": None;
  /** See what is open */
  "home.see-what-is-open": None;
  /** About Parley */
  "home.about-parley": None;
  /** Open for comments */
  "home.open-for-comments": None;
  /** Nothing is open at the moment. What comes next is announced here. */
  "home.nothing-is-open": None;
  /** All {count, number} open consultations */
  "home.all-open-consultations": { count: number };
  /** Opening soon */
  "home.opening-soon": None;
  /** Recently closed and decided */
  "home.recently-closed-and-decided": None;
  /** All consultations */
  "home.all-consultations": None;
  /** Who is asked */
  "home.who-is-asked": None;
  /** Civil society */
  "home.civil-society": None;
  /** Report a risk to human rights that a proposal leaves open, on the provision that leaves it open. It works on an old telephone and without JavaScript. */
  "home.civil-society-text": None;
  /** Companies and trade associations */
  "home.companies": None;
  /** Say what a threshold, a definition or a procedure would cost and what would work better, with figures that officials can use. */
  "home.companies-text": None;
  /** Universities and researchers */
  "home.universities": None;
  /** Explain what a control does to research and teaching, and study what others said: every comment has an address of its own. */
  "home.universities-text": None;
  /** How to write a useful comment */
  "home.how-to-comment": None;
  /** The Code of Conduct and its commitments */
  "home.code-and-commitments": None;
  /** Parley’s front page */
  "http.front-page": None;
  /** This is not how the page is used */
  "http.not-this-way": None;
  /** Pages are read with GET and forms are sent with POST. */
  "http.not-this-way-text": None;
  /** This address cannot be read */
  "http.unreadable-address": None;
  /** There is no page here */
  "http.nothing-here": None;
  /** If you typed the address, check it. */
  "http.check-the-address": None;
  /** This portal does not know its own address */
  "http.unknown-host": None;
  /** It was asked for by a name that it has not been given. If you typed the address, check it. */
  "http.unknown-host-text": None;
  /** If you run this portal, set ORIGIN to the address that readers use. See .env.example. */
  "http.unknown-host-operator": None;
  /** This form was not sent from here */
  "http.not-from-here": None;
  /** The request did not come from a page of this portal, so nothing was changed. */
  "http.not-from-here-text": None;
  /** If you filled in a form here, go back, copy your text, load the page again and send it once more. */
  "http.not-from-here-do": None;
  /** Too many keys were tried */
  "http.too-many-keys": None;
  /** Wait a quarter of an hour, then enter your key again. Nothing was changed. */
  "http.too-many-keys-text": None;
  /** Too many forms at once */
  "http.too-many-forms": None;
  /** Your network has sent more than {most, number} forms within a minute. Nothing was changed. Go back and try again in a minute. */
  "http.too-many-forms-text": { most: number };
  /** Something went wrong here */
  "http.failed": None;
  /** It is our mistake, it has been recorded, and nothing that you were told was saved is lost. Please try again in a minute. */
  "http.failed-text": None;
  /** That file is too large */
  "http.file-too-large": None;
  /** A file may be {most} at most, so this one was not read and nothing was changed. Go back, make it smaller or split it, and attach that. */
  "http.file-too-large-text": { most: string };
  /** That is too much text at once */
  "http.text-too-large": None;
  /** This form may be {most} at most, and yours was larger, so it was not read and nothing was changed. Go back: your text is still there. Shorten it, and send it again. */
  "http.text-too-large-text": { most: string };
  /** The form took too long to arrive */
  "http.too-slow": None;
  /** Hardly anything of it came for a while, so the portal stopped waiting and nothing was changed. Go back: your text is still there. Send it again when your connection is better. */
  "http.too-slow-text": None;
  /** The form did not arrive whole */
  "http.unfinished": None;
  /** Nothing was changed. Send it again. */
  "http.unfinished-text": None;
  /** Too many large forms at this moment */
  "http.no-room": None;
  /** The portal is receiving more text than it can hold, so your form was not read and nothing was changed. Go back: your text is still there. Send it again in a minute. */
  "http.no-room-text": None;
  /** No files are taken here */
  "http.no-files-here": None;
  /** The form was sent as forms with files are, so it was not read and nothing was changed. Go back and send it again. */
  "http.no-files-here-text": None;
  /** Your form was not finished */
  "http.form-ended": None;
  /** This page was not finished */
  "http.page-ended": None;
  /** It took the portal too long, so it was ended. */
  "http.ended-late": None;
  /** It took more memory than one request is given, so it was ended. */
  "http.ended-memory": None;
  /** Something went wrong here while it was done. It is our mistake, and it has been recorded. */
  "http.ended-failed": None;
  /** Please try again in a minute. If it happens again, ask for less at a time, for example with a filter. */
  "http.ask-for-less": None;
  /** Go back: your text is still there. Look first whether it was saved or sent all the same: open the page that you came from in a second window. If it was not, make it shorter or send it in parts. */
  "http.look-whether-saved": None;
  /** Too much is asked for at once */
  "http.too-much-at-once": None;
  /** Your network has asked for several such pages already that are still being made, and each is much work. */
  "http.many-of-one": None;
  /** Many people ask for such pages at this moment, and each is much work. */
  "http.many-of-all": None;
  /** Many people ask for pages at this moment, and yours could not be begun in time. */
  "http.many-late": None;
  /** Please try again in a few seconds. */
  "http.try-again-soon": None;
  /** Nothing was changed. Go back: your text is still there. Send it again in a few seconds. */
  "http.send-again-soon": None;
  /** Control-list entries, thresholds, licences, availability from elsewhere, cost and burden: what an authority can count and compare. A comment can have {most, number} of them. */
  "input-pages.what-technical": { most: number };
  /** Rights concerned, who is affected and how gravely, documented incidents, safeguards and remedies. A comment can have {most, number} of them. */
  "input-pages.what-human_rights": { most: number };
  /** You have not added any yet. */
  "input-pages.none-yet": None;
  /** You have as many. Remove one to add another. */
  "input-pages.as-many": None;
  /** The measure as a whole */
  "input-pages.the-measure": None;
  /** A provision that is no longer there */
  "input-pages.gone-provision": None;
  /** {number, number}. {about} */
  "input-pages.numbered": { number: number; about: string };
  /** Nothing is filled in yet */
  "input-pages.nothing-filled-in": None;
  /** Add one about */
  "input-pages.add-one-about": None;
  /** Another provision */
  "input-pages.another-provision": None;
  /** A provision */
  "input-pages.a-provision": None;
  /** What it is about */
  "input-pages.what-it-is-about": None;
  /** Fill in what you know; everything else may stay empty. Put what only officials may read between [[ and ]], in figures too. */
  "input-pages.fill-in-what-you-know": None;
  /** Save and go back */
  "input-pages.save-and-go-back": None;
  /** Remove it */
  "input-pages.remove-it": None;
  /** Back without saving */
  "input-pages.back-without-saving": None;
  /** Technical input */
  "inputs.technical-input": None;
  /** Control-list entries, thresholds, licences, availability from elsewhere, cost and burden: what an authority can count and compare. */
  "inputs.what-technical-input-is": None;
  /** Human-rights input */
  "inputs.human-rights-input": None;
  /** Rights concerned, who is affected and how gravely, documented incidents, safeguards and remedies. */
  "inputs.what-human-rights-input-is": None;
  /** {kind, select, technical {Technical input} other {Human-rights input}} {number, number} */
  "inputs.numbered-input": { kind: "technical" | (string & {}); number: number };
  /** On the measure as a whole */
  "inputs.on-measure-as-whole": None;
  /** {field}: {words} */
  "inputs.field-says": { field: string; words: string };
  /** {one}; {next} */
  "inputs.and-field-says": { one: string; next: string };
  /** {one}, {next} */
  "inputs.several-words": { one: string; next: string };
  /** Not stated */
  "inputs.not-stated": None;
  /** A number such as 1.5, or a range, up to {most, number} characters ({most_marked, number} with a confidential part). */
  "inputs.quantity-bound": { most: number; most_marked: number };
  /** Up to {most, plural, one {# character} other {# characters}}. */
  "inputs.text-bound": { most: number };
  /** {hint} {bound} */
  "inputs.hint-and-bound": { hint: string; bound: string };
  /** Please check: {warning} */
  "inputs.please-check": { warning: string };
  /** {code}: {name} */
  "inputs.currency-name": { code: string; name: string };
  /** Nothing is filled in. */
  "inputs.nothing-filled-in": None;
  /** (read as {figure}) */
  "inputs.read-as": { figure: string };
  /** Types of end user */
  "inputs.types-of-end-user": None;
  /** Government */
  "inputs.end-user government": None;
  /** Police */
  "inputs.end-user police": None;
  /** Military */
  "inputs.end-user military": None;
  /** Intelligence service */
  "inputs.end-user intelligence": None;
  /** Telecommunications operator */
  "inputs.end-user telecommunications": None;
  /** Critical infrastructure */
  "inputs.end-user critical infrastructure": None;
  /** Reseller or distributor */
  "inputs.end-user reseller": None;
  /** University */
  "inputs.end-user university": None;
  /** Private company */
  "inputs.end-user private company": None;
  /** Individual */
  "inputs.end-user individual": None;
  /** Control list and entry */
  "inputs.control-list-and-entry": None;
  /** Control list */
  "inputs.control-list": None;
  /** US Commerce Control List (ECCN) */
  "inputs.list us ccl": None;
  /** EU dual-use list (Annex I) */
  "inputs.list eu annex i": None;
  /** Wassenaar dual-use list */
  "inputs.list wassenaar dual-use": None;
  /** Munitions list (Wassenaar, EU Common Military List) */
  "inputs.list munitions": None;
  /** A national or other list */
  "inputs.list national": None;
  /** Entry */
  "inputs.entry": None;
  /** As the list prints it, such as 3A090, 5A002.a, 5.A.1.j or ML13; several with commas between. */
  "inputs.entry-hint": None;
  /** {entries} does not look like an entry of this list, such as {list, select, us_ccl {3A090, 5A002.a or EAR99} eu_annex_i {5A001.f or 4D004} wassenaar_dual_use {5.A.1.j} munitions {ML13 or ML11.a} other {the entry as the list prints it}}. Keep it if it is right. */
  "inputs.odd-entry": { entries: string; list: "us_ccl" | "eu_annex_i" | "wassenaar_dual_use" | "munitions" | (string & {}) };
  /** Parameter and threshold */
  "inputs.parameter-and-threshold": None;
  /** One parameter. Values can be numbers or ranges: 16, 1500, 10 to 20, less than 5. Write thousands without a sign: 1500 or 1 500, not 1,500. */
  "inputs.parameter-and-threshold-hint": None;
  /** Parameter */
  "inputs.parameter": None;
  /** What is measured, such as total processing performance. */
  "inputs.parameter-hint": None;
  /** Unit */
  "inputs.unit": None;
  /** Such as TOPS, mm or kW; the same for all three values. */
  "inputs.unit-hint": None;
  /** Present value */
  "inputs.present-value": None;
  /** The threshold that applies today, if there is one. */
  "inputs.present-value-hint": None;
  /** Proposed value */
  "inputs.proposed-value": None;
  /** What the measure proposes. */
  "inputs.proposed-value-hint": None;
  /** Value that you prefer */
  "inputs.preferred-value": None;
  /** Why this value */
  "inputs.why-this-value": None;
  /** What it would catch and what it would leave out. */
  "inputs.why-this-value-hint": None;
  /** Destinations, end use and end users */
  "inputs.destinations-and-use": None;
  /** Destinations */
  "inputs.destinations": None;
  /** Countries, regions or country groups. */
  "inputs.destinations-hint": None;
  /** End use */
  "inputs.end-use": None;
  /** What the item is used for. */
  "inputs.end-use-hint": None;
  /** Licences */
  "inputs.licences": None;
  /** Licence requirement */
  "inputs.licence-requirement": None;
  /** Whether a licence is needed today, and whether it should be. */
  "inputs.licence-requirement-hint": None;
  /** Licence exceptions or general authorisations */
  "inputs.licence-exceptions": None;
  /** Such as TSR or EU001. */
  "inputs.licence-exceptions-hint": None;
  /** Additional licence applications a year */
  "inputs.applications": None;
  /** How many more you would file because of the measure. */
  "inputs.applications-hint": None;
  /** Days lost on each application */
  "inputs.days-lost": None;
  /** Availability from elsewhere */
  "inputs.availability": None;
  /** Whether the item can be had from sources that the measure does not reach; the questions follow 15 CFR 768.5. */
  "inputs.availability-hint": None;
  /** Product or model */
  "inputs.product": None;
  /** Maker or supplier outside the control */
  "inputs.source": None;
  /** Country of that source */
  "inputs.source-country": None;
  /** Is it of comparable quality? */
  "inputs.comparable-quality": None;
  /** How you know about its quality */
  "inputs.comparable-quality-reasons": None;
  /** Is there enough of it to make the control ineffective? */
  "inputs.sufficient-quantity": None;
  /** How you know about its quantity */
  "inputs.sufficient-quantity-reasons": None;
  /** Evidence */
  "inputs.evidence": None;
  /** Data sheets, offers, production and sales figures: name them. */
  "inputs.evidence-hint": None;
  /** Yes */
  "inputs.answer yes": None;
  /** No */
  "inputs.answer no": None;
  /** Not known */
  "inputs.answer unknown": None;
  /** Cost and burden */
  "inputs.cost-and-burden": None;
  /** For your organisation. Ranges are welcome: 10 000 to 20 000. Write thousands without a sign: 1500 or 1 500, not 1,500. */
  "inputs.cost-and-burden-hint": None;
  /** Currency */
  "inputs.currency": None;
  /** One-off cost */
  "inputs.one-off-cost": None;
  /** Cost a year */
  "inputs.yearly-cost": None;
  /** Hours of work a year */
  "inputs.hours": None;
  /** Are you a smaller firm? */
  "inputs.smaller-firm": None;
  /** Fewer than 250 people, or a smaller firm by the law of your country. */
  "inputs.smaller-firm-hint": None;
  /** Effect on research and publication */
  "inputs.research-effect": None;
  /** Time that you need to adapt, in months */
  "inputs.transition-months": None;
  /** Who could be harmed, and how */
  "inputs.who-could-be-harmed": None;
  /** The harm */
  "inputs.harm": None;
  /** What could happen, by which item, to whom. Do not write what could expose a source. */
  "inputs.harm-hint": None;
  /** Groups affected */
  "inputs.groups-affected": None;
  /** Journalists */
  "inputs.affected journalists": None;
  /** Human-rights defenders */
  "inputs.affected defenders": None;
  /** Opposition and dissidents */
  "inputs.affected opposition": None;
  /** Lawyers */
  "inputs.affected lawyers": None;
  /** Minorities */
  "inputs.affected minorities": None;
  /** Women */
  "inputs.affected women": None;
  /** Children */
  "inputs.affected children": None;
  /** LGBTI people */
  "inputs.affected lgbti": None;
  /** Migrants and refugees */
  "inputs.affected migrants": None;
  /** Whistle-blowers */
  "inputs.affected whistle-blowers": None;
  /** Others */
  "inputs.affected other": None;
  /** Others affected */
  "inputs.others-affected": None;
  /** Rights concerned */
  "inputs.rights-concerned": None;
  /** Each with the articles that state it in the Universal Declaration (UDHR) and the two Covenants (ICCPR, ICESCR). */
  "inputs.rights-concerned-hint": None;
  /** Rights */
  "inputs.rights": None;
  /** Life */
  "inputs.right life": None;
  /** Liberty and security of person */
  "inputs.right liberty": None;
  /** Freedom from torture and inhuman treatment */
  "inputs.right torture": None;
  /** Freedom from slavery and forced labour */
  "inputs.right slavery": None;
  /** Recognition as a person before the law */
  "inputs.right recognition": None;
  /** Equality and freedom from discrimination */
  "inputs.right equality": None;
  /** Effective remedy */
  "inputs.right remedy": None;
  /** Fair trial and presumption of innocence */
  "inputs.right fair trial": None;
  /** Privacy, home and correspondence */
  "inputs.right privacy": None;
  /** Freedom of movement */
  "inputs.right movement": None;
  /** Asylum, and protection from expulsion */
  "inputs.right asylum": None;
  /** Nationality */
  "inputs.right nationality": None;
  /** Marriage and family */
  "inputs.right family": None;
  /** Property */
  "inputs.right property": None;
  /** Freedom of thought, conscience and religion */
  "inputs.right conscience": None;
  /** Freedom of opinion, expression and information */
  "inputs.right expression": None;
  /** Peaceful assembly */
  "inputs.right assembly": None;
  /** Freedom of association, trade unions included */
  "inputs.right association": None;
  /** Taking part in public affairs, voting */
  "inputs.right participation": None;
  /** Protection of children */
  "inputs.right child": None;
  /** Rights of minorities */
  "inputs.right minorities": None;
  /** Self-determination of peoples */
  "inputs.right self-determination": None;
  /** Social security */
  "inputs.right social security": None;
  /** Work and just conditions of work */
  "inputs.right work": None;
  /** Adequate standard of living, food and housing */
  "inputs.right living": None;
  /** Health */
  "inputs.right health": None;
  /** Education */
  "inputs.right education": None;
  /** Culture, science and freedom of research */
  "inputs.right science and culture": None;
  /** Another right */
  "inputs.right other": None;
  /** UDHR 3; ICCPR 6 */
  "inputs.articles life": None;
  /** UDHR 3 and 9; ICCPR 9 */
  "inputs.articles liberty": None;
  /** UDHR 5; ICCPR 7 and 10 */
  "inputs.articles torture": None;
  /** UDHR 4; ICCPR 8 */
  "inputs.articles slavery": None;
  /** UDHR 6; ICCPR 16 */
  "inputs.articles recognition": None;
  /** UDHR 2 and 7; ICCPR 2, 3 and 26; ICESCR 2 and 3 */
  "inputs.articles equality": None;
  /** UDHR 8; ICCPR 2(3) */
  "inputs.articles remedy": None;
  /** UDHR 10 and 11; ICCPR 14 and 15 */
  "inputs.articles fair trial": None;
  /** UDHR 12; ICCPR 17 */
  "inputs.articles privacy": None;
  /** UDHR 13; ICCPR 12 */
  "inputs.articles movement": None;
  /** UDHR 14; ICCPR 13 */
  "inputs.articles asylum": None;
  /** UDHR 15; ICCPR 24(3) */
  "inputs.articles nationality": None;
  /** UDHR 16; ICCPR 23; ICESCR 10 */
  "inputs.articles family": None;
  /** UDHR 17 */
  "inputs.articles property": None;
  /** UDHR 18; ICCPR 18 */
  "inputs.articles conscience": None;
  /** UDHR 19; ICCPR 19 */
  "inputs.articles expression": None;
  /** UDHR 20; ICCPR 21 */
  "inputs.articles assembly": None;
  /** UDHR 20 and 23(4); ICCPR 22; ICESCR 8 */
  "inputs.articles association": None;
  /** UDHR 21; ICCPR 25 */
  "inputs.articles participation": None;
  /** UDHR 25(2); ICCPR 24; ICESCR 10(3) */
  "inputs.articles child": None;
  /** ICCPR 27 */
  "inputs.articles minorities": None;
  /** ICCPR 1; ICESCR 1 */
  "inputs.articles self-determination": None;
  /** UDHR 22; ICESCR 9 */
  "inputs.articles social security": None;
  /** UDHR 23 and 24; ICESCR 6 and 7 */
  "inputs.articles work": None;
  /** UDHR 25; ICESCR 11 */
  "inputs.articles living": None;
  /** UDHR 25; ICESCR 12 */
  "inputs.articles health": None;
  /** UDHR 26; ICESCR 13 and 14 */
  "inputs.articles education": None;
  /** UDHR 27; ICESCR 15 */
  "inputs.articles science and culture": None;
  /** Name it below */
  "inputs.articles other": None;
  /** Another right */
  "inputs.another-right": None;
  /** Severity and likelihood */
  "inputs.severity-and-likelihood": None;
  /** How grave is it? */
  "inputs.how-grave": None;
  /** Limited: an interference that is felt and passes */
  "inputs.scale limited": None;
  /** Serious: people lose their freedom, work or safety */
  "inputs.scale serious": None;
  /** Grave: people lose life or health, or are tortured */
  "inputs.scale grave": None;
  /** How many people does it reach? */
  "inputs.how-many": None;
  /** Single people */
  "inputs.scope single people": None;
  /** A whole group of people */
  "inputs.scope a group": None;
  /** Most people of a place or country */
  "inputs.scope a population": None;
  /** Can it be undone? */
  "inputs.undone": None;
  /** It can be undone */
  "inputs.undone can be undone": None;
  /** It can be undone in part, or after a long time */
  "inputs.undone in part": None;
  /** It cannot be undone */
  "inputs.undone cannot be undone": None;
  /** How likely is it? */
  "inputs.how-likely": None;
  /** Possible, but unlikely */
  "inputs.likelihood unlikely": None;
  /** Likely */
  "inputs.likelihood likely": None;
  /** Very likely */
  "inputs.likelihood very likely": None;
  /** It is happening already */
  "inputs.likelihood happening": None;
  /** Incident {place, number} */
  "inputs.incident": { place: number };
  /** Incident {place, number}: what happened */
  "inputs.incident-what": { place: number };
  /** Incident {place, number}: where */
  "inputs.incident-where": { place: number };
  /** Incident {place, number}: when */
  "inputs.incident-when": { place: number };
  /** A date, a month or a year. */
  "inputs.incident-when-hint": None;
  /** Incident {place, number}: source */
  "inputs.incident-source": { place: number };
  /** The web address of a report, beginning with https://. */
  "inputs.incident-source-hint": None;
  /** More incidents (up to {most, number}) */
  "inputs.more-incidents": { most: number };
  /** Say what happened in incident {place, number} */
  "inputs.say-what-happened": { place: number };
  /** Safeguards and remedy */
  "inputs.safeguards-and-remedy": None;
  /** What would prevent or lessen the harm */
  "inputs.mitigation": None;
  /** A condition of a licence, a limit on the item, a check of the end user. */
  "inputs.mitigation-hint": None;
  /** What remedy those harmed have, or should have */
  "inputs.remedy": None;
  /** Step of due diligence (UN Guiding Principles) */
  "inputs.due-diligence": None;
  /** 17: the whole process, begun early and kept up */
  "inputs.step 17": None;
  /** 18: find out and assess who can be harmed */
  "inputs.step 18": None;
  /** 19: act on what was found, and put someone in charge */
  "inputs.step 19": None;
  /** 20: check whether the action works */
  "inputs.step 20": None;
  /** 21: tell those affected and the public */
  "inputs.step 21": None;
  /** 22: make good the harm caused or contributed to */
  "inputs.step 22": None;
  /** Fill in something, or remove the input */
  "inputs.fill-in-something": None;
  /** {kind}: {problem} */
  "inputs.problem-in": { kind: string; problem: string };
  /** the provision that it is about is no longer in the measure; change what it is about, or remove it */
  "inputs.provision-gone": None;
  /** {question} is {length, number} characters long; shorten it to {most, number} */
  "inputs.too-long": { question: string; length: number; most: number };
  /** Choose one of the answers to “{question}” */
  "inputs.choose-one-answer": { question: string };
  /** Choose among the answers to “{question}” */
  "inputs.choose-among-answers": { question: string };
  /** Choose a country for “{question}” */
  "inputs.choose-country": { question: string };
  /** Choose a currency for “{question}” */
  "inputs.choose-currency": { question: string };
  /** Write “{question}” as a whole web address that begins with https:// or http:// */
  "inputs.write-web-address": { question: string };
  /** Write “{question}” as a number or a range, such as 1500 or 10 to 20 */
  "inputs.write-number-or-range": { question: string };
  /** “{question}”: {problem} */
  "inputs.problem-at": { question: string; problem: string };
  /** Choose the currency of the costs */
  "inputs.choose-currency-of-costs": None;
  /** Say which parameter the values are of */
  "inputs.say-which-parameter": None;
  /** Say under “Unit” what all the values are in; now there is {units} */
  "inputs.say-unit-of-all": { units: string };
  /** “{unit}” */
  "inputs.unit-beside": { unit: string };
  /** no unit */
  "inputs.no-unit-beside": None;
  /** {units}, then {next} */
  "inputs.then-unit": { units: string; next: string };
  /** “{unit}” stands beside a figure whose unit is confidential: write the figure alone */
  "inputs.unit-is-confidential": { unit: string };
  /** “{unit}” is not the unit: write the figure in {own}, as “Unit” says, or change the unit */
  "inputs.not-the-unit": { unit: string; own: string };
  /** “{unit}” stands beside a figure whose currency is confidential: write the figure alone */
  "inputs.currency-is-confidential": { unit: string };
  /** “{unit}” is not the currency: write the figure in {currency}, as “Currency” says, or change the currency */
  "inputs.not-the-currency": { unit: string; currency: string };
  /** “{unit}” is not what is asked for: write the figure in {asked, select, applications {applications a year} days_lost {days} hours {hours a year} other {months}}, such as 6 or 10 to 20 */
  "inputs.not-what-is-asked-for": { unit: string; asked: "applications" | "days_lost" | "hours" | (string & {}) };
  /** With other governments */
  "joint-office.with-other-governments": None;
  /** Several governments can hold a consultation together. Each has its own text, dates, officials and comments, and announces and answers its own. People write once and choose which governments they address. */
  "joint-office.what-it-is": None;
  /** Your government holds this consultation alone. */
  "joint-office.held-alone": None;
  /** Leads */
  "joint-office.standing began": None;
  /** Invited, has not answered yet */
  "joint-office.standing invited": None;
  /** Invited; the invitation was taken back */
  "joint-office.standing revoked": None;
  /** Takes part */
  "joint-office.standing joined": None;
  /** Declined */
  "joint-office.standing declined": None;
  /** Took part, and left before announcing */
  "joint-office.standing left": None;
  /** Announced as {reference} */
  "joint-office.announced-as": { reference: string };
  /** Invite a government */
  "joint-office.invite-a-government": None;
  /** Its case officers are shown the title, the authority and the dates, and can accept or decline. If they accept, they get a copy of all of the text as it stands then, be it a draft. After that neither sees the other’s draft. */
  "joint-office.what-inviting-does": None;
  /** Choose a government */
  "joint-office.none-chosen": None;
  /** Invite */
  "joint-office.invite": None;
  /** Leave */
  "joint-office.leave-heading": None;
  /** You can leave until you announce. Your draft stays, and your government then holds it alone. */
  "joint-office.what-leaving-does": None;
  /** Leave the joint consultation */
  "joint-office.leave": None;
  /** It was recorded, and the other governments can see it. */
  "joint-office.was-done": None;
  /** {official} began to hold it together with others, for {government} */
  "joint-office.did began": { official: string; government: string };
  /** {official} invited {government} */
  "joint-office.did invited": { official: string; government: string };
  /** {official} took back the invitation of {government} */
  "joint-office.did revoked": { official: string; government: string };
  /** {official} accepted for {government} */
  "joint-office.did joined": { official: string; government: string };
  /** {official} declined for {government} */
  "joint-office.did declined": { official: string; government: string };
  /** {official} left, for {government} */
  "joint-office.did left": { official: string; government: string };
  /** {government} invites you to hold a consultation together: {title} */
  "joint-office.invited-by": { government: string; title: string };
  /** {government} invites you to hold a consultation together */
  "joint-office.invitation-from": { government: string };
  /** {reference}, by {authority}. It is to be open from {from} until {until}. */
  "joint-office.planned": { reference: string; authority: string; from: string; until: string };
  /** If you accept, you get a draft of your own that begins as a copy of theirs. You can change its text, its language, its dates and its questions. People see that you hold it together, and can send a comment to both of you at once. What they mark as confidential is read by the governments that they choose, and by no other. */
  "joint-office.what-accepting-does": None;
  /** Accept, and get a draft */
  "joint-office.accept": None;
  /** Decline */
  "joint-office.decline": None;
  /** Choose what you want to do */
  "joint-office.choose-what": None;
  /** Choose a government */
  "joint-office.choose-government": None;
  /** Comments are closed, so it is too late to invite another government */
  "joint-office.too-late-to-invite": None;
  /** Only the government that leads can invite others */
  "joint-office.lead-alone-invites": None;
  /** This government was invited already */
  "joint-office.invited-already": None;
  /** This invitation was answered or taken back since you opened this page */
  "joint-office.answered-meanwhile": None;
  /** It is announced, so your government takes part until its end. To end it, withdraw it. */
  "joint-office.announced-stays": None;
  /** Which other governments do you address, too? */
  "joint.also-to": None;
  /** {government}, on whose page you write, is always one of them. You write once, and each government that you tick gets the comment, moderates it and answers it by itself. What you mark as confidential is read by officials of the governments that you address here, and by no other. */
  "joint.also-to-hint": { government: string };
  /** What is different for {government} */
  "joint.say-what-differs": { government: string };
  /** All that you wrote for {government} is sent as it is, unless you say something else here. What you write here is for everyone to read. */
  "joint.what-differs-hint": { government: string };
  /** The same */
  "joint.the-same": None;
  /** The same: {position} */
  "joint.the-same-as": { position: string };
  /** Your point on {provision} */
  "joint.point-on": { provision: string };
  /** Your position on {provision} */
  "joint.position-there": { provision: string };
  /** Your wording of {provision} */
  "joint.wording-there": { provision: string };
  /** {government} proposes this text, or you proposed this wording. Change it to how it should read there. Left as {government} proposes it, no wording is sent. */
  "joint.wording-there-hint": { government: string };
  /** {government} does not propose this provision, so this point is not sent there. */
  "joint.lacks-provision": { government: string };
  /** Questions that {government} alone asks */
  "joint.questions-of": { government: string };
  /** Nothing can be confidential here. Take out what stands between double brackets, or write it where you write for all */
  "joint.not-confidential-here": None;
  /** Goes to */
  "joint.goes-to": None;
  /** Goes also to */
  "joint.goes-also-to": None;
  /** To {government} */
  "joint.to-government": { government: string };
  /** {government} does not propose all that you write about. Not sent there: what you say on {provisions}. */
  "joint.not-sent-there": { government: string; provisions: string };
  /** {government} does not have the text in the language in which you wrote. Not sent there: your wording of {provisions}, unless you write one for {government} alone. */
  "joint.wording-not-sent": { government: string; provisions: string };
  /** {government} does not ask this, or asks it in another way. Not sent there: your answers to these questions. */
  "joint.answers-not-sent": { government: string };
  /** A moderator of {government} reads it before it is published there. */
  "joint.read-before": { government: string };
  /** It is published there at once, and a moderator of {government} reads it afterwards. */
  "joint.at-once": { government: string };
  /** {reference} takes no comments now. Untick it */
  "joint.takes-none": { reference: string };
  /** {reference} takes no comments in at-risk mode. Untick it */
  "joint.not-at-risk": { reference: string };
  /** {reference}: {problem} */
  "joint.problem-there": { reference: string; problem: string };
  /** Nothing was sent to any government, and your draft is as it was. {problem} */
  "joint.nothing-sent": { problem: string };
  /** Also received by */
  "joint.also-received-by": None;
  /** Comment {number} on {reference} */
  "joint.comment-on": { number: string; reference: string };
  /** You have withdrawn it there. */
  "joint.withdrawn-there": None;
  /** {act, select, withdraw {You sent this comment to several governments at once. If you withdraw it here, it stays with the others, until you withdraw it there too:} other {You sent this comment to several governments at once. What you change here is changed here alone. You can change it with the others too, while they take comments:}} */
  "joint.others-stay": { act: "withdraw" | (string & {}) };
  /** Also addressed to */
  "looking.also-addressed-to": None;
  /** What is public at {government} */
  "looking.public-there": { government: string };
  /** Officials {government} */
  "looking.officials-of": { government: string };
  /** Comment {number} on {reference} */
  "looking.comment-on": { number: string; reference: string };
  /** Confidential parts of comment {number} */
  "looking.confidential-parts-of": { number: string };
  /** By {author}, on {consultation} */
  "looking.by-on": { author: string; consultation: string };
  /** The claim is refused, and the comment has returned to its author with your reason. */
  "looking.refused-notice": None;
  /** The confidential parts cannot be shown: the key that opens them is not there. Ask whoever operates the portal. Nothing was recorded, since nothing was seen. */
  "looking.key-missing": None;
  /** Show the confidential parts */
  "looking.show-the-parts": None;
  /** Show the confidential parts of version {version} */
  "looking.show-the-parts-of": { version: string };
  /** Version {version} in full */
  "looking.version-in-full": { version: string };
  /** What is claimed for each part */
  "looking.what-is-claimed": None;
  /** Confidential part {number} */
  "looking.confidential-part": { number: string };
  /** Confidential file {number} */
  "looking.confidential-file": { number: string };
  /** Marked in */
  "looking.marked-in": None;
  /** Ground */
  "looking.ground": None;
  /** Why it must not be published */
  "looking.why-not-published": None;
  /** What everyone reads instead */
  "looking.read-instead": None;
  /** The ground alone */
  "looking.the-ground-alone": None;
  /** A moderator took out all that this part stands in. Its author and moderators alone read it. */
  "looking.taken-out": None;
  /** Files that are confidential in part */
  "looking.files-in-part": None;
  /** Their words stand above. Everyone has these words without the confidential parts; you can have the files themselves. */
  "looking.files-in-part-text": None;
  /** The portal no longer has this file. */
  "looking.file-gone": None;
  /** This file cannot be opened: the key that opens it is not there. Ask whoever operates the portal. */
  "looking.file-locked": None;
  /** {kind}, {size} */
  "looking.kind-and-size": { kind: string; size: string };
  /** {kind}, {size}, not scanned for viruses */
  "looking.kind-and-size-not-scanned": { kind: string; size: string };
  /** It is recorded that you have it. */
  "looking.fetching-is-recorded": None;
  /** Who has looked */
  "looking.who-has-looked": None;
  /** Nobody yet. */
  "looking.nobody-yet": None;
  /** {name}, {when}: version {version} */
  "looking.looked-at-version": { name: string; when: string; version: string };
  /** {name}, {when}: a file of version {version} */
  "looking.looked-at-file": { name: string; when: string; version: string };
  /** Refuse a claim */
  "looking.refuse-a-claim": None;
  /** The comment returns to its author, who can withdraw the claim, take the part out or claim another ground, and send it again. Nothing confidential becomes public by this, and what is public stays public. */
  "looking.what-refusing-does": None;
  /** Which claim does not hold? */
  "looking.which-does-not-hold": None;
  /** Reason */
  "looking.reason": None;
  /** The author reads it, and it is kept unencrypted: do not repeat the confidential words. Up to {most, number} characters. */
  "looking.reason-hint": { most: number };
  /** Refuse and return the comment */
  "looking.refuse-and-return": None;
  /** On confidential {parts}: {reason} */
  "looking.told-on-parts": { parts: string; reason: string };
  /** {kind, select, file {file {number}} other {part {number}}} */
  "looking.told-part": { kind: "file" | (string & {}); number: string };
  /** Choose the parts whose claim you refuse */
  "looking.choose-the-parts": None;
  /** Give the author a reason */
  "looking.reason-missing": None;
  /** The reason must be {most, number} characters or fewer */
  "looking.reason-too-long": { most: number };
  /** The key that opens the confidential parts is not there, so no claim can be judged now */
  "looking.no-key": None;
  /** Your reason contains a confidential part. Name it by its number, and say your reason without its words */
  "looking.reason-gives-away": None;
  /** This version is not waiting or published any more: it was returned, rejected, withdrawn or changed meanwhile. Look at the comment again */
  "looking.not-now": None;
  /** Take the measure’s text from a file */
  "measure-files.measure-from-a-file": None;
  /** A Word document (DOCX), OpenDocument text (ODT), web page (HTML), law in Akoma Ntoso (XML) or text in Markdown. Its text replaces what stands in the field below, where you can correct it; everything else in the form stays. Numbers that the program makes by itself become part of the text. Up to {most}. */
  "measure-files.what-can-be-given": { most: string };
  /** File with its text */
  "measure-files.file-with-its-text": None;
  /** Read the text into the field */
  "measure-files.read-the-text": None;
  /** Choose the file with the text */
  "measure-files.choose-file": None;
  /** The file’s text now stands in the field for the measure. Nothing has been saved yet. */
  "measure-files.text-was-read": None;
  /** Nothing of the file was left out. */
  "measure-files.nothing-left-out": None;
  /** Compare the text with the file. This could not be carried over as it was: */
  "measure-files.look-at-what-was-left-out": None;
  /** {count, plural, one {# picture or drawing was left out.} other {# pictures or drawings were left out.}} */
  "measure-files.left-out-pictures": { count: number };
  /** {count, plural, one {# formula was written as plain text: compare it with the file.} other {# formulas were written as plain text: compare them with the file.}} */
  "measure-files.left-out-formulas": { count: number };
  /** {count, plural, one {# sign of a font of symbols was left out.} other {# signs of fonts of symbols were left out.}} */
  "measure-files.left-out-signs": { count: number };
  /** {count, plural, one {# raised or lowered piece of text stands on the line, because its signs have no raised form.} other {# raised or lowered pieces of text stand on the line, because their signs have no raised form.}} */
  "measure-files.left-out-raised": { count: number };
  /** Tracked changes: {count, plural, one {# deletion was left out.} other {# deletions were left out.}} */
  "measure-files.left-out-deletions": { count: number };
  /** Tracked changes: {count, plural, one {# insertion was taken as part of the text.} other {# insertions were taken as part of the text.}} */
  "measure-files.left-out-insertions": { count: number };
  /** {count, plural, one {# comment in the margin was left out.} other {# comments in the margin were left out.}} */
  "measure-files.left-out-comments": { count: number };
  /** {count, plural, one {# piece of hidden text was left out.} other {# pieces of hidden text were left out.}} */
  "measure-files.left-out-hidden": { count: number };
  /** {count, plural, one {# header or footer was left out.} other {# headers and footers were left out.}} */
  "measure-files.left-out-headers": { count: number };
  /** {count, plural, one {A table of contents was left out: the portal makes its own.} other {# tables of contents were left out: the portal makes its own.}} */
  "measure-files.left-out-contents": { count: number };
  /** {count, plural, one {# footnote stands below the paragraph that it belongs to, with its sign in brackets.} other {# footnotes stand below the paragraphs that they belong to, with their signs in brackets.}} */
  "measure-files.left-out-notes": { count: number };
  /** {count, plural, one {The words of # text box stand below the paragraph beside which it was.} other {The words of # text boxes stand below the paragraphs beside which they were.}} */
  "measure-files.left-out-boxes": { count: number };
  /** {count, plural, one {# table within a table became words in its cell.} other {# tables within tables became words in their cells.}} */
  "measure-files.left-out-nested": { count: number };
  /** {count, plural, one {# joined cell of a table has its words in the first of its places.} other {# joined cells of tables have their words in the first of their places.}} */
  "measure-files.left-out-merged": { count: number };
  /** {count, plural, one {# cell of a table had several lines, which stand on one.} other {# cells of tables had several lines, which stand on one.}} */
  "measure-files.left-out-lines": { count: number };
  /** {count, plural, one {# number is of a kind that the portal cannot write as it was: compare it with the file.} other {# numbers are of kinds that the portal cannot write as they were: compare them with the file.}} */
  "measure-files.left-out-numbers": { count: number };
  /** {count, plural, one {# document within the file was left out.} other {# documents within the file were left out.}} */
  "measure-files.left-out-embedded": { count: number };
  /** There are no words in the file. If it is a scanned picture, have its text read first. */
  "measure-files.no-words": None;
  /** The file is larger than {most}, so its text was not taken. Take the pictures out of it, or paste its text. */
  "measure-files.too-large": { most: string };
  /** The text in the file is longer than {most, number} characters, so it was not taken. Split it. */
  "measure-files.too-long": { most: number };
  /** The measure’s text can be given as DOCX, ODT, HTML, Akoma Ntoso or Markdown, and this file is of another kind. Save it as one of these. */
  "measure-files.kind-not-taken": None;
  /** The file takes too long to read, so its text was not taken. Save it again without pictures, or paste its text. */
  "measure-files.check-too-long": None;
  /** The file needs more memory to read than there is for it, so its text was not taken. Save it again without pictures, or paste its text. */
  "measure-files.check-too-much": None;
  /** The file could not be read to its end, so its text was not taken. Save it again from the program that made it, or paste its text. */
  "measure-files.check-failed": None;
  /** Several files are being read at this moment. Send the form again in a minute. */
  "measure-files.busy": None;
  /** What was returned or rejected (CSV) */
  "moderation-office.file": None;
  /** What was returned or rejected (CSV with semicolons) */
  "moderation-office.file-semicolons": None;
  /** How comments were moderated, as everyone reads it */
  "moderation-office.report-for-everyone": None;
  /** consultation */
  "moderation-office.column consultation": None;
  /** comment */
  "moderation-office.column comment": None;
  /** version */
  "moderation-office.column version": None;
  /** received */
  "moderation-office.column received": None;
  /** group */
  "moderation-office.column group": None;
  /** decision */
  "moderation-office.column outcome": None;
  /** ground */
  "moderation-office.column ground": None;
  /** reason */
  "moderation-office.column reason": None;
  /** decided by */
  "moderation-office.column decided_by": None;
  /** how */
  "moderation-office.column way": None;
  /** decided */
  "moderation-office.column decided": None;
  /** appealed */
  "moderation-office.column appealed": None;
  /** answer to the appeal */
  "moderation-office.column appeal_outcome": None;
  /** appeal answered */
  "moderation-office.column appeal_decided": None;
  /** How comments were moderated */
  "moderation-report.heading": None;
  /** How comments were moderated in {year} */
  "moderation-report.heading-in": { year: string };
  /** {count, plural, =0 {Nothing has been decided so far.} one {Moderators have taken # decision.} other {Moderators have taken # decisions.}} */
  "moderation-report.so-many-decisions": { count: number };
  /** Counted from the record. Where moderators decided on a comment again, that is another decision. Nothing is said here of comments that still wait. */
  "moderation-report.what-is-counted": None;
  /** {count, plural, one {# decision was undone. It is counted nowhere else.} other {# decisions were undone. They are counted nowhere else.}} */
  "moderation-report.so-many-undone": { count: number };
  /** {count, plural, one {# comment was} other {# comments were}} public as soon as it was sent, before any decision. */
  "moderation-report.so-many-at-once": { count: number };
  /** Decisions */
  "moderation-report.decisions": None;
  /** Half took no longer than */
  "moderation-report.median": None;
  /** The longest took */
  "moderation-report.longest": None;
  /** not known */
  "moderation-report.not-known": None;
  /** What was decided */
  "moderation-report.what-was-decided": None;
  /** Decision */
  "moderation-report.outcome": None;
  /** Published as it stands */
  "moderation-report.outcome publish": None;
  /** Published without some passages */
  "moderation-report.outcome redacted": None;
  /** Returned to its author */
  "moderation-report.outcome return": None;
  /** Rejected */
  "moderation-report.outcome reject": None;
  /** On which grounds */
  "moderation-report.on-which-grounds": None;
  /** Ground */
  "moderation-report.ground": None;
  /** Without a ground */
  "moderation-report.no-ground": None;
  /** Returned */
  "moderation-report.returned": None;
  /** Rejected */
  "moderation-report.rejected": None;
  /** Passages and files taken out */
  "moderation-report.taken-out": None;
  /** What each ground means */
  "moderation-report.what-grounds-mean": None;
  /** How it was decided */
  "moderation-report.how-it-was-decided": None;
  /** How */
  "moderation-report.way": None;
  /** By a moderator, one comment at a time */
  "moderation-report.way alone": None;
  /** By a moderator, many comments at once */
  "moderation-report.way together": None;
  /** By one moderator, and confirmed by another */
  "moderation-report.way two people": None;
  /** By a rule, for letters with the very same words */
  "moderation-report.way rule": None;
  /** How long it took */
  "moderation-report.how-long-it-took": None;
  /** When */
  "moderation-report.when": None;
  /** Before everyone could read it */
  "moderation-report.when before publication": None;
  /** While everyone could read it */
  "moderation-report.when after publication": None;
  /** Counted from when a comment came to the moderators. Comments sent in at-risk mode are not in these times, since their hour is not kept. */
  "moderation-report.how-time-is-counted": None;
  /** Appeals that were answered */
  "moderation-report.appeals": None;
  /** The author appealed against */
  "moderation-report.against": None;
  /** Publishing it */
  "moderation-report.against publish": None;
  /** What was taken out */
  "moderation-report.against redacted": None;
  /** Returning it */
  "moderation-report.against return": None;
  /** Rejecting it */
  "moderation-report.against reject": None;
  /** All of it published */
  "moderation-report.appeal publish": None;
  /** Decided anew */
  "moderation-report.appeal decide anew": None;
  /** Decision stands */
  "moderation-report.appeal refuse": None;
  /** Published comments that readers told the moderators about */
  "moderation-report.flags": None;
  /** What moderators did */
  "moderation-report.flag": None;
  /** Left it as it was */
  "moderation-report.flag kept": None;
  /** Looked at it again */
  "moderation-report.flag requeued": None;
  /** Number */
  "moderation-report.times": None;
  /** By consultation */
  "moderation-report.by-consultation": None;
  /** Consultation */
  "moderation-report.consultation": None;
  /** All decisions of {government} */
  "moderation-report.of-this-government": { government: string };
  /** These figures as a spreadsheet (CSV) */
  "moderation-report.as-spreadsheet": None;
  /** Years */
  "moderation-report.years": None;
  /** consultation */
  "moderation-report.column consultation": None;
  /** section */
  "moderation-report.column section": None;
  /** key 1 */
  "moderation-report.column key1": None;
  /** key 2 */
  "moderation-report.column key2": None;
  /** count */
  "moderation-report.column count": None;
  /** Officials {government} */
  "moderation.officials-of": { government: string };
  /** Moderation queue */
  "moderation.moderation-queue": None;
  /** What was decided */
  "moderation.what-was-decided": None;
  /** Nothing waits. */
  "moderation.nothing-waits": None;
  /** Nothing that waits fits these filters. */
  "moderation.nothing-that-waits-fits": None;
  /** {count, plural, one {# comment waits} other {# comments wait}}. */
  "moderation.so-many-wait": { count: number };
  /** {count, plural, one {# comment waits} other {# comments wait}}, the oldest for {time}. */
  "moderation.so-many-wait-since": { count: number; time: string };
  /** {count, plural, one {# comment waits that fits these filters} other {# comments wait that fit these filters}}. */
  "moderation.so-many-fit": { count: number };
  /** {count, plural, one {# comment waits that fits these filters} other {# comments wait that fit these filters}}, the oldest for {time}. */
  "moderation.so-many-fit-since": { count: number; time: string };
  /** The grounds on which comments are returned or rejected */
  "moderation.grounds-of-moderation": None;
  /** Filter the queue */
  "moderation.filter-the-queue": None;
  /** Consultation */
  "moderation.filter consultation": None;
  /** Stakeholder group */
  "moderation.filter group": None;
  /** Country */
  "moderation.filter country": None;
  /** Position */
  "moderation.filter position": None;
  /** Files */
  "moderation.filter files": None;
  /** Language */
  "moderation.filter language": None;
  /** Kind */
  "moderation.filter kind": None;
  /** Comment */
  "moderation.kind comment": None;
  /** Reply */
  "moderation.kind reply": None;
  /** State */
  "moderation.filter state": None;
  /** Not published yet */
  "moderation.state not published yet": None;
  /** Change to a published one */
  "moderation.state change to a published one": None;
  /** Already published */
  "moderation.state already published": None;
  /** Taken on by */
  "moderation.filter assigned": None;
  /** Me */
  "moderation.assigned me": None;
  /** Nobody */
  "moderation.assigned nobody": None;
  /** A colleague */
  "moderation.assigned a colleague": None;
  /** All */
  "moderation.all": None;
  /** {choice} ({count, number}) */
  "moderation.choice-counted": { choice: string; count: number };
  /** Show */
  "moderation.show": None;
  /** Show all */
  "moderation.show-all": None;
  /** {kind, select, reply {Reply} other {Comment}} {number} on {reference} */
  "moderation.comment-on": { kind: "reply" | (string & {}); number: string; reference: string };
  /** Change to a published {kind, select, reply {reply} other {comment}} */
  "moderation.change-to-published": { kind: "reply" | (string & {}) };
  /** Published */
  "moderation.published": None;
  /** Sent again */
  "moderation.sent-again": None;
  /** Waiting for {time} */
  "moderation.waiting-for": { time: string };
  /** Written by you: another moderator decides */
  "moderation.written-by-you": None;
  /** Name withheld from publication */
  "moderation.not-published organisation only": None;
  /** Name and organisation withheld from publication */
  "moderation.not-published withheld": None;
  /** Sent in at-risk mode */
  "moderation.not-published at risk": None;
  /** Withdrawn */
  "moderation.withdrawn": None;
  /** Held */
  "moderation.status held": None;
  /** Published */
  "moderation.status published": None;
  /** Returned */
  "moderation.status returned": None;
  /** Rejected */
  "moderation.status rejected": None;
  /** Sent {when} */
  "moderation.sent": { when: string };
  /** Sent {when}, version {version} */
  "moderation.sent-version": { when: string; version: string };
  /** Waiting for {time}, counted from the beginning of the day */
  "moderation.waiting-since-the-day": { time: string };
  /** This was sent in at-risk mode, without an account: the portal does not know by whom. Group and country are as its author states them. Once you publish it, it appears {earliest, number} to {latest, number} hours later, at a time drawn by lot. */
  "moderation.sent-at-risk": { earliest: number; latest: number };
  /** The key that protects the author’s reason is not there at this moment, so the portal cannot show it. It is kept. */
  "moderation.reason-locked": None;
  /** In reply to {number} */
  "moderation.in-reply-to": { number: string };
  /** In reply to {number} (withdrawn) */
  "moderation.in-reply-to-withdrawn": { number: string };
  /** In reply to {number} (not published) */
  "moderation.in-reply-to-unpublished": { number: string };
  /** {count, plural, one {# other comment is} other {# other comments are}} nearly identical: {states}. */
  "moderation.alike": { count: number; states: string };
  /** {status, select, held {{count, number} held} published {{count, number} published} returned {{count, number} returned} other {{count, number} rejected}} */
  "moderation.alike-in-state": { status: "held" | "published" | "returned" | (string & {}); count: number };
  /** Read what is published */
  "moderation.read-what-is-published": None;
  /** What changed */
  "moderation.what-changed": None;
  /** From version {from} to version {to}. */
  "moderation.from-version-to": { from: string; to: string };
  /** From version {from}, which is public, to version {to}. */
  "moderation.from-public-version-to": { from: string; to: string };
  /** The whole of version {version} */
  "moderation.the-whole-of-version": { version: string };
  /** Position on the measure: {position} */
  "moderation.position-on-the-measure": { position: string };
  /** Point on {provision} */
  "moderation.point-on": { provision: string };
  /** Words in the attachments */
  "moderation.words-in-attachments": None;
  /** The words in {file} */
  "moderation.the-words-in": { file: string };
  /** Read the confidential parts */
  "moderation.read-the-confidential-parts": None;
  /** Decisions so far */
  "moderation.decisions-so-far": None;
  /** Earlier versions */
  "moderation.earlier-versions": None;
  /** Version {version} */
  "moderation.version": { version: string };
  /** Decision */
  "moderation.decision": None;
  /** What do you decide? */
  "moderation.what-do-you-decide": None;
  /** Publish */
  "moderation.publish": None;
  /** Publish the change */
  "moderation.publish-the-change": None;
  /** Keep it published */
  "moderation.keep-it-published": None;
  /** Everyone reads it as it stands. */
  "moderation.publish-hint": None;
  /** Everyone reads version {version} instead of version {earlier}. */
  "moderation.publish-change-hint": { version: string; earlier: string };
  /** Return to the author */
  "moderation.return": None;
  /** {isPublic, select, yes {It is taken off the public pages. } other {}}{left, select, back {Version {earlier} is public again. } stays {Version {earlier} stays public. } other {}}The author can mend it and send it again. */
  "moderation.return-hint": { isPublic: "yes" | (string & {}); left: "back" | "stays" | (string & {}); earlier: string };
  /** Reject */
  "moderation.reject": None;
  /** {isPublic, select, yes {It is taken off the public pages. } other {}}{left, select, back {Version {earlier} is public again. } stays {Version {earlier} stays public. } other {}}Only for what cannot be mended. */
  "moderation.reject-hint": { isPublic: "yes" | (string & {}); left: "back" | "stays" | (string & {}); earlier: string };
  /** Ground */
  "moderation.ground": None;
  /** Needed to reject. */
  "moderation.ground-hint": None;
  /** No ground */
  "moderation.no-ground": None;
  /** What each ground means */
  "moderation.what-each-ground-means": None;
  /** It has nothing to do with the measure, its subject or the questions asked. */
  "moderation.meaning off topic": None;
  /** It discloses information about a private person that the discussion does not need. */
  "moderation.meaning personal data": None;
  /** It threatens somebody, or attacks people rather than what they have said or done. */
  "moderation.meaning abuse or threats": None;
  /** Publishing it would break the law that applies to the consultation; say which law. */
  "moderation.meaning unlawful content": None;
  /** It contains controlled technical data, classified information or a secret that someone is bound to keep. */
  "moderation.meaning controlled or confidential information": None;
  /** It promotes goods or services, or repeats itself only to fill the page. */
  "moderation.meaning spam or advertising": None;
  /** Its author claims to be a person, or to speak for an organisation, without the right to. */
  "moderation.meaning impersonation": None;
  /** It infringes somebody else’s rights, such as a copyright or a good name. */
  "moderation.meaning rights of others": None;
  /** Reason */
  "moderation.reason": None;
  /** Needed to return or reject. The author reads it: what is wrong, what to change. Up to {most, number} characters. */
  "moderation.reason-hint": { most: number };
  /** Where I return or reject it, take version {version} off the public pages too */
  "moderation.take-earlier-off-too": { version: string };
  /** Decide */
  "moderation.decide": None;
  /** Choose whether to publish, return or reject the comment */
  "moderation.outcome-missing": None;
  /** Choose a ground from the list */
  "moderation.ground-unknown": None;
  /** Choose the ground on which you reject the comment */
  "moderation.ground-missing": None;
  /** Give the author a reason */
  "moderation.reason-missing": None;
  /** The reason must be {most, number} characters or fewer */
  "moderation.reason-too-long": { most: number };
  /** Publishing takes no ground or reason. Clear both to publish, or choose to return or reject */
  "moderation.publishing-takes-no-reason": None;
  /** Its author has withdrawn this comment, so there is nothing left to decide */
  "moderation.author-has-withdrawn": None;
  /** The author has changed this comment since you opened it. Read it again, then decide */
  "moderation.author-has-changed": None;
  /** Another moderator has already decided this */
  "moderation.decided-already": None;
  /** {by, select, rule {It was decided by the rule that {name} made: it was} other {Another moderator has already decided this: {name}}} {outcome, select, publish {published} return {returned} other {rejected}}{by, select, rule {} other { it}} */
  "moderation.decided-already-by": { by: "rule" | (string & {}); name: string; outcome: "publish" | "return" | (string & {}) };
  /** publish */
  "moderation.key-publish": None;
  /** return */
  "moderation.key-return": None;
  /** reject */
  "moderation.key-reject": None;
  /** ground */
  "moderation.key-ground": None;
  /** ready reason */
  "moderation.key-ready-reason": None;
  /** decide */
  "moderation.key-decide": None;
  /** take something out */
  "moderation.key-take-out": None;
  /** next */
  "moderation.key-next": None;
  /** queue */
  "moderation.key-queue": None;
  /** Leave it for now, go to the next */
  "moderation.leave-it-for-now": None;
  /** Go to the next in the queue */
  "moderation.go-to-the-next": None;
  /** Back to the queue */
  "moderation.back-to-the-queue": None;
  /** You or an organisation of yours wrote this, so another moderator decides on it. */
  "moderation.another-decides": None;
  /** An organisation of yours wrote it, so another moderator decides */
  "moderation.your-organisations": None;
  /** Its author has withdrawn this, so there is nothing to decide. */
  "moderation.nothing-to-decide": None;
  /** This was sent in at-risk mode and is to be published: it appears {earliest, number} to {latest, number} hours after the decision. Putting it back stops that. */
  "moderation.is-to-be-published": { earliest: number; latest: number };
  /** This is not in the queue: it has been decided, or needed no decision. */
  "moderation.not-in-the-queue": None;
  /** The reason that you wrote */
  "moderation.reason-you-wrote": None;
  /** If a decision was wrong, put the comment back. It stays {status, select, held {held} published {published} returned {returned} other {rejected}} until it is decided again, and the decisions so far stay on record. */
  "moderation.if-a-decision-was-wrong": { status: "held" | "published" | "returned" | (string & {}) };
  /** Put back in the queue */
  "moderation.put-back": None;
  /** Published */
  "moderation.done publish": None;
  /** Returned */
  "moderation.done return": None;
  /** Rejected */
  "moderation.done reject": None;
  /** Put back */
  "moderation.done put back": None;
  /** Decision undone */
  "moderation.done undone": None;
  /** Proposed */
  "moderation.done proposed": None;
  /** Proposal sent back */
  "moderation.done sent back": None;
  /** Version {version}, by {name}, {when} */
  "moderation.done-with-version": { version: string; name: string; when: string };
  /** Decisions by outcome */
  "moderation.decisions-by-outcome": None;
  /** All ({count, number}) */
  "moderation.all-counted": { count: number };
  /** There is nothing to show. */
  "moderation.nothing-to-show": None;
  /** Written by {author} */
  "moderation.written-by-whom": { author: string };
  /** Decided by {name}, {when} */
  "moderation.decided-by": { name: string; when: string };
  /** Put back in the queue by {name}, {when} */
  "moderation.put-back-by": { name: string; when: string };
  /** {count, plural, one {# passage or file was taken out of it.} other {# passages or files were taken out of it.}} */
  "moderation.taken-out-of-it": { count: number };
  /** Publish without some passages */
  "moderation.publish-without-some": None;
  /** What is taken out for readers */
  "moderation.what-was-taken-out": None;
  /** It says again what was taken out of another version of this comment. Choose “Publish without some passages”, where those words are marked. */
  "moderation.says-what-was-taken-out": None;
  /** Narrow by organisation, provision, day or words */
  "moderation.narrow-by-more": None;
  /** Narrow what was decided */
  "moderation.narrow-what-was-decided": None;
  /** Moderator */
  "moderation.moderator": None;
  /** List all that is returned now */
  "moderation.list-now return": None;
  /** List all that is rejected now */
  "moderation.list-now reject": None;
  /** What you have written stays in your draft, and you can copy it from here. */
  "not-writable.stays-in-draft": None;
  /** Comment {number, number} can no longer be changed. */
  "not-writable.can-no-longer-change": { number: number };
  /** This consultation opens on {moment}. */
  "not-writable.opens-on": { moment: string };
  /** This consultation was withdrawn. */
  "not-writable.was-withdrawn": None;
  /** This consultation closed on {moment}. */
  "not-writable.closed-on": { moment: string };
  /** What you typed just now */
  "not-writable.typed-just-now": None;
  /** Write another part */
  "not-writable.write-another-part": None;
  /** If nothing is saved until {hour}, the part is free, and opening this page takes it over. */
  "not-writable.free-at": { hour: string };
  /** Open it again */
  "not-writable.open-it-again": None;
  /** Your text ({field}) */
  "not-writable.your-text": { field: string };
  /** Your general remarks */
  "not-writable.your-remarks": None;
  /** Your reasons */
  "not-writable.your-reasons": None;
  /** Your proposed wording */
  "not-writable.your-wording": None;
  /** Save my text */
  "not-writable.save-my-text": None;
  /** Your draft */
  "not-writable.your-draft": None;
  /** The draft as it stands */
  "not-writable.the-draft": None;
  /** Position: {position} */
  "not-writable.position-is": { position: string };
  /** {provision}: {position} */
  "not-writable.provision-position": { provision: string; position: string };
  /** Proposed wording: */
  "not-writable.proposed-wording": None;
  /** Technical input: {about} */
  "not-writable.about-technical": { about: string };
  /** Human-rights input: {about} */
  "not-writable.about-human_rights": { about: string };
  /** Saved elsewhere meanwhile */
  "not-writable.saved-elsewhere": None;
  /** This is what your draft says now. What you typed here is in the form below and is not saved yet. Put into the form what you want to keep, then save it: it will replace this. */
  "not-writable.saved-elsewhere-text": None;
  /** It says nothing there. */
  "not-writable.says-nothing": None;
  /** Position */
  "not-writable.position": None;
  /** General remarks */
  "not-writable.remarks": None;
  /** Reasons */
  "not-writable.reasons": None;
  /** Proposed wording */
  "not-writable.wording": None;
  /** {problem, select, atrisk {At-risk mode has begun in this browser} leftrisk {You have left at-risk mode} signedout {You are signed out} nokey {The key that protects your draft is not there at the moment} other {Something went wrong here}}, and your {what, select, text {text is not saved} other {comment is not sent}} yet */
  "not-writable.not-saved": { problem: "atrisk" | "leftrisk" | "signedout" | "nokey" | (string & {}); what: "text" | (string & {}) };
  /** Your draft is kept as you last saved it. */
  "not-writable.kept-as-saved": None;
  /** Leave at-risk mode in a new tab, or copy your text */
  "not-writable.leave-at-risk": None;
  /** Enter your key in a new tab */
  "not-writable.enter-your-key": None;
  /** Come back to this page and press “{button}”. */
  "not-writable.come-back-and-press": { button: string };
  /** Drafts are kept encrypted, and the portal cannot read yours or add to it without that key. Whoever runs the portal has to put it back; what you saved before is kept. Try later, then press “{button}”{text, select, yes {; copy it first if you like} other {}}. */
  "not-writable.try-later": { button: string; text: "yes" | (string & {}) };
  /** It is our mistake. Wait a minute, then press “{button}”{text, select, yes {; copy it first if you like} other {}}. */
  "not-writable.wait-a-minute": { button: string; text: "yes" | (string & {}) };
  /** Send my comment */
  "not-writable.send-my-comment": None;
  /** {field}: {value} */
  "not-writable.field-is": { field: string; value: string };
  /** The key that protects your draft is not there at the moment */
  "not-writable.key-not-there": None;
  /** Drafts are kept encrypted, and the portal cannot read yours or add to it without that key. Whoever runs the portal has to put it back; what you saved before is kept. Please try again later. */
  "not-writable.key-not-there-text": None;
  /** All consultations */
  "not-writable.all-consultations": None;
  /** Become an official */
  "offices.become-official": None;
  /** Your code */
  "offices.your-code": None;
  /** It is for the account of {name} ({email}) and can be used once, until {moment} UTC. It is shown only now: if you leave this page without it, get a new one. */
  "offices.code-is-for": { name: string; email: string; moment: string };
  /** An office on this portal is given to a person, not to an e-mail address, since nobody has verified the addresses. A code shows that the account is yours: */
  "offices.why-code": None;
  /** Get a code here, while you are signed in as {name}. */
  "offices.first-get-code": { name: string };
  /** Read it to an administrator of your government’s officials, or to the operator of this portal, in a way in which they know that it is you: in person, or on a telephone number that they have. Give it to nobody else. */
  "offices.then-read-it": None;
  /** Once they have given you the office you are signed out. Sign in again, and you are an official. */
  "offices.then-sign-in-again": None;
  /** Whoever you give the code to sees your name, your e-mail address, when you signed up, whom you speak for, your country, the organisations that you belong to here, offices that you hold, and how many comments are published under your name. They never see your drafts, comments without your name, or anything written in at-risk mode. */
  "offices.who-has-code-sees": None;
  /** Get a code */
  "offices.get-code": None;
  /** Get a new code */
  "offices.get-new-code": None;
  /** A code lasts {minutes, plural, one {# minute} other {# minutes}}. A new one ends the one before. */
  "offices.code-lasts": { minutes: number };
  /** Officials {government} */
  "offices.officials-code": { government: string };
  /** Officials and their roles */
  "offices.officials-and-roles": None;
  /** Officials of {government} */
  "offices.officials-of": { government: string };
  /** The change is made. It stands in the list of changes below. */
  "offices.change-made": None;
  /** This person does not hold that role any more, so nothing was changed. The list is as it is now. */
  "offices.role-gone": None;
  /** Administrators alone see this page. Whoever gains or loses a role is signed out everywhere at that moment. */
  "offices.administrators-alone": None;
  /** Who holds a role now */
  "offices.who-holds-role": None;
  /** {name} (you) */
  "offices.name-you": { name: string };
  /** {role} since {day}, given by {manager} */
  "offices.held-since": { role: string; day: string; manager: string };
  /** {role} since {day}, given by the operator of this portal */
  "offices.held-since-by-operator": { role: string; day: string };
  /** {role} given before changes were recorded */
  "offices.held-before-recorded": { role: string };
  /** Appoint someone */
  "offices.appoint-someone": None;
  /** Every change */
  "offices.every-change": None;
  /** No role has been given or taken away since changes are recorded. */
  "offices.no-change-yet": None;
  /** {moment} UTC: {name} became {role}, by {manager}. */
  "offices.became": { moment: string; name: string; role: string; manager: string };
  /** {moment} UTC: {name} became {role}, by the operator of this portal. */
  "offices.became-by-operator": { moment: string; name: string; role: string };
  /** {moment} UTC: {name} ceased to be {role}, by {manager}. */
  "offices.ceased": { moment: string; name: string; role: string; manager: string };
  /** {moment} UTC: {name} ceased to be {role}, by the operator of this portal. */
  "offices.ceased-by-operator": { moment: string; name: string; role: string };
  /** Reason: {reason} */
  "offices.with-reason": { reason: string };
  /** case officer */
  "offices.within case officer": None;
  /** moderator */
  "offices.within moderator": None;
  /** analyst */
  "offices.within analyst": None;
  /** confidential reader */
  "offices.within confidential reader": None;
  /** technology officer */
  "offices.within technology officer": None;
  /** administrator */
  "offices.within administrator": None;
  /** Writes consultations and moves them from stage to stage, replies for the authority, decides on withdrawals */
  "offices.may case officer": None;
  /** Decides on comments, and sees those that are not published */
  "offices.may moderator": None;
  /** Reads drafts of consultations and digests, as all officials may */
  "offices.may analyst": None;
  /** Reads what is confidential, each look being recorded; refuses a claim of confidentiality */
  "offices.may confidential reader": None;
  /** Reads comments that may contain controlled technical data, which are held from all other officials, and releases or keeps them */
  "offices.may technology officer": None;
  /** Gives these roles to officials and takes them away, each change being recorded */
  "offices.may administrator": None;
  /** The person’s code */
  "offices.persons-code": None;
  /** They get it on their account page, under “Become an official”. Take it only from someone whom you know, in person or on a telephone number that you have. */
  "offices.persons-code-hint": None;
  /** Roles */
  "offices.roles": None;
  /** Reason (optional) */
  "offices.reason": None;
  /** It is kept with the change, for the administrators of your government. */
  "offices.reason-hint": None;
  /** Show me who it is */
  "offices.show-who": None;
  /** Appoint {name}? */
  "offices.appoint-question": { name: string };
  /** Is this the person who read the code to you? Then they become {roles}. They are signed out, and sign in again with the office. */
  "offices.is-this-the-person": { roles: string };
  /** Appoint {name} */
  "offices.appoint": { name: string };
  /** No, change nothing */
  "offices.change-nothing": None;
  /** Name */
  "offices.name": None;
  /** E-mail address, which nobody has verified */
  "offices.unverified-e-mail": None;
  /** Signed up on */
  "offices.signed-up-on": None;
  /** Speaks for */
  "offices.speaks-for": None;
  /** Country */
  "offices.country": None;
  /** Organisations on the portal */
  "offices.organisations": None;
  /** {organisation} ({role, select, drafter {drafter} approver {approver} other {administrator}}) */
  "offices.member-of": { organisation: string; role: "drafter" | "approver" | (string & {}) };
  /** Offices held already */
  "offices.offices-held": None;
  /** {role} ({government}) */
  "offices.office-at": { role: string; government: string };
  /** Comments published under their name */
  "offices.published-comments": None;
  /** In all */
  "offices.in-all": None;
  /** {comments, plural, one {# comment} other {# comments}}, {drafts, plural, one {# draft} other {# drafts}}, {sessions, plural, one {# session} other {# sessions}} */
  "offices.in-all-counts": { comments: number; drafts: number; sessions: number };
  /** none */
  "offices.none": None;
  /** Take away the role of {role} from {name}? */
  "offices.take-away-question": { role: string; name: string };
  /** This is your own role. You are signed out everywhere; another administrator, or the operator of this portal, can give it to you again. */
  "offices.own-role": None;
  /** {name} ({email}) is signed out everywhere, and can no longer do at {government} what this role is for. What they did stays. To give the role again takes a new code. */
  "offices.signed-out-everywhere": { name: string; email: string; government: string };
  /** Take the role away */
  "offices.take-role-away": None;
  /** There is no government with the code {code} */
  "offices.no-government": { code: string };
  /** There is no account with the e-mail address {email} */
  "offices.no-account": { email: string };
  /** There is no role “{role}”: choose {roles} */
  "offices.no-such-role": { role: string; roles: string };
  /** The reason must be {most, number} characters or fewer */
  "offices.reason-too-long": { most: number };
  /** Enter the code */
  "offices.enter-code": None;
  /** This is too long to be a code */
  "offices.too-long-for-code": None;
  /** Choose at least one role */
  "offices.choose-role": None;
  /** They already hold {count, plural, one {this: {role}} other {all of these roles}} */
  "offices.already-held": { count: number; role: string };
  /** This is your own code. Nobody gives a role to themselves: ask another administrator, or whoever runs the portal */
  "offices.own-code": None;
  /** This is an e-mail address. Anyone can sign up with any address, so it does not say who they are. Ask the person for the code that they get on their account page, under “Become an official” */
  "offices.is-address": None;
  /** This code does not open anything: it may be mistyped, older than half an hour, or used already. Ask the person to get a new one on their account page, under “Become an official” */
  "offices.opens-nothing": None;
  /** This person does not hold that office, so nothing was changed */
  "offices.holds-nothing": None;
  /** You are the only administrator here, so you keep this role. Appoint another administrator first, or ask whoever runs the portal, who can take it away with “npm run dismiss” */
  "offices.last-administrator": None;
  /** My comments */
  "organisations.my-comments": None;
  /** My organisations */
  "organisations.my-organisations": None;
  /** You are a member of none. */
  "organisations.member-of-none": None;
  /** New organisation */
  "organisations.new-organisation": None;
  /** You are invited */
  "organisations.you-are-invited": None;
  /** To accept, open the link that its administrator has for you, before {moment} UTC. */
  "organisations.open-the-link": { moment: string };
  /** Organisation */
  "organisations.organisation": None;
  /** Country */
  "organisations.country": None;
  /** Stakeholder group */
  "organisations.stakeholder-group": None;
  /** Website */
  "organisations.website": None;
  /** EU Transparency Register */
  "organisations.eu-register": None;
  /** This is what the organisation says of itself. The portal has not checked it. */
  "organisations.says-of-itself": None;
  /** Comments */
  "organisations.comments": None;
  /** None is published here. */
  "organisations.no-comments": None;
  /** The list is being made anew and some comments are still missing. Look again in a few minutes. */
  "organisations.comments-being-listed": None;
  /** Endorsements */
  "organisations.endorsements": None;
  /** It has endorsed no comment of others. */
  "organisations.no-endorsements": None;
  /** Members */
  "organisations.members": None;
  /** Change this page */
  "organisations.change-this-page": None;
  /** All that you enter here is public, on a page of the organisation’s own. Who its members are is not. You become its first administrator, and can then invite others. */
  "organisations.new-is-public": None;
  /** Make the organisation */
  "organisations.make-organisation": None;
  /** Change the organisation’s page */
  "organisations.change-page": None;
  /** All of this is public. Comments and endorsements keep the name under which they were made. */
  "organisations.changed-is-public": None;
  /** Name of the organisation */
  "organisations.name": None;
  /** As it is to stand under its comments. At most {most, number} characters. */
  "organisations.name-hint": { most: number };
  /** Choose a country */
  "organisations.choose-country": None;
  /** To which group does it belong? */
  "organisations.which-group": None;
  /** Website (optional) */
  "organisations.website-optional": None;
  /** Like https://www.example.org. At most {most, number} characters. */
  "organisations.website-hint": { most: number };
  /** Is it in a public register? */
  "organisations.in-register": None;
  /** So that readers can check who you are. */
  "organisations.in-register-hint": None;
  /** Another register */
  "organisations.another-register": None;
  /** No */
  "organisations.no-register": None;
  /** Name of the other register */
  "organisations.other-register": None;
  /** If it is in another register: its name, such as Companies House. At most {most, number} characters. */
  "organisations.other-register-hint": { most: number };
  /** Number in the register */
  "organisations.register-number": None;
  /** For the EU Transparency Register, like 1234567890-12. At most {most, number} characters. */
  "organisations.register-number-hint": { most: number };
  /** What it does (optional) */
  "organisations.what-it-does": None;
  /** A few sentences of plain text. At most {most, number} characters. */
  "organisations.what-it-does-hint": { most: number };
  /** Enter the organisation’s name */
  "organisations.enter-name": None;
  /** The name must be {most, number} characters or fewer */
  "organisations.name-too-long": { most: number };
  /** Say to which group the organisation belongs */
  "organisations.say-group": None;
  /** An organisation belongs to one of the other groups */
  "organisations.not-individual": None;
  /** The address of the website must be {most, number} characters or fewer */
  "organisations.website-too-long": { most: number };
  /** Enter a web address like https://www.example.org, or leave this empty */
  "organisations.no-web-address": None;
  /** Say whether the organisation is in a public register */
  "organisations.say-register": None;
  /** The register’s name must be {most, number} characters or fewer */
  "organisations.register-too-long": { most: number };
  /** The number must be {most, number} characters or fewer */
  "organisations.number-too-long": { most: number };
  /** The description must be {most, number} characters or fewer */
  "organisations.description-too-long": { most: number };
  /** Enter the register’s name, such as “KVK” or “Companies House” */
  "organisations.enter-register": None;
  /** Enter the number */
  "organisations.enter-number": None;
  /** Enter a number of the EU Transparency Register, like 1234567890-12 */
  "organisations.enter-eu-number": None;
  /** Choose the register that the number is from, or clear the number */
  "organisations.choose-register": None;
  /** Only members see this page. */
  "organisations.only-members-see": None;
  /** {name} (you) */
  "organisations.name-you": { name: string };
  /** Came by the link meant for {email} */
  "organisations.came-by-link": { email: string };
  /** Role */
  "organisations.role": None;
  /** Writes comments for the organisation */
  "organisations.may drafter": None;
  /** Writes, and also submits comments and endorses others’ in the organisation’s name */
  "organisations.may approver": None;
  /** Writes, submits and endorses, and also changes the organisation’s page, invites and removes members */
  "organisations.may administrator": None;
  /** Remove {name} */
  "organisations.remove": { name: string };
  /** {name} can then no longer write or submit for the organisation. What was submitted stays. */
  "organisations.what-removing-does": { name: string };
  /** Leave this organisation */
  "organisations.leave-organisation": None;
  /** You can then no longer write or submit for {name}. To come back you need an invitation. */
  "organisations.what-leaving-does": { name: string };
  /** Leave */
  "organisations.leave": None;
  /** Choose a role */
  "organisations.choose-role": None;
  /** This person is no longer a member. The list below is as it is now */
  "organisations.no-longer-member": None;
  /** An organisation needs an administrator. Make another member administrator first, then try again */
  "organisations.needs-administrator": None;
  /** Invite someone */
  "organisations.invite-someone": None;
  /** E-mail address */
  "organisations.invited-e-mail": None;
  /** Of the person whom you invite. Only administrators see it. */
  "organisations.invited-e-mail-hint": None;
  /** Make an invitation */
  "organisations.make-invitation": None;
  /** Pass on this link */
  "organisations.pass-on-link": None;
  /** The portal does not send it: give it to {email} yourself. It is shown now and never again, works once and for {days, plural, one {# day} other {# days}}. Whoever has it can accept, so send it to nobody else. */
  "organisations.link-shown-once": { email: string; days: number };
  /** Invitations not answered yet */
  "organisations.not-answered-yet": None;
  /** {role, select, drafter {As a drafter} approver {As an approver} other {As an administrator}} */
  "organisations.invited-as": { role: "drafter" | "approver" | (string & {}) };
  /** Invited by {name} */
  "organisations.invited-by": { name: string };
  /** Until {moment} UTC */
  "organisations.until": { moment: string };
  /** Join {organisation} */
  "organisations.join": { organisation: string };
  /** {role, select, drafter {{inviter} invites you to {organisation} as a drafter. A drafter writes comments for the organisation.} approver {{inviter} invites you to {organisation} as an approver. An approver writes, and also submits comments and endorses others’ in the organisation’s name.} other {{inviter} invites you to {organisation} as an administrator. An administrator writes, submits and endorses, and also changes the organisation’s page, invites and removes members.}} */
  "organisations.invites-you": { role: "drafter" | "approver" | (string & {}); inviter: string; organisation: string };
  /** You are signed in as {name} ({email}). The other members will see your name, its administrators also your e-mail address. The public will see neither here. You can accept until {moment} UTC. */
  "organisations.who-sees-you": { name: string; email: string; moment: string };
  /** Accept */
  "organisations.accept": None;
  /** Decline */
  "organisations.decline": None;
  /** This invitation has been accepted already. Each can be used once. */
  "organisations.accepted-already": None;
  /** This invitation has been declined. */
  "organisations.declined": None;
  /** This invitation has been taken back. Ask for a new one. */
  "organisations.taken-back": None;
  /** This invitation has expired. Ask for a new one. */
  "organisations.expired": None;
  /** You are a member already, so the invitation stays as it is. An administrator can give you another role */
  "organisations.member-already": None;
  /** Whose comments */
  "own-comments.whose": None;
  /** All */
  "own-comments.all": None;
  /** For myself */
  "own-comments.for-myself": None;
  /** For {organisation} */
  "own-comments.for-organisation": { organisation: string };
  /** Drafts */
  "own-comments.drafts": None;
  /** No draft. */
  "own-comments.no-draft": None;
  /** You have no draft. */
  "own-comments.you-have-no-draft": None;
  /** Sent */
  "own-comments.sent": None;
  /** Draft */
  "own-comments.draft": None;
  /** You have saved nothing yet. */
  "own-comments.you-saved-nothing": None;
  /** Write another comment */
  "own-comments.write-another-comment": None;
  /** Prove that comment {number} is yours */
  "own-comments.prove-it-is-yours": { number: string };
  /** {kind, select, reply {Reply} other {Comment}} {number} on {title} */
  "own-comments.comment-on": { kind: "reply" | (string & {}); number: string; title: string };
  /** Sent {when} */
  "own-comments.sent-on": { when: string };
  /** Version {version, number} */
  "own-comments.version": { version: number };
  /** It will appear between {from} and {until}, at a time drawn by lot. */
  "own-comments.appears-between": { from: string; until: string };
  /** Others are not told yet, so that nobody can see when you did it. It leaves the public pages, the digest and the moderators’ pages {earliest, number} to {latest, number} hours after you withdrew it, at a time drawn by lot. */
  "own-comments.others-not-told-yet": { earliest: number; latest: number };
  /** It can no longer be changed and sent again. */
  "own-comments.no-longer-changed": None;
  /** You have asked to withdraw it. The authority has not answered yet. */
  "own-comments.you-asked-to-withdraw": None;
  /** {outcome, select, redacted {Published with something taken out} passed {Let through} publish {Published} return {Returned} other {Rejected}} by {by, select, authority {the authority} rule {a rule that a moderator made for letters with the same words} other {a moderator}} on {when}{version, plural, one {} other { (version #)}} */
  "own-comments.decided": { outcome: "redacted" | "passed" | "publish" | "return" | (string & {}); by: "authority" | "rule" | (string & {}); when: string; version: number };
  /** {outcome, select, redacted {Published with something taken out} passed {Let through} publish {Published} return {Returned} other {Rejected}} by {by, select, authority {the authority} rule {a rule that a moderator made for letters with the same words} other {a moderator}} on {when}{version, plural, one {} other { (version #)}} on the ground {ground} */
  "own-comments.decided-on-ground": { outcome: "redacted" | "passed" | "publish" | "return" | (string & {}); by: "authority" | "rule" | (string & {}); when: string; version: number; ground: string };
  /** Versions of {kind, select, reply {reply} other {comment}} {number} */
  "own-comments.versions-of": { kind: "reply" | (string & {}); number: string };
  /** From version {from, number} to version {to, number} */
  "own-comments.from-version-to": { from: number; to: number };
  /** Receipts of every version */
  "own-comments.receipts-of-versions": None;
  /** {from} to {to} */
  "quantities.range": { from: string; to: string };
  /** at least {figure} */
  "quantities.at-least": { figure: string };
  /** more than {figure} */
  "quantities.more-than": { figure: string };
  /** at most {figure} */
  "quantities.at-most": { figure: string };
  /** less than {figure} */
  "quantities.less-than": { figure: string };
  /** {figure} {unit} */
  "quantities.with-unit": { figure: string; unit: string };
  /** {digits} × 10^{exponent} */
  "quantities.power-of-ten": { digits: string; exponent: string };
  /** {whole}.{fraction} */
  "quantities.decimal": { whole: string; fraction: string };
  /** It is not clear whether “{figure}” is in thousands. Write {whole} if it is, or {decimal} if it is not */
  "quantities.unclear": { figure: string; whole: string; decimal: string };
  /** {words} … */
  "quantities.shortened": { words: string };
  /** {count, plural, one {# comment} other {# comments}} */
  "quantities.comments": { count: number };
  /** {count, plural, one {# point} other {# points}} */
  "quantities.points": { count: number };
  /** Add a question that is answered by */
  "questions-editor.add-a-question": None;
  /** At most {most, number} questions. What you have written on this page stays. */
  "questions-editor.at-most": { most: number };
  /** As text */
  "questions-editor.as-text": None;
  /** Read the text into the list */
  "questions-editor.read-the-text": None;
  /** New question: {kind} */
  "questions-editor.new-of-kind": { kind: string };
  /** Change the question: {kind} */
  "questions-editor.change-of-kind": { kind: string };
  /** One step of a scale. */
  "questions-editor.answered-scale": None;
  /** 2 to {most, number}, each up to {longest, number} characters. */
  "questions-editor.options-hint": { most: number; longest: number };
  /** The provision that it is about (optional) */
  "questions-editor.about-provision": None;
  /** As it is cited, for example Article 3(1). Up to {most, number} characters. */
  "questions-editor.about-provision-hint": { most: number };
  /** Asked only after a certain answer (optional) */
  "questions-editor.only-after": None;
  /** An earlier question with choices or a scale. */
  "questions-editor.only-after-hint": None;
  /** No, it is always asked */
  "questions-editor.asked-always": None;
  /** Ask it after these answers to “{question}” */
  "questions-editor.after-answers": { question: string };
  /** Show its answers */
  "questions-editor.show-its-answers": None;
  /** Leave it */
  "questions-editor.leave-it": None;
  /** Answered in another way; what you have written stays: */
  "questions-editor.another-kind": None;
  /** The measure below has no provision that is cited as “{cited}”, or has several: preview how it is cut, and write it as it stands there */
  "questions-editor.no-such-provision": { cited: string };
  /** The question “{question}” is about the provision {provision}, which the measure does not have: change the question, or the measure */
  "questions-editor.question-without-provision": { question: string; provision: string };
  /** it depends on the question {key}, which must come before it */
  "questions-editor.depends-on-no-earlier": { key: string };
  /** it depends on “{question}”, which has no choices */
  "questions-editor.depends-on-no-choice": { question: string };
  /** choose the answers to “{question}” after which it is asked */
  "questions-editor.choose-its-answers": { question: string };
  /** it depends on the answer {key}, which “{question}” does not offer */
  "questions-editor.answer-not-offered": { key: string; question: string };
  /** What the authority asks */
  "questions.what-the-authority-asks": None;
  /** What the authority asks about it */
  "questions.asked-about-it": None;
  /** The authority asks nothing in particular in this consultation. */
  "questions.asks-nothing": None;
  /** {count, plural, one {The question in full} other {All # questions}} */
  "questions.all-questions": { count: number };
  /** Open text */
  "questions.kind open": None;
  /** One choice */
  "questions.kind single": None;
  /** Several choices */
  "questions.kind multiple": None;
  /** Scale */
  "questions.kind scale": None;
  /** Number */
  "questions.kind number": None;
  /** {required, select, yes {Required, for everyone} other {Optional, for everyone}} */
  "questions.asked-of-everyone": { required: "yes" | (string & {}) };
  /** {required, select, yes {Required, for {groups}} other {Optional, for {groups}}} */
  "questions.asked-of-groups": { required: "yes" | (string & {}); groups: string };
  /** {hasUnit, select, yes {In {unit}} other {Without a unit}}{bounds, select, both {, at least {least} and at most {most}} least {, at least {least}} most {, at most {most}} other {}} */
  "questions.number-wanted": { hasUnit: "yes" | (string & {}); unit: string; bounds: "both" | "least" | "most" | (string & {}); least: string; most: string };
  /** From {first} to {last} */
  "questions.scale-from-to": { first: string; last: string };
  /** private sector */
  "questions.group private sector": None;
  /** academia */
  "questions.group academia": None;
  /** civil society */
  "questions.group civil society": None;
  /** public body */
  "questions.group public body": None;
  /** individual */
  "questions.group individual": None;
  /** {question} (optional) */
  "questions.optional": { question: string };
  /** {one} {another} */
  "questions.one-sentence-and-another": { one: string; another: string };
  /** For {groups}. */
  "questions.for-groups": { groups: string };
  /** Only if you answered {answers} to “{question}”. */
  "questions.only-if": { answers: string; question: string };
  /** “{answer}” */
  "questions.quoted-answer": { answer: string };
  /** About {provision}. */
  "questions.about-provision": { provision: string };
  /** Tick all that apply. */
  "questions.tick-all": None;
  /** Up to {most, plural, one {# character} other {# characters}}. */
  "questions.up-to-characters": { most: number };
  /** {hasUnit, select, yes {A number in {unit}} other {A number}}, or a range like 10 to 20{bounds, select, both {, at least {least} and at most {most}} least {, at least {least}} most {, at most {most}} other {}}. Up to {longest, plural, one {# character} other {# characters}}. */
  "questions.number-hint": { hasUnit: "yes" | (string & {}); unit: string; bounds: "both" | "least" | "most" | (string & {}); least: string; most: string; longest: number };
  /** No answer */
  "questions.no-answer": None;
  /** {kind, select, number {Enter a number for “{question}”} single {Choose an answer to “{question}”} multiple {Choose at least one answer to “{question}”} scale {Choose a step for “{question}”} other {Answer “{question}”}} */
  "questions.answer-missing": { kind: "number" | "single" | "multiple" | "scale" | (string & {}); question: string };
  /** Your answer to “{question}” would tell what you answered before it for officials only: let only officials read this one too */
  "questions.tells-of-earlier": { question: string };
  /** The answer to “{question}” must be {most, number} characters or fewer */
  "questions.answer-too-long": { question: string; most: number };
  /** Choose one of the answers offered to “{question}” */
  "questions.choose-what-is-offered": { question: string };
  /** The answer to “{question}” must be {least, number, ::.############} or more */
  "questions.answer-too-low": { question: string; least: number };
  /** The answer to “{question}” must be {most, number, ::.############} or less */
  "questions.answer-too-high": { question: string; most: number };
  /** “{question}”: {problem} */
  "questions.number-problem": { question: string; problem: string };
  /** Enter a number, like 12 or 2.5, or a range with the lower number first, like 10 to 20 */
  "questions.enter-a-number": None;
  /** Enter a number, or a range with both its ends, like 5 to 20: “at least” and “at most” alone cannot be put on the scale of the answers */
  "questions.enter-both-ends": None;
  /** Comments */
  "reading.comments": None;
  /** Comment {number} */
  "reading.comment-number": { number: string };
  /** Reply {number} */
  "reading.reply-number": { number: string };
  /** Narrow the list */
  "reading.narrow-the-list": None;
  /** Stakeholder group */
  "reading.stakeholder-group": None;
  /** All groups */
  "reading.all-groups": None;
  /** Country */
  "reading.country": None;
  /** All countries */
  "reading.all-countries": None;
  /** Position */
  "reading.position": None;
  /** All positions */
  "reading.all-positions": None;
  /** Provision */
  "reading.provision": None;
  /** The whole measure */
  "reading.the-whole-measure": None;
  /** Question */
  "reading.question": None;
  /** All questions */
  "reading.whatever-they-answer": None;
  /** Language */
  "reading.language": None;
  /** All languages */
  "reading.all-languages": None;
  /** Organisation */
  "reading.organisation": None;
  /** All organisations */
  "reading.all-organisations": None;
  /** Files */
  "reading.files": None;
  /** With and without files */
  "reading.with-and-without-files": None;
  /** With files */
  "reading.with-files": None;
  /** Order */
  "reading.order": None;
  /** Newest first */
  "reading.newest-first": None;
  /** Oldest first */
  "reading.oldest-first": None;
  /** {choice} ({count, number}) */
  "reading.choice-counted": { choice: string; count: number };
  /** Show */
  "reading.show": None;
  /** Show all comments */
  "reading.show-all-comments": None;
  /** Received on {day}. */
  "reading.received-on": { day: string };
  /** Show every day */
  "reading.show-every-day": None;
  /** The position on the provision is: {position}. */
  "reading.position-on-the-provision": { position: string };
  /** The position on a provision is: {position}. */
  "reading.position-on-a-provision": { position: string };
  /** Show every position on it */
  "reading.show-every-position": None;
  /** Show whatever they answer */
  "reading.show-whatever-they-answer": None;
  /** Comments like which there is no other. */
  "reading.like-no-other": None;
  /** Near-identical comments of one campaign. */
  "reading.near-identical-comments": None;
  /** Show the others too */
  "reading.show-the-others-too": None;
  /** No published comment fits these filters. */
  "reading.none-fits": None;
  /** No comment has been published yet. */
  "reading.none-published": None;
  /** {pages, plural, one {There is only # page.} other {There are only # pages.}} */
  "reading.only-so-many-pages": { pages: number };
  /** Show the first */
  "reading.show-the-first": None;
  /** (comment {number}) */
  "reading.number-behind-name": { number: string };
  /** General remarks only */
  "reading.general-remarks-only": None;
  /** Proposes wording */
  "reading.proposes-wording": None;
  /** {count, plural, one {# confidential part} other {# confidential parts}} */
  "reading.confidential-parts-counted": { count: number };
  /** No. {number} */
  "reading.number": { number: string };
  /** Compare your versions */
  "reading.compare-your-versions": None;
  /** Everyone reads the version below. Your later version is not public. */
  "reading.later-version-not-public": None;
  /** This reply is not shown to the public, because what it answers is not. */
  "reading.reply-not-shown": None;
  /** This is not public. Only its author and the moderators of this government can read it. */
  "reading.not-public": None;
  /** Changed by its author on {day} (version {version}) */
  "reading.changed-by-its-author": { day: string; version: string };
  /** {count, plural, one {One of # near-identical comment.} other {One of # near-identical comments.}} */
  "reading.one-of-near-identical": { count: number };
  /** Read them all */
  "reading.read-them-all": None;
  /** Position on the measure: {position} */
  "reading.position-on-the-measure": { position: string };
  /** Position on the measure: not chosen yet */
  "reading.position-not-chosen": None;
  /** Points on provisions */
  "reading.points-on-provisions": None;
  /** Confidential parts */
  "reading.confidential-parts": None;
  /** {count, plural, one {# part of this comment can be read only by officials of the government.} other {# parts of this comment can be read only by officials of the government.}} */
  "reading.read-by-officials-alone": { count: number };
  /** About confidential parts */
  "reading.about-confidential-parts": None;
  /** A passage, on the ground “{ground}” */
  "reading.passage-on-ground": { ground: string };
  /** A file, on the ground “{ground}” */
  "reading.file-on-ground": { ground: string };
  /** A passage, on the ground “{ground}”: {summary} */
  "reading.passage-on-ground-with-summary": { ground: string; summary: string };
  /** A file, on the ground “{ground}”: {summary} */
  "reading.file-on-ground-with-summary": { ground: string; summary: string };
  /** Read the confidential parts as an official */
  "reading.read-as-an-official": None;
  /** Proposed wording */
  "reading.proposed-wording": None;
  /** Published comments */
  "reading.published-comments": None;
  /** None yet. */
  "reading.none-yet": None;
  /** Only you and the officials who are named for it can read this. */
  "reading.in-hold": None;
  /** Moderators choose one of these instead of writing a reason. The author reads it in the language in which they use the portal or wrote, where there is a text in it. */
  "ready-reasons.what-they-are": None;
  /** Ready reasons */
  "ready-reasons.ready-reasons": None;
  /** Name */
  "ready-reasons.name": None;
  /** By which moderators choose it. Authors do not see it. */
  "ready-reasons.name-hint": None;
  /** Give the reason a name */
  "ready-reasons.name-missing": None;
  /** The name must be {most, number} characters or fewer */
  "ready-reasons.name-too-long": { most: number };
  /** What the author reads in {language} */
  "ready-reasons.text-in": { language: string };
  /** Give the text in at least one language */
  "ready-reasons.text-missing": None;
  /** {most, number} reasons are kept, which is the most. End one of them first */
  "ready-reasons.too-many": { most: number };
  /** Keep this reason */
  "ready-reasons.keep": None;
  /** Keep another reason */
  "ready-reasons.keep-another": None;
  /** Who changed it */
  "ready-reasons.what-was-changed": None;
  /** {by}, {when}: kept “{name}” */
  "ready-reasons.was-kept": { by: string; when: string; name: string };
  /** {by}, {when}: kept “{name}” no longer */
  "ready-reasons.was-ended": { by: string; when: string; name: string };
  /** What authors read */
  "ready-reasons.what-authors-read": None;
  /** Keep “{name}” no longer */
  "ready-reasons.keep-no-longer": { name: string };
  /** Ready reason */
  "ready-reasons.choose": None;
  /** Used where you leave the reason empty, in the language of the author. */
  "ready-reasons.choose-hint": None;
  /** None */
  "ready-reasons.none": None;
  /** You have withdrawn it. You keep this receipt. */
  "receipts.you-have-withdrawn-it": None;
  /** Your request was sent to the authority. */
  "receipts.your-request-was-sent": None;
  /** Your {kind, select, reply {reply} other {comment}} was received. */
  "receipts.yours-was-received": { kind: "reply" | (string & {}) };
  /** This {kind, select, reply {reply} other {comment}} was received. */
  "receipts.this-was-received": { kind: "reply" | (string & {}) };
  /** It will be published once a moderator has read it. */
  "receipts.published-once-read": None;
  /** A moderator reads it first. It appears {earliest, number} to {latest, number} hours after the decision, at a time drawn by lot. */
  "receipts.appears-after-decision": { earliest: number; latest: number };
  /** It was withdrawn on {when}. Only its author and the moderators can read this. */
  "receipts.was-withdrawn-on": { when: string };
  /** Read what is published */
  "receipts.read-what-is-published": None;
  /** Change the {kind, select, reply {reply} other {comment}} */
  "receipts.change-it": { kind: "reply" | (string & {}) };
  /** Compare its versions */
  "receipts.compare-its-versions": None;
  /** Somebody says that it is not yours. Read it and answer */
  "receipts.somebody-disowns-it": None;
  /** Withdraw the {kind, select, reply {reply} other {comment}} */
  "receipts.withdraw-it": { kind: "reply" | (string & {}) };
  /** Ask the authority to take the {kind, select, reply {reply} other {comment}} back */
  "receipts.ask-to-take-it-back": { kind: "reply" | (string & {}) };
  /** Version {version, number} */
  "receipts.version-name": { version: number };
  /** Version */
  "receipts.version": None;
  /** Measure */
  "receipts.measure": None;
  /** Made on version {version, number} of its text */
  "receipts.measure-version": { version: number };
  /** Received */
  "receipts.received": None;
  /** In at-risk mode the day alone is kept; the hash is made with its beginning, {beginning} */
  "receipts.day-alone-is-kept": { beginning: string };
  /** Hash (SHA-256) */
  "receipts.hash": None;
  /** Commitment to the confidential parts */
  "receipts.commitment": None;
  /** What was received as version {version, number} */
  "receipts.received-as-version": { version: number };
  /** Earlier versions */
  "receipts.earlier-versions": None;
  /** How to compute the hash yourself */
  "receipts.compute-it-yourself": None;
  /** To keep */
  "receipts.to-keep": None;
  /** Keep it safe. With it you can prove what the commitment is of. */
  "receipts.keep-it-safe": None;
  /** The key that protects your confidential parts is not there at this moment, so the portal cannot show them to you. They are kept. Please try again later. */
  "receipts.key-is-away": None;
  /** The key that protects your confidential parts is not there at this moment, so the portal cannot show them. They are kept. Please try again later, or write to the operator of the portal. */
  "receipts.key-is-away-for-file": None;
  /** Receipt {number}, version {version, number} */
  "receipts.pdf-title": { number: string; version: number };
  /** {kind, select, reply {Reply} other {Comment}} on {title} ({reference}) */
  "receipts.pdf-subject": { kind: "reply" | (string & {}); title: string; reference: string };
  /** {kind, select, reply {This reply} other {This comment}} was received as it stands below. */
  "receipts.pdf-was-received": { kind: "reply" | (string & {}) };
  /** Receipt */
  "receipts.pdf-number": None;
  /** Consultation */
  "receipts.pdf-consultation": None;
  /** {title} ({reference}) */
  "receipts.pdf-consultation-name": { title: string; reference: string };
  /** Authority */
  "receipts.pdf-authority": None;
  /** {authority}, {government} */
  "receipts.pdf-authority-of": { authority: string; government: string };
  /** {day}; no more than the day was kept */
  "receipts.pdf-day-alone": { day: string };
  /** Commitment to the confidential parts (SHA-256) */
  "receipts.pdf-commitment": None;
  /** Confidential parts are not in this PDF: they stand here as everyone may read them. Its author can show what they were with the file of everything that was sent, which the portal gives to the author alone. */
  "receipts.pdf-without-confidential": None;
  /** Some characters are in a script that the font of this PDF does not have, or that is written from right to left. They are counted in square brackets below; the attached file has all of them. */
  "receipts.pdf-characters-missing": None;
  /** [not shown: {count, plural, one {# character} other {# characters}}] */
  "receipts.pdf-not-shown": { count: number };
  /** What was received */
  "receipts.pdf-what-was-received": None;
  /** How to verify this receipt */
  "receipts.pdf-how-to-verify": None;
  /** The file {file} is attached to this PDF; the receipt’s page offers it too. Its SHA-256 is the hash above. To compute it: */
  "receipts.pdf-attached-file": { file: string };
  /** What the file contains, and how it is made, is written at {address} */
  "receipts.pdf-guidance": { address: string };
  /** What the hash of receipt {number} is of */
  "receipts.pdf-attachment": { number: string };
  /** {title} · page {page, number} of {pages, number} */
  "receipts.pdf-foot": { title: string; page: number; pages: number };
  /** [Redacted: {ground}] */
  "redacted.placeholder": { ground: string };
  /** Taken out by a moderator */
  "redacted.taken-out": None;
  /** {count, plural, one {A moderator took a passage out of this.} other {A moderator took # passages out of this.}} */
  "redacted.so-many-taken-out": { count: number };
  /** {count, plural, one {A moderator took a file, or words in it, out of this.} other {A moderator took # files, or words in them, out of this.}} */
  "redacted.files-taken-out": { count: number };
  /** What moderators take out */
  "redacted.about-redaction": None;
  /** A passage: {ground} */
  "redacted.passage-on-ground": { ground: string };
  /** A file, or words in it: {ground} */
  "redacted.file-on-ground": { ground: string };
  /** A file that a moderator took out: {ground} */
  "redacted.file-withheld": { ground: string };
  /** These are its words alone: a moderator took some of them out. */
  "redacted.words-alone": None;
  /** What was taken out of it */
  "redacted.what-was-taken-out": None;
  /** Your receipt is of all that you sent. Everyone else reads it without these. */
  "redacted.all-of-it-is-proved": None;
  /** All of it: {words} */
  "redacted.taken-whole": { words: string };
  /** words-of-a-file.txt */
  "redacted.public-words-name": None;
  /** General remarks */
  "redacted.remarks": None;
  /** Reasons on {provision} */
  "redacted.reasons-on": { provision: string };
  /** Proposed wording of {provision} */
  "redacted.wording-of": { provision: string };
  /** Answer to: {question} */
  "redacted.answer-to": { question: string };
  /** {kind, select, technical {Technical input} other {Human-rights input}} {place, number}: {field} */
  "redacted.field-of-input": { kind: "technical" | (string & {}); place: number; field: string };
  /** Attachment {name} */
  "redacted.file": { name: string };
  /** Publish without some passages: {comment} */
  "redacting.heading": { comment: string };
  /** Put double brackets around each passage that nobody else is to read: [[020 123 4567]]. Everyone will see that something was taken out there and on what ground, never how long it was. The author sees exactly what, and their receipt is of the whole. */
  "redacting.how-to-mark": None;
  /** Something is taken out of this version now; it is marked below. Take the brackets away and publish it whole where that was wrong. */
  "redacting.is-redacted": None;
  /** Passages were taken out of another version of this comment. Where they stand again they are marked below. */
  "redacting.marked-from-before": None;
  /** Mark the selection to be taken out, or take the mark away */
  "redacting.mark-selection": None;
  /** Marked: nobody else will read it */
  "redacting.marked": None;
  /** The mark is taken away */
  "redacting.unmarked": None;
  /** Ground for the marked passages */
  "redacting.ground-of-passages": None;
  /** Each passage can have another ground in the next step. */
  "redacting.ground-hint": None;
  /** Choose a ground */
  "redacting.choose-ground": None;
  /** {count, plural, one {Another ground for the passage} other {Other grounds for some of the # passages}} */
  "redacting.other-grounds": { count: number };
  /** Ground for “{words}” */
  "redacting.ground-of": { words: string };
  /** As for all passages */
  "redacting.as-for-all": None;
  /** Answered: {words} */
  "redacting.as-answered": { words: string };
  /** Leave it */
  "redacting.leave-it": None;
  /** With a ground, the whole file is taken out; its words are then not published or searched. */
  "redacting.whole-file-hint": None;
  /** Leave the file */
  "redacting.leave-the-file": None;
  /** Passages to take out of {name} */
  "redacting.words-in": { name: string };
  /** One passage a line, word for word. Everyone then has the other words of the file as plain text in its place. */
  "redacting.words-in-hint": None;
  /** The words in {name} */
  "redacting.words-of": { name: string };
  /** Note to the author */
  "redacting.reason": None;
  /** May be left empty. At most {most, number} characters. */
  "redacting.reason-hint": { most: number };
  /** See how it will read */
  "redacting.see-how-it-reads": None;
  /** See again how it will read */
  "redacting.look-again": None;
  /** As everyone will read it */
  "redacting.as-everyone-will-read-it": None;
  /** Nothing is taken out; all of it is published. */
  "redacting.nothing-taken-out": None;
  /** Publish it so */
  "redacting.publish-so": None;
  /** Publish all of it */
  "redacting.publish-whole": None;
  /** Some of the words that you take out also stand elsewhere: */
  "redacting.still-stand": None;
  /** “{words}” in: {where} */
  "redacting.stands-in": { words: string; where: string };
  /** Leave them where they stand there */
  "redacting.leave-them": None;
  /** Mark something to be taken out, or go back and publish the comment as it is */
  "redacting.mark-something": None;
  /** The words are not those of the author: change nothing but the double brackets */
  "redacting.words-differ": None;
  /** “{words}” does not stand in the file */
  "redacting.not-in-file": { words: string };
  /** Choose a ground for “{words}” */
  "redacting.ground-missing": { words: string };
  /** Mark at most {most, number} passages */
  "redacting.too-many": { most: number };
  /** You have changed something since: look at it once more, then publish it */
  "redacting.changed-since-seen": None;
  /** Mark these words too, or say that they may stay where they stand */
  "redacting.mark-these-too": None;
  /** Before it is announced */
  "review-office.before-announcing": None;
  /** See all of it as readers will, and review it */
  "review-office.look-and-review": None;
  /** As readers will see it */
  "review-office.as-readers-will-see-it": None;
  /** This is what everyone will read once it is announced. Nobody can comment on it yet. */
  "review-office.this-is-how": None;
  /** The questions */
  "review-office.the-questions": None;
  /** The measure */
  "review-office.the-measure": None;
  /** This is the first part. The rest is on the page of the measure. */
  "review-office.first-part": None;
  /** The measure on its own page */
  "review-office.whole-measure": None;
  /** Announce it */
  "review-office.to-the-stage": None;
  /** Nothing is missing */
  "review-office.nothing-is-missing": None;
  /** {count, plural, one {One thing is missing} other {# things are missing}} */
  "review-office.so-much-is-missing": { count: number };
  /** Found: {list}. */
  "review-office.is-there": { list: string };
  /** provisions */
  "review-office.check provisions": None;
  /** questions */
  "review-office.check questions": None;
  /** a contact */
  "review-office.check contact": None;
  /** enough time to comment */
  "review-office.check period": None;
  /** supporting documents */
  "review-office.check documents": None;
  /** commitments of the Code of Conduct */
  "review-office.check commitments": None;
  /** the language of the text */
  "review-office.check language": None;
  /** No provisions were found in the measure */
  "review-office.lacks provisions": None;
  /** No questions are asked */
  "review-office.lacks questions": None;
  /** Nobody is named whom people may ask */
  "review-office.lacks contact": None;
  /** It is open for {days, plural, one {# day} other {# days}}; your government wants at least {least, number} */
  "review-office.lacks period": { days: number; least: number };
  /** No documents are put beside the measure */
  "review-office.lacks documents": None;
  /** No commitment of the Code of Conduct is named that it touches */
  "review-office.lacks commitments": None;
  /** Nobody has said in which language it is written */
  "review-office.lacks language": None;
  /** Your government wants at least {days, plural, one {# day} other {# days}} for comments. Change the dates, or say that it is announced all the same */
  "review-office.too-short": { days: number };
  /** The time for comments */
  "review-office.it-is-short": None;
  /** I know that it is shorter than my government wants */
  "review-office.announce-all-the-same": None;
  /** Review by a colleague */
  "review-office.review": None;
  /** Your government wants two people for this: one agrees to the draft as it stands, another announces it. */
  "review-office.needs-two": None;
  /** Nobody has been asked to review it yet. */
  "review-office.not-reviewed": None;
  /** {official}, {when}. */
  "review-office.state not asked": { official: string; when: string };
  /** {official} asked for a review on {when}. */
  "review-office.state asked": { official: string; when: string };
  /** {official} agreed to it as it stands on {when}. */
  "review-office.state agreed": { official: string; when: string };
  /** {official} wanted changes on {when}. */
  "review-office.state changes wanted": { official: string; when: string };
  /** {official} agreed on {when}, but it was changed since: it needs another look. */
  "review-office.state changed since": { official: string; when: string };
  /** What you want to say (optional) */
  "review-office.remark": None;
  /** Your colleagues alone read it. Say here what should be changed. Up to {most, number} characters. */
  "review-office.remark-hint": { most: number };
  /** I agree to it as it stands */
  "review-office.agree": None;
  /** It should be changed */
  "review-office.want-changes": None;
  /** Ask for a review */
  "review-office.ask": None;
  /** You wrote what stands in it now, so a colleague reviews it. */
  "review-office.own-words": None;
  /** It was recorded, and your colleagues can see it. */
  "review-office.was-said": None;
  /** A review was asked for */
  "review-office.waits-for-review": None;
  /** Say what should be changed */
  "review-office.say-what-to-change": None;
  /** Write no more than {most, number} characters */
  "review-office.remark-too-long": { most: number };
  /** Choose what you say about it */
  "review-office.choose-what": None;
  /** It is no longer a draft, so there is nothing to review */
  "review-office.no-longer-a-draft": None;
  /** The draft was changed since you opened this page. Look at it as it stands now, and say it again. */
  "review-office.changed-meanwhile": None;
  /** Your government wants a colleague to agree to the draft as it stands before it is announced */
  "review-office.needs-agreement": None;
  /** You agreed to it, so a colleague announces it */
  "review-office.another-announces": None;
  /** What was done to the draft */
  "review-office.what-was-done": None;
  /** {official} wrote it */
  "review-office.did written": { official: string };
  /** {official} copied it from an earlier one */
  "review-office.did copied": { official: string };
  /** {official} changed it */
  "review-office.did saved": { official: string };
  /** {official} asked for a review */
  "review-office.did review asked": { official: string };
  /** {official} agreed to it as it stood */
  "review-office.did agreed": { official: string };
  /** {official} wanted changes */
  "review-office.did changes wanted": { official: string };
  /** language */
  "review-office.field language": None;
  /** title */
  "review-office.field title": None;
  /** summary */
  "review-office.field summary": None;
  /** authority */
  "review-office.field authority": None;
  /** contact */
  "review-office.field contact": None;
  /** time zone */
  "review-office.field time_zone": None;
  /** opening */
  "review-office.field opens_at": None;
  /** closing */
  "review-office.field closes_at": None;
  /** moderation */
  "review-office.field moderation": None;
  /** commenting without an account */
  "review-office.field at_risk": None;
  /** questions */
  "review-office.field questions": None;
  /** commitments */
  "review-office.field commitments": None;
  /** control-list entries */
  "review-office.field entries": None;
  /** measure */
  "review-office.field measure": None;
  /** Search what is not public */
  "search-office.heading": None;
  /** Comments and replies that wait, were returned or were rejected, for moderators; what is held for controlled technical data, for technology officers; and key points of your digests. Confidential parts are sealed and their words cannot be searched; you can list what has some. */
  "search-office.what-it-searches": None;
  /** What became of it */
  "search-office.state": None;
  /** Waits for a moderator */
  "search-office.state waits": None;
  /** Let through, not public yet */
  "search-office.state let through": None;
  /** Returned */
  "search-office.state returned": None;
  /** Rejected */
  "search-office.state rejected": None;
  /** Hidden while it is cleared up whose it is */
  "search-office.state hidden for now": None;
  /** Held for controlled technical data */
  "search-office.state in hold": None;
  /** Confidential parts */
  "search-office.sealed": None;
  /** With confidential parts */
  "search-office.has-sealed": None;
  /** Search without these choices */
  "search-office.without-choices": None;
  /** Look for the same words in what is public */
  "search-office.search-what-is-public": None;
  /** {count, plural, =0 {No key point has these words} one {# key point} other {# key points}} */
  "search-office.key-points-found": { count: number };
  /** There are more. Choose a consultation to see the others. */
  "search-office.narrow-to-see-others": None;
  /** Open the key point */
  "search-office.open-key-point": None;
  /** that comment {number, number} names */
  "search-office.named-by": { number: number };
  /** {count, plural, =0 {Nothing that is not public fits} one {# comment or reply that is not public} other {# comments or replies that are not public}} */
  "search-office.unpublished-found": { count: number };
  /** {order, select, oldest {The oldest} other {The newest}} {count, number} were looked through. Choose a consultation, or days, to reach the others. */
  "search-office.some-were-read": { order: "oldest" | (string & {}); count: number };
  /** {order, select, oldest {The oldest} other {The newest}} {count, number} were looked through. Choose days, or what became of them, to reach the others. */
  "search-office.some-of-consultation-were-read": { order: "oldest" | (string & {}); count: number };
  /** Moderators and technology officers alone see what is not public. You search the key points of your digests. */
  "search-office.moderators-alone": None;
  /** Search */
  "search.search": None;
  /** for these words */
  "search.for-words": None;
  /** Search everything that is public */
  "search.search-everything": None;
  /** Search this consultation */
  "search.search-this-consultation": None;
  /** Words */
  "search.words": None;
  /** Words in {reference} */
  "search.words-in": { reference: string };
  /** Put “words in a row” in quotation marks, and a minus sign before a -word that is not to be there. */
  "search.how-to-search": None;
  /** Narrow the search */
  "search.narrow": None;
  /** Kind */
  "search.by-kind": None;
  /** Government */
  "search.by-government": None;
  /** Consultation */
  "search.by-consultation": None;
  /** Stage */
  "search.by-stage": None;
  /** Stakeholder group */
  "search.by-group": None;
  /** Country */
  "search.by-country": None;
  /** Organisation */
  "search.by-organisation": None;
  /** Position */
  "search.by-position": None;
  /** Provision */
  "search.by-provision": None;
  /** Question */
  "search.by-question": None;
  /** Language */
  "search.by-language": None;
  /** Files */
  "search.by-attachments": None;
  /** Any */
  "search.any": None;
  /** With files */
  "search.with-files": None;
  /** From this day */
  "search.from-day": None;
  /** Until this day */
  "search.until-day": None;
  /** Comment */
  "search.kind-comment": None;
  /** Reply */
  "search.kind-reply": None;
  /** Text of a measure */
  "search.kind-measure": None;
  /** Question of an authority */
  "search.kind-question": None;
  /** Key point of a digest */
  "search.kind-key_point": None;
  /** A question of the authority */
  "search.a-question": None;
  /** A key point of what was said */
  "search.a-key_point": None;
  /** Order */
  "search.order": None;
  /** Newest first */
  "search.order-newest": None;
  /** Oldest first */
  "search.order-oldest": None;
  /** Best first */
  "search.order-best": None;
  /** {count, plural, =0 {Nothing found} one {# hit} other {# hits}} */
  "search.so-many-found": { count: number };
  /** More than {count, number} hits */
  "search.more-than": { count: number };
  /** The numbers beside the choices are those of the first {count, number}. Narrow the search to see the others. */
  "search.counts-are-of-some": { count: number };
  /** The first {count, number} were compared to find out which fit best. */
  "search.best-of-some": { count: number };
  /** Search is being made anew and some of what is public is still missing here. Look again in a few minutes. */
  "search.some-missing-yet": None;
  /** Look for the same words everywhere */
  "search.try-everywhere": None;
  /** Try fewer words, or only the one that matters most. */
  "search.try-fewer-words": None;
  /** Try the words of another language. Comments stay in the language in which they were written. */
  "search.try-other-words": None;
  /** See all consultations */
  "search.try-the-list": None;
  /** In the name */
  "search.in-author": None;
  /** In the name: {title} */
  "search.in-author-of": { title: string };
  /** In the general remarks */
  "search.in-remarks": None;
  /** In the general remarks: {title} */
  "search.in-remarks-of": { title: string };
  /** In the reasons on a provision */
  "search.in-point": None;
  /** In the reasons on {title} */
  "search.in-point-of": { title: string };
  /** In a proposed wording */
  "search.in-wording": None;
  /** In the proposed wording of {title} */
  "search.in-wording-of": { title: string };
  /** In an answer */
  "search.in-answer": None;
  /** In the answer to: {title} */
  "search.in-answer-of": { title: string };
  /** In the technical input */
  "search.in-technical": None;
  /** In the technical input on {title} */
  "search.in-technical-of": { title: string };
  /** In the human-rights input */
  "search.in-human_rights": None;
  /** In the human-rights input on {title} */
  "search.in-human_rights-of": { title: string };
  /** In a file */
  "search.in-attachment": None;
  /** In the file {title} */
  "search.in-attachment-of": { title: string };
  /** In the title */
  "search.in-title": None;
  /** In the title: {title} */
  "search.in-title-of": { title: string };
  /** In the summary */
  "search.in-summary": None;
  /** In the summary: {title} */
  "search.in-summary-of": { title: string };
  /** Before the first provision */
  "search.in-preamble": None;
  /** Before the first provision: {title} */
  "search.in-preamble-of": { title: string };
  /** In a provision */
  "search.in-provision": None;
  /** In {title} */
  "search.in-provision-of": { title: string };
  /** In a question */
  "search.in-question": None;
  /** In the question: {title} */
  "search.in-question-of": { title: string };
  /** In a published digest */
  "search.in-key_point": None;
  /** In the digest: {title} */
  "search.in-key_point-of": { title: string };
  /** This consultation does not take comments now. Your draft is kept, and you can copy it */
  "sending.not-open": None;
  /** There is nothing to send yet. Choose your position, and fill in at least one part */
  "sending.nothing-to-send": None;
  /** Change your comment before you send it again */
  "sending.unchanged": None;
  /** Your draft has changed since you opened this page. Read it again as it is now, then send it */
  "sending.changed-meanwhile": None;
  /** This comment can no longer be changed. Your draft is kept, and you can copy it */
  "sending.no-longer-changeable": None;
  /** {by, select, authority {The authority} other {A moderator}} returned this comment on {when}: */
  "sending.returned": { by: "authority" | (string & {}); when: string };
  /** {by, select, authority {The authority} other {A moderator}} returned this comment on {when} on the ground {ground}: */
  "sending.returned-on-ground": { by: "authority" | (string & {}); when: string; ground: string };
  /** Reply to no. {number} */
  "sending.reply-to": { number: string };
  /** Change reply {number} */
  "sending.change-reply": { number: string };
  /** Read it in its place */
  "sending.read-in-place": None;
  /** This consultation does not take replies now. */
  "sending.no-replies-now": None;
  /** You reply for {authority}. Your reply is published at once and marked as official, with your name. */
  "sending.you-reply-for": { authority: string };
  /** A moderator reads your reply before it is published, with your name, organisation, stakeholder group and country. */
  "sending.reply-before-moderation": None;
  /** Your reply is published at once, with your name, organisation, stakeholder group and country. */
  "sending.reply-at-once": None;
  /** Your reply */
  "sending.your-reply": None;
  /** Up to {most, plural, one {# character} other {# characters}}. {shown} */
  "sending.your-reply-hint": { most: number; shown: string };
  /** Send the reply */
  "sending.send-the-reply": None;
  /** Send the reply again */
  "sending.send-the-reply-again": None;
  /** Write your reply */
  "sending.write-your-reply": None;
  /** A reply can have {most, plural, one {# character} other {# characters}}. Shorten yours */
  "sending.reply-too-long": { most: number };
  /** A reply is public as a whole. Take out the double brackets [[ ]] and what only officials may read: that can stand in a comment */
  "sending.reply-wholly-public": None;
  /** This consultation does not take replies now, so your reply was not sent. It is still here: you can copy it */
  "sending.replies-not-open": None;
  /** Decisions that take two people */
  "settings-office.two-people": None;
  /** One moderator proposes it, another confirms it or sends it back. */
  "settings-office.two-people-hint": None;
  /** Campaigns */
  "settings-office.campaigns": None;
  /** A moderator who decides on a campaign may then make a rule for later letters with the very same words. The digest says how many were decided by rule. */
  "settings-office.follow-hint": None;
  /** Moderators may let later letters follow */
  "settings-office.may-follow": None;
  /** Days within which moderators and technology officers are to act */
  "settings-office.deadlines": None;
  /** What has waited longer is marked as overdue. Leave a field empty for no such time. */
  "settings-office.deadlines-hint": None;
  /** To decide on a comment */
  "settings-office.deadline decide_within": None;
  /** To decide on a change to a published comment */
  "settings-office.deadline change_within": None;
  /** To answer an appeal */
  "settings-office.deadline appeal_within": None;
  /** To answer somebody who points to a published comment */
  "settings-office.deadline flag_within": None;
  /** To clear up whose a comment is that somebody disowns */
  "settings-office.deadline disowning_within": None;
  /** To decide on a comment in the technology hold */
  "settings-office.deadline hold_within": None;
  /** Give a whole number of days up to {most, number} */
  "settings-office.days-unknown": { most: number };
  /** {what, select, change_within {A change to a published comment is to be decided} appeal_within {An appeal is to be answered} flag_within {Whoever points to a published comment is to be answered} disowning_within {Whose a comment is that somebody disowns is to be cleared up} hold_within {A comment in the technology hold is to be decided} other {A comment is to be decided}} within {count, plural, one {# day} other {# days}}. */
  "settings-office.is-to-be-done": { what: "change_within" | "appeal_within" | "flag_within" | "disowning_within" | "hold_within" | (string & {}); count: number };
  /** What waits */
  "settings-office.what-waits": None;
  /** {count, plural, one {# comment waits} other {# comments wait}}, the oldest for {time}. {overdue, plural, =0 {None is overdue.} one {# is overdue.} other {# are overdue.}} */
  "settings-office.waits-on": { count: number; time: string; overdue: number };
  /** Nothing waits. */
  "settings-office.nothing-waits": None;
  /** Moderators decide on it: {names}. */
  "settings-office.who-decides": { names: string };
  /** Nobody in your government is a moderator yet, so nobody can decide on it. An administrator names one. */
  "settings-office.nobody-decides": None;
  /** Overdue */
  "settings-office.overdue": None;
  /** Save */
  "settings-office.save": None;
  /** One moderator decides on each comment. */
  "settings-office.one-decides": None;
  /** Moderators may let later letters of a campaign follow what was decided on the very same words. */
  "settings-office.letters-may-follow": None;
  /** Every letter of a campaign is decided by a moderator. */
  "settings-office.letters-do-not-follow": None;
  /** Administrators change this. */
  "settings-office.administrators-change-it": None;
  /** Another administrator changed this since you opened the page. See what holds now, then save yours again if it is still right */
  "settings-office.changed-meanwhile": None;
  /** What holds now */
  "settings-office.what-holds-now": None;
  /** It is saved and holds from now on. */
  "settings-office.you-changed-it": None;
  /** Who changed it */
  "settings-office.who-changed-it": None;
  /** {name}, {when}: */
  "settings-office.changed-by": { name: string; when: string };
  /** {what}. Before: {before}. After: {after}. */
  "settings-office.changed-from": { what: string; before: string; after: string };
  /** none */
  "settings-office.none": None;
  /** later letters may follow */
  "settings-office.follows": None;
  /** a moderator decides on every letter */
  "settings-office.follows-not": None;
  /** {count, plural, =0 {no time} one {within # day} other {within # days}} */
  "settings-office.within": { count: number };
  /** Words to point moderators to. Added: {words}. */
  "settings-office.words-added": { words: string };
  /** Words to point moderators to. Taken off: {words}. */
  "settings-office.words-dropped": { words: string };
  /** It was saved as it was. */
  "settings-office.saved-as-it-was": None;
  /** How this government moderates */
  "settings-office.how-we-moderate": None;
  /** {count, plural, one {# appeal waits} other {# appeals wait}} for an answer, the oldest for {time}. {overdue, plural, =0 {None is overdue.} one {# is overdue.} other {# are overdue.}} */
  "settings-office.appeals-wait": { count: number; time: string; overdue: number };
  /** {count, plural, one {# comment that somebody disowns waits} other {# comments that somebody disowns wait}} to be cleared up, the oldest for {time}. {overdue, plural, =0 {None is overdue.} one {# is overdue.} other {# are overdue.}} */
  "settings-office.disownings-wait": { count: number; time: string; overdue: number };
  /** {count, plural, one {# flag waits} other {# flags wait}} for an answer, the oldest for {time}. {overdue, plural, =0 {None is overdue.} one {# is overdue.} other {# are overdue.}} */
  "settings-office.flags-wait": { count: number; time: string; overdue: number };
  /** In whose name */
  "shared-drafts.in-whose-name": None;
  /** You can write for yourself, or for an organisation. Each has a draft of its own: */
  "shared-drafts.yourself-or-organisation": None;
  /** Write for {name} */
  "shared-drafts.write-for": { name: string };
  /** For {name} */
  "shared-drafts.for": { name: string };
  /** Nobody else is writing in this draft now. */
  "shared-drafts.nobody-else": None;
  /** {name} is writing {part} now, last seen at {hour} */
  "shared-drafts.is-writing": { name: string; part: string; hour: string };
  /** All versions of this draft */
  "shared-drafts.all-versions": None;
  /** the position and general remarks */
  "shared-drafts.part-overall": None;
  /** the point on {provision} */
  "shared-drafts.part-point": { provision: string };
  /** the answers to the authority’s questions */
  "shared-drafts.part-answers": None;
  /** the attachments */
  "shared-drafts.part-attachments": None;
  /** an attachment */
  "shared-drafts.part-attachment": None;
  /** the words of an attachment */
  "shared-drafts.part-marked": None;
  /** the grounds of confidential parts */
  "shared-drafts.part-claims": None;
  /** how the comment is signed */
  "shared-drafts.part-signature": None;
  /** a technical input */
  "shared-drafts.part-technical": None;
  /** a human-rights input */
  "shared-drafts.part-human_rights": None;
  /** what is otherwise for another government */
  "shared-drafts.part-differing": None;
  /** Send the comment */
  "shared-drafts.send": None;
  /** Send the comment again */
  "shared-drafts.send-again": None;
  /** {name} is still writing {part}. */
  "shared-drafts.is-still-writing": { name: string; part: string };
  /** You send it in the name of {name}. */
  "shared-drafts.sent-in-the-name-of": { name: string };
  /** An approver of {name} sends it: {senders}. */
  "shared-drafts.approver-sends": { name: string; senders: string };
  /** Say that it is ready for approval */
  "shared-drafts.say-ready": None;
  /** Nothing has been written yet */
  "shared-drafts.nothing-written-yet": None;
  /** The draft has changed since you opened this page. Read it again as it is now, then say that it is ready */
  "shared-drafts.changed-since-opened": None;
  /** {name} is writing this part now, so what you typed is not saved. Keep this page open, or copy your text */
  "shared-drafts.held-by": { name: string };
  /** Versions of the draft */
  "shared-drafts.versions": None;
  /** Every version, the latest first */
  "shared-drafts.every-version": None;
  /** Members alone read them. They are kept with the comment once it is sent; deleting the draft deletes them. */
  "shared-drafts.members-alone": None;
  /** Back to the comment */
  "shared-drafts.back-to-the-comment": None;
  /** Nothing has been written yet. */
  "shared-drafts.nothing-yet": None;
  /** By {name} on {moment} */
  "shared-drafts.by-on": { name: string; moment: string };
  /** The portal cannot open this version at this moment, because the key that protects it is not there. */
  "shared-drafts.version-locked": None;
  /** Put this part back to this version */
  "shared-drafts.put-back": None;
  /** No text was changed. */
  "shared-drafts.no-text-changed": None;
  /** Begun */
  "shared-drafts.version-begun": None;
  /** Said to be ready for approval */
  "shared-drafts.version-ready": None;
  /** The position and general remarks */
  "shared-drafts.version-overall": None;
  /** The point on {provision} */
  "shared-drafts.version-point": { provision: string };
  /** The answers to the authority’s questions */
  "shared-drafts.version-answers": None;
  /** The attachments */
  "shared-drafts.version-attachments": None;
  /** An attachment */
  "shared-drafts.version-attachment": None;
  /** The words of an attachment */
  "shared-drafts.version-marked": None;
  /** The grounds of confidential parts */
  "shared-drafts.version-claims": None;
  /** How the comment is signed */
  "shared-drafts.version-signature": None;
  /** A technical input */
  "shared-drafts.version-technical": None;
  /** A human-rights input */
  "shared-drafts.version-human_rights": None;
  /** Position on {provision} */
  "shared-drafts.differing-position": { provision: string };
  /** What is otherwise for another government */
  "shared-drafts.version-differing": None;
  /** Position on the measure */
  "shared-drafts.position-on-measure": None;
  /** General remarks */
  "shared-drafts.remarks": None;
  /** Position on the provision */
  "shared-drafts.position-on-provision": None;
  /** Reasons */
  "shared-drafts.reasons": None;
  /** Proposed wording */
  "shared-drafts.wording": None;
  /** What it is about */
  "shared-drafts.about": None;
  /** Ground: {ground} */
  "shared-drafts.ground-is": { ground: string };
  /** Why it must not be published: {justification} */
  "shared-drafts.justification-is": { justification: string };
  /** What may be published instead: {summary} */
  "shared-drafts.summary-is": { summary: string };
  /** “{text}” */
  "shared-drafts.quoted": { text: string };
  /** How the comment is signed in public */
  "shared-drafts.how-signed": None;
  /** Why the name is not to be published */
  "shared-drafts.why-not-named": None;
  /** what you say of controlled technical data */
  "shared-drafts.part-controlled": None;
  /** What is said of controlled technical data */
  "shared-drafts.version-controlled": None;
  /** By name */
  "signature.attribution named": None;
  /** By organisation alone */
  "signature.attribution organisation only": None;
  /** Withheld from publication */
  "signature.attribution withheld": None;
  /** Without a name, in at-risk mode */
  "signature.attribution at risk": None;
  /** How you are named */
  "signature.how-you-are-named": None;
  /** How your comment is signed */
  "signature.how-comment-is-signed": None;
  /** How is your comment to be signed in public? */
  "signature.how-signed-in-public": None;
  /** The member who sends it, {organisation} */
  "signature.named-after-sender": { organisation: string };
  /** {organisation}, without your own name */
  "signature.organisation-without-name": { organisation: string };
  /** Neither your name nor the organisation is published; say why below */
  "signature.neither-published": None;
  /** Your name is not published; say why below */
  "signature.name-not-published": None;
  /** Why your name is not to be published */
  "signature.why-not-named": None;
  /** Only if you choose to withhold it. Up to {most, plural, one {# character} other {# characters}}. Officials read it; it is not published. */
  "signature.why-not-named-hint": { most: number };
  /** Save and go back to your comment */
  "signature.save-and-go-back": None;
  /** Back without saving */
  "signature.back-without-saving": None;
  /** Your comment is published without a name. You can say to which group you belong and from which country you write. Both are published, and each makes the circle of those who may have written it smaller: leave them empty if you are in doubt. */
  "signature.say-of-yourself": None;
  /** Stakeholder group (optional) */
  "signature.group-optional": None;
  /** Country (optional) */
  "signature.country-optional": None;
  /** the member who sends it, {organisation} */
  "signature.sender-and-organisation": { organisation: string };
  /** No name: you write in at-risk mode */
  "signature.no-name-at-risk": None;
  /** Name withheld from publication */
  "signature.name-withheld": None;
  /** {group}, {country} */
  "signature.group-and-country": { group: string; country: string };
  /** country not stated */
  "signature.country-not-stated": None;
  /** Snapshots */
  "snapshots-office.snapshots": None;
  /** A snapshot keeps the digest as it is at one moment. It never changes, and its hash shows that it has not. What is taken back later is not shown in it any more. */
  "snapshots-office.what-they-are": None;
  /** There is no snapshot yet. */
  "snapshots-office.none-yet": None;
  /** Snapshot {number, number} */
  "snapshots-office.number": { number: number };
  /** {count, plural, one {# comment} other {# comments}} */
  "snapshots-office.counts": { count: number };
  /** Published */
  "snapshots-office.is-public": None;
  /** Made by {name}, {when} */
  "snapshots-office.made-by": { name: string; when: string };
  /** Made by itself, {when} */
  "snapshots-office.made scheduled": { when: string };
  /** Made by itself after closing, {when} */
  "snapshots-office.made closed": { when: string };
  /** What changed since the one before */
  "snapshots-office.changes-since-before": None;
  /** All snapshots */
  "snapshots-office.all-snapshots": None;
  /** As JSON */
  "snapshots-office.as-json": None;
  /** SHA-256 of the JSON: {hash} */
  "snapshots-office.hash": { hash: string };
  /** Its numbers are those of then. Links lead to comments as they are now. */
  "snapshots-office.links-lead-to-now": None;
  /** Make one now */
  "snapshots-office.make-one": None;
  /** Passages are being moved to key points that were chosen anew, or back where that was undone. A snapshot can be made once that is done. */
  "snapshots-office.is-moving": None;
  /** Note */
  "snapshots-office.note": None;
  /** What it is for, in a few words. You may leave it out. */
  "snapshots-office.note-hint": None;
  /** The note is longer than 200 characters. */
  "snapshots-office.note-too-long": None;
  /** Make a snapshot */
  "snapshots-office.make": None;
  /** Made by themselves */
  "snapshots-office.by-themselves": None;
  /** When the consultation closes, one is made by itself. */
  "snapshots-office.at-closing-anyway": None;
  /** While the consultation is open */
  "snapshots-office.while-open": None;
  /** Choose how often snapshots are made. */
  "snapshots-office.choose-pace": None;
  /** Never */
  "snapshots-office.pace never": None;
  /** Every day */
  "snapshots-office.pace daily": None;
  /** Every week */
  "snapshots-office.pace weekly": None;
  /** Every month */
  "snapshots-office.pace monthly": None;
  /** Save */
  "snapshots-office.keep-pace": None;
  /** Publish this snapshot */
  "snapshots-office.publish-it": None;
  /** Everyone then reads the same digest, without what is for officials alone, and without small numbers. */
  "snapshots-office.what-is-published": None;
  /** Leave out numbers smaller than */
  "snapshots-office.least": None;
  /** From 2 to 20. Where a number left out could be worked out from others, those are left out too. */
  "snapshots-office.least-hint": None;
  /** Say a number from 2 to 20. */
  "snapshots-office.least-between": None;
  /** Publish */
  "snapshots-office.publish": None;
  /** Take it back */
  "snapshots-office.take-back": None;
  /** What changed from snapshot {since, number} to snapshot {number, number} */
  "snapshots-office.changes-between": { since: number; number: number };
  /** Compare with another snapshot */
  "snapshots-office.compare-with": None;
  /** Compare */
  "snapshots-office.compare": None;
  /** Nothing has changed. */
  "snapshots-office.nothing-changed": None;
  /** In numbers */
  "snapshots-office.in-numbers": None;
  /** What */
  "snapshots-office.what": None;
  /** Before */
  "snapshots-office.column before": None;
  /** After */
  "snapshots-office.column after": None;
  /** Difference */
  "snapshots-office.column difference": None;
  /** Comments */
  "snapshots-office.comments": None;
  /** Organisations */
  "snapshots-office.organisations": None;
  /** Sentences that ask for something */
  "snapshots-office.sentences-that-ask": None;
  /** Comments that no key point covers */
  "snapshots-office.lone-voices": None;
  /** {count, plural, one {# new key point} other {# new key points}} */
  "snapshots-office.new-points": { count: number };
  /** {count, plural, one {# key point is made by more or fewer} other {# key points are made by more or fewer}} */
  "snapshots-office.changed-points": { count: number };
  /** {count, plural, one {# key point is gone} other {# key points are gone}} */
  "snapshots-office.gone-points": { count: number };
  /** {count, plural, one {On # key point an official has written another sentence, or taken it away} other {On # key points an official has written another sentence, or taken it away}} */
  "snapshots-office.reworded-points": { count: number };
  /** {count, plural, one {# theme has another name} other {# themes have another name}} */
  "snapshots-office.renamed-themes": { count: number };
  /** “{before}” is now “{after}” */
  "snapshots-office.renamed-theme": { before: string; after: string };
  /** {count, plural, one {# key point is as it was.} other {# key points are as they were.}} */
  "snapshots-office.same-points": { count: number };
  /** about {before, number} before, about {after, number} after */
  "snapshots-office.about-then-and-now": { before: number; after: number };
  /** What was said */
  "snapshots.digest": None;
  /** What was said, in short */
  "snapshots.digests-published": None;
  /** Digest of {count, plural, one {# comment} other {# comments}} */
  "snapshots.digest-as-of": { count: number };
  /** This is the digest of the comments as it stood on {when}. The authority has published it. */
  "snapshots.as-it-stood": { when: string };
  /** It counts {count, plural, one {# published comment} other {# published comments}}. */
  "snapshots.counts": { count: number };
  /** Comments give reasons. They are not votes, and their number decides nothing. */
  "snapshots.reasons-not-votes": None;
  /** Numbers smaller than {least, number} are left out, and where one of those could be worked out from others, those too. “Not told” stands there. */
  "snapshots.small-counts-left-out": { least: number };
  /** {count, plural, one {# quote is not shown, since its comment has been taken back or changed since.} other {# quotes are not shown, since their comments have been taken back or changed since.}} */
  "snapshots.quotes-gone": { count: number };
  /** In short */
  "snapshots.in-short": None;
  /** Key points were found by rules, not by people. Each is a sentence from a comment. How many comments make it is about right, and the comments themselves decide. */
  "snapshots.found-by-machine": None;
  /** Themes and key points */
  "snapshots.themes": None;
  /** Other points */
  "snapshots.other-points": None;
  /** What people ask for */
  "snapshots.asks": None;
  /** Said by few */
  "snapshots.voices": None;
  /** No key point covers these comments, so that they stand here by themselves. */
  "snapshots.what-voices-are": None;
  /** {count, plural, one {# further} other {# further}} */
  "snapshots.further": { count: number };
  /** {count, plural, one {About # comment} other {About # comments}} */
  "snapshots.about-comments": { count: number };
  /** {count, plural, one {# comment} other {# comments}}, each passage confirmed by officials */
  "snapshots.confirmed-comments": { count: number };
  /** Written by an official */
  "snapshots.own-words": None;
  /** A few comments */
  "snapshots.few-comments": None;
  /** Comment {number} by {author} */
  "snapshots.comment-by": { number: string; author: string };
  /** Comment {number} */
  "snapshots.comment-unnamed": { number: string };
  /** Who commented */
  "snapshots.who-commented": None;
  /** Comments by group and position */
  "snapshots.by-group-and-position": None;
  /** Comments by country */
  "snapshots.by-country": None;
  /** Group */
  "snapshots.group": None;
  /** Country */
  "snapshots.country": None;
  /** Comments */
  "snapshots.comments": None;
  /** Together */
  "snapshots.together": None;
  /** Provision */
  "snapshots.provision": None;
  /** Answer */
  "snapshots.answer": None;
  /** Points by provision and position */
  "snapshots.points-by-provision": None;
  /** {campaigns, plural, one {# campaign} other {# campaigns}} with {comments, plural, one {# comment} other {# comments}} together: near-identical letters that many sent. */
  "snapshots.campaigns": { campaigns: number; comments: number };
  /** Not told */
  "snapshots.not-told": None;
  /** The measure was in version {version} then. */
  "snapshots.of-version": { version: string };
  /** {language}, translated by an official */
  "snapshots.translated": { language: string };
  /** Named by a machine; an official has accepted the name. */
  "snapshots.named-by-machine": None;
  /** Commitments of the Code of Conduct that it touches */
  "subjects-office.commitments": None;
  /** Control-list entries that it touches (optional) */
  "subjects-office.entries": None;
  /** As each list prints them, with commas between. The portal links entries of several lists that are the same item. */
  "subjects-office.entries-hint": None;
  /** {entry} does not look like an entry of this list. Write it as the list prints it, or put it under “A national or other list” */
  "subjects-office.no-entry": { entry: string };
  /** Each entry must be {most, number} characters or fewer */
  "subjects-office.too-long": { most: number };
  /** Name at most {most, number} entries */
  "subjects-office.too-many": { most: number };
  /** Commitments of the Code of Conduct that it touches */
  "subjects.commitments-touched": None;
  /** Keep the tools of control fit for purpose */
  "subjects.commitment 1": None;
  /** Consult those concerned */
  "subjects.commitment 2": None;
  /** Share information on threats and risks */
  "subjects.commitment 3": None;
  /** Share and apply good practice */
  "subjects.commitment 4": None;
  /** Encourage due diligence in business */
  "subjects.commitment 5": None;
  /** Help other states to do the same */
  "subjects.commitment 6": None;
  /** Control-list entries that it touches */
  "subjects.entries-touched": None;
  /** The same item in several lists: */
  "subjects.one-item": None;
  /** Commitment */
  "subjects.commitment": None;
  /** All commitments */
  "subjects.all-commitments": None;
  /** Control-list entry */
  "subjects.entry": None;
  /** Such as 5A002.a or 5.A.1.j. It finds the same item in other lists as well. */
  "subjects.entry-hint": None;
  /** This is not a Word document or an OpenDocument text. Save your template as DOCX or ODT. A Word template (DOTX) or an OpenDocument template (OTT) is opened and then saved as DOCX or ODT. */
  "template-files.other-kind": None;
  /** The file holds macros, which are programs. Save it without macros, as DOCX or ODT. */
  "template-files.macros": None;
  /** The file unpacks to too much. Take large pictures out of it, or make them smaller. */
  "template-files.too-much": None;
  /** There is an embedded object in the file ({name}), such as a sheet or a chart of another program. Take it out, or put a picture in its place. */
  "template-files.embedded": { name: string };
  /** The file brings an add-in along ({name}). Save it without. */
  "template-files.add-in": { name: string };
  /** Something in the file acts or is fetched when it is opened ({what}). Take it out: controls, embedded objects, parts of other files, scripts, mail merge and the like cannot be in a template. */
  "template-files.active": { what: string };
  /** A field in the file fetches something or runs something when it is opened ({what}). Put what it shows in its place. */
  "template-files.field": { what: string };
  /** Something in the file is kept elsewhere and fetched from there: {target}. Put it into the file itself. Only links for readers may lead out of it. */
  "template-files.elsewhere": { target: string };
  /** The file is attached to a template that is fetched from elsewhere when it is opened: {target}. Attach it to a template on your own computer instead, such as Normal, and save it again. In Word, this is under “Developer”, then “Document Template”. */
  "template-files.attached": { target: string };
  /** The file was saved as “Strict Open XML Document”. Save it as “Word Document (*.docx)”. */
  "template-files.strict": None;
  /** Brief and whole digest come in Parley’s own layout unless your government has a template of its own, with its letterhead, fonts and styles. A template is in use from the moment somebody says so, for all consultations of your government and for files of snapshots too. Each template that was given is kept. */
  "templates-office.what-they-are": None;
  /** Word (DOCX) */
  "templates-office.format docx": None;
  /** OpenDocument (ODT) */
  "templates-office.format odt": None;
  /** These documents are made in Parley’s own layout. */
  "templates-office.none-in-use": None;
  /** These documents are made in template {number, number}. */
  "templates-office.in-use": { number: number };
  /** Template {number, number} */
  "templates-office.template": { number: number };
  /** template {number, number} for {format} */
  "templates-office.template-of": { number: number; format: string };
  /** Parley’s own layout */
  "templates-office.own-layout": None;
  /** {name}, {size}. Given by {by} on {when}. */
  "templates-office.given": { name: string; size: string; by: string; when: string };
  /** It is in use. */
  "templates-office.this-is-in-use": None;
  /** Give a template */
  "templates-office.give-another": None;
  /** Case officers and administrators give templates and take them into use. */
  "templates-office.who-may": None;
  /** File */
  "templates-office.file": None;
  /** A Word document (DOCX) or an OpenDocument text (ODT), up to {most}. It is kept as it is, so it can hold no macros, no embedded objects and nothing that is fetched from elsewhere. A sample digest is made in it first. */
  "templates-office.file-hint": { most: string };
  /** Keep the template */
  "templates-office.give": None;
  /** Choose a file */
  "templates-office.choose-file": None;
  /** The template is kept. Look at a sample digest in it, then take it into use. */
  "templates-office.was-given": None;
  /** {name}, {when}: */
  "templates-office.changed-by": { name: string; when: string };
  /** Another official changed which template is in use since you opened the page. See what holds now, then choose again */
  "templates-office.changed-meanwhile": None;
  /** There can be {most, number} templates of one kind */
  "templates-office.too-many": { most: number };
  /** How to make a template */
  "templates-office.how": None;
  /** All else in the file stays as it is, such as a cover page, headers and footers with pictures, page size and margins. The other fields can stand anywhere, in headers and footers too. */
  "templates-office.what-stays": None;
  /** The digest takes the styles of your file that your program knows by name, in whatever language the program is. These are headings 1 to 3, quotes, captions, footnotes, contents and bullet lists. Its text has the style of the paragraph in which the digest stands. */
  "templates-office.which-styles": None;
  /** What your file has no style for is added, made from your own text. The example files have all styles with their names, such as “Table Head” and “Quiet”, so you can change them. */
  "templates-office.own-styles": None;
  /** The brief has as many key points as two pages of Parley’s own layout have room for. With a cover, larger type or wider margins it takes more pages. */
  "templates-office.length-of-brief": None;
  /** Files that everyone can take away of a published digest, and PDF files, stay in Parley’s own layout. */
  "templates-office.not-for-the-public": None;
  /** Fields */
  "templates-office.fields": None;
  /** To copy */
  "templates-office.to-copy": None;
  /** What stands there */
  "templates-office.stands-for": None;
  /** The digest, or the brief */
  "templates-office.field digest": None;
  /** Title of the document */
  "templates-office.field title": None;
  /** Title of the consultation */
  "templates-office.field consultation": None;
  /** Reference of the consultation */
  "templates-office.field reference": None;
  /** Authority that runs the consultation */
  "templates-office.field authority": None;
  /** Government */
  "templates-office.field government": None;
  /** The day as of which it is */
  "templates-office.field date": None;
  /** How many comments it counts */
  "templates-office.field comments": None;
  /** Which snapshot it is, as “Snapshot 3”; nothing where it is the digest of today */
  "templates-office.field snapshot": None;
  /** Address of the digest for officials */
  "templates-office.field address": None;
  /** Document: {tag} */
  "templates-office.line title": { tag: string };
  /** As of: {tag} */
  "templates-office.line date": { tag: string };
  /** Comments: {tag} */
  "templates-office.line comments": { tag: string };
  /** Kept as: {tag} */
  "templates-office.line snapshot": { tag: string };
  /** For officials: {tag} */
  "templates-office.line address": { tag: string };
  /** To begin with, take one that has every field, and put your letterhead and your styles into it: */
  "templates-office.begin-with": None;
  /** Example template, {format} */
  "templates-office.example": { format: string };
  /** Template for digests */
  "templates-office.example-title": None;
  /** There is no field {tag}: “{near}”. */
  "templates-office.unknown-field": { tag: string; near: string };
  /** A bracket that opens a field is never closed: “{near}”. */
  "templates-office.unclosed-field": { near: string };
  /** A bracket closes a field that was never opened: “{near}”. */
  "templates-office.unopened-field": { near: string };
  /** The file has no place for the digest. Write {tag} in a paragraph of its own. */
  "templates-office.digest-missing": { tag: string };
  /** {tag} stands in the file more than once. */
  "templates-office.digest-twice": { tag: string };
  /** {tag} stands beside other words. Put it in a paragraph of its own. */
  "templates-office.digest-in-text": { tag: string };
  /** {tag} stands in a table, a box, a header, a footer or a note, or in a part that is filled by itself. Put it in a paragraph of its own in the text. */
  "templates-office.digest-elsewhere": { tag: string };
  /** The file is written in a way that Word and LibreOffice do not use. Open it in one of them and save it again. */
  "templates-office.other-program": None;
  /** {before} {next} */
  "templates-office.and-also": { before: string; next: string };
  /** {told} There {more, plural, one {is # more such place} other {are # more such places}}. */
  "templates-office.and-more": { told: string; more: number };
  /** The file is longer than a template can be. Take out what is no part of the letter, such as long tables and annexes. */
  "templates-office.too-long": None;
  /** No digest could be made in this file. Open it in Word or LibreOffice, save it again, and try that. */
  "templates-office.could-not-fill": None;
  /** Sample of a digest */
  "templates-office.sample-title": None;
  /** A consultation that is a sample */
  "templates-office.sample-consultation": None;
  /** Authority */
  "templates-office.sample-authority": None;
  /** Government */
  "templates-office.sample-government": None;
  /** These words show how the text of a digest looks in this template, in a line that is long enough to go on in another. */
  "templates-office.sample-words": None;
  /** Une licence qui arrive après six mois vient trop tard pour l’essai. */
  "templates-office.sample-quote": None;
  /** Group {number, number} */
  "templates-office.sample-group": { number: number };
  /** Comments by group */
  "templates-office.sample-table": None;
  /** Group */
  "templates-office.sample-who": None;
  /** Comments */
  "templates-office.sample-comments": None;
  /** Bar chart: Group 1: 812. Group 2: 305. Group 3: 117. */
  "templates-office.sample-chart": None;
  /** Brief without the template, {format} */
  "templates-office.without brief": { format: string };
  /** Whole digest without the template, {format} */
  "templates-office.without whole": { format: string };
  /** Take it without the template */
  "templates-office.without-template": None;
  /** It could not be made in the template */
  "templates-office.not-filled": None;
  /** Something is wrong with template {number, number}, which your government uses, or with where it is kept. The document in Parley’s own layout has the same words. */
  "templates-office.not-filled-text": { number: number };
  /** Templates for documents */
  "templates-office.templates": None;
  /** Support */
  "terms.position support": None;
  /** Support with changes */
  "terms.position support with changes": None;
  /** Oppose */
  "terms.position oppose": None;
  /** No position */
  "terms.position no position": None;
  /** Private sector */
  "terms.group private sector": None;
  /** Academia */
  "terms.group academia": None;
  /** Civil society */
  "terms.group civil society": None;
  /** Public body */
  "terms.group public body": None;
  /** Individual */
  "terms.group individual": None;
  /** Draft */
  "terms.stage draft": None;
  /** Announced */
  "terms.stage announced": None;
  /** Open */
  "terms.stage open": None;
  /** Closed */
  "terms.stage closed": None;
  /** Under review */
  "terms.stage under review": None;
  /** Decided */
  "terms.stage decided": None;
  /** Withdrawn */
  "terms.stage withdrawn": None;
  /** Off topic */
  "terms.ground off topic": None;
  /** Personal data */
  "terms.ground personal data": None;
  /** Abuse or threats */
  "terms.ground abuse or threats": None;
  /** Unlawful content */
  "terms.ground unlawful content": None;
  /** Controlled or confidential information */
  "terms.ground controlled or confidential information": None;
  /** Spam or advertising */
  "terms.ground spam or advertising": None;
  /** Impersonation */
  "terms.ground impersonation": None;
  /** Rights of others */
  "terms.ground rights of others": None;
  /** Unfounded claim of confidentiality */
  "terms.ground unfounded claim of confidentiality": None;
  /** Case officer */
  "terms.role case officer": None;
  /** Moderator */
  "terms.role moderator": None;
  /** Analyst */
  "terms.role analyst": None;
  /** Confidential reader */
  "terms.role confidential reader": None;
  /** Technology officer */
  "terms.role technology officer": None;
  /** Administrator */
  "terms.role administrator": None;
  /** Drafter */
  "terms.member drafter": None;
  /** Approver */
  "terms.member approver": None;
  /** Administrator */
  "terms.member administrator": None;
  /** Not stated */
  "terms.not stated": None;
  /** No replies yet */
  "thread.no-replies-yet": None;
  /** {count, plural, one {# reply} other {# replies}} */
  "thread.replies": { count: number };
  /** Reply to this comment */
  "thread.reply-to-this-comment": None;
  /** No. {number} */
  "thread.number": { number: string };
  /** a consultation */
  "titles.a-consultation": None;
  /** a provision */
  "titles.a-provision": None;
  /** an organisation */
  "titles.an-organisation": None;
  /** a file */
  "titles.a-file": None;
  /** Input */
  "titles.input": None;
  /** Become an official */
  "titles.account-code": None;
  /** My account */
  "titles.account": None;
  /** Enter your key, {consultation} */
  "titles.at-risk-key": { consultation: string };
  /** At-risk mode, {consultation} */
  "titles.at-risk": { consultation: string };
  /** Who wrote comment {number} */
  "titles.authorship": { number: string };
  /** Change reply {number} */
  "titles.change": { number: string };
  /** Check your comment on {consultation} */
  "titles.check-comment": { consultation: string };
  /** Choose a provision */
  "titles.choose-provision": None;
  /** Comment {number} on {consultation} */
  "titles.comment": { number: string; consultation: string };
  /** Comments on {consultation} */
  "titles.comments": { consultation: string };
  /** Measure – {consultation} */
  "titles.consultation-measure": { consultation: string };
  /** What was said: {consultation} */
  "titles.consultation-digest": { consultation: string };
  /** {provision} – {consultation} */
  "titles.consultation-provision": { provision: string; consultation: string };
  /** Questions in {consultation} */
  "titles.consultation-questions": { consultation: string };
  /** Version {version} of the measure – {consultation} */
  "titles.consultation-version": { version: string; consultation: string };
  /** Versions of the measure – {consultation} */
  "titles.consultation-versions": { consultation: string };
  /** Consultations */
  "titles.consultations": None;
  /** Versions of the draft */
  "titles.draft-versions": None;
  /** Endorse comment {number} */
  "titles.endorse": { number: string };
  /** Governments */
  "titles.governments": None;
  /** Consultations on export controls */
  "titles.home": None;
  /** An invitation */
  "titles.invitation": None;
  /** {kind} in your comment */
  "titles.list-inputs": { kind: string };
  /** My comments */
  "titles.my-comments": None;
  /** My organisations */
  "titles.my-organisations": None;
  /** Confidential parts of comment {number} */
  "titles.officials-confidential": { number: string };
  /** Edit {reference} */
  "titles.officials-consultation-edit": { reference: string };
  /** Write a consultation */
  "titles.officials-consultation-new": None;
  /** Dates and corrections of {reference} */
  "titles.officials-consultation-changes": { reference: string };
  /** Review of {reference} */
  "titles.officials-consultation-review": { reference: string };
  /** {reference} with other governments */
  "titles.officials-joint": { reference: string };
  /** Stage of {reference} */
  "titles.officials-consultation-stage": { reference: string };
  /** Documents of {reference} */
  "titles.officials-consultation-documents": { reference: string };
  /** Next version of {reference} */
  "titles.officials-consultation-versions": { reference: string };
  /** Languages of {reference} */
  "titles.officials-translations": { reference: string };
  /** {reference} in {language} */
  "titles.officials-translation": { reference: string; language: string };
  /** What was decided – Moderation */
  "titles.officials-decided": None;
  /** Search what is not public */
  "titles.officials-search": None;
  /** {words} – Search what is not public */
  "titles.officials-search-for": { words: string };
  /** Campaign in {reference} */
  "titles.officials-digest-campaign": { reference: string };
  /** Human-rights input in {reference} */
  "titles.officials-digest-human-rights": { reference: string };
  /** {part}, digest of {reference} */
  "titles.officials-digest-part": { part: string; reference: string };
  /** Digest of {reference} */
  "titles.officials-digest-print": { reference: string };
  /** Digest of {reference} */
  "titles.officials-digest": { reference: string };
  /** Themes and key points in {reference} */
  "titles.officials-digest-key-points": { reference: string };
  /** Key point in {reference} */
  "titles.officials-digest-key-point": { reference: string };
  /** Edit a key point in {reference} */
  "titles.officials-digest-edit-key-point": { reference: string };
  /** What is proposed in {reference} */
  "titles.officials-digest-proposals": { reference: string };
  /** Edit a theme in {reference} */
  "titles.officials-digest-theme": { reference: string };
  /** Find passages in {reference} */
  "titles.officials-digest-passages": { reference: string };
  /** A passage in {reference} */
  "titles.officials-digest-passage": { reference: string };
  /** Translate a quote in {reference} */
  "titles.officials-digest-quote": { reference: string };
  /** Language models for {reference} */
  "titles.officials-digest-models": { reference: string };
  /** Key points by provision in {reference} */
  "titles.officials-digest-by-provision": { reference: string };
  /** What is asked in {reference} */
  "titles.officials-digest-asks": { reference: string };
  /** What officials changed in the digest of {reference} */
  "titles.officials-digest-edits": { reference: string };
  /** Choose the key points of {reference} anew */
  "titles.officials-digest-rebuild": { reference: string };
  /** Voices in {reference} */
  "titles.officials-digest-voices": { reference: string };
  /** Snapshots of the digest of {reference} */
  "titles.officials-digest-snapshots": { reference: string };
  /** Snapshot {number, number} of the digest of {reference} */
  "titles.officials-digest-snapshot": { number: number; reference: string };
  /** What changed from snapshot {since, number} to {number, number}, {reference} */
  "titles.officials-digest-changes": { since: number; number: number; reference: string };
  /** Passages to check in {reference} */
  "titles.officials-digest-to-check": { reference: string };
  /** Officials: {government} */
  "titles.officials-home": { government: string };
  /** Take away a role of {name} */
  "titles.officials-official": { name: string };
  /** Officials of {government} */
  "titles.officials-officials": { government: string };
  /** Decide on several comments at once */
  "titles.officials-together": None;
  /** Several comments decided at once on {reference} */
  "titles.officials-act": { reference: string };
  /** Among moderators */
  "titles.officials-notes": None;
  /** Undo a decision */
  "titles.officials-undo": None;
  /** What people have pointed to – Moderation */
  "titles.officials-flags": None;
  /** Ready reasons */
  "titles.officials-reasons": None;
  /** Templates for digest documents */
  "titles.officials-templates": None;
  /** How comments are moderated */
  "titles.officials-moderation": None;
  /** {comment} on {reference} – Moderation */
  "titles.officials-queue-comment": { comment: string; reference: string };
  /** Appeals */
  "titles.officials-appeals": None;
  /** Appeal about {comment} */
  "titles.officials-appeal": { comment: string };
  /** Publish {comment} without some passages – Moderation */
  "titles.officials-queue-redact": { comment: string };
  /** Moderation queue ({count, number}) */
  "titles.officials-queue": { count: number };
  /** Request to withdraw {kind, select, reply {reply} other {comment}} {number} on {reference} */
  "titles.officials-withdrawal": { kind: "reply" | (string & {}); number: string; reference: string };
  /** Requests to withdraw – Officials */
  "titles.officials-withdrawals": None;
  /** Change the page of {name} */
  "titles.organisation-edit": { name: string };
  /** Members of {name} */
  "titles.organisation-members": { name: string };
  /** A new organisation */
  "titles.organisation-new": None;
  /** Receipt {number} */
  "titles.receipt": { number: string };
  /** Reply to number {number} */
  "titles.reply": { number: string };
  /** Search */
  "titles.search": None;
  /** Search for {words} */
  "titles.search-for": { words: string };
  /** Sign in */
  "titles.sign-in": None;
  /** Sign up */
  "titles.sign-up": None;
  /** Versions of number {number} */
  "titles.versions": { number: string };
  /** Withdraw number {number} */
  "titles.withdraw": { number: string };
  /** Appeal about comment {number} */
  "titles.appeal": { number: string };
  /** Attachments to your comment on {consultation} */
  "titles.write-attachments": { consultation: string };
  /** Comment on {consultation} */
  "titles.write-comment": { consultation: string };
  /** Confidential parts of your comment on {consultation} */
  "titles.write-confidential": { consultation: string };
  /** What is confidential in {name} */
  "titles.write-marking": { name: string };
  /** Point on {provision} */
  "titles.write-point": { provision: string };
  /** Answer the questions on {consultation} */
  "titles.write-questions": { consultation: string };
  /** How you are named, comment on {consultation} */
  "titles.write-signature": { consultation: string };
  /** Something is wrong with comment {number} */
  "titles.flag": { number: string };
  /** Controlled technical data, comment on {consultation} */
  "titles.write-controlled": { consultation: string };
  /** Technology hold */
  "titles.officials-hold": None;
  /** Technology hold: {comment} */
  "titles.officials-hold-comment": { comment: string };
  /** Hold this comment for the technology officers */
  "titles.officials-queue-hold": None;
  /** Comment {number} is not mine */
  "titles.disown": { number: string };
  /** Comments that somebody says are not theirs */
  "titles.officials-disowned": None;
  /** How comments were moderated on {consultation} */
  "titles.consultation-moderation": { consultation: string };
  /** How {government} moderated comments in {year} */
  "titles.government-moderation": { government: string; year: string };
  /** Decide on several at once */
  "together.decide-on-several": None;
  /** Decide on all that wait at once */
  "together.decide-on-them-at-once": None;
  /** Choose from what waits on one consultation */
  "together.choose-on-a-consultation": None;
  /** Campaigns that wait */
  "together.campaigns-that-wait": None;
  /** {count, plural, one {Decide on # letter} other {Decide on # letters}} to {reference} at once */
  "together.decide-on-all": { count: number; reference: string };
  /** {listed, plural, one {# of {count, number} that wait is listed} other {# of {count, number} that wait are listed}}. Each that is ticked gets the same decision. */
  "together.so-many-listed": { listed: number; count: number };
  /** What most of them say */
  "together.the-letter": None;
  /** Read the whole of {comment} */
  "together.read-the-whole": { comment: string };
  /** Adds nothing to that. */
  "together.adds-nothing": None;
  /** Says beside it: */
  "together.adds": None;
  /** Choose at least one comment */
  "together.choose-comments": None;
  /** Choose {most, number} comments or fewer */
  "together.too-many": { most: number };
  /** Let later letters of this campaign follow */
  "together.let-later-letters-follow": None;
  /** Only those that say the very words of one of these, without files or confidential parts. They are recorded as decided by a rule, and you can end it. */
  "together.which-letters-follow": None;
  /** Later letters cannot follow this decision */
  "together.no-rule": None;
  /** you wrote it, so another moderator decides */
  "together.written-by-you": None;
  /** None of these could be decided, so nothing was done */
  "together.none-could-be-decided": None;
  /** {count, plural, one {# comment was left as it is} other {# comments were left as they are}} */
  "together.left-out": { count: number };
  /** Comment {number}: {why} */
  "together.left-out-since": { number: string; why: string };
  /** {count, plural, one {# comment} other {# comments}} decided at once */
  "together.act-on-so-many": { count: number };
  /** By {name}, {when} */
  "together.by-whom": { name: string; when: string };
  /** You {outcome, select, publish {published} return {returned} other {rejected}} {count, plural, one {# comment} other {# comments}} at once. */
  "together.you-decided": { outcome: "publish" | "return" | (string & {}); count: number };
  /** You proposed to {outcome, select, publish {publish} return {return} other {reject}} {count, plural, one {# comment} other {# comments}}. Another moderator confirms it or sends it back. */
  "together.you-proposed": { outcome: "publish" | "return" | (string & {}); count: number };
  /** {count, plural, one {# comment waits} other {# comments wait}} for another moderator to confirm. */
  "together.so-many-are-proposed": { count: number };
  /** {count, plural, one {# later letter has} other {# later letters have}} followed by the rule. {isOver, select, yes {The rule has ended.} other {The rule still holds.}} */
  "together.so-many-followed": { count: number; isOver: "yes" | (string & {}) };
  /** End the rule */
  "together.end-the-rule": None;
  /** {count, plural, one {Undo # decision} other {Undo all # decisions}} */
  "together.undo-all": { count: number };
  /** Each comment stands again as it stood before and waits in its old place. What something else was done with since is left as it is. */
  "together.what-undoing-does": None;
  /** Undo {count, plural, one {the # letter} other {the # letters}} too that followed by the rule */
  "together.undo-followers-too": { count: number };
  /** Each of them */
  "together.each-of-them": None;
  /** Undone by {name} */
  "together.undone-by": { name: string };
  /** Nothing of it can be undone any more */
  "together.nothing-to-undo": None;
  /** undo */
  "together.key-undo": None;
  /** Undo */
  "together.undo": None;
  /** The decision is undone. The comment waits again as before. */
  "together.you-undid": None;
  /** Something else was done with this comment since, so the decision cannot be undone. Put the comment back in the queue instead */
  "together.cannot-be-undone": None;
  /** Something was taken out of this version, so decisions on it cannot be undone. Put the comment back in the queue instead */
  "together.was-redacted": None;
  /** This was decided on appeal, so only the moderator who decided it can undo it */
  "together.decided-on-appeal": None;
  /** This would take the comment off the public pages, which two moderators decide. Put it back in the queue instead */
  "together.takes-two": None;
  /** Version {version}, by the rule that {name} made, {when} */
  "together.done-by-rule": { version: string; name: string; when: string };
  /** Decided by the rule that {name} made, {when} */
  "together.decided-by-rule": { name: string; when: string };
  /** By {name}, {when} */
  "together.done-by": { name: string; when: string };
  /** Language in which it is written */
  "translations.written-in": None;
  /** This is the authentic text. You can give translations of it once the draft is saved, on the page “Languages”. While there are any, this language stays. */
  "translations.written-in-hint": None;
  /** Choose a language */
  "translations.choose": None;
  /** Choose a language */
  "translations.choose-language": None;
  /** Languages */
  "translations.languages": None;
  /** One language is authentic. Readers see the consultation in the language of their page where you have given it, and can read it in each of the others. Comments in any language stand beside the same provision. */
  "translations.what-they-are": None;
  /** Authentic */
  "translations.authentic": None;
  /** Without the measure, which stays in the authentic language. */
  "translations.without-measure": None;
  /** The authentic measure has changed since, and has other provisions now. Nobody is shown this translation: bring it into line, or take it away. */
  "translations.does-not-fit": None;
  /** Add a language */
  "translations.add-language": None;
  /** Of a consultation that is announced, readers are told of it in the history. */
  "translations.add-language-hint": None;
  /** In which language is the text written? */
  "translations.which-is-authentic": None;
  /** It is the authentic one. Say it before you add a translation. */
  "translations.which-is-authentic-hint": None;
  /** Continue */
  "translations.go-on": None;
  /** Save */
  "translations.say-it": None;
  /** The consultation in {language} */
  "translations.in-language": { language: string };
  /** Back to the languages */
  "translations.back-to-languages": None;
  /** Read it as everyone does */
  "translations.read-it": None;
  /** Translate from {authentic} into {language}. The measure must have the same headings and numbered paragraphs in the same order, so that each provision keeps its address and its comments. */
  "translations.how-to-translate": { authentic: string; language: string };
  /** Question {number, number} */
  "translations.question-number": { number: number };
  /** Hint */
  "translations.its-hint": None;
  /** Option */
  "translations.an-option": None;
  /** A question without a translation is shown in the authentic language. */
  "translations.questions-may-stay": None;
  /** See the authentic measure */
  "translations.see-the-authentic-measure": None;
  /** In Markdown. Leave it empty, and readers see the authentic measure. Up to {most, number} characters. */
  "translations.measure-hint": { most: number };
  /** Everyone can read it at once, and it can no longer be changed. */
  "translations.will-be-public": None;
  /** Publish the translation */
  "translations.publish-it": None;
  /** Save the translation */
  "translations.save-it": None;
  /** Take the translation away */
  "translations.take-it-away": None;
  /** The file was read into the form below. Nothing has been saved yet. */
  "translations.file-was-read": None;
  /** The translation goes on with “{found}” after the last of the {count, number} provisions, “{last}”: it must have the same provisions as the authentic text */
  "translations.goes-on-with": { found: string; count: number; last: string };
  /** The translation ends before “{wanted}”: it must have the same provisions as the authentic text */
  "translations.ends-before": { wanted: string };
  /** Provision {number, number} is “{wanted}” in the authentic text and “{found}” in the translation: both must have the same headings and numbers in the same order */
  "translations.parts-at": { number: number; wanted: string; found: string };
  /** Translate this too, or leave all fields of the question empty */
  "translations.enter-all-words": None;
  /** Write no more than {most, number} characters */
  "translations.words-too-long": { most: number };
  /** Say first in which language the authentic text is written */
  "translations.say-authentic-first": None;
  /** This is the language of the authentic text */
  "translations.is-the-authentic-one": None;
  /** Everyone can read this translation, so it can no longer be changed or taken away */
  "translations.stays-as-it-is": None;
  /** This translation was changed since you opened it, by a colleague or in another window. Yours is below and not saved: compare both, then save what you want to keep */
  "translations.saved-meanwhile": None;
  /** The language of the authentic text can no longer be changed */
  "translations.language-is-settled": None;
  /** A translation no longer fits the measure: bring it into line or take it away, on the page “Languages”, then announce the consultation */
  "translations.do-not-fit": None;
  /** The file is in {language}, not in {wanted} */
  "translations.file-in-another-language": { language: string; wanted: string };
  /** No question has the key {key} */
  "translations.no-question-with-key": { key: string };
  /** The question {key} must have as many options as in the authentic text */
  "translations.other-options": { key: string };
  /** Another moderator has to confirm a decision {outcomes}. */
  "two-people.another-confirms": { outcomes: string };
  /** to publish */
  "two-people.to publish": None;
  /** to return */
  "two-people.to return": None;
  /** to reject */
  "two-people.to reject": None;
  /** to publish without some passages */
  "two-people.to redact": None;
  /** on many comments at once */
  "two-people.to together": None;
  /** {name} has proposed a decision. Confirm it or send it back first */
  "two-people.proposed-already": { name: string };
  /** This was answered or changed meanwhile */
  "two-people.answered-already": None;
  /** Choose whether to confirm this or to send it back */
  "two-people.choose-an-answer": None;
  /** Say why you send it back */
  "two-people.say-why": None;
  /** {name} proposes to {outcome, select, redact {publish it without some passages} whole {publish it whole, with all that was taken out of it before} publish {publish it} return {return it} other {reject it}} */
  "two-people.is-proposed": { name: string; outcome: "redact" | "whole" | "publish" | "return" | (string & {}) };
  /** To be taken out */
  "two-people.to-be-taken-out": None;
  /** Confirm */
  "two-people.confirm": None;
  /** Send back to the queue */
  "two-people.send-back": None;
  /** Take back what I proposed */
  "two-people.take-back": None;
  /** Why you send it back */
  "two-people.why-sent-back": None;
  /** For moderators alone. Needed to send it back. */
  "two-people.why-sent-back-hint": None;
  /** You proposed it. Another moderator confirms it or sends it back. */
  "two-people.you-proposed": None;
  /** confirm */
  "two-people.key-confirm": None;
  /** Waits for a second moderator */
  "two-people.waits-for-another": None;
  /** {title} – Parley */
  "ui.page-title": { title: string };
  /** Error: {title} */
  "ui.error-title": { title: string };
  /** Not found */
  "ui.not-found": None;
  /** Skip to the main content */
  "ui.skip-to-main": None;
  /** Portal */
  "ui.portal": None;
  /** Consultations */
  "ui.consultations": None;
  /** Search */
  "ui.search": None;
  /** Governments */
  "ui.governments": None;
  /** Guidance */
  "ui.guidance": None;
  /** Your account */
  "ui.your-account": None;
  /** Officials {government} */
  "ui.officials-of": { government: string };
  /** My comments */
  "ui.my-comments": None;
  /** Account */
  "ui.account": None;
  /** Sign out */
  "ui.sign-out": None;
  /** Sign out {name} */
  "ui.sign-out-name": { name: string };
  /** Sign in */
  "ui.sign-in": None;
  /** Sign up */
  "ui.sign-up": None;
  /** Language */
  "ui.language": None;
  /** Translation */
  "ui.translation": None;
  /** About this portal */
  "ui.about-this-portal": None;
  /** About Parley */
  "ui.about-parley": None;
  /** The Code of Conduct */
  "ui.code-of-conduct": None;
  /** How to write a useful comment */
  "ui.how-to-comment": None;
  /** How comments are moderated */
  "ui.how-comments-are-moderated": None;
  /** Privacy */
  "ui.privacy": None;
  /** Accessibility */
  "ui.accessibility": None;
  /** Parley carries consultations of the states that subscribe to the Code of Conduct of the Export Controls and Human Rights Initiative. Nothing on this site is fetched from elsewhere, and nobody is tracked. */
  "ui.what-parley-is": None;
  /** There is a problem */
  "ui.error-summary-title": None;
  /** Error: */
  "ui.error": None;
  /** Save */
  "ui.save": None;
  /** Done */
  "ui.done": None;
  /** Keyboard */
  "ui.keyboard": None;
  /** Hold Alt and Shift (on a Mac, Option and Shift), then press: */
  "ui.hold-alt-and-shift": None;
  /** Breadcrumb */
  "ui.breadcrumb": None;
  /** Pages */
  "ui.pages": None;
  /** Previous page */
  "ui.previous-page": None;
  /** Next page */
  "ui.next-page": None;
  /** Page {page, number} of {pages, number} */
  "ui.page-of": { page: number; pages: number };
  /** Page {page, number} */
  "ui.page-number": { page: number };
  /** {place} time{region, select, other {}} */
  "ui.zone": { place: string; region: (string & {}) };
  /** {moment} {zone} */
  "ui.moment-in-zone": { moment: string; zone: string };
  /** Said again: {when}, {zone} */
  "ui.said-again-there": { when: string; zone: string };
  /** Said again: {when} */
  "ui.said-again": { when: string };
  /** {zone} ({utc}) */
  "ui.zone-and-utc": { zone: string; utc: string };
  /** {hour} where you are */
  "ui.hour-where-you-are": { hour: string };
  /** {day} at {hour} where you are */
  "ui.moment-where-you-are": { day: string; hour: string };
  /** From {first} to {last}. Most on {highest}: {most, number}. */
  "ui.timeline": { first: string; last: string; highest: string; most: number };
  /** A dot is {worth, plural, one {# answer} other {# answers or fewer}}. */
  "ui.dot-is": { worth: number };
  /** A range counts with its middle; lines below the axis show the ranges. */
  "ui.ranges-below": None;
  /** A range counts with its middle; lines below the axis show the ranges, the first {shown, number} of {all, number}. */
  "ui.first-ranges-below": { shown: number; all: number };
  /** The scale goes by powers of ten. */
  "ui.powers-of-ten": None;
  /** All consultations */
  "ui.all-consultations": None;
  /** This cannot be done at the moment */
  "ui.not-now": None;
  /** What you asked for could not be done now, and nothing was changed. If you filled in a form, go back: your text is still there. Please try again in a minute. */
  "ui.not-now-text": None;
  /** What was sent cannot be read */
  "ui.failed-400": None;
  /** Nothing was changed. Go back and try again. */
  "ui.failed-400-text": None;
  /** You are signed out, and what you sent is not saved yet */
  "ui.failed-401": None;
  /** Sign in, then go back and send it again. */
  "ui.failed-401-text": None;
  /** You may not see this page */
  "ui.failed-403": None;
  /** You are signed in, but your account has not been given the right to this page. */
  "ui.failed-403-text": None;
  /** There is no page here */
  "ui.failed-404": None;
  /** If you typed the address, check it. If you followed a link, what it led to is not public. */
  "ui.failed-404-text": None;
  /** This page takes no forms */
  "ui.failed-405": None;
  /** Nothing was changed. Go back and try again. */
  "ui.failed-405-text": None;
  /** Something went wrong here */
  "ui.failed-500": None;
  /** It is our mistake, and nothing that you were told was saved is lost. Please try again in a minute. */
  "ui.failed-500-text": None;
  /** This cannot be opened at the moment */
  "ui.failed-503": None;
  /** Something that the portal needs for it is not there, such as the key to what is confidential. Nothing that was saved is lost. Whoever runs the portal has to put it right; please try again later. */
  "ui.failed-503-text": None;
  /** That did not work */
  "ui.failed-otherwise": None;
  /** Nothing was changed. Go back and try again. */
  "ui.failed-otherwise-text": None;
  /** Choose one of the choices that there are here. */
  "ui.no-such-choice": None;
  /** This field is missing or cannot be read. Fill it in again. */
  "ui.not-as-asked": None;
  /** What you typed is below. Nothing of it is lost as long as you keep this page open. */
  "ui.typed-is-below": None;
  /** What you chose is kept as long as you keep this page open. */
  "ui.chosen-is-kept": None;
  /** Sessions end after some time, and when roles change. */
  "ui.why-sessions-end": None;
  /** Sign in in a new tab */
  "ui.sign-in-in-new-tab": None;
  /** Come back to this page and press “Send again”. */
  "ui.come-back-and-send": None;
  /** Send again */
  "ui.send-again": None;
  /** What you typed, which is not saved */
  "ui.typed-not-saved": None;
  /** Copy it from here if you need it. */
  "ui.copy-it": None;
  /** {field, select, remarks {General remarks} reasons {Reasons} wording {Proposed wording} statement {Statement} reason {Reason} note {Note} justification {Justification} answer {Answer} name {Name} title {Title} summary {Summary} about {Description} measure {Text of the measure} questions {Questions} email {E-mail address} marked {Text of the file} signature {Signature} other {What you typed}} */
  "ui.typed-in": { field: "remarks" | "reasons" | "wording" | "statement" | "reason" | "note" | "justification" | "answer" | "name" | "title" | "summary" | "about" | "measure" | "questions" | "email" | "marked" | "signature" | (string & {}) };
  /** Saved at {time} by your clock */
  "ui.saved-at": { time: string };
  /** Not saved: {why} */
  "ui.not-saved": { why: string };
  /** Not saved: the portal cannot be reached. Your text is kept in this browser; trying again soon */
  "ui.not-saved-because-unreachable": None;
  /** Not saved: the portal cannot be reached. Keep this page open; trying again soon */
  "ui.not-saved-keep-open": None;
  /** something went wrong */
  "ui.something-went-wrong": None;
  /** This browser has kept text that you typed here and that was not saved. */
  "ui.text-was-kept": None;
  /** Put it back */
  "ui.put-it-back": None;
  /** Discard it */
  "ui.discard-it": None;
  /** {count, plural, one {# day} other {# days}} */
  "ui.days": { count: number };
  /** {count, plural, one {# hour} other {# hours}} */
  "ui.hours": { count: number };
  /** {count, plural, one {# minute} other {# minutes}} */
  "ui.minutes": { count: number };
  /** less than a minute */
  "ui.less-than-a-minute": None;
  /** The next version of the measure */
  "versions-office.next-version": None;
  /** People have read version {version}. You can announce another one, with a notice and a reason. Version {version} stays readable. Comments stay on the version they were made on, and follow their provision to its new number. Drafts go on with the new version, and their writers are told. */
  "versions-office.what-it-does": { version: string };
  /** A measure can get a new version once it is announced and until it closes. */
  "versions-office.not-at-this-stage": None;
  /** Text of version {version} */
  "versions-office.text": { version: string };
  /** Markdown, as in the first version. It begins with the present text. */
  "versions-office.text-hint": None;
  /** What readers are told */
  "versions-office.notice": None;
  /** It stands in the history and in the list of versions. */
  "versions-office.notice-hint": None;
  /** Why there is another version */
  "versions-office.reason": None;
  /** Say what readers are told */
  "versions-office.enter-notice": None;
  /** Say why there is another version */
  "versions-office.enter-reason": None;
  /** The notice must have {most, number} characters or fewer */
  "versions-office.notice-too-long": { most: number };
  /** The reason must have {most, number} characters or fewer */
  "versions-office.reason-too-long": { most: number };
  /** Show what changes */
  "versions-office.look": None;
  /** Save for later */
  "versions-office.save": None;
  /** Announce version {version} */
  "versions-office.announce": { version: string };
  /** The next version is saved. Only officials see it. */
  "versions-office.was-saved": None;
  /** Take the present text away as a file */
  "versions-office.take-away": None;
  /** Which provision is which */
  "versions-office.matching": None;
  /** Comments on an earlier provision follow it to the one you choose here. Provisions with the same number and the same words are matched already and not listed. */
  "versions-office.matching-hint": None;
  /** Each provision has the number and the words that it had. */
  "versions-office.all-matched": None;
  /** {count, plural, one {# provision is} other {# provisions are}} the same as before. */
  "versions-office.matched-count": { count: number };
  /** {provision} is */
  "versions-office.is": { provision: string };
  /** a new provision */
  "versions-office.is-new": None;
  /** Same words under another number */
  "versions-office.ground-same-words": None;
  /** Nearly the same words */
  "versions-office.ground-near-words": None;
  /** Same number, but other words. Look closely. */
  "versions-office.ground-same-number": None;
  /** As you said */
  "versions-office.ground-said": None;
  /** Same number and words */
  "versions-office.ground-unchanged": None;
  /** Nothing like it was found */
  "versions-office.no-ground": None;
  /** Provisions that are taken out */
  "versions-office.removed": None;
  /** {count, plural, one {# comment has a point on it} other {# comments have points on it}}. They stay readable. */
  "versions-office.removed-points": { count: number };
  /** The first {count, number} are listed. What was proposed for the others holds. */
  "versions-office.first-are-listed": { count: number };
  /** What changes */
  "versions-office.what-changes": None;
  /** Look at what changes before you announce it. It is shown below. */
  "versions-office.look-first": None;
  /** The text is the same as that of the present version */
  "versions-office.nothing-changed": None;
  /** The text has no provision */
  "versions-office.no-provision": None;
  /** {provision}: choose one of the earlier provisions */
  "versions-office.no-such-provision": { provision: string };
  /** {provision}: a heading cannot be a paragraph of the earlier version, nor a paragraph a heading */
  "versions-office.of-another-kind": { provision: string };
  /** You chose {provision} for two provisions */
  "versions-office.said-twice": { provision: string };
  /** Another official has announced version {version} meanwhile. Nothing you typed is lost. Look at what your text changes in version {version}, then announce it as the next one. */
  "versions-office.announced-meanwhile": { version: string };
  /** Another official has saved the next version meanwhile. Nothing you typed is lost. If you go on, your text replaces theirs. */
  "versions-office.saved-meanwhile": None;
  /** Version {version} of the measure */
  "versions.new-version": { version: string };
  /** Versions of the measure */
  "versions.versions-of-measure": None;
  /** This is version {version} of the measure, announced {when}. */
  "versions.present-version": { version: string; when: string };
  /** See what changed */
  "versions.see-what-changed": None;
  /** All versions */
  "versions.all-versions": None;
  /** This is version {version} of the measure. It is not the present one. */
  "versions.earlier-version": { version: string };
  /** Read the present version */
  "versions.read-present": None;
  /** What changed since */
  "versions.changes-of-it": None;
  /** The measure has one version so far. */
  "versions.only-one": None;
  /** Version {version} */
  "versions.version-of": { version: string };
  /** Present version */
  "versions.present": None;
  /** Announced {when} */
  "versions.announced-at": { when: string };
  /** Why: {reason} */
  "versions.why": { reason: string };
  /** What changed since version {version} */
  "versions.since-before": { version: string };
  /** Compare two versions */
  "versions.compare-versions": None;
  /** From version */
  "versions.from": None;
  /** To version */
  "versions.to": None;
  /** Compare */
  "versions.compare": None;
  /** What changed from version {from} to version {to} */
  "versions.what-changed": { from: string; to: string };
  /** {count, plural, one {# provision is} other {# provisions are}} not the same. What did not change is not shown. */
  "versions.how-many": { count: number };
  /** No provision differs between these versions. */
  "versions.nothing-differs": None;
  /** New */
  "versions.added": None;
  /** Taken out */
  "versions.removed": None;
  /** Changed */
  "versions.changed": None;
  /** Another number, same words */
  "versions.renumbered": None;
  /** Before, it was {provision}. */
  "versions.was-called": { provision: string };
  /** This provision was taken out in version {version} of the measure. It shows what it said last, and the comments on it. */
  "versions.taken-out": { version: string };
  /** Read it in version {version} */
  "versions.read-it-in-version": { version: string };
  /** In version {version} of the measure it was {provision}. */
  "versions.called-in": { version: string; provision: string };
  /** Made on version {version} of the measure. */
  "versions.made-on": { version: string };
  /** What the provision says now, in version {version} */
  "versions.since-changed": { version: string };
  /** In version {version} this is {provision}, with the same words. */
  "versions.since-renumbered": { version: string; provision: string };
  /** This provision was taken out in version {version}. */
  "versions.since-taken-out": { version: string };
  /** The measure has changed since you began */
  "versions.measure-has-changed": None;
  /** Version {version} was announced {when}. Your draft goes on with it. Nothing you typed is lost; look at what you wrote about provisions that changed. */
  "versions.draft-goes-on": { version: string; when: string };
  /** {provision} was taken out in version {version} of the measure. What you wrote is kept here, and cannot be sent as a point any more. Copy what you still want to say elsewhere, then remove the point. */
  "versions.point-taken-out": { provision: string; version: string };
  /** What you wrote */
  "versions.draft-said": None;
  /** The measure is in version {version}. */
  "versions.digest-is-of": { version: string };
  /** {count, plural, one {# comment was} other {# comments were}} made on version {version}. */
  "versions.comments-by-version": { count: number; version: string };
  /** Requests to withdraw */
  "withdrawals-office.requests-to-withdraw": None;
  /** You have answered the request, and its author can read the answer. */
  "withdrawals-office.answered-one": None;
  /** Until a consultation closes, authors withdraw their comments themselves. After that they ask here. */
  "withdrawals-office.when-authors-ask": None;
  /** Waiting for an answer */
  "withdrawals-office.waiting-for-an-answer": None;
  /** No request waits for an answer. */
  "withdrawals-office.none-waits": None;
  /** Answered */
  "withdrawals-office.answered": None;
  /** {kind, select, reply {Reply} other {Comment}} {number} on {reference} */
  "withdrawals-office.comment-on": { kind: "reply" | (string & {}); number: string; reference: string };
  /** {name}, {organisation} */
  "withdrawals-office.author-of": { name: string; organisation: string };
  /** Author not named */
  "withdrawals-office.author-not-named": None;
  /** Asked on {when} */
  "withdrawals-office.asked-on": { when: string };
  /** Granted */
  "withdrawals-office.granted": None;
  /** Refused */
  "withdrawals-office.refused": None;
  /** by {name}, {when} */
  "withdrawals-office.answered-by": { name: string; when: string };
  /** Why its author asks */
  "withdrawals-office.why-its-author-asks": None;
  /** You wrote this comment, so another case officer answers. */
  "withdrawals-office.your-own": None;
  /** What do you decide? */
  "withdrawals-office.what-do-you-decide": None;
  /** Grant it */
  "withdrawals-office.grant-it": None;
  /** Its text leaves every public page, list, count and export at once; that it was withdrawn stays. This cannot be undone. */
  "withdrawals-office.grant-it-hint": None;
  /** Refuse it */
  "withdrawals-office.refuse-it": None;
  /** The comment stays as it is. The author may ask again. */
  "withdrawals-office.refuse-it-hint": None;
  /** Answer */
  "withdrawals-office.answer": None;
  /** Needed to refuse. The author reads it. Up to {most, number} characters. */
  "withdrawals-office.answer-hint": { most: number };
  /** Send the answer */
  "withdrawals-office.send-the-answer": None;
  /** Choose whether to grant or to refuse */
  "withdrawals-office.choose-one": None;
  /** The answer must be {most, number} characters or fewer */
  "withdrawals-office.answer-too-long": { most: number };
  /** Tell the author why you refuse */
  "withdrawals-office.answer-missing": None;
  /** This request has been answered already. The answer stands below */
  "withdrawals-office.answered-already": None;
  /** The answer */
  "withdrawals-office.the-answer": None;
  /** Given without a reason. */
  "withdrawals-office.without-a-reason": None;
  /** The answer that you wrote, which was not sent */
  "withdrawals-office.answer-not-sent": None;
  /** What it asks about is not public. Moderators can read it. */
  "withdrawals-office.about-not-public": None;
  /** What it asks about has been withdrawn. */
  "withdrawals-office.about-withdrawn": None;
  /** What would be withdrawn */
  "withdrawals-office.what-would-be-withdrawn": None;
  /** It is not public: moderators alone read it. */
  "withdrawals-office.moderators-alone": None;
  /** Read it with its replies */
  "withdrawals-office.read-with-replies": None;
  /** Withdraw {kind, select, reply {reply} other {comment}} {number} */
  "withdrawing.withdraw-number": { kind: "reply" | (string & {}); number: string };
  /** Ask to withdraw {kind, select, reply {reply} other {comment}} {number} */
  "withdrawing.ask-to-withdraw-number": { kind: "reply" | (string & {}); number: string };
  /** If you withdraw it: */
  "withdrawing.if-you-withdraw": None;
  /** its text leaves every public page, list and count, and the digest, at once; */
  "withdrawing.leaves-at-once": None;
  /** its text leaves every public page, list and count, and the digest, {earliest, number} to {latest, number} hours after you withdraw it, at a time drawn by lot, so that nobody can see when you did it; */
  "withdrawing.leaves-later": { earliest: number; latest: number };
  /** its number stays, and where it was public its page says that it was withdrawn and when, without your name; replies to it stay where they are; */
  "withdrawing.number-stays": None;
  /** you keep the receipt, with all that you sent; */
  "withdrawing.you-keep-the-receipt": None;
  /** it cannot be brought back. You can write a new comment until the consultation closes on {when}. */
  "withdrawing.cannot-be-brought-back": { when: string };
  /** Withdraw the {kind, select, reply {reply} other {comment}} */
  "withdrawing.withdraw-it": { kind: "reply" | (string & {}) };
  /** Leave it as it is */
  "withdrawing.leave-it": None;
  /** The consultation has closed, so the comment was not withdrawn. You can ask the authority for it: give your reason below */
  "withdrawing.closed-meanwhile": None;
  /** {kind, select, reply {The consultation is not open, so the reply is part of what the {authority} weighs. You can ask it to take the reply back. A case officer reads your reason and answers you here. Until then the reply stays as it is.} other {The consultation is not open, so the comment is part of what the {authority} weighs. You can ask it to take the comment back. A case officer reads your reason and answers you here. Until then the comment stays as it is.}} */
  "withdrawing.not-open-so-ask": { kind: "reply" | (string & {}); authority: string };
  /** Why should it be withdrawn? */
  "withdrawing.why-withdraw": None;
  /** Up to {most, number} characters. Case officers read it; it is not published. */
  "withdrawing.why-withdraw-hint": { most: number };
  /** Send the request */
  "withdrawing.send-the-request": None;
  /** Give the authority your reason */
  "withdrawing.reason-missing": None;
  /** The reason must be {most, number} characters or fewer */
  "withdrawing.reason-too-long": { most: number };
  /** The consultation is open again, so you need not ask: you can withdraw the comment yourself below */
  "withdrawing.open-again": None;
  /** You have asked already, and the authority has not answered yet */
  "withdrawing.asked-already": None;
  /** You asked on {when} that it be withdrawn: */
  "withdrawing.you-asked-on": { when: string };
  /** The authority has not answered yet. */
  "withdrawing.not-answered-yet": None;
  /** Propose another wording */
  "wording.propose-another-wording": None;
  /** Your wording */
  "wording.your-wording": None;
  /** The provision’s own words, to change as you would have them. If you leave them as they are, no wording is proposed. Up to {most, number} characters, shown as plain text. */
  "wording.your-wording-hint": { most: number };
  /** Show what changes */
  "wording.show-what-changes": None;
  /** What your wording changes */
  "wording.what-your-wording-changes": None;
  /** Proposed wording */
  "wording.proposed-wording": None;
  /** You proposed a wording for the text in {language}, so that text is shown here. */
  "wording.written-against": { language: string };
  /** [inserted: */
  "wording.insertion-begins": None;
  /** end of insertion] */
  "wording.insertion-ends": None;
  /** [deleted: */
  "wording.deletion-begins": None;
  /** end of deletion] */
  "wording.deletion-ends": None;
  /** Change comment {number} */
  "writing.change-comment": { number: string };
  /** Change how you are named */
  "writing.change-how-named": None;
  /** Write for an organisation instead: */
  "writing.write-for-organisation": None;
  /** Write for yourself instead */
  "writing.write-for-yourself": None;
  /** Your position on the measure as a whole */
  "writing.position-on-measure": None;
  /** General remarks */
  "writing.general-remarks": None;
  /** What concerns the measure as a whole, up to {most, plural, one {# character} other {# characters}}. Leave it empty if all you have to say is in other parts. {shown} */
  "writing.general-remarks-hint": { most: number; shown: string };
  /** Continue to check */
  "writing.continue-to-check": None;
  /** Save the draft */
  "writing.save-the-draft": None;
  /** Your text is published as you type it, line by line. Lines that begin with - are shown as a list, words between stars **bold** or *slanted*, and web addresses as links. */
  "writing.shown-as-typed": None;
  /** {hint} Put what only officials may read between [[ and ]]. */
  "writing.hint-and-confidential": { hint: string };
  /** Put what only officials may read between [[ and ]]. */
  "writing.confidential-hint": None;
  /** Preview */
  "writing.preview": None;
  /** Preview: {label} */
  "writing.preview-of": { label: string };
  /** As it will be read */
  "writing.as-it-will-be-read": None;
  /** Draft saved on {when} */
  "writing.draft-saved-on": { when: string };
  /** Each is about one provision. You can add up to {most, number}; they are saved together with this page. */
  "writing.points-hint": { most: number };
  /** You have not added a point yet. */
  "writing.no-point-yet": None;
  /** Your {count, plural, one {# point} other {# points}} */
  "writing.your-points": { count: number };
  /** Position not chosen yet */
  "writing.position-not-chosen": None;
  /** No reasons given yet */
  "writing.no-reasons-yet": None;
  /** Add a point */
  "writing.add-a-point": None;
  /** More, if you have it */
  "writing.more": None;
  /** Apart from required questions all of this is optional. Each opens a page of its own; this one is saved first. */
  "writing.required-and-optional": None;
  /** All of this is optional. Each opens a page of its own; this one is saved first. */
  "writing.all-optional": None;
  /** Nothing yet */
  "writing.nothing-yet": None;
  /** Answer the authority’s questions */
  "writing.answer-questions": None;
  /** {count, plural, one {# question} other {# questions}}, all optional */
  "writing.questions-all-optional": { count: number };
  /** {count, plural, one {# question} other {# questions}}; those that must be answered are */
  "writing.questions-required-answered": { count: number };
  /** {count, plural, one {# question} other {# questions}}, of which {unanswered, number} must still be answered before you can send the comment */
  "writing.questions-unanswered": { count: number; unanswered: number };
  /** {answered, number} of {count, number} answered */
  "writing.answered-of": { answered: number; count: number };
  /** To be answered */
  "writing.to-be-answered": None;
  /** Technical input */
  "writing.technical-input": None;
  /** Control-list entries, thresholds, licences, availability from elsewhere, costs */
  "writing.technical-input-hint": None;
  /** Human-rights input */
  "writing.human-rights-input": None;
  /** Rights concerned, who is affected and how gravely, incidents, safeguards */
  "writing.human-rights-input-hint": None;
  /** {count, plural, one {# input} other {# inputs}} */
  "writing.inputs": { count: number };
  /** Attachments */
  "writing.attachments": None;
  /** Studies, data, pictures */
  "writing.attachments-hint": None;
  /** Confidential parts */
  "writing.confidential-parts": None;
  /** What only officials may read: put it in [[double square brackets]], then give the ground here. Up to {most, plural, one {# part} other {# parts}} */
  "writing.confidential-parts-hint": { most: number };
  /** {count, plural, one {# part} other {# parts}} */
  "writing.parts": { count: number };
  /** How you are named */
  "writing.how-you-are-named": None;
  /** By name, by organisation alone, or not at all */
  "writing.named-hint": None;
  /** Without a name; your stakeholder group and country if you wish */
  "writing.named-hint-at-risk": None;
  /** At-risk mode */
  "writing.at-risk-mode": None;
  /** Write another part */
  "writing.write-another-part": None;
  /** The point on {provision} */
  "writing.the-point-on": { provision: string };
  /** Check the comment */
  "writing.check-the-comment": None;
  /** Which provision is your point about? */
  "writing.which-provision-point": None;
  /** Which provision is your input about? */
  "writing.which-provision-input": None;
  /** Its number, or words in it */
  "writing.find-a-provision-hint": None;
  /** This measure has {total, plural, one {# provision} other {# provisions}}. */
  "writing.measure-has": { total: number };
  /** No provision contains “{find}”. */
  "writing.no-provision-contains": { find: string };
  /** {total, plural, one {# provision contains} other {# provisions contain}} “{find}”. */
  "writing.provisions-contain": { total: number; find: string };
  /** {total, plural, one {# provision contains} other {# provisions contain}} “{find}”; the first {shown, number} are below. */
  "writing.provisions-contain-first": { total: number; find: string; shown: number };
  /** (has your point) */
  "writing.has-your-point": None;
  /** {kind, select, technical {Back to the technical input} other {Back to the human-rights input}} */
  "writing.back-to-inputs": { kind: "technical" | (string & {}) };
  /** Back to your comment */
  "writing.back-to-your-comment": None;
  /** Your point on {provision} */
  "writing.your-point-on": { provision: string };
  /** Your position on this provision */
  "writing.position-on-provision": None;
  /** Your reasons */
  "writing.your-reasons": None;
  /** What would happen, how you know, and what you would change; up to {most, plural, one {# character} other {# characters}}. {shown} */
  "writing.your-reasons-hint": { most: number; shown: string };
  /** Save the point */
  "writing.save-the-point": None;
  /** Remove the point */
  "writing.remove-the-point": None;
  /** Answer what you can; only questions that are not marked optional must be answered before you send the comment. Your answers are published with your comment, except where you say that only officials may read them. Then you also give a ground, on the page on confidential parts. */
  "writing.answer-what-you-can": None;
  /** Answer what you can: all of them are optional. Your answers are published with your comment, except where you say that only officials may read them. Then you also give a ground, on the page on confidential parts. */
  "writing.answer-what-you-can-optional": None;
  /** Save and go back */
  "writing.save-and-go-back": None;
  /** This consultation does not take comments now, so nothing can be sent. What you typed is kept in your draft */
  "writing.closed-and-kept": None;
  /** {field, select, remarks {General remarks} reasons {Reasons} wording {The proposed wording} marked {The words of the file with their brackets} other {The reason}} can have {most, plural, one {# character} other {# characters}}, and yours have {length, number}. Shorten them: they are not saved yet */
  "writing.too-long": { field: "remarks" | "reasons" | "wording" | "marked" | (string & {}); most: number; length: number };
  /** “{field}” can have {most, plural, one {# character} other {# characters}}, and yours have {length, number}. Shorten them: they are not saved yet */
  "writing.field-too-long": { field: string; most: number; length: number };
  /** Choose how you are named */
  "writing.choose-how-named": None;
  /** Choose a group from the list */
  "writing.choose-group": None;
  /** Choose a country from the list */
  "writing.choose-country": None;
  /** Your position */
  "writing.typed-position": None;
  /** What you wrote */
  "writing.typed-remarks": None;
  /** Your reasons */
  "writing.typed-reasons": None;
  /** Your proposed wording */
  "writing.typed-wording": None;
  /** How you are named */
  "writing.typed-attribution": None;
  /** Why your name is not to be published */
  "writing.typed-reason": None;
  /** Your stakeholder group */
  "writing.typed-stakeholder_group": None;
  /** Your country */
  "writing.typed-country": None;
  /** On the provision */
  "writing.typed-anchor": None;
  /** Why the file must not be published */
  "writing.typed-justification": None;
  /** Your answer ({question}) */
  "writing.typed-answer": { question: string };
  /** For officials only ({question}) */
  "writing.typed-officials-only": { question: string };
  /** Comment {number} on {consultation} */
  "writing.comment-on": { number: string; consultation: string };
  /** For {organisation} */
  "writing.for-organisation": { organisation: string };
  /** Saved {when} */
  "writing.saved-on": { when: string };
  /** Ready for approval */
  "writing.ready-for-approval": None;
  /** This consultation does not take comments now. You can still copy your text. */
  "writing.closed-but-copy": None;
  /** Others have written in it too, so only an approver or administrator of {organisation} can delete it. */
  "writing.others-wrote-too": { organisation: string };
  /** It is deleted for every member, with all its versions, and cannot be brought back. */
  "writing.deleted-for-every-member": None;
  /** What you wrote in it cannot be brought back. */
  "writing.deleted-for-good": None;
  /** Delete the draft */
  "writing.delete-the-draft": None;
}

/** Messages with tags around some of their words. */
export interface RichFacts {
  /** You need an account to comment. To read, you need none. <link>Sign up</link> */
  "accounts.needs-account": { link: Around };
  /** Your name, organisation, stakeholder group and country are published with your comments. Your e-mail address is not. <link>Sign in instead</link> */
  "accounts.what-is-published": { link: Around };
  /** End this session<hidden>, begun on {moment}</hidden> */
  "accounts.end-session": { hidden: Around; moment: string };
  /** Do you work for one of the governments here, and has it asked you to take an office on this portal? <link>Get a code that says who you are</link> */
  "accounts.work-for-government": { link: Around };
  /** <strong>At-risk mode.</strong> On the pages of this consultation you are nobody but the holder of your key. <link>What you have under it</link> */
  "at-risk.nobody-but-the-holder": { strong: Around; link: Around };
  /** <strong>Someone who reads the portal’s database or its logs later.</strong> They hold no name, no e-mail address, no network address and no browser of yours, and no more of the time than the day. */
  "at-risk.database": { strong: Around };
  /** <strong>Someone who watches when comments appear.</strong> A moderator always reads yours first. It appears {earliest, number} to {latest, number} hours after the decision, at a time drawn by lot, and shows the day alone. Its number is drawn by lot too. */
  "at-risk.watching": { strong: Around; earliest: number; latest: number };
  /** <strong>Your network.</strong> Your employer, your provider or a state can see that you visit this portal, and when. Use a network such as Tor, and no network that belongs to your workplace. */
  "at-risk.network": { strong: Around };
  /** <strong>Whoever runs this portal,</strong> or has broken into it, or forces the operator: they can watch while you use it. */
  "at-risk.operator": { strong: Around };
  /** <strong>Your own words.</strong> Facts that few people know, and the way in which you write, can tell who you are. */
  "at-risk.your-words": { strong: Around };
  /** <strong>What is in a document.</strong> A file can name its author, or bear marks that tell one copy from another. */
  "at-risk.documents": { strong: Around };
  /** <strong>The machine that you use.</strong> Others who use it, or watch it, may see what you do. Use a private window, on a machine that you trust. */
  "at-risk.machine": { strong: Around };
  /** <strong>Courts.</strong> The operator may be ordered to hand over all that there is. */
  "at-risk.courts": { strong: Around };
  /** <link>Read the guidance on at-risk mode</link> before you begin: it says how to reduce each of these risks. */
  "at-risk.read-guidance": { link: Around };
  /** <strong>Whoever has it can do all that too,</strong> and can show that they have it. Keep it where nobody looks: on paper in a safe place, or in a password manager. Do not send it to anyone, and do not photograph it with a telephone that copies its pictures elsewhere. */
  "at-risk.whoever-has-it": { strong: Around };
  /** Check that your copy is the file that stands here<hidden>: {name}</hidden> */
  "attachments.check-your-copy": { hidden: Around; name: string };
  /** <link>Comment {number}</link> was sent in at-risk mode: the portal does not know by whom. Its author can sign a statement. */
  "authorship.sent-at-risk": { link: Around; number: string };
  /** The signature is Ed25519 over the statement in UTF-8, with \n between lines and nothing after the last. Save the public key as <code>key.pem</code>, the statement as <code>statement.txt</code> and the signature as <code>signature.txt</code>, then run: */
  "authorship.how-to-check": { code: Around };
  /** Change<hidden> how you are named</hidden> */
  "check.change-named": { hidden: Around };
  /** Change<hidden> your position</hidden> */
  "check.change-position": { hidden: Around };
  /** Change<hidden> your general remarks</hidden> */
  "check.change-remarks": { hidden: Around };
  /** Change<hidden> your point on {provision}</hidden> */
  "check.change-point": { hidden: Around; provision: string };
  /** Your reasons<hidden> on {provision}</hidden>, {length, plural, one {# character} other {# characters}} */
  "check.folded-reasons": { hidden: Around; provision: string; length: number };
  /** Change<hidden> your answer to “{question}”</hidden> */
  "check.change-answer": { hidden: Around; question: string };
  /** Change<hidden> the input on {about} ({kind, select, technical {Technical input} other {Human-rights input}})</hidden> */
  "check.change-input": { hidden: Around; about: string; kind: "technical" | (string & {}) };
  /** Change<hidden> the input on {about} ({kind, select, technical {Technical input} other {Human-rights input}} {number, number})</hidden> */
  "check.change-numbered-input": { hidden: Around; about: string; kind: "technical" | (string & {}); number: number };
  /** Change<hidden> your attachments</hidden> */
  "check.change-attachments": { hidden: Around };
  /** Change<hidden> your confidential parts</hidden> */
  "check.change-confidential": { hidden: Around };
  /** Officials who have been given the right read your comment in full. Everyone else reads it without what you put between [[ and ]], in any text of the comment. There can be {most, number} such parts, each up to {longest, plural, one {# character} other {# characters}} long. <link>About confidential parts</link> */
  "claims.who-reads-what": { most: number; longest: number; link: Around };
  /** Words <ins>underlined</ins> were added, words <del>struck through</del> taken out. What did not change is not shown. */
  "compare.how-to-read": { ins: Around; del: Around };
  /** Change <hidden>{text}</hidden> */
  "confidential.change": { hidden: Around; text: string };
  /** Copy<hidden> {reference}</hidden> */
  "consultation-editor.copy-of": { hidden: Around; reference: string };
  /** Edit<hidden> of {reference}</hidden> */
  "consultation-editor.edit-of": { hidden: Around; reference: string };
  /** Stage<hidden> of {reference}</hidden> */
  "consultation-editor.stage-of": { hidden: Around; reference: string };
  /** Digest<hidden> of {reference}</hidden> */
  "consultation-editor.digest-of": { hidden: Around; reference: string };
  /** To correct the cut, put a mark before a line. <code>'{'level 2'}'</code> puts its provision on the second level below the article, <code>'{'join'}'</code> leaves the line with the text before it, and <code>'{'split'}'</code> within a line begins a paragraph there. Readers do not see the marks; they stay in the measure’s file. */
  "consultation-editor.how-to-correct-the-cut": { code: Around };
  /** A text file in Markdown that begins with <code>title</code>, <code>summary</code>, <code>authority</code>, <code>opens</code>, <code>closes</code> (like <code>2027-01-31 17:00</code>) and <code>moderation</code> (before or after) and, if you wish, <code>at_risk</code> (true or false) and <code>questions</code> (a list) between two lines of <code>---</code>, followed by the measure. It replaces what stands in the form below. */
  "consultation-editor.what-a-file-has": { code: Around };
  /** <strong>This is an example.</strong> It shows how the portal works and is not a proposal of any government. */
  "consultations.this-is-an-example": { strong: Around };
  /** Would it put you in danger if it became known that you commented? <link>Comment in at-risk mode</link>, without an account. */
  "consultations.in-danger": { link: Around };
  /** Page {part, number} of {parts, number}: <strong>{title}</strong> */
  "consultations.part-of-parts": { part: number; parts: number; strong: Around; title: string };
  /** Change<hidden> what you answered about controlled technical data</hidden> */
  "controlled.change-answer": { hidden: Around };
  /** The workbook, the JSON and the CSV files of key points, quotes, asks and voices are the same tables. Counts that say how many comments make a key point are about right and no more, since a machine made them. <code>campaigns_once</code> counts each campaign once. */
  "digest-documents.in-tables": { code: Around };
  /** Makes this point<hidden> (comment {number})</hidden> */
  "digest-edits.confirm": { hidden: Around; number: string };
  /** Does not make it<hidden> (comment {number})</hidden> */
  "digest-edits.refuse": { hidden: Around; number: string };
  /** Let it name the key point<hidden> (comment {number})</hidden> */
  "digest-edits.name": { hidden: Around; number: string };
  /** Tags, and other key points<hidden> for this sentence of comment {number}</hidden> */
  "digest-edits.more-of-passage": { hidden: Around; number: string };
  /** Saved. It can be undone under <link>What officials changed</link>. */
  "digest-edits.saved": { link: Around };
  /** Undo<hidden> edit {number}</hidden> */
  "digest-edits.undo": { hidden: Around; number: string };
  /** Edit this theme<hidden>: {name}</hidden> */
  "digest-edits.edit-theme": { hidden: Around; name: string };
  /** With so many comments, those before number {number} have been looked through. <link>Look through further ones</link>. */
  "digest-edits.looked-through": { number: string; link: Around };
  /** Add to the key point<hidden> (comment {number})</hidden> */
  "digest-edits.add": { hidden: Around; number: string };
  /** Open<hidden> this passage of comment {number}</hidden> */
  "digest-edits.open-passage": { hidden: Around; number: string };
  /** Here are the strongest key points that two pages have room for. <link>The published digest</link> has the others. */
  "digest-files.more-on-the-page": { link: Around };
  /** <hidden>Comment </hidden>{number} */
  "digest-inputs.comment-number": { hidden: Around; number: string };
  /** {provision}: <link>{count, plural, one {# input} other {# inputs}}</link> */
  "digest-inputs.provision-inputs": { provision: string; link: Around; count: number };
  /** {count, plural, one {# input} other {# inputs}}. <link>Back to the digest</link> */
  "digest-inputs.inputs-behind": { count: number; link: Around };
  /** {count, plural, one {# input that names} other {# inputs that name}} “{name}”. <link>Back to the digest</link> */
  "digest-inputs.inputs-naming": { count: number; name: string; link: Around };
  /** {count, plural, one {# input that names} other {# inputs that name}} “{right}” and “{group}”. <link>Back to the digest</link> */
  "digest-inputs.inputs-naming-both": { count: number; right: string; group: string; link: Around };
  /** <hidden>Wordings for </hidden><link>{provision}</link> */
  "digest-inputs.wordings-for": { hidden: Around; link: Around; provision: string };
  /** You have come to the last of them. <link>Begin again</link> with those that you skipped. */
  "digest-learning.come-to-the-end": { link: Around };
  /** You confirmed the passage before this one. <link>Undo it</link> */
  "digest-learning.done confirm": { link: Around };
  /** You refused the passage before this one. <link>Undo it</link> */
  "digest-learning.done refuse": { link: Around };
  /** You gave the passage before this one to another key point. <link>Undo it</link> */
  "digest-learning.done move": { link: Around };
  /** A sentence for <link>a key point</link> */
  "digest-models.sentence-for": { link: Around };
  /** Accept<hidden>: {words}</hidden> */
  "digest-models.accept": { hidden: Around; words: string };
  /** Refuse<hidden>: {words}</hidden> */
  "digest-models.refuse": { hidden: Around; words: string };
  /** <link>{comments, plural, one {# comment} other {# comments}}</link>, from {organisations, plural, =0 {no organisation that is named} one {# organisation} other {# organisations}} and {countries, plural, =0 {no country that is stated} one {# country} other {# countries}}. */
  "digest-said.who-and-how-many": { link: Around; comments: number; organisations: number; countries: number };
  /** {position}: {comments, plural, one {<link># comment</link>} other {<link># comments</link>}}, {reasons, plural, =0 {none with a reason} other {# with reasons}} */
  "digest-said.side": { position: string; comments: number; link: Around; reasons: number };
  /** {position} (<link>{comments, plural, one {# comment} other {# comments}}</link>) */
  "digest-said.side-without": { position: string; link: Around; comments: number };
  /** <link>{for, plural, one {# point} other {# points}} for it, {against, plural, one {# point} other {# points}} against it</link> */
  "digest-said.contested-figures": { link: Around; for: number; against: number };
  /** <link>{sentences, plural, one {# sentence} other {# sentences}}</link> of {comments, plural, one {# comment} other {# comments}} ask for something. These belong to the strongest key points. */
  "digest-said.asks-figures": { link: Around; sentences: number; comments: number };
  /** On <link>{label}</link> */
  "digest-said.about-provision": { link: Around; label: string };
  /** {comments, plural, one {<link># comment</link> gives} other {<link># comments</link> give}} reasons of which no key point cites any. */
  "digest-said.voices-figures": { comments: number; link: Around };
  /** Many more comments give reasons now than when the key points were chosen. It may be worth <link>choosing them anew</link>. */
  "digest-said.is-outgrown": { link: Around };
  /** {position, select, support {{count, plural, one {<link>About # comment in this theme</link> supports the measure} other {<link>About # comments in this theme</link> support the measure}}} changes {{count, plural, one {<link>About # comment in this theme</link> supports it with changes} other {<link>About # comments in this theme</link> support it with changes}}} other {{count, plural, one {<link>About # comment in this theme</link> opposes it} other {<link>About # comments in this theme</link> oppose it}}}} */
  "digest-said.dissent": { position: "support" | "changes" | (string & {}); count: number; link: Around };
  /** Translation<hidden> of the words of comment {number}</hidden> */
  "digest-said.translate": { hidden: Around; number: string };
  /** {comments, plural, one {# comment} other {# comments}} of those, in {passages, plural, one {# sentence} other {# sentences}}. <link>All of them</link> */
  "digest-said.point-narrowed": { comments: number; passages: number; link: Around };
  /** Of those, the nearest to the key point’s own words come first. <link>All of them</link> */
  "digest-said.point-narrowed many": { link: Around };
  /** In the theme <link>{theme}</link> */
  "digest-said.in-theme": { link: Around; theme: string };
  /** {name}: <link>{count, number}</link> */
  "digest-said.group-figure": { name: string; link: Around; count: number };
  /** <link>{count, plural, one {# sentence asks} other {# sentences ask}}</link> for something here. */
  "digest-said.asks-on": { link: Around; count: number };
  /** {total, plural, one {# sentence asks} other {# sentences ask}} for something on {label}. <link>All that is asked</link> */
  "digest-said.asks-narrowed": { total: number; label: string; link: Around };
  /** <link>Comment {number}</link>, {position} */
  "digest-said.voice-of": { link: Around; number: string; position: string };
  /** The figures count <link>{count, plural, one {# published comment} other {# published comments}}</link>. Replies are not counted. */
  "digests.figures-count": { link: Around; count: number };
  /** Not in the figures: <link>{held, plural, one {# comment} other {# comments}} held for moderation</link>, {returned, number} returned to their authors and {rejected, number} rejected. */
  "digests.not-in-the-figures": { link: Around; held: number; returned: number; rejected: number };
  /** Straight to one of them<hidden>: {part}</hidden> */
  "digests.straight-to": { hidden: Around; part: string };
  /** <link>Back to the digest</link>. Everything on this page is printed. */
  "digests.back-and-print": { link: Around };
  /** Figures: one a row. <code>section</code> says what it counts, <code>key1</code> and <code>key2</code> what it is broken down by, <code>count</code> how many, <code>address</code> where the comments behind it are. Of thresholds the comments are counted, of other technical and human-rights input the inputs; their address is where the digest names them, and <code>*</code> stands for the measure as a whole. */
  "digests.in-figures-file": { code: Around };
  /** Comments, points and answers: a row for the remarks of each published comment, one for each of its points and each wording that it proposes, one for each answer to the authority’s questions (one for each choice that was ticked), one for each thing that its technical and human-rights input says, <code>field</code> naming it, and one for each of its public files with the words in it; with the author as far as it is stated, <code>position</code> saying <code>not stated</code> where a comment states none, times in UTC, and the text as it was written. The number in <code>comment</code> is the same in all rows of a comment. Where a text is longer than spreadsheets take, it goes on in further rows, which <code>piece</code> numbers. Replies are left out. */
  "digests.in-comments-file": { code: Around };
  /** <link>Comment {number}</link>, {author} */
  "digests.comment-by": { link: Around; number: string; author: string };
  /** <link>No comment states a group</link>. */
  "digests.no-group-stated": { link: Around };
  /** <link>No comment states a position</link>. */
  "digests.no-position-stated": { link: Around };
  /** <link>No comment states a country</link>. */
  "digests.no-country-stated": { link: Around };
  /** <provision>{label}</provision> – <link>comment {number}</link>, {author} */
  "digests.provision-said-once": { provision: Around; label: string; link: Around; number: string; author: string };
  /** {count, plural, one {<link># comment of one campaign</link> says} other {<link># comments of one campaign</link> say}} nearly the same here. */
  "digests.campaign-says-the-same": { count: number; link: Around };
  /** {count, plural, one {<link># comment of one campaign</link> answers} other {<link># comments of one campaign</link> answer}} this question. */
  "digests.campaign-answers": { count: number; link: Around };
  /** <strong>{name}</strong>, {kind}, {size} */
  "digests.file-facts": { strong: Around; name: string; kind: string; size: string };
  /** {count, plural, one {<link># comment</link> was} other {<link># comments</link> were}} written alone. Which texts are alike is found by comparing their words, so look before you rely on it. */
  "digests.written-alone": { count: number; link: Around };
  /** What most of them say, as <link>comment {number}</link> has it, {author} */
  "digests.the-letter": { link: Around; number: string; author: string };
  /** The first {compared, plural, one {comment was} other {# comments were}} compared here. <link>What all {comments, plural, one {# comment} other {# comments}} added</link> */
  "digests.were-compared": { compared: number; link: Around; comments: number };
  /** New version<hidden> of {title}</hidden> */
  "documents-office.new-version": { hidden: Around; title: string };
  /** {author}<hidden> (comment {number})</hidden> */
  "endorsing.comment-of": { author: string; hidden: Around; number: string };
  /** Withdraw<hidden> the endorsement of {name}</hidden> */
  "endorsing.withdraw": { hidden: Around; name: string };
  /** <mark>Only officials</mark> get the file. Everyone gets its words as plain text, without the parts that you mark. */
  "files.only-officials-get-it": { mark: Around };
  /** <mark>Only officials</mark> may read it. */
  "files.only-officials-may-read-it": { mark: Around };
  /** <mark>Only officials</mark> may read it, on the ground: {ground}. */
  "files.only-officials-on-ground": { mark: Around; ground: string };
  /** <strong>Still missing:</strong> {problem}. */
  "files.still-missing": { strong: Around; problem: string };
  /** What was removed, and what stays<hidden> in {name}</hidden> */
  "files.what-was-removed": { hidden: Around; name: string };
  /** Change who may read it<hidden> {name}</hidden> */
  "files.change-who-may-read": { hidden: Around; name: string };
  /** Mark what is confidential<hidden> {name}</hidden> */
  "files.mark-confidential": { hidden: Around; name: string };
  /** Remove<hidden> {name}</hidden> */
  "files.remove": { hidden: Around; name: string };
  /** The file came with double brackets, so it was taken to be confidential in part. If they mean something else, <link>say that everyone may read it</link>. */
  "files.came-with-brackets": { link: Around };
  /** A moderator looks at it on one of the <link>published grounds</link> and answers you here. The comment stays as it is until then, however many people tell them. That you disagree with it is no ground: reply to it instead. */
  "flags.what-it-does": { link: Around };
  /** Some or all of it is in the same words as <link>comment {number}, which was rejected</link>. */
  "hints.like-a-rejected-one": { link: Around; number: string };
  /** Change<hidden> the input on {about} ({title})</hidden> */
  "input-pages.change": { hidden: Around; about: string; title: string };
  /** Remove<hidden> the input on {about} ({title})</hidden> */
  "input-pages.remove": { hidden: Around; about: string; title: string };
  /** <link>{provision}</link>, on which you have a point */
  "input-pages.with-a-point": { link: Around; provision: string };
  /** Figures, licences, costs or people at risk? Save the point, then add <technical>technical input<hidden> on {provision}</hidden></technical> or <human>human-rights input<hidden> on {provision}</hidden></human>. */
  "input-pages.from-a-point": { technical: Around; hidden: Around; provision: string; human: Around };
  /** Take back<hidden> the invitation of {government}</hidden> */
  "joint-office.take-back": { hidden: Around; government: string };
  /** Change<hidden> which governments it goes to</hidden> */
  "joint.change-governments": { hidden: Around };
  /** Change<hidden> what is different for {government}</hidden> */
  "joint.change-what-differs": { hidden: Around; government: string };
  /** Only officials who have the right may read this. <strong>Each look is recorded</strong> with your name, the time and the version. Do not copy it to where others can read it. */
  "looking.each-look-is-recorded": { strong: Around };
  /** Download the file<hidden> {name}</hidden> */
  "looking.download-the-file": { hidden: Around; name: string };
  /** <strong>{name}</strong>{speaks, select, authority {, for {speaker}} organisation {, {speaker}} other {}}{isGroupStated, select, yes {, {group}} other {}}{isCountryStated, select, yes {, {country}} other {}} */
  "moderation.written-by": { strong: Around; name: string; speaks: "authority" | "organisation" | (string & {}); speaker: string; isGroupStated: "yes" | (string & {}); group: string; isCountryStated: "yes" | (string & {}); country: string };
  /** Name and organisation are <strong>withheld from publication</strong>. Keep them to yourself. */
  "moderation.withheld": { strong: Around };
  /** Name and organisation are <strong>withheld from publication</strong>. Keep them to yourself, and this reason: */
  "moderation.withheld-with-reason": { strong: Around };
  /** You {outcome, select, publish {published} return {returned} other {rejected}} <link>{kind, select, reply {reply} other {comment}} {number} on {reference}</link>. */
  "moderation.you-did": { outcome: "publish" | "return" | (string & {}); link: Around; kind: "reply" | (string & {}); number: string; reference: string };
  /** You decided to publish <link>{kind, select, reply {reply} other {comment}} {number} on {reference}</link>. It appears {earliest, number} to {latest, number} hours from then. */
  "moderation.you-did-later": { link: Around; kind: "reply" | (string & {}); number: string; reference: string; earliest: number; latest: number };
  /** <strong>Ground:</strong> {ground} */
  "moderation.on-ground": { strong: Around; ground: string };
  /** <strong>{name} is writing this now</strong>, last seen at {hour}. You can read it here, and write other parts. */
  "not-writable.writing-this-now": { strong: Around; name: string; hour: string };
  /** Take away<hidden> the role of {role} from {name}</hidden> */
  "offices.take-away": { hidden: Around; role: string; name: string };
  /** Members<hidden> of {name}</hidden> */
  "organisations.members-link": { hidden: Around; name: string };
  /** To write for it, choose it on the page of a <consultations>consultation</consultations>. What is being written is under <own>My comments</own>. */
  "organisations.where-to-write": { consultations: Around; own: Around };
  /** Role<hidden> of {name}</hidden> */
  "organisations.role-of": { hidden: Around; name: string };
  /** Change<hidden> the role of {name}</hidden> */
  "organisations.change-role": { hidden: Around; name: string };
  /** Take back<hidden> the invitation to {email}</hidden> */
  "organisations.take-back": { hidden: Around; email: string };
  /** No comment was sent yet. <link>See the consultations</link> */
  "own-comments.none-sent": { link: Around };
  /** You have sent no comment yet. <link>See the consultations</link> */
  "own-comments.you-sent-none": { link: Around };
  /** Change and send again<hidden>: number {number}</hidden> */
  "own-comments.change-and-send": { hidden: Around; number: string };
  /** Change it<hidden>: number {number}</hidden> */
  "own-comments.change-it": { hidden: Around; number: string };
  /** Receipt<hidden> of number {number}</hidden> */
  "own-comments.receipt": { hidden: Around; number: string };
  /** Versions of the draft<hidden> of number {number}</hidden> */
  "own-comments.draft-versions": { hidden: Around; number: string };
  /** Compare versions<hidden> of number {number}</hidden> */
  "own-comments.compare-versions": { hidden: Around; number: string };
  /** Withdraw it<hidden>: number {number}</hidden> */
  "own-comments.withdraw-it": { hidden: Around; number: string };
  /** Ask to withdraw it<hidden>: number {number}</hidden> */
  "own-comments.ask-to-withdraw-it": { hidden: Around; number: string };
  /** Only officials may read my answer<hidden> to “{question}”</hidden> */
  "questions.only-officials": { hidden: Around; question: string };
  /** {together, number} of them belong to {campaigns, plural, one {# campaign} other {# campaigns}} of nearly the same words, and each campaign is shown once. <link>Show every comment by itself</link> */
  "reading.campaigns-shown-once": { together: number; campaigns: number; link: Around };
  /** {together, number} of them belong to {campaigns, plural, one {# campaign} other {# campaigns}} of nearly the same words. <link>Show each campaign once</link> */
  "reading.campaigns-shown-apart": { together: number; campaigns: number; link: Around };
  /** {count, plural, one {<link># more comment</link> here says} other {<link># more comments</link> here say}} nearly the same. */
  "reading.say-nearly-the-same": { count: number; link: Around };
  /** {count, plural, one {<link># more comment</link> says} other {<link># more comments</link> say}} nearly the same about this provision. */
  "reading.points-say-nearly-the-same": { count: number; link: Around };
  /** Replies stand below the comments. <link>{count, plural, one {See # reply} other {See all # replies}}</link> */
  "reading.replies-below": { link: Around; count: number };
  /** Comment on this<hidden>: {provision}</hidden> */
  "reading.comment-on-this": { hidden: Around; provision: string };
  /** {count, plural, one {# point} other {# points}}<hidden> on {provision}</hidden> */
  "reading.points-on-it": { count: number; hidden: Around; provision: string };
  /** {count, plural, one {All # point} other {All # points}}<hidden> on {provision}</hidden> */
  "reading.all-points-on-it": { count: number; hidden: Around; provision: string };
  /** <link>{comments, plural, one {# comment} other {# comments}}</link> with {points, plural, one {# point} other {# points}} on provisions, and {replies, plural, one {# reply} other {# replies}}. */
  "reading.published-so-far": { link: Around; comments: number; points: number; replies: number };
  /** Keep the PDF: it is the proof of what you sent. You find this page again under <link>My comments</link>. */
  "receipts.keep-the-pdf": { link: Around };
  /** This page is the proof of what you sent. A copy of it on paper or on your machine shows that you have to do with this comment: keep one only where that is safe. With your key you find it again under <link>What you have under your key</link>. */
  "receipts.keep-only-where-safe": { link: Around };
  /** Save the canonical form, which is the text below, and run <code>sha256sum</code> on the file: it gives the hash. <link>What a receipt proves, and how to verify it</link> */
  "receipts.how-to-compute": { code: Around; link: Around };
  /** The receipt as a PDF<hidden> of version {version, number}</hidden> */
  "receipts.as-a-pdf": { hidden: Around; version: number };
  /** The canonical form (JSON)<hidden> of version {version, number}</hidden> */
  "receipts.canonical-form": { hidden: Around; version: number };
  /** Everything that you sent, with the confidential parts<hidden> of version {version, number}</hidden> */
  "receipts.everything-you-sent": { hidden: Around; version: number };
  /** Confidential file {place, number}, as officials have it<hidden> of version {version, number}</hidden> */
  "receipts.confidential-file": { place: number; hidden: Around; version: number };
  /** {count, plural, one {# comment says} other {# comments say}} nearly the same as another and {count, plural, one {is} other {are}} not shown. <link>Show every comment by itself</link> */
  "search.campaigns-are-folded": { count: number; link: Around };
  /** {count, plural, one {<link># more comment</link> found here says} other {<link># more comments</link> found here say}} nearly the same. */
  "search.found-nearly-the-same": { count: number; link: Around };
  /** Did you mean <link>{words}</link>? */
  "search.did-you-mean": { link: Around; words: string };
  /** This draft was sent as comment {number}. <link>See its receipt</link> */
  "sending.sent-as": { number: string; link: Around };
  /** Open the queue<hidden> for {reference}</hidden> */
  "settings-office.open-in-the-queue": { hidden: Around; reference: string };
  /** <strong>Ready for approval</strong>, said {name} on {moment}. */
  "shared-drafts.ready": { strong: Around; name: string; moment: string };
  /** <link>{what}<hidden>, version {revision, number}</hidden></link>, by {name} on {moment} */
  "shared-drafts.listed-version": { link: Around; what: string; hidden: Around; revision: number; name: string; moment: string };
  /** <strong>Always published:</strong> what you write, but for what is confidential, your stakeholder group{group, select, private_sector { (private sector)} academia { (academia)} civil_society { (civil society)} public_body { (public body)} individual { (individual)} other {}} and your country{country, select, none {} other { ({country})}}. */
  "signature.always-published": { strong: Around; group: "private_sector" | "academia" | "civil_society" | "public_body" | "individual" | (string & {}); country: "none" | (string & {}) };
  /** <strong>What is withheld</strong> is left out wherever the public reads: your comment, lists, campaigns, page titles, exports. The moderators of this government still see who you are. If your text, your style or a file tells who you are, withholding your name does not help. */
  "signature.what-is-withheld": { strong: Around };
  /** <link>Everyone can read this snapshot</link>, without numbers smaller than {least, number}. */
  "snapshots-office.everyone-reads": { link: Around; least: number };
  /** Since <link>snapshot {number, number}</link> of {when}: {comments, plural, =0 {no new comment} one {# comment more} other {# comments more}}, {added, plural, =0 {no new key point} one {# new key point} other {# new key points}}, {changed, plural, =0 {no key point with another count} one {# key point with another count} other {# key points with another count}}. */
  "snapshots-office.since-last": { link: Around; number: number; when: string; comments: number; added: number; changed: number };
  /** <link>Snapshot {number, number}</link> was made on {when}. What has changed since is still being counted. */
  "snapshots-office.since-last-not-counted": { link: Around; number: number; when: string };
  /** Since <link>snapshot {number, number}</link> of {when}: {comments, plural, one {# comment fewer} other {# comments fewer}}, {added, plural, =0 {no new key point} one {# new key point} other {# new key points}}, {changed, plural, =0 {no key point with another count} one {# key point with another count} other {# key points with another count}}. */
  "snapshots-office.since-last-fewer": { link: Around; number: number; when: string; comments: number; added: number; changed: number };
  /** There is no snapshot of this digest yet. <link>Snapshots</link> keep it as it is at one moment, and show what has changed since. */
  "snapshots-office.no-snapshot": { link: Around };
  /** Make them in Parley’s own layout<hidden>, {format}</hidden> */
  "templates-office.use-none": { hidden: Around; format: string };
  /** Sample digest<hidden> in {which}</hidden> */
  "templates-office.file sample": { hidden: Around; which: string };
  /** As it was given<hidden>, {which}</hidden> */
  "templates-office.file given": { hidden: Around; which: string };
  /** Take it into use<hidden>, {which}</hidden> */
  "templates-office.use": { hidden: Around; which: string };
  /** Write <code>{tag}</code> in a paragraph of its own, where the digest is to stand. It is put there with its headings, contents, quotes, footnotes, tables and charts. */
  "templates-office.place-of-digest": { code: Around; tag: string };
  /** Your government can have these documents made <link>in a template of its own</link>. */
  "templates-office.own-template": { link: Around };
  /** Documents are made <link>in your government’s own template</link>: {templates}. */
  "templates-office.made-in": { link: Around; templates: string };
  /** In answer to <link>no. {number}</link> */
  "thread.in-answer-to": { link: Around; number: string };
  /** No. {number}<hidden>: address of this reply</hidden> */
  "thread.address-of-this-reply": { number: string; hidden: Around };
  /** Reply<hidden> to no. {number}</hidden> */
  "thread.reply-to-number": { hidden: Around; number: string };
  /** Change<hidden> the text in {language}</hidden> */
  "translations.change": { hidden: Around; language: string };
  /** Look at it<hidden> in {language}</hidden> */
  "translations.look-at": { hidden: Around; language: string };
  /** As a file<hidden> in {language}</hidden> */
  "translations.as-a-file": { hidden: Around; language: string };
  /** A text file in Markdown that begins with <code>language</code>, <code>title</code>, <code>summary</code> and, if you wish, <code>questions</code> (a list, each with its <code>key</code>, <code>text</code>, <code>hint</code>, <code>options</code>, <code>from_label</code> and <code>to_label</code>) between two lines of <code>---</code>, followed by the measure. It replaces what stands in the form below. */
  "translations.what-a-file-has": { code: Around };
  /** This translation has not been read yet by somebody who grew up with the language. <link>Read this page in English</link> */
  "ui.not-reviewed": { link: Around };
  /** Read<hidden> version {version}</hidden> */
  "versions.read-version": { hidden: Around; version: string };
  /** Source in Markdown<hidden> of version {version}</hidden> */
  "versions.source": { hidden: Around; version: string };
  /** It was withdrawn on {when}. <link>See what you had sent</link> */
  "withdrawing.was-withdrawn-on": { when: string; link: Around };
  /** The portal cannot take back what others have copied or downloaded meanwhile. To correct something, you can <link>change the {kind, select, reply {reply} other {comment}}</link> instead. */
  "withdrawing.copies-remain": { link: Around; kind: "reply" | (string & {}) };
  /** <strong>Granted</strong> on {when} */
  "withdrawing.granted-on": { strong: Around; when: string };
  /** <strong>Granted</strong> on {when}: */
  "withdrawing.granted-on-saying": { strong: Around; when: string };
  /** <strong>Refused</strong> on {when} */
  "withdrawing.refused-on": { strong: Around; when: string };
  /** <strong>Refused</strong> on {when}: */
  "withdrawing.refused-on-saying": { strong: Around; when: string };
  /** Words <inserted>underlined</inserted> would be inserted, words <deleted>struck through</deleted> deleted. */
  "wording.how-to-read-proposed": { inserted: Around; deleted: Around };
  /** Words <inserted>underlined</inserted> were inserted, words <deleted>struck through</deleted> deleted. */
  "wording.how-to-read-done": { inserted: Around; deleted: Around };
  /** Your comment will be public, <strong>without a name</strong> ({from}). */
  "writing.public-without-name": { strong: Around; from: string };
  /** Your comment will be public. It will be signed <strong>{name}</strong> ({from}). */
  "writing.public-signed": { strong: Around; name: string; from: string };
  /** <link>How to write a useful comment, and what to leave out</link>. A comment can have {most, plural, one {# character} other {# characters}} in all. */
  "writing.read-guidance": { link: Around; most: number };
  /** Before you can send the comment, answer the authority’s <button>{count, plural, one {required question} other {# required questions}}</button>. */
  "writing.answer-required": { button: Around; count: number };
  /** Preview<hidden>: {label}</hidden> */
  "writing.preview-of-button": { hidden: Around; label: string };
  /** Change<hidden> the point on {provision}</hidden> */
  "writing.change-point": { hidden: Around; provision: string };
  /** Remove<hidden> the point on {provision}</hidden> */
  "writing.remove-point": { hidden: Around; provision: string };
  /** Delete this draft<hidden> of {name}</hidden> */
  "writing.delete-this-draft": { hidden: Around; name: string };
}

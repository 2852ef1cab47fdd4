/** Words in small letters that end a name: words of work, and words that only link. */
import { wordsOf } from "../../../wordList";

/** As they follow "departments"; the form behind "department" is made of them. */
const verbs = [
  "allocate, announce, approve, arrange, assemble, assess, attend, book, brief, circulate, clean, clear",
  "close, collate, collect, communicate, compile, complete, conduct, confirm, consolidate, consult, contact",
  "convene, coordinate, cover, create, deliver, design, determine, develop, disseminate, distribute",
  "document, draft, draw, engage, ensure, establish, evaluate, examine, explore, facilitate, finalise",
  "finalize, finish, follow, forward, gather, handle, hire, hold, host, identify, implement, inform",
  "inspect, install, investigate, invite, issue, keep, launch, lead, liaise, maintain, make, manage, meet",
  "migrate, monitor, move, nominate, notify, obtain, open, operate, organise, organize, oversee, pay",
  "perform, post, prepare, present, print, prioritise, prioritize, procure, produce, propose, provide",
  "publish, purchase, raise, reconcile, recruit, reduce, release, renew, repair, replace, report, request",
  "resolve, respond, restore, resubmit, return, review, revise, roll, run, schedule, secure, seek, select",
  "send, set, share, sign, submit, supervise, table, take, track, train, transfer, translate, update",
  "upload, urge, validate, verify, visit, write",
].flatMap(wordsOf);

/** In this form alone: the other is a noun, too. */
const single = [
  "audits, checks, maps, orders, plans, processes, records, registers, supply, supports, surveys, tests",
  "works",
].flatMap(wordsOf);

/** Lead to a time, a manner or another matter. */
export const linking = [
  "to, shall, will, must, is, are, by, for, in, on, with, should, has, have, before, no, who, which",
].flatMap(wordsOf);

/** Begin the work behind an owner. */
export const works: readonly string[] = [...verbs, ...verbs.map(thirdPerson), ...single];

function thirdPerson(verb: string): string {
  if (/(?:s|sh|ch|x|z|o)$/u.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/u.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

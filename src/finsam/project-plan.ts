/**
 * What happens to projects, as vouchers: accruals, claims, approvals, receipts, advances, reserves.
 *
 * The plan is a value: it shows what it would post, and `postAll(books, plan.drafts)` posts all of it or nothing. It says
 * when more is taken from an account than there is, as if the events came one after the other.
 */
import { type IsoDate, dateText } from '../calendar/index.js';
import { type Diagnostic, attempt, readOptions, refuseErrors, refusedField, within } from '../diagnostics/index.js';
import { printable } from '../display/index.js';
import {
  type Books,
  type Signature,
  type VoucherDraft,
  credit,
  debit,
  isBooks,
  readSignature,
  signatureFields,
} from '../journal/index.js';
import { balanceOf } from '../ledger/index.js';
import { type Amount, type AmountInput } from '../money/index.js';
import { type Shape, isOneOf, isText } from '../statements/index.js';
import { isCode, readAmount, readDay, readList, refuse } from './funding-fields.js';
import { printProjectPlan } from './print-projects.js';
import { projectMoreThanThereIs, projectOutsidePeriod } from './problems-funding.js';
import { type ProjectEventKind, type ProjectPlace, accountAt, objectsAt, projectEvents } from './project-rules.js';
import { type Project, type Projects, projectOf, readRegister } from './projects.js';
import { type DraftStanding, type KeyedDraft, standingOf } from './standing.js';

/** Something that happens to a project. */
export interface ProjectEvent {
  readonly kind: ProjectEventKind;
  /** The code of the project. */
  readonly project: string;
  readonly on: IsoDate;
  readonly amount: AmountInput;
  /** Of a claim, and of what becomes of it: what it is called, such as `'ansökan 3'`. */
  readonly claim?: string;
  /** Of a reserve: the cost centre of the cost; that of the actual costs unless told. */
  readonly costCentre?: string;
  /** Added to what the voucher says. */
  readonly text?: string;
  readonly reference?: string;
  /** Tells apart two events of one kind, claim and day. */
  readonly key?: string;
}

/** The events, and the register they are of. */
export interface ProjectPlanOptions {
  readonly projects: Projects;
  readonly events: readonly ProjectEvent[];
}

/** An event as it is booked. */
export interface PlannedProjectEvent extends DraftStanding {
  readonly kind: ProjectEventKind;
  readonly project: string;
  readonly on: IsoDate;
  readonly amount: Amount;
  readonly claim?: string;
  readonly text: string;
  readonly debit: string;
  readonly credit: string;
}

/** Events as vouchers, and what is to be said of them. */
export interface ProjectPlan {
  readonly events: readonly PlannedProjectEvent[];
  readonly drafts: readonly VoucherDraft[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The vouchers of events, as they stand on the day of the signature. */
export function projectPlan(books: Books, options: ProjectPlanOptions, signature: Signature): ProjectPlan {
  if (!isBooks(books)) throw refusedField('books', books, 'openBooks({ association, chart, year })');
  const { projects: given, events: wanted } = readOptions(options, ['projects', 'events']);
  const projects = readRegister(given);
  const found: Diagnostic[] = [];
  const { by, on: day } = readSignature(readOptions(signature, signatureFields, 'signature'), found, false);
  const events = readEvents(found, projects, wanted);
  refuseErrors(found);
  const on = dateText(day);
  const drafts: VoucherDraft[] = [];
  const diagnostics: Diagnostic[] = [];
  const left = new Map<string, Amount>();
  const planned = events.map((event, i) => {
    const isIncome = projectEvents[event.kind].credit === 'income';
    const draft = draftOf(projects, event, { by, on });
    const standing = standingOf(books, draft, on);
    if (standing.status === 'due') {
      drafts.push(draft);
      diagnostics.push(...within(['events', i], checkLeft(books, projects, event, left)));
      const { from, to, name } = event.project.period;
      if (isIncome && (event.on < from || event.on > to))
        diagnostics.push(
          projectOutsidePeriod.at(['events', i, 'on'], { project: event.project.code, on: event.on, period: name }),
        );
    }
    return plannedOf(projects, event, draft, standing);
  });
  const plan = {
    events: Object.freeze(planned),
    drafts: Object.freeze(drafts),
    diagnostics: Object.freeze(diagnostics),
  };
  return Object.freeze(printable(plan, printProjectPlan));
}

interface ReadEvent extends Omit<ProjectEvent, 'project' | 'amount'> {
  readonly project: Project;
  readonly amount: Amount;
}

const any = (): boolean => true;

const eventShape: Shape = {
  kind: [isOneOf(...Object.keys(projectEvents)), Object.keys(projectEvents).join(', ')],
  project: [any, ''],
  on: [any, ''],
  amount: [any, ''],
  'claim?': [isCode, '"ansökan 1"'],
  'costCentre?': [isCode, '"3043"'],
  'text?': [isText, 'text'],
  'reference?': [isText, 'text'],
  'key?': [isText, 'text'],
};

function readEvents(found: Diagnostic[], projects: Projects, given: unknown): readonly ReadEvent[] {
  return (readList(found, 'events', given, eventShape) as unknown as readonly ProjectEvent[]).flatMap((event, i) => {
    const wrong: Diagnostic[] = [];
    const project = attempt(wrong, () => projectOf(projects, event.project));
    const amount = readAmount(wrong, ['amount'], event.amount, 'above zero');
    readDay(wrong, ['on'], event.on);
    const places = placesOf(event.kind);
    const isOfClaim = places.includes('claimed') || places.includes('receivable');
    if (isOfClaim !== (event.claim !== undefined))
      refuse(wrong, ['claim'], event.claim, isOfClaim ? '"ansökan 1"' : 'undefined');
    found.push(...within(['events', i], wrong));
    return project === undefined ? [] : [{ ...event, project, amount }];
  });
}

function placesOf(kind: ProjectEventKind): readonly ProjectPlace[] {
  const { debit: to, credit: from } = projectEvents[kind];
  return [to, from];
}

function draftOf({ rules }: Projects, event: ReadEvent, { by, on }: Signature): KeyedDraft {
  const { kind, project, on: eventDate, amount, claim, reference, key } = event;
  const { debit: to, credit: from, text, isAccrual } = projectEvents[kind];
  const costCentre = event.costCentre ?? project.costCentres.actual;
  const told = {
    project: project.code,
    ...(claim === undefined ? {} : { claim }),
    ...(costCentre === undefined ? {} : { costCentre }),
  };
  const at = (place: ProjectPlace) => ({ dimensions: objectsAt(rules, place, told) });
  const name = [`project ${project.code} ${kind}`, claim, eventDate, key]
    .filter((each) => each !== undefined)
    .join(' ');
  return {
    eventDate,
    compiledOn: on,
    text: [`${text} ${project.name}`, claim, event.text].filter((each) => each !== undefined).join(', '),
    counterparty: project.funder,
    by,
    ...(isAccrual === true ? { purpose: 'accrual' } : {}),
    ...(reference === undefined ? {} : { reference }),
    idempotencyKey: name,
    postings: [debit(accountAt(rules, to), amount, at(to)), credit(accountAt(rules, from), amount, at(from))],
  };
}

function plannedOf(
  { rules }: Projects,
  { kind, project, on, amount, claim }: ReadEvent,
  { text }: VoucherDraft,
  standing: DraftStanding,
): PlannedProjectEvent {
  const { debit: to, credit: from } = projectEvents[kind];
  const accounts = { debit: accountAt(rules, to), credit: accountAt(rules, from) };
  const named = claim === undefined ? {} : { claim };
  return Object.freeze({ kind, project: project.code, on, amount, ...named, text, ...accounts, ...standing });
}

/** The places that hold something for a project, and the side it is held on. */
const holds: Readonly<Partial<Record<ProjectPlace, 'debit' | 'credit'>>> = {
  accrued: 'debit',
  claimed: 'debit',
  receivable: 'debit',
  advance: 'credit',
  reserve: 'credit',
};

/** Whether what an event takes is there, the events before it taken into account. */
function checkLeft(
  books: Books,
  { rules }: Projects,
  event: ReadEvent,
  left: Map<string, Amount>,
): readonly Diagnostic[] {
  const { kind, project, amount, claim } = event;
  const { debit: to, credit: from } = projectEvents[kind];
  const found: Diagnostic[] = [];
  for (const [place, side] of [
    [to, 'debit'],
    [from, 'credit'],
  ] as const) {
    const held = holds[place];
    if (held === undefined) continue;
    const account = accountAt(rules, place);
    const objects = objectsAt(rules, place, { project: project.code, ...(claim === undefined ? {} : { claim }) });
    // What has been claimed is on the same account, marked; what has not is without a mark.
    const asked = place === 'accrued' ? { ...objects, invoice: null } : objects;
    const key = JSON.stringify([account, asked]);
    const balance = left.get(key) ?? balanceOf(books, account, { dimensions: asked as Record<string, string | null> });
    const after = side === 'debit' ? balance.plus(amount) : balance.minus(amount);
    left.set(key, after);
    const isTaken = side !== held;
    const before = held === 'debit' ? balance : balance.negate();
    if (isTaken && amount.compare(before) > 0)
      found.push(
        projectMoreThanThereIs.at(['amount'], { project: project.code, account, taken: amount, left: before }),
      );
  }
  return found;
}

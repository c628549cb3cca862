// The pages that are measured: one of each kind, with what it may cost. Those with rows bring code of their own to the browser.
import { randomUUID } from 'node:crypto';
import { post } from '@/scripts/faults/signing-client';
import type { MeasuredServer } from './measured-server';

export interface BenchPage {
  readonly name: string;
  readonly path: string;
  readonly person: string;
  /** How many times the bare page it may cost. */
  readonly most: number;
  readonly rows?: true;
  /** Its answers wait for a signal. */
  readonly waits?: true;
}

const PLAIN = 1.5;
const TEXT = 2.5;
const [draft, sent, inForce] = ['/agreements/SA-M6VC-3B8K', '/agreements/SA-4H2P-9WTD', '/agreements/SA-7K4M-2QXR'] as const;
const drafter = 'northfield-drafter';

/** Whatever “May we share this?” asks, so that the answer is as long as it gets. */
const asked =
  'purpose=individual&nation=england&service=hospice&sender=gp-practice&receiver=hospice&receiverPaid=health&details=everyday.clinical.danger' +
  '&team=neither&who=adults.children.carers&casework=no&carers=each&how=log-in&back=health&decides=together&bound=yes';

/** The same, for a hospice that nobody pays, about adults alone. */
const askedOften =
  'purpose=individual&nation=england&service=hospice&sender=nhs&receiver=hospice&receiverPaid=none&details=clinical&team=neither&who=adults' +
  '&how=message&back=health&decides=each&bound=yes';

/** The checklist is the one that the partner of the sent agreement answers. */
export const benchPages = (checklist: string): readonly BenchPage[] => [
  { name: 'question', path: `${draft}/draft/purpose`, person: drafter, most: PLAIN },
  { name: 'question with rows', path: `${draft}/draft/details`, person: drafter, most: PLAIN, rows: true },
  { name: 'every detail to choose from', path: `${draft}/draft/details/choose`, person: drafter, most: PLAIN, rows: true },
  { name: 'checklist question', path: `/checklists/${checklist}/privacy`, person: 'exampleton-hospice-manager', most: PLAIN, waits: true },
  { name: 'profile question', path: '/organisation/about', person: 'northfield-ig-lead', most: PLAIN },
  { name: 'public question', path: '/legal-basis?purpose=individual&nation=england', person: drafter, most: PLAIN },
  { name: 'public answer', path: `/legal-basis?${askedOften}`, person: drafter, most: PLAIN },
  { name: 'longest public answer', path: `/legal-basis?${asked}`, person: drafter, most: PLAIN },
  { name: 'task list', path: `${draft}/draft`, person: drafter, most: PLAIN },
  { name: 'home', path: '/home', person: drafter, most: PLAIN },
  { name: 'list', path: '/agreements', person: drafter, most: PLAIN },
  { name: 'list, searched', path: '/agreements?q=hospice&status=with-partner', person: drafter, most: PLAIN },
  { name: 'one agreement', path: inForce, person: drafter, most: PLAIN },
  { name: 'documents', path: `${inForce}/documents`, person: drafter, most: PLAIN },
  { name: 'check answers', path: `${sent}/draft/check`, person: 'exampleton-trust-drafter', most: TEXT },
  { name: 'agreement so far', path: `${draft}/preview`, person: drafter, most: TEXT },
  { name: 'final version', path: `${inForce}/versions/1`, person: drafter, most: TEXT },
  { name: 'paper', path: `${inForce}/documents/staff-guide`, person: drafter, most: TEXT },
  { name: 'history', path: `${inForce}/history`, person: drafter, most: TEXT },
];

export const homePages: readonly BenchPage[] = [
  { name: 'home of a drafter, 120 partners', path: '/home', person: drafter, most: PLAIN },
  { name: 'home of an IG lead, 120 partners', path: '/home', person: 'northfield-ig-lead', most: PLAIN },
];

/** The longest page is asked only of those who want to choose the details themselves. */
export async function openLongestPage({ port, logIn }: MeasuredServer): Promise<void> {
  const fields = { reference: draft.slice('/agreements/'.length), screen: 'details', revision: '0', enough: 'change', once: randomUUID() };
  const { status, body } = await post(port, 'answer-question', fields, await logIn(drafter));
  if (status !== 200) throw new Error(`the question before the longest page was not answered: ${status} ${body}`);
}

// Default deny, walked over every view and command there is: whoever is not of the agreement finds nothing, whoever is not logged in
// is asked to. A new view or command has a line in these tables before they compile, or says why it needs none.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import * as agreements from '@/db/agreements';
import * as checklists from '@/db/checklists';
import { northfieldSurgery } from '@/db/demonstration/demonstration-organisations';
import { seedDemonstration } from '@/db/demonstration/seed-demonstration';
import { schema } from '@/db/schema';
import { openStore } from '@/db/store';
import { loggedIn } from '@/db/testing/agreed-agreement';
import { aOnce, aVisitor } from '@/db/testing/builders';
import { colleague, colleaguesOnFile } from '@/db/testing/colleagues-on-file';
import { testFile, testNow, testPorts } from '@/db/testing/test-store';
import * as undelivered from '@/db/undelivered';
import { type CommandName, commands } from '@/lib/commands/registry';
import type { Evidence } from '@/lib/domain/evidence/evidence';
import { type Actor, anyMember } from '@/lib/domain/people/actor';
import { exitPaths } from '@/lib/domain/questions/exit-page';
import type { AnyCommand } from '@/lib/server/command';
import { execute } from '@/lib/server/execute';
import { type AnyView, read } from '@/lib/server/view';
import { views } from './registry';

const all: readonly (readonly [string, AnyView])[] = Object.entries(views);
const allCommands: readonly (readonly [string, AnyCommand])[] = Object.entries(commands);
// One store for the whole walk: nothing in it changes.
const ports = testPorts({ store: openStore(testFile().file) });
const reference = 'SA-7K4M-2QXR'; // between the surgery and the debt advice charity
const mail = 'a-mail-of-the-surgery';
let checklist = '';

type Asked = Readonly<Record<string, unknown>>;
/** What an address or a form says, or why there is nothing of an agreement to ask for. */
type Line = (() => Asked) | 'names no agreement';

const of =
  (more: Asked = {}) =>
  () => ({ reference, ...more });
const ofChecklist =
  (more: Asked = {}) =>
  () => ({ id: checklist, ...more });

const aFile: Evidence = { id: 'a-file-of-the-charity', item: 'training', kind: 'pdf', sha256: 'b'.repeat(64), size: 1000, scan: 'unscanned' };

const asked: Readonly<Record<keyof typeof views, Line>> = {
  'account-page': 'names no agreement',
  'agreement-hub': of(),
  'agreement-list': 'names no agreement',
  'agreement-list-file': 'names no agreement',
  'agreement-now': of(),
  'amend-page': of(),
  'can-i-share': of(),
  'captured-mail': 'names no agreement',
  'change-contact-page': of({ contact: 'safeguarding' }),
  'change-invitation-page': of(),
  'change-email-page': 'names no agreement',
  'check-page': of(),
  'checklist-check-page': ofChecklist(),
  'checklist-decision-page': ofChecklist(),
  'checklist-question-page': ofChecklist({ screen: ['dspt'] }),
  'checklist-review-page': ofChecklist(),
  'checklist-sent-page': ofChecklist(),
  'checklist-start-page': ofChecklist(),
  'together-page': ofChecklist(),
  'together-question-page': ofChecklist({ screen: ['dspt'] }),
  'told-page': ofChecklist(),
  'comments-page': of(),
  'compare-page': of({ from: '1', to: '1' }),
  'confirm-page': of(),
  'contacts-page': of(),
  'copy-page': 'names no agreement',
  'decide-page': of(),
  'decline-page': of(),
  'demo-people': 'names no agreement',
  'deputy-page': () => ({ id: colleague }),
  'documents-page': of(),
  'draft-question': of({ screen: ['purpose'] }),
  'draft-tasks': of(),
  'dspt-status-page': 'names no agreement',
  'email-code-page': 'names no agreement',
  'end-page': of(),
  'evidence-file': ofChecklist({ file: aFile.id }),
  'evidence-page': ofChecklist({ item: 'training' }),
  'exit-from-draft': of({ exit: exitPaths.X6 }),
  'exit-page': 'names no agreement',
  'final-version-page': of(),
  'follows-guidance-page': of(),
  'guidance-list': 'names no agreement',
  'guidance-page': 'names no agreement',
  'hand-over-page': () => ({ id: 'northfield-drafter' }),
  'history-page': of(),
  home: 'names no agreement',
  'ig-review-page': of(),
  'invitation-status': of(),
  'invite-page': 'names no agreement',
  'enquiry-page': 'names no agreement',
  'legal-basis-page': of(),
  'link-page': 'names no agreement',
  'link-sent-page': 'names no agreement',
  'log-in-page': 'names no agreement',
  'organisation-page': 'names no agreement',
  'own-details-page': 'names no agreement',
  'email-choices-page': 'names no agreement',
  'own-reason-page': of(),
  'pack-copy': of(),
  'paper-copy': of({ kind: 'consent-form' }),
  'paper-page': of({ kind: 'consent-form' }),
  'invite-colleague-page': 'names no agreement',
  'join-page': 'names no agreement',
  'people-page': 'names no agreement',
  'person-page': () => ({ id: colleague }),
  'remove-person-page': () => ({ id: colleague }),
  'preview-page': of(),
  'profile-question-page': 'names no agreement',
  'promises-page': of(),
  'read-agreement': of(),
  'renew-page': of(),
  'review-question': of({ question: 'only-you' }),
  'section-comment-page': of({ section: 'details' }),
  'send-page': of(),
  'sent-page': of(),
  'share-page': 'names no agreement',
  'sign-name-page': of(),
  'signed-page': of(),
  'signing-page': of(),
  'someone-else-page': of(),
  'start-page': 'names no agreement',
  'toolkit-answers-page': 'names no agreement',
  'toolkit-edition-page': 'names no agreement',
  'toolkit-editions-page': 'names no agreement',
  'toolkit-file': 'names no agreement',
  'toolkit-group-page': 'names no agreement',
  'toolkit-overview': 'names no agreement',
  'toolkit-question-page': 'names no agreement',
  'stop-email-page': 'names no agreement',
  'undelivered-mail': 'names no agreement',
  'version-copy': of({ number: '1' }),
  'version-page': of({ number: '1' }),
  'versions-page': of(),
  'withdraw-page': of(),
  'approvals-page': of(),
  'with-ig-lead': of(),
};

const form = of({ fields: {} });
const checklistForm = () => ({ checklist, revision: 1, fields: {} });
const posted: Readonly<Record<CommandName, Line>> = {
  'add-evidence': () => ({ checklist, screen: 'training', fields: { link: 'www.example.org' } }),
  'remove-evidence': () => ({ checklist, screen: 'training', piece: aFile.id }),
  'accept-invitation': 'names no agreement', // its token does, and proves it
  'amend-agreement': form,
  'answer-checklist': () => ({ ...checklistForm(), screen: 'dspt' }),
  'answer-question': of({ screen: 'purpose', revision: 1, fields: {} }),
  'note-told-answer': () => ({ checklist, screen: 'privacy', revision: 0, fields: {} }),
  'ask-to-confirm-told': () => ({ checklist }),
  'confirm-told-answers': () => ({ checklist, confirm: [] }),
  'answer-toolkit-question': 'names no agreement', // of the own organisation alone
  'bring-answers-forward': 'names no agreement',
  'add-dspt-edition': 'names no agreement',
  'put-dspt-edition-in-force': 'names no agreement',
  'change-contact': of({ screen: 'safeguarding', revision: 0, fields: {} }),
  'change-email': 'names no agreement',
  'change-invitation': form,
  'change-own-details': 'names no agreement',
  'choose-emails': 'names no agreement',
  'change-own-reason': form,
  'change-profile': 'names no agreement', // nor an organisation: it is the one that is acted for
  'comment-on-section': form,
  'change-roles': () => ({ person: colleague, was: '' }),
  'confirm-email': 'names no agreement',
  'confirm-it-is-you': of(),
  'confirm-mailbox': of({ notice: 'a-notice' }),
  'confirm-suggestions': of({ shown: 'a'.repeat(64) }),
  'copy-agreement': () => ({ fields: { source: reference } }),
  'decide-checklist': checklistForm,
  'decide-on-agreement': of({ revision: 1, fields: {} }),
  'decline-to-sign': form,
  'end-agreement': form,
  'end-deputy': () => ({ deputyship: 'a-deputyship' }),
  'end-other-sessions': 'names no agreement',
  'end-session': 'names no agreement', // one’s own, by its number
  'hand-over-work': () => ({ person: 'northfield-drafter' }),
  'invite-colleague': 'names no agreement',
  'invite-colleague-again': () => ({ invitation: 'of-a-colleague' }),
  'issue-for-signature': of({ revision: 1 }),
  'join-organisation': 'names no agreement', // its token does, and proves it
  'log-in-as-demo': 'names no agreement',
  'log-in-with-code': 'names no agreement',
  'log-in-with-link': 'names no agreement',
  'log-out': 'names no agreement',
  'make-first-organisation': 'names no agreement',
  'make-signed-copy-again': of({ version: 1 }),
  'name-deputy': () => ({ screen: colleague, fields: {} }),
  'open-section': of({ section: 'details' }),
  'pass-signature-on': form,
  'record-ig-review': form,
  'remove-person': () => ({ person: colleague }),
  'renew-agreement': form,
  'renew-invitation': 'names no agreement', // its token does, and proves it
  reopen: of(),
  'reply-to-comment': form,
  'request-log-in': 'names no agreement',
  'reuse-checklist-answers': () => ({ checklist }),
  'review-checklist': checklistForm,
  'revoke-colleague-invitation': () => ({ invitation: 'of-a-colleague' }),
  'send-agreement': form,
  'send-checklist': () => ({ checklist, fields: {} }),
  'send-confirmation-code': of(),
  'send-invitation-again': of(),
  'send-joining-code': 'names no agreement', // its token does, and proves it
  'send-mail-again': () => ({ mail }),
  'accept-suggestion': of({ thread: 'none', revision: 0 }),
  'settle-comment': of({ thread: 'none', how: 'dealt-with' }),
  'sign-agreement': of({ version: 1, fingerprint: 'a'.repeat(64), shown: testNow.toISOString(), name: 'Ann Lee', role: 'Nurse' }),
  'start-draft': 'names no agreement',
  'stop-email-change': 'names no agreement', // its token does, and proves it
  'take-back': of(),
  'take-back-hand-over': of(),
  'withdraw-agreement': form,
  'record-approval': form,
  'withdraw-signature': of(),
};

const walkOf = <T>(list: readonly (readonly [string, T])[], lines: Readonly<Record<string, Line>>) =>
  list.flatMap(([name, one]) => {
    const line = lines[name];
    return typeof line === 'function' ? [[name, one, line] as const] : [];
  });

/** With every role there is, and a session: nothing but the organisation decides what they find. */
const actors: Actor[] = [];
const stranger = () => actors[0] ?? aVisitor();
const insiders = () => actors.slice(1);

beforeAll(async () => {
  await seedDemonstration(ports.store, testNow, { catalogue, contentEdition: 'of this test' });
  for (const id of ['exampleton-trust-ig-lead', 'northfield-drafter', 'riverside-manager']) actors.push(await loggedIn(ports.store, id, { roles: anyMember }));
  const file = await agreements.file(ports.store.q, reference, [northfieldSurgery.id]);
  checklist = file?.checklist?.id ?? '';
  if (file?.checklist) await ports.store.tx((q) => checklists.change(q, file.checklist!, { evidence: [aFile] }, testNow));
  const { id: organisation } = northfieldSurgery;
  await ports.store.tx(async (q) => {
    await q.insert(schema.outbox).values({ id: mail, kind: 'mail-comment', about: { agreement: reference }, dedupe: mail, dueAt: testNow, at: testNow });
    await colleaguesOnFile(q);
    const letter = { outboxId: mail, kind: 'mail-comment', to: 'jo@northfield.example', toName: 'Jo Reed', subject: 'A comment' } as const;
    await undelivered.tell(q, [organisation], { ...letter, reason: 'address-refused', at: testNow });
  });
});

afterAll(() => ports.store.close());

describe('every view', () => {
  it.each(all)('%s is registered under its own name', (name, one) => expect(one.name).toBe(name));

  it.each(all.filter(([, { who }]) => !who.includes('visitor')))('%s asks a visitor to log in', async (_name, one) => {
    expect(await read(ports, aVisitor(), one, {})).toEqual({ kind: 'log-in' });
  });

  it.each(all.filter(([name]) => asked[name as keyof typeof views] === 'names no agreement'))('%s takes no agreement or checklist', (_name, { input }) => {
    expect(Object.keys((input as { shape?: object }).shape ?? {}).filter((key) => /^(reference|checklist|id)$/.test(key))).toEqual([]);
  });

  it.each(walkOf(all, asked))('%s shows nothing to somebody of another organisation', async (_name, one, line) => {
    const input = line();
    const parsed = one.input.safeParse(input);
    expect(parsed.success).toBe(true);
    expect((await read(ports, stranger(), one, input)).kind).toBe('not-found');
    // The same address leads somewhere for people of the agreement: else it would be found by nobody.
    const found = await Promise.all(insiders().map(async (actor) => (await read(ports, actor, one, input)).kind));
    expect(found.some((kind) => kind !== 'not-found')).toBe(true);
  });
});

describe('every command', () => {
  it.each(allCommands)('%s is registered under its own name', (name, one) => expect(one.name).toBe(name));

  it.each(allCommands.filter(([name]) => posted[name as CommandName] === 'names no agreement'))('%s takes no agreement or checklist', (_name, { input }) => {
    expect(Object.keys((input as { shape?: object }).shape ?? {}).filter((key) => /^(reference|checklist|mail)$/.test(key))).toEqual([]);
  });

  const onFile = async () => ({
    file: await agreements.file(ports.store.q, reference, [northfieldSurgery.id]),
    mail: await undelivered.one(ports.store.q, mail, [northfieldSurgery.id]),
  });

  it.each(walkOf(allCommands, posted))('%s changes nothing for somebody of another organisation', async (_name, one, line) => {
    const before = await onFile();
    const input = line();
    const parsed = one.input.safeParse(input);
    expect(parsed.success).toBe(true);
    const outcome = await execute(ports, stranger(), one, { ...input, once: aOnce() });
    expect(outcome.kind).toBe('not-found');
    expect(await onFile()).toEqual(before);
    // The same line names something that is there for people of the agreement: else nobody would find it.
    const found = await Promise.all(insiders().map(async (actor) => one.load(ports.store.q, parsed.data, actor)));
    expect(found.some((subject) => subject !== undefined)).toBe(true);
  });
});

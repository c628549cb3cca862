// Who may open which page of an agreement, in the state in which most may. A route of the build that is not here fails the test.

export const actors = ['visitor', 'stranger', 'drafter', 'igLead', 'signatory', 'reader', 'admin', 'manager', 'theirSignatory', 'theirReader'] as const;
export type ActorName = (typeof actors)[number];

/** What stands at the address: an agreement that only its drafter's side may see, one with the partner, one to be signed, one signed. */
export type State = 'draft' | 'sent' | 'issued' | 'signed';

export interface Row {
  readonly state: State;
  /** {reference} and {checklist} are filled in. */
  readonly path: string;
  /** One letter for each actor: y opens it, f is told whom to ask (403), x finds nothing (404), l is asked to log in (403). */
  readonly sees: string;
}

export const statusOf: Readonly<Record<string, number>> = { y: 200, f: 403, l: 403, x: 404 };

/** Our side while nobody else has it; both sides; who drafts; the IG lead; who answers for the partner; who signs. */
const [ours, everybody, draftsAlone, drafts, leadAlone, lead, replies, signs] = [
  'lxyyyyyxxx',
  'lxyyyyyyyy',
  'lxyyfffxxx',
  'lxyyffffff',
  'lxfyfffxxx',
  'lxfyffffff',
  'lxfffffyyf',
  'lxffyfffyf',
] as const;
const [owner, nobody] = ['lxfffffyff', 'lxxxxxxxxx'] as const;
const agreement = (sees: string, state: State, below = ''): Row => ({ state, path: `/agreements/{reference}${below}`, sees });
const checklist = (sees: string, state: State, below = ''): Row => ({ state, path: `/checklists/{checklist}${below}`, sees });

export const rows: Readonly<Record<string, readonly Row[]>> = {
  '/agreements/[reference]': [agreement(ours, 'draft'), agreement(everybody, 'sent'), agreement(everybody, 'signed')],
  '/agreements/[reference]/amend': [agreement(draftsAlone, 'draft', '/amend'), agreement(drafts, 'signed', '/amend')],
  '/agreements/[reference]/can-i-share': [agreement(ours, 'draft', '/can-i-share'), agreement(everybody, 'signed', '/can-i-share')],
  '/agreements/[reference]/comments': [agreement(ours, 'draft', '/comments'), agreement(everybody, 'sent', '/comments')],
  '/agreements/[reference]/compare': [agreement(ours, 'draft', '/compare'), agreement(everybody, 'signed', '/compare?from=1&to=1')],
  '/agreements/[reference]/contacts': [agreement(ours, 'draft', '/contacts'), agreement(everybody, 'signed', '/contacts')],
  '/agreements/[reference]/contacts/change': [
    agreement('lxyyffyyff', 'signed', '/contacts/change'),
    agreement('lxyyffyyff', 'signed', '/contacts/change?contact=safeguarding'),
  ],
  '/agreements/[reference]/documents': [
    agreement(ours, 'draft', '/documents'),
    agreement(everybody, 'sent', '/documents'),
    agreement(everybody, 'signed', '/documents'),
  ],
  '/agreements/[reference]/documents/[kind]': [
    agreement(everybody, 'sent', '/documents/patient-leaflet'),
    agreement(everybody, 'signed', '/documents/staff-guide?version=1'),
    agreement(nobody, 'signed', '/documents/signpost-card'),
    agreement(nobody, 'signed', '/documents/staff-guide?version=2'),
  ],
  '/agreements/[reference]/documents/[kind]/document.pdf': [
    agreement(everybody, 'sent', '/documents/patient-leaflet/document.pdf?print=large'),
    agreement(everybody, 'signed', '/documents/volunteer-card/document.pdf'),
    agreement(nobody, 'signed', '/documents/objection-procedure/document.pdf?print=huge'),
  ],
  '/agreements/[reference]/documents/pack.zip': [agreement(everybody, 'signed', '/documents/pack.zip')],
  '/agreements/[reference]/draft': [agreement(draftsAlone, 'draft', '/draft'), agreement(drafts, 'sent', '/draft')],
  '/agreements/[reference]/draft/[...screen]': [
    agreement(draftsAlone, 'draft', '/draft/purpose'),
    agreement(drafts, 'sent', '/draft/purpose'),
    agreement(draftsAlone, 'draft', '/draft/our-people'),
    agreement(draftsAlone, 'draft', '/draft/dates'),
    agreement(draftsAlone, 'draft', '/draft/details/left-out'),
    agreement(draftsAlone, 'draft', '/draft/who-decides'),
    agreement(draftsAlone, 'draft', '/draft/standard-terms'),
  ],
  '/agreements/[reference]/draft/another-route/[exit]': [agreement(draftsAlone, 'draft', '/draft/another-route/childrens-social-care')],
  '/agreements/[reference]/draft/check': [agreement(draftsAlone, 'draft', '/draft/check'), agreement(drafts, 'sent', '/draft/check')],
  '/agreements/[reference]/draft/approvals': [agreement(draftsAlone, 'draft', '/draft/approvals')],
  '/agreements/[reference]/draft/ig-review': [agreement(leadAlone, 'draft', '/draft/ig-review'), agreement(lead, 'sent', '/draft/ig-review')],
  '/agreements/[reference]/draft/send': [agreement(draftsAlone, 'draft', '/draft/send')],
  '/agreements/[reference]/draft/with-ig-lead': [agreement(draftsAlone, 'draft', '/draft/with-ig-lead')],
  '/agreements/[reference]/final-version': [agreement(drafts, 'sent', '/final-version')],
  '/agreements/[reference]/end': [agreement('lxyyyffxxx', 'draft', '/end'), agreement('lxyyyfffyf', 'signed', '/end')],
  '/agreements/[reference]/guidance': [
    agreement(ours, 'draft', '/guidance'),
    agreement(everybody, 'sent', '/guidance'),
    agreement(everybody, 'signed', '/guidance?version=1'),
  ],
  '/agreements/[reference]/history': [agreement(ours, 'draft', '/history'), agreement(everybody, 'sent', '/history')],
  '/agreements/[reference]/invitation': [agreement(drafts, 'sent', '/invitation')],
  '/agreements/[reference]/invitation/change': [agreement(drafts, 'sent', '/invitation/change')],
  '/agreements/[reference]/legal-basis': [
    agreement(ours, 'draft', '/legal-basis'),
    agreement(everybody, 'sent', '/legal-basis'),
    agreement(everybody, 'signed', '/legal-basis'),
  ],
  '/agreements/[reference]/preview': [agreement(ours, 'draft', '/preview'), agreement(everybody, 'sent', '/preview')],
  '/agreements/[reference]/preview/agreement.pdf': [agreement(ours, 'draft', '/preview/agreement.pdf'), agreement(everybody, 'sent', '/preview/agreement.pdf')],
  '/agreements/[reference]/promises': [agreement(everybody, 'sent', '/promises'), agreement(everybody, 'signed', '/promises')],
  '/agreements/[reference]/promises/[duty]': [agreement('lxfyfffyff', 'signed', '/promises/childrens-notice')],
  '/agreements/[reference]/promises/calendar.ics': [agreement(everybody, 'signed', '/promises/calendar.ics')],
  '/agreements/[reference]/renew': [agreement(draftsAlone, 'draft', '/renew'), agreement(drafts, 'signed', '/renew')],
  '/agreements/[reference]/review': [agreement('lxfffffxxx', 'draft', '/review'), agreement(replies, 'sent', '/review')],
  '/agreements/[reference]/review/only-you': [agreement(replies, 'sent', '/review/only-you')],
  '/agreements/[reference]/review/our-task': [agreement(nobody, 'sent', '/review/our-task')],
  '/agreements/[reference]/review/our-reason': [agreement('lxfffffyff', 'sent', '/review/our-reason')],
  '/agreements/[reference]/review/[section]': [agreement(replies, 'sent', '/review/details'), agreement(nobody, 'sent', '/review/nothing')],
  '/agreements/[reference]/review/decide': [agreement(replies, 'sent', '/review/decide')],
  '/agreements/[reference]/sent': [agreement(drafts, 'sent', '/sent')],
  '/agreements/[reference]/sign': [agreement(signs, 'issued', '/sign')],
  '/agreements/[reference]/sign/confirm-it-is-you': [agreement(signs, 'issued', '/sign/confirm-it-is-you')],
  '/agreements/[reference]/sign/decline': [agreement(signs, 'issued', '/sign/decline')],
  '/agreements/[reference]/sign/name': [agreement(signs, 'issued', '/sign/name')],
  '/agreements/[reference]/sign/someone-else': [agreement('lxffyfyfyf', 'issued', '/sign/someone-else')],
  '/agreements/[reference]/withdraw': [agreement(draftsAlone, 'draft', '/withdraw'), agreement(drafts, 'issued', '/withdraw')],
  '/agreements/[reference]/signed': [agreement(signs, 'signed', '/signed')],
  '/agreements/[reference]/versions': [agreement(everybody, 'signed', '/versions'), agreement(ours, 'draft', '/versions')],
  '/agreements/[reference]/versions/[number]': [
    agreement(everybody, 'signed', '/versions/1'),
    agreement(everybody, 'issued', '/versions/1'),
    agreement(nobody, 'signed', '/versions/2'),
  ],
  '/agreements/[reference]/versions/[number]/agreement.json': [agreement(everybody, 'signed', '/versions/1/agreement.json')],
  '/agreements/[reference]/versions/[number]/agreement.pdf': [agreement(everybody, 'signed', '/versions/1/agreement.pdf')],
  '/api/agreements/[reference]/now': [{ state: 'sent', path: '/api/agreements/{reference}/now', sees: everybody }],
  '/organisations': [{ state: 'signed', path: '/organisations', sees: 'lyyyyyyyyy' }],
  '/organisations/[id]': [{ state: 'signed', path: '/organisations/riverside-debt-advice', sees: 'lxyyyyyxxx' }],
  // Everybody’s own: the stranger, who fills in checklists at a hospice, keeps that profile.
  '/organisation': [{ state: 'signed', path: '/organisation', sees: 'lyyyyyyyyy' }],
  '/organisation/[page]': [{ state: 'signed', path: '/organisation/numbers', sees: 'lyxyxxyyxx' }],
  // For the admin of the organisation that hosts the service.
  '/admin/dspt': [{ state: 'signed', path: '/admin/dspt', sees: 'lxxxxxxxxx' }],
  '/admin/organisations': [{ state: 'signed', path: '/admin/organisations', sees: 'lxxxxxxxxx' }],
  '/admin/dspt/[version]': [{ state: 'signed', path: '/admin/dspt/9', sees: 'lxxxxxxxxx' }],
  // Of the own organisation alone, for whoever fills in checklists; the stranger does so at the hospice.
  '/checklists/use-answers': [{ state: 'signed', path: '/checklists/use-answers', sees: 'lyxxxxxyxx' }],
  '/organisation/checklist-answers': [{ state: 'signed', path: '/organisation/checklist-answers', sees: 'lyyyyyyyyy' }],
  '/organisation/dspt': [{ state: 'signed', path: '/organisation/dspt', sees: 'lyyyyyyyyy' }],
  '/organisation/dspt/questions': [{ state: 'signed', path: '/organisation/dspt/questions', sees: 'lyyyyyyyyy' }],
  '/organisation/dspt/questions/[group]': [{ state: 'signed', path: '/organisation/dspt/questions/1', sees: 'lyyyyyyyyy' }],
  '/organisation/dspt/questions/all': [{ state: 'signed', path: '/organisation/dspt/questions/all', sees: 'lyyyyyyyyy' }],
  '/organisation/dspt/questions/answers.csv': [{ state: 'signed', path: '/organisation/dspt/questions/answers.csv', sees: 'lyyyyyyyyy' }],
  '/organisation/dspt/questions/answers.txt': [{ state: 'signed', path: '/organisation/dspt/questions/answers.txt', sees: 'lyyyyyyyyy' }],
  // Whoever keeps the profile; of a surgery or a trust that is nobody who only fills in checklists.
  '/organisation/dspt/question/[ref]': [{ state: 'signed', path: '/organisation/dspt/question/1.1.1', sees: 'lyxyxxyyxx' }],
  // Of the surgery: its admin and IG lead see one of its people; nobody elsewhere does.
  // Whoever may bring somebody in; the stranger does so at the hospice.
  '/people/invite': [{ state: 'signed', path: '/people/invite', sees: 'lyfyffyyff' }],
  '/people/[id]': [{ state: 'signed', path: '/people/northfield-reader', sees: 'lxfyffyxxx' }],
  // Their own, or an admin’s.
  '/people/[id]/deputy': [{ state: 'signed', path: '/people/northfield-drafter/deputy', sees: 'lxyfffyxxx' }],
  '/people/[id]/hand-over': [{ state: 'signed', path: '/people/northfield-drafter/hand-over', sees: 'lxyfffyxxx' }],
  '/people/[id]/remove': [{ state: 'signed', path: '/people/northfield-reader/remove', sees: 'lxfyffyxxx' }],
  '/checklists': [{ state: 'signed', path: '/checklists', sees: 'lyyyyyyyyy' }],
  '/checklists/[id]': [checklist(everybody, 'sent')],
  '/checklists/[id]/[...screen]': [checklist(owner, 'sent', '/dspt')],
  '/checklists/[id]/ask/[point]': [checklist(everybody, 'sent', '/ask/training')],
  '/checklists/[id]/new-date/[point]': [checklist('lxfyfffyff', 'issued', '/new-date/transparency')],
  '/checklists/[id]/check': [checklist(owner, 'sent', '/check')],
  '/checklists/[id]/evidence/[item]': [checklist(owner, 'sent', '/evidence/secure-transfer')],
  '/checklists/[id]/files/[file]': [checklist(nobody, 'sent', '/files/no-such-file')],
  '/checklists/[id]/sent': [checklist(owner, 'issued', '/sent')],
  '/checklists/[id]/together': [checklist(lead, 'sent', '/together')],
  '/checklists/[id]/together/[...screen]': [checklist(lead, 'sent', '/together/dspt')],
  '/checklists/[id]/told': [checklist(owner, 'sent', '/told')],
  '/checklists/[id]/use-answers': [checklist(owner, 'sent', '/use-answers')],
  '/checklists/[id]/review': [checklist(lead, 'issued', '/review')],
  '/checklists/[id]/again': [checklist(lead, 'signed', '/again')],
  '/checklists/[id]/decision': [checklist(lead, 'issued', '/decision')],
};

export interface CommandRow {
  readonly fields: Readonly<Record<string, string>>;
  /** y: understood, and refused for what it asks, since the agreement is signed. */
  readonly sees: string;
}

/** Whoever has no role for a command finds nothing; whoever has one at the other side is told whom to ask. */
const [draftsToo, leadToo, signsToo, ownerToo] = ['lxyyxxxfxx', 'lxxyxxxfxx', 'lxxxyxxxyx', 'lxxxxxxyxx'] as const;
const signing = { version: '1', fingerprint: 'a'.repeat(64), shown: '2026-11-21T09:30:00.000Z', name: 'Dr Ben Hall', role: 'Caldicott Guardian' };

/** Every command that names an agreement or a checklist, tried on a signed one: nobody can change it any more. */
export const commandRows: Readonly<Record<string, readonly CommandRow[]>> = {
  'answer-question': [
    { fields: { screen: 'purpose', revision: '1' }, sees: 'lxyyfxfffx' },
    { fields: { screen: 'enough', revision: '1' }, sees: 'lxfffxfyyx' },
  ],
  'confirm-suggestions': [{ fields: { shown: 'a'.repeat(64) }, sees: draftsToo }],
  'take-back-hand-over': [{ fields: {}, sees: draftsToo }],
  'record-approval': [{ fields: {}, sees: leadToo }],
  'record-ig-review': [{ fields: {}, sees: leadToo }],
  'amend-agreement': [{ fields: {}, sees: draftsToo }],
  'renew-agreement': [{ fields: {}, sees: draftsToo }],
  'open-section': [{ fields: { section: 'details' }, sees: draftsToo }],
  'send-agreement': [{ fields: {}, sees: draftsToo }],
  'take-back': [{ fields: {}, sees: draftsToo }],
  'change-own-reason': [{ fields: { override: 'none' }, sees: 'lxxfxxxyxx' }],
  'comment-on-section': [{ fields: { section: 'details', comment: 'Leave out the address' }, sees: 'lxfffxfyyx' }],
  'reply-to-comment': [{ fields: { thread: 'none', reply: 'Yes' }, sees: 'lxyyfxfyyx' }],
  'accept-suggestion': [{ fields: { thread: 'none', revision: '0' }, sees: draftsToo }],
  'settle-comment': [{ fields: { thread: 'none', how: 'dealt-with' }, sees: 'lxyyfxfffx' }],
  'decide-on-agreement': [{ fields: { decision: 'agree', revision: '1' }, sees: 'lxfffxfyyx' }],
  'send-invitation-again': [{ fields: {}, sees: draftsToo }],
  'change-invitation': [{ fields: { person: 'Mo', email: 'mo@harbour.example' }, sees: draftsToo }],
  'withdraw-agreement': [{ fields: { reason: '' }, sees: draftsToo }],
  'answer-checklist': [{ fields: { screen: 'dspt', revision: '1' }, sees: ownerToo }],
  'write-about-point': [{ fields: { screen: 'training', message: 'What is meant?' }, sees: 'lxxyxxxyxx' }],
  'note-told-answer': [{ fields: { screen: 'privacy', revision: '0' }, sees: leadToo }],
  'ask-to-confirm-told': [{ fields: {}, sees: leadToo }],
  'confirm-told-answers': [{ fields: {}, sees: ownerToo }],
  'reuse-checklist-answers': [{ fields: { passport: '1' }, sees: ownerToo }],
  'add-evidence': [{ fields: { screen: 'training' }, sees: ownerToo }],
  'remove-evidence': [{ fields: { screen: 'training', piece: 'no-such-piece' }, sees: ownerToo }],
  'send-checklist': [{ fields: {}, sees: ownerToo }],
  'review-checklist': [{ fields: { revision: '1' }, sees: leadToo }],
  'say-duty-is-done': [{ fields: { screen: 'childrens-notice' }, sees: 'lxxyxxxyxx' }],
  'say-help-is-done': [{ fields: { screen: 'training', outcome: 'done' }, sees: 'lxxyxxxyxx' }],
  'say-plan-is-done': [{ fields: { screen: 'training', outcome: 'done' }, sees: 'lxxyxxxyxx' }],
  'check-checklist-again': [{ fields: { shown: 'a'.repeat(64) }, sees: leadToo }],
  'decide-checklist': [{ fields: { revision: '1' }, sees: leadToo }],
  'issue-for-signature': [{ fields: { revision: '1' }, sees: draftsToo }],
  reopen: [{ fields: {}, sees: draftsToo }],
  'confirm-it-is-you': [{ fields: { person: 'nobody' }, sees: signsToo }],
  'sign-agreement': [{ fields: signing, sees: signsToo }],
  'withdraw-signature': [{ fields: {}, sees: signsToo }],
  'make-signed-copy-again': [{ fields: { version: '1' }, sees: 'lxyyyyyyyy' }],
  'pass-signature-on': [{ fields: { person: 'nobody' }, sees: 'lxxxyxyxyx' }],
  'change-contact': [{ fields: { screen: 'safeguarding', revision: '0', name: '' }, sees: 'lxyyxxyyxx' }],
  'confirm-mailbox': [{ fields: { notice: 'none' }, sees: 'lxyyxxyyxx' }],
  'mark-read': [{ fields: { page: 'comments', until: '2026-11-01T09:00:00.000Z' }, sees: 'lxyyyyyyyy' }],
  'decline-to-sign': [{ fields: { reason: 'No' }, sees: signsToo }],
  'end-agreement': [{ fields: { reason: '' }, sees: 'lxyyyxxfyx' }],
};

/** Commands for everybody, for whoever starts something new, and one that sends a mail; tests of their own try them. */
export const otherCommands = [
  'log-in-as-demo',
  'request-log-in',
  'log-in-with-link',
  'log-in-with-code',
  'log-out',
  'switch-organisation',
  'merge-organisations',
  'accept-invitation',
  'renew-invitation',
  'ask-for-agreement',
  'take-back-ask',
  'decline-ask',
  'start-draft',
  'copy-agreement',
  'change-profile',
  'answer-toolkit-question',
  'bring-answers-forward',
  'add-dspt-edition',
  'put-dspt-edition-in-force',
  'change-email',
  'log-in-with-password',
  'set-password',
  'remove-password',
  'request-password-reset',
  'reset-password',
  'begin-authenticator',
  'confirm-authenticator',
  'make-recovery-codes',
  'keep-recovery-codes',
  'remove-authenticator',
  'remove-lost-authenticator',
  'remove-member-authenticator',
  'require-second-step',
  'pass-second-step',
  'change-own-details',
  'choose-emails',
  'mark-notifications-read',
  'change-roles',
  'confirm-email',
  'end-other-sessions',
  'hand-over-work',
  'name-deputy',
  'end-deputy',
  'end-session',
  'invite-colleague',
  'invite-colleague-again',
  'join-organisation',
  'remove-person',
  'revoke-colleague-invitation',
  'send-joining-code',
  'stop-email-change',
  'stop-emails',
  'send-confirmation-code',
  'send-mail-again',
  'make-first-organisation',
] as const;

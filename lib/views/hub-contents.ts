import 'server-only';
// What the page of an agreement lists: its facts in short, its people, and the documents there are.
import { catalogue } from '@/content/catalogue';
import { followsWords } from '@/content/wording/follows-guidance';
import { partnerWords } from '@/content/wording/partners';
import type { AgreementEnd } from '@/lib/domain/agreement/agreement-end';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { isProvisional } from '@/lib/domain/agreement/provisional-partner';
import { settleService } from '@/lib/domain/agreement/service-kind';
import type { Standing } from '@/lib/domain/agreement/standing';
import { type EndState, endState, isOver, isSigned, lastSignedAt, termOnFile } from '@/lib/domain/agreement/term-on-file';
import { dateInWords, dayOf } from '@/lib/domain/assurance/calendar';
import type { ContactLine } from '@/lib/domain/contacts/contact-line';
import { rowOf } from '@/lib/domain/contacts/sheet-in-force';
import { type Actor, hasRole, hasShownMailbox } from '@/lib/domain/people/actor';
import type { Organisation } from '@/lib/domain/people/organisation';
import type { AgreementModel, Side } from '@/lib/domain/agreement/model';
import type { PrintContactSheet } from '@/lib/domain/print/print-model';
import { inShort } from '@/lib/domain/print/in-short';
import { capitalised } from '@/lib/domain/print/words';
import { filledIn } from '@/lib/domain/questions/resolve-question';
import { signerWords } from '@/lib/domain/signing/pass-on';
import { signatoryOf } from '@/lib/domain/signing/who-signs';
import type { AgreementHubModel, HubDocument } from './agreement-hub-model';
import type { BeforeSent } from './before-sent';

type Rows = AgreementHubModel['facts'];
const row = (key: string, value: string | undefined): Rows => (value === undefined || value === '' ? [] : [{ key, value }]);
const on = (moment: string | undefined, by = ''): string | undefined => moment && `${dateInWords(dayOf(moment))}${by === '' ? '' : `, by ${by}`}`;

/** The lines that read alike for both sides. */
const forBoth = ['What', 'How', 'What people are told', 'What comes back'];

function shortRows({ model, result, file }: Standing, now: string): Rows {
  if (!model || !result) return [];
  const lines = inShort({ model, result, catalogue, version: file.lastVersion + 1, on: now, ...(file.checklist && { checklist: file.checklist }) });
  const labels: Readonly<Record<string, string>> = { What: 'What is shared', How: 'How it is sent' };
  return lines.filter(({ label }) => forBoth.includes(label)).map(({ label, text }) => ({ key: labels[label] ?? label, value: text }));
}

const endKeys: Readonly<Record<EndState, string>> = {
  'to-come': 'Sharing stops on',
  over: 'Sharing stopped on',
  'never-began': 'Ended before its first day, on',
};

/** Ended by a side, or replaced by a version of it. */
function endRow(end: AgreementEnd, model: AgreementModel, today: string): Rows {
  if (!end.early) return row('Replaced from', dateInWords(end.on));
  const state = endState(end, model, today);
  return row(endKeys[state], dateInWords(state === 'never-began' ? dayOf(end.at) : end.on));
}

/** `first`: what has to be done before anything is sent. */
export function hubFacts(standing: Standing, now: string, first: BeforeSent): Rows {
  const { file, model } = standing;
  const { sent, reply, version } = file;
  const signedAt = lastSignedAt(file);
  const term = model && termOnFile(file, model);
  return [
    ...row('Service', settleService(file.answers, catalogue)?.label),
    ...shortRows(standing, now),
    ...row('Draft begun', on(file.createdAt, file.drafter.name)),
    ...row('Sent', on(sent?.at, sent?.byName)),
    ...row(reply?.decision === 'agree' ? 'Agreed' : 'Changes asked for', on(reply?.at, reply?.byName)),
    ...row('Final version', version && `Version ${version.number}, ${dateInWords(dayOf(version.frozenAt))}`),
    ...row('Replaces', file.replaces && `Version ${file.replaces.version}, ${file.replaces.reference}`),
    ...row('Signed by both sides', on(signedAt)),
    ...row('Starts', term && dateInWords(term.starts)),
    ...row('To do before anything is sent', file.end ? undefined : capitalised(first.duties.join('; '))),
    ...(file.end && model ? endRow(file.end, model, dayOf(now)) : row('Review by', term && dateInWords(term.review))),
  ];
}

type Reader = Pick<Actor, 'organisation' | 'how'>;

/** To the page of the other side, for whoever may open it; none while it is only typed and is no organisation here. */
function wayTo(other: Organisation, file: AgreementFile, actor: Reader): Pick<AgreementHubModel['people'][number], 'way'> {
  const unknown = !file.sent && isProvisional(other, file);
  return other.id === actor.organisation || unknown || !hasShownMailbox(actor)
    ? {}
    : { way: { href: `/organisations/${other.id}`, text: filledIn(partnerWords.one.about, { name: other.name }) } };
}

/** `sheet`: that of a signed agreement, which is changed by notice and follows no profile. */
export function hubPeople({ file }: Pick<Standing, 'file'>, sheet: PrintContactSheet | undefined, actor: Reader): AgreementHubModel['people'] {
  const { sharing, partner, drafter, igLead, checklist } = file;
  const onSheet = (side: Side, line: ContactLine, named: string | undefined) => (sheet ? rowOf(sheet, side, line)?.name : named);
  const signer = (side: 'sharing' | 'receiving') => {
    const named = signatoryOf(file, side);
    return named ? signerWords(named, file) : 'Not named yet';
  };
  const own = [
    ...row('Wrote the draft', drafter.name),
    ...row('Information governance lead', igLead?.name ?? onSheet('sharing', 'ig-lead', sharing.contacts.igLead.name)),
    ...row('Signs', signer('sharing')),
  ];
  if (!partner) return [{ organisation: sharing.name, rows: own }];
  const theirs = [
    ...row('Looks after information', onSheet('receiving', 'ig-lead', partner.contacts.igLead.name)),
    ...row('Referrals go to', onSheet('receiving', 'referrals', partner.contacts.referrals?.name)),
    ...row('Checklist decided by', checklist?.decision && `${checklist.decision.byName} at ${sharing.name}`),
    ...row('Signs', signer('receiving')),
  ];
  return [
    { organisation: sharing.name, rows: own, ...wayTo(sharing, file, actor) },
    { organisation: partner.name, rows: theirs, ...wayTo(partner, file, actor) },
  ];
}

/** For whoever fills it in, and for whoever decides on it. */
function checklistLink({ checklist, sharing, partner, status, sent }: AgreementFile, actor: Actor): readonly HubDocument[] {
  if (!checklist || !sent || status === 'draft' || status === 'ended') return [];
  const own = actor.organisation !== sharing.id;
  if (own && hasRole(actor, 'checklist-owner')) return [{ href: `/checklists/${checklist.id}`, text: 'The checklist', about: 'How you keep details safe' }];
  if (own || !hasRole(actor, 'ig-lead') || !checklist.sentAt) return [];
  return [{ href: `/checklists/${checklist.id}/review`, text: 'The checklist', about: `How ${partner?.name ?? 'the partner'} keeps details safe` }];
}

/** Only what there is: a document that needs more answers is not named. */
export function hubDocuments({ file, model, result, context }: Standing, actor: Actor): readonly HubDocument[] {
  const { reference, version, status, partner, lastVersion, sent } = file;
  const at = (path: string, text: string, about: string): HubDocument => ({ href: `/agreements/${reference}/${path}`, text, about });
  const [signed, over] = [isSigned(file), isOver(file, model, context.today)];
  const issued = version
    ? [
        at(
          `versions/${version.number}`,
          signed ? 'The signed agreement' : 'The final version',
          signed ? 'As both sides signed it' : 'As it stands for signing',
        ),
        at(`versions/${version.number}/agreement.pdf`, signed ? 'The signed agreement (PDF)' : 'The final version (PDF)', 'To print and to keep'),
      ]
    : [];
  return [
    ...issued,
    ...(signed && !over ? [at('can-i-share', 'Can I share details about this person?', 'A check for one person. Nothing is sent or kept')] : []),
    ...(signed ? [at('promises', 'What you have promised', 'With dates for your calendar')] : []),
    ...(model && result && (signed || status !== 'ended')
      ? [at('documents', 'Forms, leaflets and guides', over ? 'Out of use' : signed ? 'Ready to use' : 'As drafts, not to be used yet')]
      : []),
    ...(model && result && (signed || status !== 'ended') ? [at('guidance', followsWords.hub.text, followsWords.hub.about)] : []),
    ...(!version && model && result && status !== 'ended'
      ? [at('preview', status === 'draft' ? 'The text so far' : 'The text as it stands', 'As it will print, marked as a draft')]
      : []),
    ...(model && result && (version || status !== 'ended')
      ? [at('legal-basis', 'The legal basis', 'Each reason in law, its source, and the answers behind it')]
      : []),
    ...(lastVersion > 0 ? [at('versions', 'All versions', 'Each with who signed it, and its fingerprint')] : []),
    ...checklistLink(file, actor),
    ...(sent ? [at('comments', 'Comments', 'What both sides said about the text')] : []),
    ...(partner ? [at('contacts', 'Contact sheet', 'Names, telephone numbers and mailboxes of both sides')] : []),
    at('history', 'What has happened', 'Every step, who and when'),
  ];
}

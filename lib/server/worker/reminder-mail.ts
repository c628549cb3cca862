import 'server-only';
// A reminder as it is sent: looked up again, so that nobody is reminded of what was settled in the meantime.
import * as agreements from '@/db/agreements';
import * as asks from '@/db/asks';
import * as checklists from '@/db/checklists';
import * as deputyships from '@/db/deputyships';
import * as organisations from '@/db/organisations';
import * as people from '@/db/people';
import type { Q } from '@/db/store';
import { askingRoles } from '@/lib/domain/ask/ask';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import type { Catalogue } from '@/lib/domain/agreement/catalogue';
import { dateInWords, dayOf } from '@/lib/domain/assurance/calendar';
import type { ReminderLetters } from '@/lib/domain/audit/reminder-letter';
import type { Organisation } from '@/lib/domain/people/organisation';
import type { Person, PersonRole } from '@/lib/domain/people/person';
import type { Dated, ReminderKind } from '@/lib/domain/reminders/dated';
import { datesOfAgreement } from '@/lib/domain/reminders/dates-of-agreement';
import { dateOfAsk, dateOfUnanswered, datesOfOrganisation } from '@/lib/domain/reminders/dates-of-organisation';
import { leftInWords } from '@/lib/domain/reminders/ladder';
import { sideOf } from '@/lib/domain/signing/who-signs';
import { serviceOf } from './agreement-facts';
import { openQuestions } from './open-questions';

type About = Readonly<Record<string, string>>;

export interface ReminderMail {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly page: string;
  /** The name of the organisation that the people act for. */
  readonly own: string;
  readonly people: readonly Person[];
}

/** Whose job it is, by what they do; where nobody does that, everybody there. */
const desks: Readonly<Record<ReminderKind, readonly PersonRole[]>> = {
  reply: ['checklist-owner'],
  checklist: ['checklist-owner'],
  decision: ['ig-lead'],
  signature: ['signatory'],
  plan: ['checklist-owner'],
  help: ['ig-lead'],
  evidence: ['checklist-owner'],
  dspt: ['ig-lead', 'checklist-owner'],
  review: ['ig-lead'],
  ask: ['ig-lead', 'drafter'],
  question: ['ig-lead'],
  'ask-unanswered': askingRoles,
};

/** Who is told when nobody has acted and nobody was named to stand in. */
const standIns: readonly PersonRole[] = ['ig-lead', 'admin'];

/** Who was chosen for this agreement, before whoever could be. */
function chosen(kind: ReminderKind, { person }: Dated, file: AgreementFile | undefined): readonly string[] {
  if (person !== undefined) return [person];
  const lead = file?.igLead?.personId;
  if (kind === 'decision' || kind === 'help' || kind === 'question') return lead === undefined ? [] : [lead];
  return kind === 'review' && file ? [file.drafter.personId, ...(lead === undefined ? [] : [lead])] : [];
}

interface Still {
  readonly one: Dated;
  readonly own: Organisation;
  readonly file?: AgreementFile;
  /** What a charity asks for, and the name of the other one. */
  readonly ask?: { readonly reference: string; readonly other: string };
}

interface Told {
  readonly people: readonly Person[];
  /** Those who did not get it before. */
  readonly standsIn: (person: Person) => boolean;
}

async function told(q: Q, { one, own: { id: organisation }, file }: Still, escalated: boolean, today: string): Promise<Told> {
  const all = await people.ofOrganisations(q, [organisation]);
  const holding = (roles: readonly PersonRole[]) => all.filter((person) => person.roles.some((role) => roles.includes(role)));
  const named = chosen(one.kind, one, file);
  const first = [all.filter(({ id }) => named.includes(id)), holding(desks[one.kind]), all].find((some) => some.length > 0) ?? [];
  const ids = first.map(({ id }) => id);
  const deputies = escalated ? (await deputyships.deputiesOf(q, ids, organisation, today)).map(({ deputyId }) => deputyId) : [];
  const instead = deputies.length > 0 ? all.filter(({ id }) => deputies.includes(id)) : holding(standIns);
  const more = escalated ? instead.filter((person) => !first.includes(person)) : [];
  return { people: [...first, ...more], standsIn: (person) => more.includes(person) };
}

async function stillOpen(q: Q, catalogue: Catalogue, { organisation = '', agreement, key = '' }: About, today: string): Promise<Still | undefined> {
  const own = await organisations.own(q, [organisation], organisation);
  if (!own) return undefined;
  const file = agreement === undefined ? undefined : await agreements.file(q, agreement, [organisation]);
  const side = file && sideOf(file, organisation);
  const asked = file ? [] : await asks.askedOfThem(q, [organisation]);
  const asking = file ? [] : await asks.waitingOf(q, [organisation]);
  const ofFile = async () => [
    ...(file && side ? datesOfAgreement(file, side, catalogue, today) : []),
    ...(key.startsWith('question ') ? await openQuestions(q, organisation) : []),
  ];
  const dates = file ? await ofFile() : datesOfOrganisation(own, await checklists.answeredBy(q, organisation, [organisation]), { asked, asking });
  const one = dates.find((date) => date.key === key);
  const ask = one && [...asked, ...asking].find((each) => [...dateOfAsk(each), ...dateOfUnanswered(each)].some((date) => date.key === key));
  const other = ask && (ask.asking === organisation ? ask.to?.name : (await organisations.these(q, [ask.asking])).get(ask.asking)?.name);
  return one && { one, own, ...(file && { file }), ...(ask && other && { ask: { reference: ask.reference, other } }) };
}

/** Letters of one reminder: one text for those whose job it is, another for those who stand in. None when it is settled. */
export async function reminderMails(
  q: Q,
  letters: ReminderLetters,
  { catalogue, now }: { readonly catalogue: Catalogue; readonly now: Date },
  about: About,
): Promise<readonly ReminderMail[]> {
  const today = dayOf(now.toISOString());
  const found = await stillOpen(q, catalogue, about, today);
  if (!found) return [];
  const { one, own, file, ask } = found;
  const { people: all, standsIn } = await told(q, found, about.escalated === 'yes', today);
  const other = file && (file.sharing.id === own.id ? file.partner : file.sharing)?.name;
  const facts = {
    own: own.name,
    other: other ?? ask?.other ?? '',
    ask: ask?.reference ?? '',
    reference: file?.reference ?? '',
    ...(file && serviceOf(file.answers, catalogue)),
    checklist: file?.checklist?.id ?? '',
    due: dateInWords(one.due),
    left: leftInWords(one.due, today),
    over: one.due < today,
  };
  const { words, page } = letters[one.kind];
  return [false, true].map((instead) => {
    const said = { ...facts, standsIn: instead };
    return { ...words(said), page: page(said), own: own.name, people: all.filter((person) => standsIn(person) === instead) };
  });
}

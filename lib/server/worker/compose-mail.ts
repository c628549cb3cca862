import 'server-only';
// From a notice to letters: looked up and worded when they are sent, so that the outbox holds ids only.
import * as agreements from '@/db/agreements';
import type { Letter } from '@/db/mail';
import type { Waiting } from '@/db/outbox';
import * as people from '@/db/people';
import * as sessions from '@/db/sessions';
import type { Letters } from '@/lib/domain/audit/letter';
import type { AgreementMail } from '@/lib/domain/audit/notices';
import type { Person } from '@/lib/domain/people/person';
import type { Ports } from '../ports';
import { codeOf, linkToken } from '../tokens';
import { recipients } from './recipients';

export type Composing = Pick<Ports, 'store' | 'now' | 'secret' | 'origin'> & { readonly letters: Letters };
type Mail = Omit<Letter, 'id' | 'at' | 'about'>;

/** Control characters would end a header and begin another. */
const oneLine = (text: string): string => text.replace(/\p{Cc}+/gu, ' ');

function mail(to: Pick<Person, 'email' | 'name'>, subject: string, paragraphs: readonly string[]): Mail {
  return { to: to.email, toName: oneLine(to.name), subject: oneLine(subject), text: paragraphs.join('\n\n') };
}

async function logInMail({ store, now, secret, origin, letters }: Composing, id: string): Promise<readonly Mail[]> {
  const row = await sessions.logInById(store.q, id);
  const person = row?.personId ? await people.byId(store.q, row.personId) : undefined;
  if (!row || !person || row.usedAt !== null || now() >= row.expiresAt) return [];
  const link = `${origin}/log-in/link/${linkToken(secret, row)}`;
  const { subject, paragraphs } = letters.logIn({ code: codeOf(secret, row), link, purpose: row.purpose });
  return [mail(person, subject, [letters.greeting(person.name), ...paragraphs, ...(row.purpose === 'log-in' ? [link] : [])])];
}

async function agreementMails({ store, origin, letters }: Composing, kind: AgreementMail, about: Readonly<Record<string, string>>): Promise<readonly Mail[]> {
  const file = await agreements.file(store.q, about.agreement ?? '', [about.organisation ?? '']);
  if (!file?.partner) return [];
  // Taken back before the mail went out: the partner would be asked about what it cannot see.
  if (kind === 'mail-agreement-sent' && file.status !== 'with-partner') return [];
  const { sharing, partner, reference, status } = file;
  const { words, page } = letters.agreement[kind];
  return (await recipients(store.q, kind, file, about.by ?? '')).map((person) => {
    const [own, other] = person.organisationId === sharing.id ? [sharing.name, partner.name] : [partner.name, sharing.name];
    const facts = {
      reference,
      sharing: sharing.name,
      partner: partner.name,
      own,
      other,
      partSigned: status === 'part-signed',
      ...(file.checklist && { checklist: file.checklist.id }),
    };
    const { subject, paragraphs } = words(facts);
    return mail(person, subject, [letters.greeting(person.name), ...paragraphs, `${origin}${page(facts)}`, letters.why(own)]);
  });
}

/** The letters of one row of the outbox. None, when there is nobody to tell any more. */
export async function composeMail(composing: Composing, { id, kind, about }: Pick<Waiting, 'id' | 'kind' | 'about'>): Promise<readonly Letter[]> {
  const mails = kind === 'mail-log-in-code' ? await logInMail(composing, about.logIn ?? '') : await agreementMails(composing, kind as AgreementMail, about);
  return mails.map((m, i) => ({ ...m, id: `${id}:${i}`, about: kind, at: composing.now() }));
}

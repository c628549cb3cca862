import 'server-only';
// What has been done and stands, drawn from the agreement itself: the reply of the partner, the decision on its checklist.
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { momentInWords } from '@/lib/domain/audit/moment-words';
import type { Actor } from '@/lib/domain/people/actor';
import { sideOf } from '@/lib/domain/signing/who-signs';

const decided = { yes: 'Checklist accepted', 'yes-plan': 'Checklist accepted with a plan', 'not-yet': 'Checklist not accepted yet' } as const;

export function saidFor(file: AgreementFile, { person, organisation }: Pick<Actor, 'person' | 'organisation'>): readonly string[] {
  const { status, reply, checklist } = file;
  if (status !== 'with-partner' && status !== 'changes-asked') return [];
  const who = (by: string, name: string) => (by === person ? 'You' : name);
  const receiving = sideOf(file, organisation) === 'receiving';
  const agrees = reply?.decision === 'agree' ? `${who(reply.by, reply.byName)} agreed on ${momentInWords(reply.at)}` : undefined;
  const asks = reply?.decision === 'changes' && receiving ? `${who(reply.by, reply.byName)} asked for changes on ${momentInWords(reply.at)}` : undefined;
  const { decision } = checklist ?? {};
  const open = checklist?.status === 'in-progress' || checklist?.status === 'with-sharing-organisation' || checklist?.status === 'question-asked';
  const by = decision && (decision.by === person ? 'you' : decision.byName);
  return [agrees ?? asks, decision && !open ? `${decided[decision.decision]} by ${by} on ${momentInWords(decision.at)}` : undefined].filter(
    (one) => one !== undefined,
  );
}

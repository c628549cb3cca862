// The receiving side's own answers: is it enough, how long it keeps the details, where, and who sees them (R1, R1b).
import type { Organisation } from '../people/organisation';
import type { Answers } from '../questions/question';
import { answeredList, answeredText } from './answered';
import type { Catalogue } from './catalogue';
import type { AgreementModel } from './model';
import { type Replacing, stillCarried } from './replaces';
import type { SettledService } from './service-kind';
import { suggestedKeep, suggestedKeeping, suggestedNotTakenMonths } from './suggested-wording';

type Received = NonNullable<AgreementModel['received']>;
const question = 'only-you';

function keepOf(answers: Answers, service: SettledService, catalogue: Catalogue): Received['keep'] {
  if (answeredText(answers, question, 'keep') !== 'other') return { ...suggestedKeep(service, catalogue), suggested: true };
  const why = answeredText(answers, question, 'why');
  const unit = answeredText(answers, question, 'unit') === 'years' ? 'years' : 'months';
  return { number: Number(answeredText(answers, question, 'n')), unit, suggested: false, ...(why && { why }) };
}

function termsOf(answers: Answers): Pick<Received, 'notTakenMonths' | 'atEnd' | 'checker'> {
  if (answeredText(answers, question, 'keepTerms') !== 'change') return { notTakenMonths: suggestedNotTakenMonths, atEnd: 'keep-then-delete' };
  const checker = answeredText(answers, question, 'checker');
  return {
    notTakenMonths: Number(answeredText(answers, question, 'notTaken') ?? suggestedNotTakenMonths),
    atEnd: answeredText(answers, question, 'atEnd') === 'give-back' ? 'give-back' : 'keep-then-delete',
    ...(checker && { checker }),
  };
}

function placeOf(answers: Answers, service: SettledService, catalogue: Catalogue, partner: Organisation): Pick<Received, 'place' | 'jobs'> {
  const [place, jobs] = [answeredText(answers, question, 'place'), answeredText(answers, question, 'jobs')];
  return answeredText(answers, question, 'where') === 'change' && place && jobs ? { place, jobs } : suggestedKeeping(service, catalogue, partner);
}

type LogIns = NonNullable<Received['logIns']>;

function logInsOf(answers: Answers): LogIns {
  return {
    secondStep: answeredList(answers, question, 'secondStep').includes('yes'),
    leavers: (answeredText(answers, question, 'leavers') as LogIns['leavers'] | undefined) ?? 'other',
  };
}

/** Absent until “Things only you can confirm” is answered. What the partner said was enough in the version before, it has not said of this one. */
export function settledReceived(file: Replacing, service: SettledService, catalogue: Catalogue, partner: Organisation): Received | undefined {
  const { answers } = file;
  if (answers[question] === undefined) return undefined;
  const enough = stillCarried('enough', file) ? undefined : (answeredText(answers, 'enough', 'enough') as Received['enough']);
  const staysIn = answeredText(answers, question, 'uk') as Received['staysIn'] | undefined;
  const country = answeredText(answers, question, 'country');
  return {
    ...(enough && { enough }),
    keep: keepOf(answers, service, catalogue),
    ...termsOf(answers),
    ...placeOf(answers, service, catalogue, partner),
    ...(answeredList(answers, 'send-how', 'methods').includes('access') && { logIns: logInsOf(answers) }),
    staysIn: staysIn ?? 'not-sure',
    ...(staysIn === 'elsewhere' && country && { country }),
  };
}

// What the answers say in the words of a draft: the same choices, under the names of its questions. A draft that is started from the
// enquiry shows them as suggestions; nothing in it is answered or confirmed for anybody.
import type { Catalogue } from '../../agreement/catalogue';
import { type SettledService, settleService } from '../../agreement/service-kind';
import type { FormValue } from '../../questions/form';
import type { Answers } from '../../questions/question';
import type { EnquiryAnswers } from './answers';

type Value = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Without what was not answered; undefined when nothing was. */
function whole(value: Value): FormValue | undefined {
  const given = Object.entries(value).filter((entry): entry is [string, string | readonly string[]] => entry[1] !== undefined);
  return given.length === 0 ? undefined : Object.fromEntries(given);
}

/** Question id of the draft → what would stand in its fields. */
export function draftValues(answers: EnquiryAnswers): Readonly<Record<string, FormValue>> {
  const { purpose, service, care, led, confirm, team, receiverPaid, who, carers, casework, how, back, decides } = answers;
  const values: Readonly<Record<string, Value>> = {
    share: { share: purpose === 'individual' ? 'individual' : undefined },
    service: { serviceType: service },
    'people-call-it-care': { testA: care },
    'care-professional': { testB: led },
    'service-confirm': { confirm },
    'service-names': { names: team?.includes('partner-no-name') ? 'without' : undefined },
    'who-pays': { commissioner: receiverPaid },
    people: { who, carerAgreement: carers },
    children: { csc: casework },
    'send-how': { methods: how === 'log-in' ? ['access'] : undefined },
    back: { back: back === 'nothing' ? ['nothing'] : undefined },
    'who-decides': { role: decides === 'together' ? 'both' : undefined },
  };
  return Object.fromEntries(
    Object.entries(values).flatMap(([id, value]) => {
      const given = whole(value);
      return given === undefined ? [] : [[id, given] as const];
    }),
  );
}

/** The kind of service that the answers settle, by the very rules of a draft. Undefined while no kind of service is chosen. */
export function enquiryService(answers: EnquiryAnswers, catalogue: Catalogue): SettledService | undefined {
  const given = Object.entries(draftValues(answers)).map(([id, value]) => [id, { value, revision: 1, by: '', at: '' }] as const);
  return settleService(Object.fromEntries(given) as Answers, catalogue);
}

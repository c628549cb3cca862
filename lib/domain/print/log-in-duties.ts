// What section 4 promises of a log-in to the systems of the side that shares, duty by duty.
import { seesRecords } from '../agreement/named-statute';
import type { PrintContext } from './print-context';
import { asTyped, capitalised } from './words';

interface LogInDuty {
  readonly what: string;
  readonly when: string;
  readonly who: string;
  readonly section: number;
}

export function logInDuties({ outward: { access: by }, model, values }: PrintContext): readonly LogInDuty[] {
  if (!by) return [];
  return [
    {
      what: 'Look through the log-ins, and at who looked at what',
      when: capitalised(asTyped(by.review)),
      who: 'IG lead',
      section: 4,
    },
    ...(seesRecords(model.service.statute)
      ? [
          {
            what: 'Decide which records an advocate may open, and write down who decided',
            when: 'For each person, before the advocate looks',
            // Section 4 names nobody.
            who: `Whoever ${values.sharingOrg} names for it`,
            section: 4,
          },
        ]
      : []),
    {
      what: `Have an honorary contract or a written access agreement with everybody of ${values.partner} who logs in`,
      when: 'Before the first log-in',
      who: 'IG lead',
      section: 4,
    },
    { what: 'Remove the log-in of somebody who has left', when: 'The same day', who: 'IG lead', section: 4 },
  ];
}

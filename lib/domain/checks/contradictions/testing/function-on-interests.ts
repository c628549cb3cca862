// An advocate’s service whose one side names a law that gives it a function, and relies on legitimate interests all the same.
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { testsOf } from '@/lib/domain/legal-basis/paragraph-tests';
import type { Override } from '@/lib/domain/legal-basis/result';
import { goldenFile as debt } from '@/lib/domain/print/testing/golden-file';
import { withAnswers } from './changed-files';

/** Paragraph 6 with the law that gives the function, beside legitimate interests: of one side. */
function onInterests(side: 'sharing' | 'receiving', changed: Partial<Override> = {}): AgreementFile {
  const asked = withAnswers(debt, {
    service: { serviceType: 'advocacy' },
    'service-confirm': { confirm: 'yes' },
    'law-gives-right': { law: 'mca-35' },
  });
  const { taskInLaw: _, ...own } = asked.sharing;
  const file: AgreementFile = side === 'sharing' ? { ...asked, sharing: { ...own, kind: 'charity', publicAuthority: false } } : asked;
  const override: Override = {
    partyId: (side === 'sharing' ? file.sharing : (file.partner ?? file.sharing)).id,
    field: 'art9',
    default: '9(2)(a)',
    chosen: '9(2)(g)+Sch1p6',
    reason: 'The person cannot say yes, and the law asks us to act',
    by: 'ig-lead',
    at: '2026-11-19T10:00:00.000Z',
    law: 'Example Act 2020, section 4',
    tests: testsOf('9(2)(g)+Sch1p6').map(({ id }) => id),
    adviser: { name: 'Ada Officer', date: '2026-11-18' },
    policy: { title: 'Our policy', date: '2026-11-02' },
    ...changed,
  };
  return { ...file, overrides: [override] };
}

/** One side rests on a legal obligation, by that law: in the usual file, an agreement in which nobody is obliged. */
export const obliged = (side: 'sharing' | 'receiving', law: string, file: AgreementFile = debt): AgreementFile => {
  const { id } = side === 'sharing' ? file.sharing : (file.partner ?? file.sharing);
  const override: Override = {
    partyId: id,
    field: 'art6',
    default: side === 'sharing' ? '6(1)(e)' : '6(1)(f)',
    chosen: '6(1)(c)',
    reason: 'The law asks us to share these details',
    by: 'ig-lead',
    at: '2026-11-19T10:00:00.000Z',
    law,
  };
  return { ...file, overrides: [override] };
};

export const functionOnInterests: Readonly<Record<string, AgreementFile>> = {
  'sharing-obligation-without-duty': obliged('sharing', 'Care Act 2014'),
  'receiving-obligation-without-duty': obliged('receiving', 'Data Protection Act 2018, section 8'),
  'sharing-duty-that-does-not-reach': obliged('sharing', 'Health and Social Care Act 2012, section 251B'),
  'receiving-duty-that-does-not-reach': obliged('receiving', 'HSCA 2012 s.251B'),
  'sharing-function-on-interests': onInterests('sharing'),
  'receiving-function-on-interests': onInterests('receiving'),
  'sharing-right-is-no-function': onInterests('sharing', { law: 'Mental Health Act 1983, section 130B' }),
  'receiving-right-is-no-function': onInterests('receiving', { law: 'Mental Capacity Act 2005, section 35' }),
  // A sender that gives care may choose explicit consent in place of the care condition.
  'nobody-asked-but-sender-needs-yes': onInterests('receiving', { partyId: debt.sharing.id, default: '9(2)(h)+Sch1p2', chosen: '9(2)(a)' }),
};

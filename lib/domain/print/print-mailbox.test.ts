import { describe, expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import type { AgreementFile } from '../agreement/agreement-file';
import { impossibleMethods } from '../agreement/checks';
import { withAnswers } from '../checks/contradictions/testing/changed-files';
import { settle } from '../agreement/settle';
import type { FormValue } from '../questions/form';
import { commissionedHospice } from './testing/other-files';
import { printedText } from './testing/printed';

function sent(email: FormValue, from: { readonly mailbox?: string; readonly usesNhsmail?: boolean } = {}): AgreementFile {
  const { sharing, checklist } = commissionedHospice;
  const { evidence: _, ...answers } = checklist!.answers;
  return {
    ...commissionedHospice,
    sharing: { ...sharing, teams: sharing.teams.map((team) => ({ ...team, ...from })) },
    checklist: { ...checklist!, answers: { ...answers, email: { ...answers.email!, value: email } } },
  };
}
const nhs: FormValue = { answer: 'nhsmail', email: 'referrals.hospice@nhs.net' };

describe('a concern about safety', () => {
  it('comes back by telephone to the safeguarding lead where it could endanger somebody, and into no mailbox', () => {
    const said = (back: readonly string[], abuse = true) =>
      printedText(withAnswers(commissionedHospice, { ...(abuse && { service: { serviceType: 'domestic-abuse' } }), back: { back } }));
    const byPhone = 'safeguarding lead with a concern about safety.';
    expect(said(['attended', 'safety'])).toMatch(/each time there is something to tell.* rings .+ safeguarding lead with a concern about safety/su);
    expect(said(['safety'])).toContain(byPhone);
    expect(said(['safety'])).not.toContain('each time there is something to tell');
    expect(said(['attended'])).not.toContain(byPhone);
    expect(said(['attended', 'safety'], false)).not.toContain(byPhone);
  });
});

describe('secure email', () => {
  it('says NHSmail only of a side whose address ends in nhs.net', () => {
    expect(printedText(sent(nhs, { mailbox: 'palliative@nhs.net' }))).toContain('both meet the secure email standard (NHSmail on both sides).');
    const other = printedText(sent(nhs));
    expect(other).toContain('between accounts that both sides have said meet the secure email standard (the mailbox of the Hospice is NHSmail).');
    expect(other).not.toContain('NHSmail on both sides');
  });

  it('says of the side that sends only what its profile or its address says', () => {
    expect(printedText(sent(nhs, { usesNhsmail: false }))).toContain(
      'Email goes to a mailbox that meets the secure email standard (the mailbox of the Hospice is NHSmail).',
    );
  });

  it('says of no mailbox that it was checked, and lets nothing be sent to it as it is, before something shows that it meets the standard', () => {
    const file = sent({ answer: 'secure-standard', email: 'referrals@exampleton-hospice.example' });
    expect(printedText(file)).not.toMatch(/secure email standard|was checked/u);
    expect(impossibleMethods({ model: settle(file, catalogue)! })).toEqual(['secure-email']);
    const checked = 'meet the secure email standard (the mailbox of the Hospice was checked with the checklist on 14 November 2026)';
    expect(printedText(commissionedHospice)).toContain(`accounts that both sides have said ${checked}`);
    const alone = { ...commissionedHospice, sharing: sent(nhs, { usesNhsmail: false }).sharing };
    expect(printedText(alone)).toContain('Email goes to a mailbox that the Hospice has said meets the secure email standard (the mailbox of the Hospice was');
    expect(impossibleMethods({ model: settle(commissionedHospice, catalogue)! })).toEqual([]);
  });
});

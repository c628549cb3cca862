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

describe('what comes back', () => {
  const abuse = { service: { serviceType: 'domestic-abuse' } };
  const said = (back: readonly string[], more = {}) => printedText(withAnswers(commissionedHospice, { ...more, back: { back } }));
  const byPhone = 'safeguarding lead with a concern about safety.';

  it('goes by telephone to the safeguarding lead where it is a concern about safety, whatever the service, and into no mailbox', () => {
    for (const service of [abuse, {}]) {
      expect(said(['attended', 'safety'], service)).toMatch(
        / tells .+ as it happens, by secure email.* rings .+ safeguarding lead with a concern about safety/su,
      );
      expect(said(['safety'], service)).toContain(byPhone);
      expect(said(['safety'], service)).not.toContain('as it happens');
      expect(said(['attended'], service)).not.toContain(byPhone);
    }
  });

  it('names nobody in the mailbox of a team where a slip could endanger somebody', () => {
    expect(said(['attended'], abuse)).toContain('as it happens, by secure email to the mailbox of the');
    expect(said(['attended'], abuse)).toMatch(/the mailbox of the .+, with the referral reference and no name\./u);
    expect(said(['attended'])).not.toContain('no name');
    const bare = { ...abuse, details: { enough: 'change' }, 'details-choose': { items: ['name', 'phone'] } };
    expect(said(['attended'], bare)).toMatch(/ rings whoever referred the person as it happens, and puts nothing in the mailbox of the /u);
  });
});

describe('secure email', () => {
  it('says NHS.net Connect only of a side whose address ends in nhs.net', () => {
    expect(printedText(sent(nhs, { mailbox: 'palliative@nhs.net' }))).toContain('both meet the secure email standard (NHS.net Connect on both sides).');
    const other = printedText(sent(nhs));
    expect(other).toContain('between accounts that both sides have said meet the secure email standard (the mailbox of the Hospice is on NHS.net Connect).');
    expect(other).not.toContain('NHS.net Connect on both sides');
  });

  it('says of the side that sends only what its profile or its address says', () => {
    expect(printedText(sent(nhs, { usesNhsmail: false }))).toContain(
      'Email goes to a mailbox that meets the secure email standard (the mailbox of the Hospice is on NHS.net Connect).',
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

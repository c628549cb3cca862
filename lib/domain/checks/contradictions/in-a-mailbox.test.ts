import { describe, expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import type { AgreementFile } from '../../agreement/agreement-file';
import { goldenFile } from '../../print/testing/golden-file';
import { sourceOf } from '../../print/testing/printed';
import { contradictionsIn } from './contradictions';
import { items, kept, lookedAtOn, partner, usual, withAnswers, withChecklist } from './testing/changed-files';

const found = (file: AgreementFile, id: string) => {
  const { model, result } = sourceOf(file);
  return contradictionsIn({ file, model, result, catalogue, today: lookedAtOn }).find((one) => one.id === id)?.sentence;
};
const mailbox = (answer: string) => ({ email: { answer, email: 'referrals@riverside-debt.example' } });
const stays = (file: AgreementFile) => kept(file, { where: 'change', place: 'our referrals mailbox', jobs: 'the person who answers referrals' });

describe('what stays in a mailbox in which nothing shows that it is safe', () => {
  const inMailbox = (file: AgreementFile) => found(file, 'sensitive-details-in-ordinary-mailbox');
  const carers = stays(
    withAnswers(goldenFile, {
      service: { serviceType: 'carers-support' },
      'people-call-it-care': { testA: 'no' },
      people: { who: ['carers'], howMany: 'under-50', carerWhose: ['carer-own'], carerAgreement: 'each' },
      ...items([...usual, 'carer-health']),
    }),
  );

  it('is told of, whichever kind that mailbox is said to be', () => {
    expect(inMailbox(withChecklist(carers, mailbox('ordinary')))).toMatch(/uses ordinary email, and there are details about health/u);
    expect(inMailbox(withChecklist(carers, mailbox('secure-standard')))).toContain('has not shown yet that its mailbox meets the secure email standard');
    expect(inMailbox(withChecklist(carers, mailbox('not-sure')))).toContain('is not sure yet which kind of mailbox it has');
    expect(inMailbox(withChecklist(carers, { email: { answer: 'nhsmail', email: 'referrals.riverside@nhs.net' } }))).toBeUndefined();
    expect(inMailbox(stays(goldenFile))).toBeUndefined();
  });

  it('may be no more than that somebody is referred, or who they are', () => {
    const [team] = goldenFile.sharing.teams;
    const memory = { ...goldenFile, sharing: { ...goldenFile.sharing, teams: team ? [{ ...team, revealsHealth: true }] : [] } };
    expect(inMailbox(stays(memory))).toContain('who is referred shows something about their health');
    expect(inMailbox(stays(withAnswers(goldenFile, { service: { serviceType: 'domestic-abuse' } })))).toContain('could endanger somebody');
  });

  it('is named of the carer, where the carer is the one who comes', () => {
    const label = (file: AgreementFile) => sourceOf(file).model.flows[0]?.items.find(({ itemId }) => itemId === 'main-condition')?.printLabel;
    const both = { people: { who: ['adults', 'carers'], howMany: 'under-50', carerWhose: ['carer-own'], carerAgreement: 'each' } };
    expect(label(withAnswers(carers, items([...usual, 'main-condition'])))).toBe('Main condition of the carer');
    expect(label(withAnswers(goldenFile, { ...both, ...items([...usual, 'main-condition']) }))).toBe('Main condition of the person referred');
  });
});

it('asks whoever says that it need not register, where a referral shows health without a word of it', () => {
  const exempt = partner(goldenFile, { icoRegistration: undefined, icoExemptBecause: 'classes only' } as object);
  const [team] = exempt.sharing.teams;
  const id = 'not-registered-with-grave-details';
  expect(found(exempt, id)).toBeUndefined();
  expect(found({ ...exempt, sharing: { ...exempt.sharing, teams: team ? [{ ...team, revealsHealth: true }] : [] } }, id)).toContain('details that show health');
});

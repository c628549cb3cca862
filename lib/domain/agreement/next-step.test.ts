import { describe, expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import { reasonOfStep } from '@/content/wording/next-steps';
import type { Checklist } from '../assurance/checklist';
import type { PersonRole } from '../people/person';
import { checkCards, readCheck } from '../questions/check-cards';
import { answer, answerAll, charity, contextOf, fileWith, standardDebt } from '../questions/testing/contexts';
import type { AgreementFile } from './agreement-file';
import type { IgReview } from './model';
import { nextSteps } from './next-step';
import { standingOf } from './standing';
import { whoHasIt } from './who-has-it';

const around = {
  knownPartners: [{ organisation: charity }],
  partnerSignatories: [{ id: 'ella', name: 'Ella Park', jobTitle: 'Chief Executive' }],
  today: '2026-11-21',
  hash: (text: string) => text,
};
const standing = (file: AgreementFile) => standingOf(file, catalogue, around);
const steps = (file: AgreementFile, person: string, organisation: string, ...roles: PersonRole[]) =>
  nextSteps(standing(file), { person, organisation, roles }).map(({ id, yours }) => (yours ? id : `(${id})`));
const held = (file: AgreementFile) => whoHasIt(standing(file)).map(({ task, name, since }) => `${task}: ${name} ${since.slice(0, 10)}`);

const drafter = (file: AgreementFile) => steps(file, 'jo', 'northfield', 'drafter');
const lead = (file: AgreementFile) => steps(file, 'priya', 'northfield', 'ig-lead');
const manager = (file: AgreementFile) => steps(file, 'tom', 'riverside', 'checklist-owner');
const signer = (file: AgreementFile) => steps(file, 'ella', 'riverside', 'signatory');

const begun = fileWith({}, { sharingSignatory: { personId: 'ben', name: 'Dr Ben Hall', job: 'Partner' } });
const half = answerAll(begun, { partner: { partner: 'riverside' }, service: { serviceType: 'debt-counselling' } });
const whole = answerAll(begun, standardDebt);
function confirmed(file: AgreementFile): AgreementFile {
  const { context, model } = standing(file);
  const cards = checkCards(context, model);
  const read = readCheck({ confirmed: cards.map(({ id }) => id) }, cards, contextOf(file));
  if (!read.ok) throw new Error('not confirmed');
  return { ...file, answers: { ...file.answers, check: { value: read.value, revision: 1, by: 'jo', at: '2026-11-21T09:30:00Z' } } };
}
const handedOver: AgreementFile = {
  ...confirmed(whole),
  heldBy: 'ig-lead',
  heldSince: '2026-11-21T10:00:00Z',
  igLead: { personId: 'priya', name: 'Priya Shah' },
};
const review = (file: AgreementFile, over: Partial<IgReview> = {}): IgReview => ({
  by: 'priya',
  byName: 'Priya Shah',
  at: '2026-11-21T11:00:00Z',
  resultHash: standing(file).resultHash ?? '',
  dpia: { signs: [], result: 'record_reason' },
  caldicott: {},
  noEffectConfirmed: true,
  publishedWhere: 'Website',
  published: '2026-11-20',
  outcome: 'ready',
  ...over,
});
const reviewed: AgreementFile = { ...handedOver, igReview: review(handedOver) };
const checklist = (over: Partial<Checklist> = {}): Checklist => ({
  id: 'c',
  agreementReference: 'SA-7K4M-2QXR',
  organisationId: 'riverside',
  sharingOrganisationId: 'northfield',
  status: 'in-progress',
  version: 0,
  revision: 1,
  answers: {},
  ...over,
});
const sent: AgreementFile = {
  ...reviewed,
  status: 'with-partner',
  heldBy: 'drafter',
  checklist: checklist(),
  sent: { by: 'priya', byName: 'Priya Shah', at: '2026-11-21T12:00:00Z', finalOnYes: false },
};
const read = answerAll(sent, {
  enough: { enough: 'enough' },
  'only-you': { reason: 'use', keep: 'suggested', keepTerms: 'use', where: 'use', uk: 'uk' },
});
const agreed: AgreementFile = {
  ...read,
  reply: {
    decision: 'agree',
    by: 'ella',
    byName: 'Ella Park',
    at: '2026-11-22T09:00:00Z',
    signatory: { personId: 'ella', name: 'Ella Park', job: 'Chief Executive' },
  },
};
const final: AgreementFile = {
  ...agreed,
  status: 'ready-to-sign',
  version: { id: 'v', number: 1, fingerprint: 'f', frozenAt: '2026-11-23T09:00:00Z' },
  signed: [],
};

describe('the next step of a draft', () => {
  it('goes from questions over the cards to the IG lead, who sends it', () => {
    expect(drafter(half)).toEqual(['carry-on-drafting']);
    expect(drafter(whole)).toEqual(['check-answers']);
    expect([drafter(handedOver), lead(handedOver)]).toEqual([[], ['check-legal-side']]);
    expect(lead(reviewed)).toEqual(['send']);
    expect(held(half)).toEqual(['drafting: Jo Reed 2026-11-21']);
    expect(held(handedOver)).toEqual(['legal-side: Priya Shah 2026-11-21']);
    expect(held(reviewed)).toEqual(['sending: Priya Shah 2026-11-21']);
  });
  it('is open to others of the side who may draft, and does not wait for them', () => {
    expect(steps(half, 'kim', 'northfield', 'drafter')).toEqual(['(carry-on-drafting)']);
    expect(lead(half)).toEqual(['(carry-on-drafting)']);
    expect(steps(half, 'lucy', 'northfield', 'reader')).toEqual([]);
    expect(steps(half, 'tom', 'elsewhere', 'drafter')).toEqual([]);
  });
  it('reads the legal side again when an answer has changed it', () => {
    expect(lead({ ...handedOver, igReview: review(handedOver, { resultHash: 'another' }) })).toEqual(['check-legal-side-again']);
  });
  it('leads back by the answer that needs another route', () => {
    expect(drafter(answer(half, 'people', { who: ['adults', 'children'], howMany: 'under-50' }))).toEqual(['carry-on-drafting']);
    const route = answerAll(half, { people: { who: ['adults', 'children'], howMany: 'under-50' }, children: { csc: 'yes' } });
    expect(drafter(route)).toEqual(['change-route']);
  });
  it('is the change that the IG lead or the partner asks for, until one is made', () => {
    const back: AgreementFile = { ...handedOver, heldBy: 'drafter', igReview: review(handedOver, { outcome: 'back', backNote: 'Say how' }) };
    expect(drafter(back)).toEqual(['change-for-ig-lead']);
    const asked: AgreementFile = {
      ...sent,
      status: 'changes-asked',
      reply: { decision: 'changes', by: 'tom', byName: 'Tom', at: '2026-11-22T09:00:00Z', changes: 'Fewer' },
    };
    expect([drafter(asked), lead(asked), steps(asked, 'omar', 'northfield', 'ig-lead')]).toEqual([
      ['answer-changes'],
      ['answer-changes'],
      ['(answer-changes)'],
    ]);
    const again = { ...asked, answers: { ...asked.answers, people: { ...asked.answers.people!, at: '2026-11-22T10:00:00Z' } } };
    expect([drafter(again), lead(again)]).toEqual([['send'], ['(send)']]);
    expect(held(asked)[0]).toMatch(/^changing: Jo Reed/);
  });
});

describe('the next step while the partner has it', () => {
  it('is the partner’s own profile first, while something is missing in it, for those who keep it', () => {
    const sent: AgreementFile = { ...whole, status: 'with-partner', partner: { ...charity, unanswered: ['people'] } };
    expect(manager(sent)[0]).toBe('finish-profile');
    expect(signer(sent)).not.toContain('finish-profile');
    expect(manager({ ...sent, partner: charity })).not.toContain('finish-profile');
  });

  it('is the checklist and the text for whoever fills it in, and nothing for the sender', () => {
    expect(manager(sent)).toEqual(['fill-in-checklist', 'read-agreement']);
    expect(signer(sent)).toEqual(['(read-agreement)']);
    expect(manager(read)).toEqual(['fill-in-checklist', 'decide']);
    expect(signer(read)).toEqual(['decide']);
    expect([drafter(sent), lead(sent)]).toEqual([[], []]);
    expect(held(sent)).toEqual(['checklist-to-start: Riverside Advice 2026-11-21', 'reply: Riverside Advice 2026-11-21']);
  });
  it('is another reason for health details, for its IG lead, where a law gives the right and nobody is asked', () => {
    const given = (value: Record<string, unknown>) => ({ value, revision: 1, by: 'jo', at: '2026-11-21T09:00:00Z' });
    const byLaw = {
      service: given({ serviceType: 'advocacy' }),
      'service-confirm': given({ confirm: 'yes' }),
      'law-gives-right': given({ law: 'mca-35' }),
      people: given({ who: ['may-lack-capacity'], howMany: 'under-50' }),
    } as unknown as AgreementFile['answers'];
    const lawful: AgreementFile = { ...sent, answers: { ...sent.answers, ...byLaw } };
    const invited = (file: AgreementFile) => steps(file, 'tom', 'riverside', 'admin', 'ig-lead', 'checklist-owner', 'signatory');
    expect(invited(lawful)).toContain('choose-reason');
    expect([...invited(sent), ...manager(lawful), ...lead(lawful)]).not.toContain('choose-reason');
  });
  it('comes to the IG lead with the checklist, and back with a question', () => {
    const with_: AgreementFile = { ...sent, checklist: checklist({ status: 'with-sharing-organisation', sentAt: '2026-11-22T08:00:00Z' }) };
    expect([lead(with_), drafter(with_), manager(with_)]).toEqual([['check-checklist'], [], ['read-agreement']]);
    expect(held(with_)[0]).toBe('checklist-decision: Priya Shah 2026-11-22');
    expect(manager({ ...sent, checklist: checklist({ status: 'question-asked' }) })[0]).toBe('answer-checklist-question');
    const refused: AgreementFile = { ...sent, checklist: checklist({ status: 'not-accepted' }) };
    expect([manager(refused)[0], held(refused)[0]]).toEqual(['put-right-answers', 'checklist-not-accepted: Riverside Advice 2026-11-21']);
  });
  it('leaves a checklist that was sent with the IG lead while the draft is being changed', () => {
    for (const status of ['changes-asked', 'draft'] as const) {
      const changing: AgreementFile = {
        ...sent,
        status,
        heldBy: 'drafter',
        checklist: checklist({ status: 'with-sharing-organisation', sentAt: '2026-11-22T08:00:00Z' }),
      };
      expect(lead(changing)[0]).toBe('check-checklist');
      expect(drafter(changing)).not.toContain('check-checklist');
      expect(held(changing)[1]).toBe('checklist-decision: Priya Shah 2026-11-22');
    }
  });
  it('is what is still open once the partner agrees', () => {
    expect(drafter(agreed)).toEqual(['(see-what-is-open)']);
    const { sharingSignatory: _s, sharing, ...unnamed } = agreed;
    const { signatoryId: _i, ...nobody } = sharing;
    expect(lead({ ...unnamed, sharing: nobody })).toEqual(['name-signatory']);
    expect(drafter({ ...unnamed, sharing: nobody })).toEqual(['(see-what-is-open)']); // the profile is not theirs to change
    const moved = { ...agreed, igReview: review(agreed, { resultHash: 'another' }) };
    expect(lead(moved)).toEqual(['check-legal-side-again']);
    const [again] = nextSteps(standing(moved), { person: 'priya', organisation: 'northfield', roles: ['ig-lead'] });
    expect(again && reasonOfStep(again)).toBe('The legal basis has changed since you read it');
    expect(held({ ...moved, checklist: checklist({ status: 'accepted' }) })).toEqual(['legal-side-again: Priya Shah 2026-11-22']);
    expect(lead({ ...moved, igReview: review(agreed, { resultHash: 'another', outcome: 'back', at: '2026-11-22T10:00:00Z' }) })).toEqual([
      '(see-what-is-open)',
    ]);
  });
});

describe('the next step of a final version', () => {
  it('is signing, for the two who are named and have not', () => {
    expect([signer(final), steps(final, 'ben', 'northfield', 'signatory'), manager(final), drafter(final)]).toEqual([['sign'], ['sign'], [], []]);
    expect(held(final)).toEqual(['signature: Dr Ben Hall 2026-11-23', 'signature: Ella Park 2026-11-23']);
    const half: AgreementFile = { ...final, status: 'part-signed', signed: ['receiving'] };
    expect([signer(half), held(half)]).toEqual([[], ['signature: Dr Ben Hall 2026-11-23']]);
  });
  it('is nothing once it is signed or ended', () => {
    expect([lead({ ...final, status: 'signed' }), held({ ...final, status: 'signed' })]).toEqual([[], []]);
    expect([lead({ ...final, status: 'ended' }), held({ ...final, status: 'ended' })]).toEqual([[], []]);
  });
});

import { describe, expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { settle } from '@/lib/domain/agreement/settle';
import { standingOf } from '@/lib/domain/agreement/standing';
import { assessModel } from '@/lib/domain/legal-basis/assess-model';
import { goldenFile } from '@/lib/domain/print/testing/golden-file';
import { randomPath } from '@/lib/domain/print/testing/random-path';
import { bindingOf } from '@/lib/domain/questions/bind-answer';
import { wordsStep } from '@/lib/domain/questions/change-from-check';
import { mayVisit } from '@/lib/domain/questions/journey';
import { contextOf } from '@/lib/domain/questions/testing/contexts';
import { contradictionsIn } from './contradictions';
import { contradictionKinds } from './kinds';
import { mention, oneOf } from './mention';
import { lookedAtOn, team, withAnswers } from './testing/changed-files';
import { faultyFiles } from './testing/faulty-files';
import { soundFiles } from './testing/sound-files';

const files = Object.entries(soundFiles(catalogue));

function look(file: AgreementFile) {
  const model = settle(file, catalogue);
  if (!model) throw new Error('the file does not settle');
  return contradictionsIn({ file, model, result: assessModel(model), catalogue, today: lookedAtOn });
}
const found = files.map(([name, file]) => ({ name, all: look(file) }));
const of = (wanted: string) => found.flatMap(({ name, all }) => all.filter(({ level }) => level === wanted).map(({ id }) => `${name}: ${id}`));

describe('an agreement in which nothing is wrong', () => {
  it('has no error, whatever its service, nation or people', () => {
    expect(files.length).toBeGreaterThan(40);
    expect(of('error')).toEqual([]);
  });

  it('has few warnings, and those are true of its starting set', () => {
    expect(of('warning')).toEqual([
      'community-transport, care: message-could-give-it-away',
      'domestic-abuse, plain: place-that-may-be-secret',
      // Its adviser named the law, and its profile no officer.
      'advocacy, confirmed yes: receiving-officer-not-named',
      'something-else, care: nhs-number-missing',
      'Medical research shows that walking helps people: details-perhaps-for-research',
      'In research, people who walk feel better: details-perhaps-for-research',
      'People get household donations and furniture: details-perhaps-for-fundraising',
      'Help people to find work in advertising or marketing: details-perhaps-for-fundraising',
      'The group sends a newsletter about the walks: details-perhaps-for-fundraising',
    ]);
    expect(of('note')).toEqual([
      'hospice, plain: contacts-of-others-not-said',
      'hospice-at-home, plain: contacts-of-others-not-said',
      'dementia-support, plain: contacts-of-others-not-said',
      'dementia-support, care: contacts-of-others-not-said',
    ]);
  });
});

describe('what is suggested to a team that people use without a name', () => {
  const suggested = files.filter(([name, { answers }]) => name.includes(', ') && answers.details?.value.enough === 'yes');

  it('names nobody, and leads to no error, for any service', () => {
    expect(suggested.length).toBeGreaterThan(30);
    const wrong = suggested.flatMap(([name, file]) => {
      const all = look(team(file, { anonymousAccess: true }));
      return all
        .filter(({ id, level }) => level === 'error' || id === 'names-from-anonymous-service' || id === 'too-little-to-start')
        .map(({ id }) => `${name}: ${id}`);
    });
    expect(wrong).toEqual([]);
  });

  it('is asked again once the team that sends is another one', () => {
    const context = contextOf(goldenFile);
    const question = { binds: 'starting-set' } as const;
    const anonymous = { ...context, file: team(goldenFile, { anonymousAccess: true }) };
    expect(bindingOf(question, anonymous)).not.toBe(bindingOf(question, context));
  });
});

describe('the answer to change', () => {
  const pages = ['about', 'numbers', 'law', 'people', 'dspt'];

  it('is a page of the draft that is asked and may be opened, or one of the other side’s', () => {
    const lost: string[] = [];
    for (const [id, file] of Object.entries(faultyFiles)) {
      const { today, hash } = contextOf(file);
      const standing = standingOf(file, catalogue, { today, hash, knownPartners: [], partnerSignatories: [] });
      for (const { change } of standing.contradictions().filter((one) => one.id === id)) {
        const { [change.at === 'review' ? 'review' : 'draft']: steps } = standing;
        if (change.at === 'draft' || change.at === 'review') {
          const key = change.at === 'draft' && change.item !== undefined ? `${change.question}/${change.item}` : change.question;
          const step = steps.find((one) => one.key === key);
          const open = step && mayVisit(steps, wordsStep(steps, step).key);
          // A page that the change of another answer has overtaken is asked again by itself.
          if (!step || !(open || standing.factsFor('sharing').missing.length > 0)) lost.push(`${id}: ${key}`);
        }
        if (change.at === 'checklist' && !catalogue.questions.some((one) => one.journey === 'checklist' && one.id === change.question)) lost.push(id);
        if (change.at === 'profile' && !pages.includes(change.page)) lost.push(id);
      }
    }
    expect(lost).toEqual([]);
  });

  it('is named by a question that exists, also where no agreement leads to it', () => {
    for (const { change } of contradictionKinds) if ('question' in change) expect(catalogue.questions.map(({ id }) => id)).toContain(change.question);
  });
});

describe('any way through the questions', () => {
  it('ends with every contradiction in whole words, and with an answer to change that is there', () => {
    for (let seed = 1; seed <= 6; seed++) {
      let state = seed * 7919;
      const file = randomPath((most) => {
        state = (state * 48271) % 2147483647;
        return state % most;
      });
      const { today, hash } = contextOf(file);
      const standing = standingOf(file, catalogue, { today, hash, knownPartners: [], partnerSignatories: [] });
      for (const { id, sentence, why, change } of standing.contradictions()) {
        expect(`${sentence} ${why}`).not.toMatch(/[{}]|‘’|undefined/u);
        if (change.at !== 'draft' && change.at !== 'review') continue;
        const key = 'item' in change ? `${change.question}/${change.item}` : change.question;
        const keys = (change.at === 'draft' ? standing.draft : standing.review).map((step) => step.key);
        expect([id, keys.includes(key)]).toEqual([id, true]);
      }
    }
  });
});

describe('what somebody typed', () => {
  const research = oneOf('research', 'marketing');
  it.each([
    ['for research into debt', 'research'],
    ['not for research', undefined],
    ['never for marketing or research', undefined],
    ['It will be used to help, not to guess. Research may follow', 'Research'],
    ['without any use for research', undefined],
    ['research is not a purpose', undefined],
    ['not for marketing, but for research', 'research'],
    ['researching', undefined],
    ['we don’t do marketing', undefined],
    ['', undefined],
  ])('“%s” speaks of %s', (text, word) => {
    expect(mention(text, research)).toBe(word);
  });

  it('is taken as a whole word, in a moment, however long it is', () => {
    const long = 'not '.repeat(500);
    expect(mention(`${long}research`, research)).toBeUndefined();
    const walks = `${long}walks`;
    const file = withAnswers(goldenFile, { purpose: { wording: 'change' }, 'purpose-edit': { purpose: walks, lost: walks, mayDo: walks } });
    expect(look(file).filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('stops nobody who only writes about their service', () => {
    const plain = [
      'help people who are paid too little to find research they can use at the library',
      'hand out food donations and contact the person',
      'contact the person and plan visits with the family',
      'offer a place at the University of the Third Age',
      'support organ donors after an operation',
    ];
    for (const purpose of plain) {
      const file = withAnswers(goldenFile, {
        purpose: { wording: 'change' },
        'purpose-edit': { purpose, lost: 'Many would not come', mayDo: 'contact the person' },
      });
      expect([purpose, look(file).filter(({ level }) => level === 'error')]).toEqual([purpose, []]);
    }
  });
});

import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import { actorFor, aPerson } from '@/db/testing/builders';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { copiedAnswers } from '@/lib/domain/agreement/copied-draft';
import { type Standing, standingOf } from '@/lib/domain/agreement/standing';
import { mayVisit } from '@/lib/domain/questions/journey';
import { readAnswer } from '@/lib/domain/questions/read-answer';
import { answer, answerAll, charity, fileWith, standardDebt, surgery } from '@/lib/domain/questions/testing/contexts';
import { draftQuestion } from '@/lib/views/draft-question';
import { DraftQuestion } from './draft-question';
import { fetchRowForm } from './testing/fetch-row-form';

beforeAll(fetchRowForm);

type Answered = Parameters<typeof answerAll>[1];
const around = { knownPartners: [{ organisation: charity }], partnerSignatories: [], today: '2026-11-21', hash: (text: string) => text };
const standing = (file: AgreementFile) => standingOf(file, catalogue, around);
const jo = actorFor(aPerson({ id: 'jo' }));
const now = new Date('2026-11-21T09:30:00Z');

const partner: Answered = { partner: { partner: 'riverside' } };
const care: Answered = {
  ...partner,
  service: { serviceType: 'exercise-class' },
  'people-call-it-care': { testA: 'yes', classReason: 'Physiotherapists lead it' },
  'care-professional': { testB: 'health' },
};
const many: Answered = {
  ...partner,
  service: { serviceType: 'exercise-class' },
  purpose: { wording: 'change' },
  people: { who: ['adults', 'may-lack-capacity', 'young'], howMany: 'under-50' },
  details: { enough: 'change' },
  'details-choose': {
    items: ['name', 'medication', 'reason-plain', 'immigration', 'other'],
    otherLabel: 'Shoe size',
    otherCategory: 'health',
    'written-reason-plain': 'own-words',
  },
  'send-how': { methods: ['other', 'access'] },
};
/** As the draft stands that was copied from it, with its partner chosen. */
function copyOf(file: AgreementFile): AgreementFile {
  const copied = { ...file, answers: copiedAnswers(file, catalogue.questions, 'jo', '2026-11-21T09:30:00Z') };
  return answer(copied, 'partner', { partner: 'riverside' });
}
/** Together they ask every question of the draft. */
const files: readonly AgreementFile[] = [
  answerAll(fileWith({}), standardDebt),
  answerAll(fileWith({}), care),
  answerAll(fileWith({}), { ...partner, service: { serviceType: 'social-prescribing' } }),
  ['details-why/medication', 'details-why/immigration', 'details-why/other'].reduce(
    (so, key) => answer(so, key, { reason: 'To know what the class must allow for' }),
    answerAll(fileWith({}), many),
  ),
  answerAll(fileWith({}, { sharing: { ...charity, id: 'sender', publicAuthority: false }, partner: { ...surgery, id: 'riverside' } }), standardDebt),
  copyOf(answerAll(fileWith({}), standardDebt)),
];

const pages = files.flatMap((file) => {
  const stood = standing(file);
  return stood.draft.filter(({ key }) => mayVisit(stood.draft, key)).map((step) => ({ stood, step }));
});

type Attempt = Parameters<typeof draftQuestion.show>[0]['attempt'];
function drawn(stood: Standing, step: (typeof pages)[number]['step'], attempt?: Attempt) {
  const view = draftQuestion.show({
    subject: { ...stood, step },
    input: { reference: 'SA-7K4M-2QXR', screen: step.path.split('/') },
    actor: jo,
    now,
    ...(attempt && { attempt }),
  });
  return { view, html: renderToStaticMarkup(<DraftQuestion {...view} />) };
}
const ids = (html: string) => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);

describe('every question of the draft', () => {
  it('is asked by one of these agreements', () => {
    const asked = new Set(pages.map(({ step }) => step.question.id));
    const all = catalogue.questions.filter(({ journey, outside, beforeDraft }) => journey === 'draft' && !outside && !beforeDraft);
    expect(all.map(({ id }) => id).filter((id) => !asked.has(id))).toEqual([]);
  });

  it.each(pages.map(({ stood, step }) => [step.key, stood, step] as const))(
    '%s stands as it is, with one heading, its own address and nothing left unfilled',
    (key, stood, step) => {
      const { html } = drawn(stood, step);
      expect(html.match(/<h1/g)).toHaveLength(1);
      expect(html).toContain('action="/do/answer-question"');
      expect(html).toContain(`name="screen" value="${key}"`);
      expect(html).toContain(`name="revision" value="${stood.file.answers[key]?.revision ?? 0}"`);
      expect(html).not.toMatch(/\{\w+\}|undefined|\[object/);
      expect(new Set(ids(html)).size).toBe(ids(html).length);
    },
  );

  it.each(pages.filter(({ step }) => step.question.fields.length > 0).map(({ stood, step }) => [step.key, stood, step] as const))(
    '%s says what is missing beside each field and at the top, with a link that leads there',
    (key, stood, step) => {
      const read = readAnswer(step.question, step.item, {}, stood.context);
      if (read.ok) throw new Error(`${key} may be left empty`);
      const { html, view } = drawn(stood, step, {
        command: 'answer-question',
        values: { screen: key, revision: '0' },
        outcome: { kind: 'invalid', errors: read.errors },
      });
      expect(Object.keys(view.errors)).not.toEqual([]);
      for (const target of [...html.matchAll(/<li><a href="#([^"]+)"/g)].map(([, id]) => id)) expect(ids(html)).toContain(target);
      expect(html.match(/nhsuk-error-message"/g) ?? []).toHaveLength(Object.keys(read.errors).length);
    },
  );

  it('never chooses for anybody on a first visit', () => {
    const fresh = standing(answerAll(fileWith({}), { ...partner, service: { serviceType: 'debt-counselling' } }));
    for (const step of fresh.draft.filter(({ answer: given, key, question }) => given === undefined && !question.behindCheck && mayVisit(fresh.draft, key)))
      expect(drawn(fresh, step).html).not.toContain('checked=""');
  });
});

const manyPartners = Array.from({ length: 12 }, (_, index) => ({
  organisation: { ...charity, id: `partner-${index + 1}`, name: `${index === 11 ? 'Café Northfield' : 'Charity'} ${index + 1}` },
}));

describe('a long list', () => {
  const { partner: _, ...nobody } = fileWith({});
  const stood = (partners: readonly { readonly organisation: typeof charity; readonly lastService?: string }[], given: Answered = {}) =>
    standingOf({ ...nobody, ...answerAll(fileWith({}), given), ...(given.partner ? {} : { partner: undefined }) }, catalogue, {
      ...around,
      knownPartners: partners,
    });
  const page = (from: Standing, key: string, asked: Partial<Parameters<typeof draftQuestion.show>[0]['input']> = {}, attempt?: Attempt) => {
    const step = from.draft.find((one) => one.key === key)!;
    const input = { reference: 'SA-7K4M-2QXR', screen: [step.path], ...asked };
    const view = draftQuestion.show({ subject: { ...from, step }, input, actor: jo, now, ...(attempt && { attempt }) });
    return { view, html: renderToStaticMarkup(<DraftQuestion {...view} />), values: view.form.fields[0]?.options?.map(({ value }) => value) ?? [] };
  };
  const services = stood([{ organisation: charity, lastService: 'food-bank' }], { ...partner, service: { serviceType: 'hospice' } });

  it('of services begins with that of the last agreement, and has a box that only asks', () => {
    const { html, values, view } = page(services, 'service');
    expect([values[0], values.length, view.filter?.says]).toEqual(['food-bank', 23, undefined]);
    expect(html).toContain('<form action="/agreements/SA-7K4M-2QXR/draft/service" method="get">');
    expect(html.indexOf('name="q"')).toBeLessThan(html.indexOf('action="/do/answer-question"'));
  });
  it('keeps what is ticked and “Something else” in sight, and says how many match', () => {
    const { html, values, view } = page(services, 'service', { q: '  DEBT ' });
    expect([values, view.filter?.says]).toEqual([
      ['debt-counselling', 'hospice', 'something-else'],
      '1 of 22 services matches ‘DEBT’. Your answer stays in the list',
    ]);
    expect(html).toContain('<a href="/agreements/SA-7K4M-2QXR/draft/service">Show all 22 services</a>');
    expect(html).toMatch(/checked=""[^>]*value="hospice"|value="hospice"[^>]*checked=""/);
  });
  it('says what to do when nothing matches', () => {
    const { values, view } = page(services, 'service', { q: '<b>zz' });
    expect([values, view.filter?.says]).toEqual([
      ['hospice', 'something-else'],
      'No service matches ‘<b>zz’. Try another word, or select ‘Something else’. Your answer stays in the list',
    ]);
  });
  it('carries along what was typed and refused', () => {
    const attempt: Attempt = {
      command: 'answer-question',
      values: { screen: 'service', revision: '0', serviceType: 'something-else', other: 'x'.repeat(101) },
      outcome: { kind: 'invalid', errors: { other: 'What the service is must be 100 characters or less' } },
    };
    const { html, view } = page(services, 'service', { q: 'debt', attempt: 'a1' }, attempt);
    expect(html).toContain('<input type="hidden" name="attempt" value="a1"/>');
    expect([view.filter?.all?.href, view.value.other]).toEqual(['/agreements/SA-7K4M-2QXR/draft/service?attempt=a1', 'x'.repeat(101)]);
  });
  it('of partners stands whole up to 8, and begins with the 8 most recent beyond that', () => {
    const few = page(stood(manyPartners.slice(0, 8)), 'partner');
    expect([few.values.length, few.view.filter]).toEqual([9, undefined]); // and the way out of the list
    const long = stood(manyPartners);
    const first = page(long, 'partner');
    expect([first.values, first.view.filter?.says]).toEqual([
      [...manyPartners.slice(0, 8).map(({ organisation: { id } }) => id), 'new'],
      'Showing 8 of 12 organisations, the most recent first',
    ]);
    expect(page(long, 'partner', { list: 'all' }).values).toHaveLength(13);
    expect(page(long, 'partner', { q: 'cafe' }).values).toEqual(['partner-12', 'new']);
    expect(page(long, 'partner', { q: 'standards' }).values).toEqual(['new']); // what stands below a name is no name
  });
  it('of partners keeps the chosen one in sight', () => {
    const chosen = stood([...manyPartners, { organisation: charity }], partner);
    expect(page(chosen, 'partner').values.slice(-3)).toEqual(['partner-8', 'riverside', 'new']);
    expect(page(chosen, 'partner').view.filter?.says).toBe('Showing 8 of 13 organisations, the most recent first. Your answer stays in the list');
  });
});

describe('a page of the draft', () => {
  const stood = standing(answerAll(fileWith({}), many));
  const step = (key: string, from = stood) => {
    const found = from.draft.find((one) => one.key === key);
    if (!found) throw new Error(`no step ${key}`);
    return found;
  };

  it('interrupts where more is shared than seems needed, with a way back and a way on', () => {
    const whole = standing(files[3]!);
    const { html } = drawn(whole, step('details-check', whole));
    expect(html).toContain('nhsuk-panel--interruption');
    expect(html).toContain('href="/agreements/SA-7K4M-2QXR/draft/details/choose"');
    expect(html).toMatch(/<button type="submit" class="sa-link-button">Keep these details/);
  });

  it('asks about a text that may speak of a real person, and leads back to it', () => {
    const values = {
      screen: 'purpose-edit',
      revision: '0',
      purpose: 'So that people can be called on 01632 960123 soon',
      lost: 'They would wait',
      mayDo: 'call the person',
    };
    const { view, html } = drawn(stood, step('purpose-edit'), {
      command: 'answer-question',
      values,
      outcome: { kind: 'invalid', errors: { 'keep-anyway': 'asks' } },
    });
    expect(view.realPerson?.found).toEqual(['a phone number in ‘What the sharing is for’']);
    expect(html).toContain('name="keep-anyway" value="yes"');
    expect(html).toContain('name="lost" value="They would wait"');
  });

  it('shows both answers in words when somebody was faster, and posts on top of the newest', () => {
    const values = { screen: 'people', revision: '0', who: ['adults'], howMany: '50-500' };
    const outcome = { kind: 'conflict', yours: {}, theirs: {}, by: 'Priya Shah', at: '2026-11-21T09:14:00Z' } as const;
    const { view, html } = drawn(stood, step('people'), { command: 'answer-question', values, outcome });
    expect(view.conflict).toMatchObject({ by: 'Priya Shah', at: '9:14am' });
    expect(view.conflict?.rows[1]).toEqual({ label: 'About how many people a year?', yours: '50 to 500', theirs: 'Under 50' });
    expect(html).toContain('name="revision" value="1"');
  });

  it('keeps the revision that a refused answer was typed on, so that nothing is overwritten in silence', () => {
    const { view } = drawn(stood, step('people'), {
      command: 'answer-question',
      values: { screen: 'people', revision: '0' },
      outcome: { kind: 'session-ended' },
    });
    expect(view.hidden.revision).toBe('0');
    expect(view.errors).toEqual({});
  });

  it('shows nothing of what was typed on another page', () => {
    const { view } = drawn(stood, step('people'), {
      command: 'answer-question',
      values: { screen: 'children', csc: 'yes' },
      outcome: { kind: 'invalid', errors: { csc: 'x' } },
    });
    expect(view.errors).toEqual({});
  });

  it('is closed while the draft lies with the IG lead, and before the questions that it rests on', () => {
    const away = standing({ ...stood.file, heldBy: 'ig-lead', igLead: { personId: 'priya', name: 'Priya Shah' } });
    expect(drawn(away, step('people', away)).html).toContain('The draft is with Priya Shah');
    expect(drawn(away, step('people', away)).html).not.toContain('<form');
    const early = standing(answerAll(fileWith({}), { ...partner, service: { serviceType: 'debt-counselling' } }));
    expect(drawn(early, step('legal-read', early)).view.closed?.way.href).toBe('/agreements/SA-7K4M-2QXR/draft/purpose');
  });

  it('leads to the care test from a wider service that can be care', () => {
    expect(drawn(stood, step('purpose')).html).toContain('href="/agreements/SA-7K4M-2QXR/draft/people-call-it-care"');
    const debt = standing(files[0]!);
    expect(drawn(debt, step('purpose', debt)).html).not.toContain('people-call-it-care');
  });

  it('shows an IG lead what else could apply, and nobody else', () => {
    const debt = standing(files[0]!);
    const asLead = draftQuestion.show({
      subject: { ...debt, step: step('legal-read', debt) },
      input: { reference: 'SA-7K4M-2QXR', screen: ['legal-basis'] },
      actor: actorFor(aPerson({ roles: ['ig-lead'] })),
      now,
    });
    expect(renderToStaticMarkup(<DraftQuestion {...asLead} />)).toContain('Never for this sharing');
    expect(drawn(debt, step('legal-read', debt)).html).not.toContain('Never for this sharing');
    expect(drawn(debt, step('legal-read', debt)).html).toContain('Why this applies');
  });
});

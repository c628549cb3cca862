// The box above the details (D14), without scripts: it sends the whole form and gets it back, narrowed, with nothing saved or lost.
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import { actorFor, aPerson } from '@/db/testing/builders';
import { standingOf } from '@/lib/domain/agreement/standing';
import { readAnswer } from '@/lib/domain/questions/read-answer';
import { refusalOf } from '@/lib/domain/questions/refusal-of';
import { answerAll, charity, fileWith } from '@/lib/domain/questions/testing/contexts';
import { draftQuestion } from '@/lib/views/draft-question';
import { DraftQuestion } from './draft-question';
import { fetchRowForm } from './testing/fetch-row-form';

beforeAll(fetchRowForm);

const file = answerAll(fileWith({}), { partner: { partner: 'riverside' }, service: { serviceType: 'debt-counselling' }, details: { enough: 'change' } });
const around = { knownPartners: [{ organisation: charity }], partnerSignatories: [], today: '2026-11-21', hash: (text: string) => text };
const stood = standingOf(file, catalogue, around);
const step = stood.draft.find(({ key }) => key === 'details-choose')!;

function drawnAfter(posted: Record<string, string | string[]>) {
  const read = readAnswer(step.question, undefined, posted, stood.context);
  if (read.ok) throw new Error('saved');
  const attempt = { command: 'answer-question', values: { screen: step.key, revision: '0', ...posted }, outcome: refusalOf(read) } as const;
  const input = { reference: file.reference, screen: ['details', 'choose'], attempt: 'a1' };
  const view = draftQuestion.show({
    subject: { ...stood, step },
    input,
    actor: actorFor(aPerson({ id: 'jo' })),
    now: new Date('2026-11-21T09:30:00Z'),
    attempt,
  });
  const html = renderToStaticMarkup(<DraftQuestion {...view} />);
  const boxes = [...html.matchAll(/<input[^>]*type="checkbox"[^>]*>/g)].map(([tag]) => [/value="([^"]+)"/.exec(tag)?.[1], tag.includes('checked')] as const);
  return { html, boxes, ticked: boxes.filter(([, is]) => is).map(([id]) => id) };
}

describe('the box above the details', () => {
  const looked = { items: ['name', 'debts', 'other'], otherLabel: 'Shoe size', otherCategory: 'health', q: 'interpreter', find: 'words' };

  it('finds by a word, keeps every tick in sight and gives back what was typed', () => {
    const { html, boxes, ticked } = drawnAfter(looked);
    expect(ticked).toEqual(['name', 'debts', 'other']);
    expect(boxes.map(([id]) => id)).toEqual(['name', 'language', 'debts', 'other']);
    expect(html).toContain('1 of 93 details matches ‘interpreter’. What you ticked stays in the list');
    expect(html).toContain('value="Shoe size"');
    expect(html).toMatch(/type="radio"[^>]*checked=""[^>]*value="health"|type="radio"[^>]*value="health"[^>]*checked=""/);
    expect(html).not.toContain('nhsuk-error-summary');
  });
  it('shows what is rarely needed in the open once it was looked for', () => {
    const { html } = drawnAfter({ q: 'bank', find: 'words' });
    expect(html).not.toContain('sa-choices-apart');
  });
  it('shows everything again, ticks and all', () => {
    const { html, boxes, ticked } = drawnAfter({ ...looked, find: 'all' });
    expect([boxes.length, ticked]).toEqual([94, ['name', 'other', 'debts']]);
    expect(html).not.toContain('details match');
  });
  it('says what to do when nothing matches', () => {
    expect(drawnAfter({ q: '<zz', find: 'words' }).html).toContain('No detail matches ‘&lt;zz’. Try another word, or select ‘Something else’');
  });
  it('posts its words with the answer and is no part of it', () => {
    const read = readAnswer(step.question, undefined, { items: ['name'], q: 'phone' }, stood.context);
    expect(read.ok && read.value.items).toEqual(['name']);
    expect(read.ok && 'q' in read.value).toBe(false);
  });
  it('finds every detail by its own name, and no restricted one', () => {
    for (const id of ['phone', 'diet', 'medication']) {
      const { label } = catalogue.items.find((item) => item.id === id)!;
      expect(drawnAfter({ q: label.slice(0, 60), find: 'words' }).boxes.map(([one]) => one)).toContain(id);
    }
    expect(drawnAfter({ q: 'adoption', find: 'words' }).boxes.map(([one]) => one)).toEqual(['other']);
  });
});

it('keeps equality details apart from what is needed to know', () => {
  const { html } = drawnAfter({ q: '', find: 'all' });
  const [, rest = ''] = html.split('For equality monitoring');
  expect(rest).toContain('Optional, never affects the service, and made anonymous within 3 months');
  for (const { id, label } of catalogue.items.filter(({ group }) => group === 'equality')) {
    expect([id, html.split(`value="${id}"`).length]).toEqual([id, 2]);
    expect(rest).toContain(label);
  }
  expect(rest).not.toContain('Current medicines');
});

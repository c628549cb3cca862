// Whatever somebody chooses, the enquiry ends, and its answer has no hole in it: each condition in words, each line with its source or
// said to be our own suggestion, each answer with the page that changes it.
import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { EnquiryAnswer } from '@/components/enquiry/enquiry-answer';
import { catalogue } from '@/content/catalogue';
import { enquiryFields } from '@/content/questions/enquiry';
import { enquiryWords } from '@/content/wording/enquiry';
import { type EnquiryAnswers, type EnquiryName, enquiryHref, enquiryNames } from '@/lib/domain/legal-basis/enquiry/answers';
import { askedOf } from '@/lib/domain/legal-basis/enquiry/asked';
import { enquiryResult } from '@/lib/domain/legal-basis/enquiry/enquiry-facts';
import { enquiryField, serviceIds } from '@/lib/domain/legal-basis/enquiry/enquiry-form';
import { readAnswers } from '@/lib/domain/legal-basis/enquiry/read-answers';
import { conditionCode } from '@/lib/domain/legal-basis/condition-words';
import type { EnquiryAnswerModel, EnquiryPageModel } from '@/lib/views/enquiry-model';
import { enquiryPage } from '@/lib/views/enquiry-page';
import { ownPath } from '@/lib/server/own-path';
import { aVisitor } from '@/db/testing/builders';

type Query = Readonly<Record<string, string | string[]>>;

/** What the page of this address shows. */
async function shown(query: Query): Promise<EnquiryPageModel> {
  const subject = await enquiryPage.load({} as never, query, aVisitor(), new Date(0), () => false, {} as never);
  if (!subject) throw new Error('No page');
  return enquiryPage.show({ subject, input: query, actor: aVisitor(), now: new Date(0) });
}

const queryOf = (href: string): Query => Object.fromEntries(new URL(href, 'https://x.example').searchParams);
const optionsOf = (name: EnquiryName, answers: EnquiryAnswers) => enquiryField(name, answers, enquiryFields, catalogue).options ?? [];

/** Walks on from the questions that are open, choosing by the numbers, mostly what was never chosen, until the answer is known. */
function walked(
  numbers: readonly number[],
  met: ReadonlySet<string> = new Set(),
  given: EnquiryAnswers = {},
): { readonly answers: EnquiryAnswers; readonly pages: number } {
  let answers = given;
  let taken = 0;
  for (let pages = 0; pages < 30; pages += 1) {
    const { open, steps } = askedOf(answers, catalogue);
    const step = steps.find(({ names }) => names.some((name) => open.includes(name)));
    if (!step) return { answers, pages };
    for (const name of step.names) {
      const options = optionsOf(name, answers);
      const [first, second] = [numbers[taken % numbers.length] ?? 0, numbers[(taken + 1) % numbers.length] ?? 0];
      taken += 1;
      const fresh = options.filter(({ value }) => !met.has(`${name} ${value}`));
      const from = fresh.length > 0 && first % 4 > 0 ? fresh : options;
      // Help for one person asks most, so it is chosen most.
      const chosen = name === 'purpose' && first % 3 > 0 ? options[0] : from[Math.floor(first / 4) % from.length];
      const other = options[second % options.length];
      const several = enquiryFields[name].kind === 'checkboxes' && chosen !== other && !chosen?.exclusive && !other?.exclusive;
      const value = [chosen?.value ?? '', ...(several ? [other?.value ?? ''] : [])];
      const read = readAnswers({ [name]: value }, serviceIds(catalogue));
      expect(read.wrong, `${name} ${value.join(' ')}`).toEqual([]);
      answers = { ...answers, ...read.answers };
    }
  }
  throw new Error(`No end: ${JSON.stringify(answers)}`);
}

/** The only way to the last question of all. */
const beyondConsent = { purpose: 'research', nation: 'england', law: 'no', ask: 'no' } as const;

/** Walks by chance, until every choice of every question was met. */
function everyChoice(): readonly EnquiryAnswers[] {
  const met = new Set<string>();
  const numbers = fc.sample(fc.array(fc.nat({ max: 9973 }), { minLength: 24, maxLength: 24 }), { numRuns: 300, seed: 20_261_122 });
  const kept = numbers.flatMap((each, index) => {
    const { answers, pages } = walked(each, met, index % 20 === 0 ? beyondConsent : {});
    expect(pages).toBeLessThanOrEqual(11);
    const { counted } = askedOf(answers, catalogue);
    const choices = enquiryNames.flatMap((name) => [counted[name] ?? []].flat().map((value) => `${name} ${value}`));
    const fresh = choices.filter((one) => !met.has(one));
    for (const one of fresh) met.add(one);
    return fresh.length > 0 ? [counted] : [];
  });
  const all = enquiryNames.flatMap((name) => optionsOf(name, { service: 'advocacy' }).map(({ value }) => `${name} ${value}`));
  expect(all.filter((one) => !met.has(one))).toEqual([]);
  return kept;
}

/** What is missing in an answer. */
function holesIn({ legal: { card, sources, changes }, rules, rows }: EnquiryAnswerModel): readonly string[] {
  const lines = [...card.warnings, ...card.notes, ...card.parts.flatMap((part) => part.lines)];
  const panels = lines.flatMap(({ why }) => why);
  return [
    ...lines.filter(({ claim }) => claim === '').map(({ id }) => `${id} claims nothing`),
    ...panels.filter(({ ourWords }) => ourWords === '').map(({ ruleId }) => `${ruleId} says nothing`),
    ...panels.filter((panel) => panel.sources.length === 0 && panel.tag === 'National guidance').map(({ ruleId }) => `${ruleId} has no source`),
    ...panels.flatMap((panel) => panel.sources).filter((id) => !sources[id]?.title),
    ...panels
      .flatMap(({ becauseYouAnswered }) => becauseYouAnswered)
      .flatMap(({ asked, words, question }) => {
        return asked !== '' && words !== '' && changes[question]?.includes('change=') ? [] : [`${question}: ${asked} ${words}`];
      }),
    ...rows.filter(({ label, words }) => label === '' || words === '').map(({ name }) => name),
    ...(rules.all.length === 0 ? ['no rule'] : []),
  ];
}

describe('any enquiry', () => {
  it('ends after a few pages, and its answer has no hole', { timeout: 60_000 }, async () => {
    for (const answers of everyChoice()) {
      const { answer } = await shown(queryOf(enquiryHref(answers)));
      if (!answer) throw new Error('No answer');
      expect(holesIn(answer)).toEqual([]);
      const html = renderToStaticMarkup(<EnquiryAnswer {...answer} words={enquiryWords} />);
      const led = [...html.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id);
      expect(led.filter((id) => !html.includes(` id="${id}"`))).toEqual([]);
      expect(html).not.toMatch(/undefined|\bnull\b|NaN|\{|\[object/);
      // As it is read: a code that stays in one piece stands in an element of its own.
      const read = html.replaceAll(/<[^>]+>/gu, '');
      const { result } = enquiryResult(answers, catalogue);
      for (const { art6, art9, art10 } of result.flows.map((flow) => flow.result))
        for (const condition of [art6.sharing, art6.receiving, art6.returnFlow, art9.sharing, art9.receiving, art10.sharing, art10.receiving])
          if (result.status !== 'blocked' && typeof condition === 'string' && condition !== 'none' && condition !== '6(1)(f)')
            expect(read).toContain(conditionCode(condition));
      if (!answer.start || !('href' in answer.start)) continue;
      expect(['ok', 'needs_review']).toContain(result.status);
      expect(ownPath(answer.start.href)).toBe(answer.start.href);
    }
  });
});

describe('an address', () => {
  const given = { purpose: 'individual', nation: 'england' } as const;

  it('that holds no answers asks the first question, without a word of error', async () => {
    const { asks, first } = await shown({ utm: 'x', __proto__: 'y' });
    expect(first).toBe(true);
    expect(asks?.form.fields.map(({ name }) => name)).toEqual(['purpose', 'nation']);
    expect(asks?.errors).toEqual({});
  });

  it('that was sent without an answer says so at each question', async () => {
    expect((await shown({ asked: 'start' })).asks?.errors).toEqual({
      purpose: 'Select what the sharing is for',
      nation: 'Select where the organisation that sends the details is',
    });
    expect((await shown({ ...given, asked: 'start' })).asks?.errors).toEqual({});
  });

  it('that holds something else is asked again, and what was good is kept', async () => {
    const { asks } = await shown({ purpose: ['individual', 'research'], nation: 'mars', who: 'adults' });
    expect(asks?.errors).toEqual({ purpose: 'Select what the sharing is for', nation: 'Select where the organisation that sends the details is' });
    expect(asks?.hidden).toEqual({ who: 'adults', asked: 'start' });
    const both = await shown({ ...given, service: 'food-bank', sender: 'gp-practice', receiver: 'charity', details: 'everyday', team: ['neither', 'no-name'] });
    expect(both.asks?.errors).toEqual({ team: 'Select what fits the team or the service, or select ‘No, none of these’' });
  });

  it('knows no kind of service that is not offered', async () => {
    expect((await shown({ ...given, service: 'no-such-service' })).asks?.errors).toEqual({ service: 'Select what kind of service it is' });
  });

  it('that changes one answer leads back to the answer', async () => {
    const whole = queryOf(enquiryHref(walked([0]).answers));
    const { asks, back } = await shown({ ...whole, change: 'details' });
    expect(asks?.value.details).toBeDefined();
    expect(back?.text).toBe('Back to the answer');
    expect((await shown(queryOf(back?.href ?? ''))).answer).toBeDefined();
  });

  it('says first what stops the sharing, and then what else needs a look', async () => {
    const research =
      'purpose=research&nation=wales&sender=nhs&receiver=charity&details=health&team=no-name&who=adults&how=message&decides=each&law=no&ask=no&approval=none';
    const { answer } = await shown(Object.fromEntries(new URLSearchParams(research)));
    expect(answer?.legal.card.firstLine).toMatch(/^Ask people/);
    expect(answer?.legal.card.warnings.map(({ id }) => id)).toEqual([
      'warning-SEEK_CONSENT_ANONYMISE_OR_S251',
      'warning-ANONYMOUS_ACCESS_PROVIDER',
      'warning-CHECK_WALES_RULES',
    ]);
    expect(answer?.more.map(({ href }) => href)).not.toContain('/guidance/national-data-opt-out');
  });

  it('names another way only where this one is not open, and in danger where to look', async () => {
    const heading = async (query: string) => (await shown(Object.fromEntries(new URLSearchParams(query)))).answer?.instead?.heading;
    const research = 'purpose=research&sender=nhs&receiver=charity&details=health&team=neither&who=adults&how=message&decides=each&law=no';
    expect(await heading(`${research}&nation=england&ask=yes`)).toBeUndefined();
    expect(await heading(`${research}&nation=england&ask=no&approval=none`)).toBe('What to use instead');
    expect(await heading('purpose=emergency&nation=england&sender=nhs&receiver=charity&details=health&team=neither&who=adults')).toBe('Where to look');
    expect(await heading('purpose=totals')).toBe('What to do');
    const scotland = (await shown(Object.fromEntries(new URLSearchParams(`${research}&nation=scotland&ask=no`)))).answer?.instead?.ways;
    expect(scotland?.map(({ text }) => text)).toEqual(['Totals that show nobody, wherever they will do']);
  });

  it('speaks of wider services, and of care that a council arranges, only where the case does', async () => {
    const rules = async (query: string) => (await shown(Object.fromEntries(new URLSearchParams(query)))).answer?.rules;
    const counts = 'purpose=planning&nation=england&sender=nhs&receiver=charity&details=health&team=neither&who=adults&how=message&decides=each&bound=yes';
    for (const other of [`${counts}&law=no&ask=yes`, 'purpose=totals', 'decides=instructions']) expect((await rules(other))?.caveat).toBeUndefined();
    const support = 'purpose=individual&nation=england&service=debt-counselling&team=neither&who=adults&how=message&back=nothing&decides=each';
    const asked = await rules(`${support}&sender=gp-practice&receiver=charity&details=everyday`);
    expect(asked?.caveat).toMatch(/^The national guidance names conditions for care only/u);
    expect(asked?.all.find(({ id }) => id === 'H1')?.caveat).toBeUndefined();
  });

  it('ends it at once where one answer settles it', async () => {
    const answer = async (query: Query) => (await shown(query)).answer?.legal.card.status;
    expect(await answer({ purpose: 'totals' })).toBe('not_needed');
    expect(await answer({ purpose: 'signpost' })).toBe('not_needed');
    expect(await answer({ purpose: 'fundraising' })).toBe('blocked');
    expect(await answer({ decides: 'instructions' })).toBe('wrong_instrument');
    expect(await answer({ casework: 'yes' })).toBe('out_of_scope');
  });
});

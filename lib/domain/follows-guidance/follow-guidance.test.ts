import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citations } from '@/content/citations';
import { catalogue } from '@/content/catalogue';
import { checks } from '../agreement/lifecycle';
import { settle } from '../agreement/settle';
import { withAnswers } from '../checks/contradictions/testing/changed-files';
import type { ItemStanding } from '../assurance/item-standing';
import { papersOf } from '../print/papers/papers-of';
import { printAgreement } from '../print/print-agreement';
import type { PrintModel } from '../print/print-model';
import { goldenFile, plannedFile } from '../print/testing/golden-file';
import { sourceOf } from '../print/testing/printed';
import { randomPath } from '../print/testing/random-path';
import { followGuidance, guidancePoints } from './follow-guidance';
import { guidanceContext } from './guidance-context';
import { guidanceGroups, type GuidanceContext } from './guidance-point';

type File = Parameters<typeof sourceOf>[0];

function contextOf(file: File, met: GuidanceContext['met'] = () => true): GuidanceContext {
  const source = sourceOf(file, catalogue, 'say');
  const found = guidanceContext(source, printAgreement(source), papersOf(source), met);
  if (!found) throw new Error('nothing goes out');
  return found;
}
const readings = (context: GuidanceContext) => new Map(followGuidance(context).map(({ point, reading }) => [point.id, reading]));
const statuses = (context: GuidanceContext) => new Map(followGuidance(context).map(({ point, reading }) => [point.id, reading.status]));
const whole = contextOf(goldenFile);
/** Points that nobody was asked because of a current DSPT result, and that it does not cover. */
const notAsked = ({ standings = [] }: GuidanceContext) => standings.flatMap(({ item, source }) => (source === 'not-asked' ? [item.id] : []));
const without = (id: string): PrintModel => ({ ...whole.print, sections: whole.print.sections.map((one) => (one.id === id ? { ...one, blocks: [] } : one)) });

it('calls nothing done that a DSPT result does not cover', () => {
  expect(notAsked(whole)).toEqual(['contracts']);
  expect(readings(whole).get('checklist-contracts')?.status).toBe('not-done');
});

it('shows as a DSPT result of the partner only one that is printed, and leads for rights to the paper that names them', () => {
  const partnerHas = (level: string) => {
    const parties = whole.model.parties.map((one) => (one.side === 'receiving' ? { ...one, dspt: { level } } : one));
    return readings({ ...whole, model: { ...whole.model, parties } as GuidanceContext['model'] }).get('dspt')?.says;
  };
  expect(readings(whole).get('dspt')?.says).toBe('Shows the result of both sides');
  for (const level of ['not-registered', 'not-known']) expect(partnerHas(level)).toContain('is accepted on its checklist');
  expect(JSON.stringify(readings(whole).get('rights'))).toContain('privacy-notice-text');
});

it('says of what an advocate may see in a record, and of a concern about safety, no more than is so', () => {
  const said = (id: string, change: (model: GuidanceContext['model']) => GuidanceContext['model']) =>
    readings({ ...whole, model: change(whole.model) }).get(id)?.says;
  const imca = (model: GuidanceContext['model']) => ({ ...model, service: { ...model.service, statute: 'Mental Capacity Act 2005, section 35' } });
  const points = ['gender-history', 'article-10'];
  for (const id of points) expect(said(id, imca)).toContain('What an advocate sees of a record is decided for each person');
  for (const id of points) expect(said(id, (model) => model)).not.toContain('record is decided');
  const logsIn = (model: GuidanceContext['model']) => {
    const law = imca(model);
    return { ...law, flows: law.flows.map((flow) => (flow.id === 'outward' ? { ...flow, methods: ['access'] as const } : flow)) };
  };
  for (const id of points) {
    expect(said(id, logsIn)).toMatch(/A log-in to a record may show .* Ask your data protection officer to confirm/);
    expect(readings({ ...whole, model: logsIn(whole.model) }).get(id)?.status).toBe('not-yet');
  }
});

it('asks whoever gives care for the NHS for a Caldicott Guardian, and names the side that has none', () => {
  const reads = (caldicott: object | undefined, kind: string, nation = 'england') => {
    const parties = whole.model.parties.map((one) => {
      const { caldicott: _, caldicottAlternative: __, ...contacts } = one.organisation.contacts;
      return { ...one, commissioned: [], organisation: { ...one.organisation, kind, contacts: { ...contacts, ...(caldicott && { caldicott }) } } };
    });
    return readings({ ...whole, model: { ...whole.model, nation, parties } as unknown as GuidanceContext['model'] }).get('guardian');
  };
  expect(reads(undefined, 'nhs-trust')).toMatchObject({ status: 'not-yet', says: expect.stringContaining(goldenFile.sharing.name) });
  expect(reads({ name: 'Priya Shah' }, 'nhs-trust')?.status).toBe('done');
  for (const one of [reads(undefined, 'charity'), reads(undefined, 'nhs-trust', 'wales')]) expect(one?.status).toBe('does-not-apply');
  expect(reads(undefined, 'nhs-trust', 'wales')?.says).toMatch(/Of care for the NHS this guidance is England’s: .* what Wales asks/);
});

it('says of a log-in how far it reaches, and outside England of whom nothing shows a standard', () => {
  const beyond = { ...whole.result, warnings: ['ACCESS_EXCEEDS_MINIMUM'] } as GuidanceContext['result'];
  const igReview = { ...whole.model.igReview, reviewReason: 'Screens are set by role' } as GuidanceContext['model']['igReview'];
  const flows = whole.model.flows.map((flow) => ({ ...flow, methods: ['access' as const] }));
  const least = (statute?: string) =>
    readings({ ...whole, result: beyond, model: { ...whole.model, igReview, flows, service: { ...whole.model.service, ...(statute && { statute }) } } }).get(
      'least',
    );
  expect(least('Mental Capacity Act 2005, section 35')).toMatchObject({
    status: 'not-done',
    says: expect.stringMatching(/^A log-in could show more than an/u),
  });
  expect(least()?.says).toMatch(/^More goes than a service wider than care needs/u);
  const welsh = readings({ ...whole, model: { ...whole.model, nation: 'wales' } }).get('dspt')?.says;
  expect(welsh).toContain(`for ${goldenFile.sharing.name} nothing here does`);
});

it('says of a disclosure of abuse, as section 7 does, that no condition is named and that advice is on record', () => {
  const file = withAnswers(goldenFile, {
    service: { serviceType: 'domestic-abuse' },
    details: { enough: 'change' },
    'details-choose': { items: ['name', 'domestic-abuse'] },
    'details-why/domestic-abuse': { reason: 'To plan the person’s safety' },
  });
  const advised = (dpoDate: string | undefined) =>
    contextOf({ ...file, igReview: { ...file.igReview, ...(dpoDate && { dpoAdvice: 'Agreed', dpoDate }) } as typeof file.igReview });
  const sectionOf = ({ print }: GuidanceContext) => JSON.stringify(print.sections.find(({ id }) => id === 'legal-basis'));
  const [done, open] = [advised('2026-11-18'), contextOf({ ...file, igReview: undefined } as unknown as File)];
  expect(readings(done).get('article-10')).toMatchObject({ status: 'not-done', says: expect.stringMatching(/no condition is named.*18 November 2026$/u) });
  expect(sectionOf(done)).toMatch(/Article 10: abuse .* No condition is named for that; .* advice of its data protection officer, 18 November 2026\./u);
  expect(readings(open).get('article-10')).toMatchObject({ status: 'not-yet', says: expect.stringContaining('no advice') });
  expect(sectionOf(open)).toMatch(/Article 10: abuse .* asks its data protection officer first\./u);
  expect(sectionOf(whole)).not.toContain('Article 10: abuse');
});

it('names the organisation in what is asked as in what is said', () => {
  const asked = followGuidance(whole).map(({ point }) => point.asks);
  expect(asked.filter((one) => /the partner|\{partner\}/u.test(one))).toEqual([]);
  expect(asked.filter((one) => one.includes(goldenFile.partner?.name ?? '-')).length).toBeGreaterThan(2);
});

it('has a line for what the law asks of some agreements alone, and says of all others that it does not apply', () => {
  const ids = ['article-10', 'joint-control', 'without-a-name', 'other-nation', 'childrens-notice'];
  expect(ids.map((id) => readings(whole).get(id)?.status)).toEqual(ids.map(() => 'does-not-apply'));
  const [team, ...teams] = goldenFile.sharing.teams;
  const sharing = { ...goldenFile.sharing, teams: team ? [{ ...team, anonymousAccess: true }, ...teams] : teams };
  const special = withAnswers(
    { ...goldenFile, sharing },
    {
      people: { who: ['adults', 'young'], howMany: '50-500' },
      children: { csc: 'no' },
      details: { enough: 'change' },
      'details-choose': { items: ['name', 'police-reference'] },
      'who-decides': { role: 'both', together: 'Who is offered a place', contactPoint: 'sharing' },
    },
  );
  const found = readings(contextOf(special));
  expect(ids.map((id) => [id, found.get(id)?.status])).toEqual(ids.map((id) => [id, id === 'other-nation' ? 'does-not-apply' : 'done']));
  const welsh = contextOf({ ...special, sharing: { ...sharing, nation: 'wales' } });
  expect(readings(welsh).get('other-nation')).toMatchObject({ status: 'not-yet', says: expect.stringContaining('Wales') });
  const igReview = { ...welsh.model.igReview, reviewReason: 'We read the code for Wales' } as GuidanceContext['model']['igReview'];
  expect(readings({ ...welsh, model: { ...welsh.model, igReview } } as GuidanceContext).get('other-nation')?.status).toBe('done');
  expect(readings(welsh).get('without-a-name')?.status).toBe('does-not-apply');
});

it('says that help was asked for until some is offered', () => {
  const [first, ...others] = (whole.standings ?? []).map((one) => ({ ...one, helpAsked: false, row: undefined }) as unknown as ItemStanding);
  const help = (over: object) => readings({ ...whole, standings: first ? [{ ...first, ...over }, ...others] : [] }).get('help');
  expect(help({ helpAsked: true })).toMatchObject({ status: 'not-yet', says: expect.stringContaining('asked for help, and none is offered on record') });
  expect(help({ helpAsked: true, row: { outcome: 'offer-help' } })?.status).toBe('done');
  expect(help({})?.status).toBe('does-not-apply');
});

describe('the points of the guidance', () => {
  it('are each once, in the order of their groups, with a source that is there', () => {
    const ids = guidancePoints.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...new Set(guidancePoints.map(({ group }) => group))]).toEqual(guidanceGroups);
    const known = new Set(citations.map(({ id }) => id));
    for (const { source, asks } of guidancePoints) {
      expect(source.length).toBeGreaterThan(0);
      for (const id of source) expect(known).toContain(id);
      expect(asks).toMatch(/^[A-Z].*[^.]$/);
      expect(asks.split(' ').length).toBeLessThanOrEqual(22);
    }
  });

  it('cover each of the points that a voluntary organisation should have in place', () => {
    const covered = new Set(guidancePoints.map(({ id }) => id));
    for (const { id } of catalogue.checklist.filter((item) => !['transparency', 'incident-reporting', 'secure-transfer'].includes(item.id))) {
      expect(covered).toContain(`checklist-${id}`);
    }
  });
});

describe('how an agreement follows the guidance', () => {
  it('is done or does not apply, point by point, where everything is agreed', () => {
    const open = followGuidance(whole).flatMap(({ point, reading }) => (reading.status === 'not-yet' ? [`${point.id}: ${reading.says}`] : []));
    expect(open).toEqual([]);
    const found = statuses(whole);
    expect([found.get('explicit-consent'), found.get('implied-consent'), found.get('secure-email'), found.get('log-ins')]).toEqual([
      'done',
      'does-not-apply',
      'done',
      'does-not-apply',
    ]);
  });

  it('is never done by a part that says nothing', () => {
    for (const { id } of whole.print.sections.filter((one) => one.id !== 'signatures')) {
      const emptied = followGuidance({ ...whole, print: without(id) });
      const claims = emptied.filter(
        ({ reading }) => reading.status === 'done' && reading.where.some((place) => place.at === 'section' && place.section === id),
      );
      expect(claims.map(({ point }) => point.id)).toEqual([]);
    }
    const { schedule: _, ...print } = whole.print;
    expect(statuses({ ...whole, print }).get('checklist-training')).toBe('not-yet');
    expect(statuses({ ...whole, papers: [] }).get('staff-supported')).toBe('not-yet');
  });

  it('says of every draft what is missing, and claims nothing for a part that is empty', () => {
    void fc.assert(
      fc.property(fc.infiniteStream(fc.nat({ max: 9999 })), (stream) => {
        const file = randomPath((most) => (stream.next().value ?? 0) % Math.max(1, most));
        if (!settle(file, catalogue)) return;
        const context = contextOf(file, () => false);
        for (const { reading } of followGuidance(context)) {
          expect(reading.says).toMatch(/^[A-Z].*[^.]$/s);
          if (reading.status !== 'done') continue;
          expect(reading.where.some(({ at }) => at !== 'page')).toBe(true);
        }
        const found = statuses(context);
        expect([found.get('needs-agreed'), found.get('article-6'), found.get('checklist-training'), found.get('principles')]).not.toContain('done');
      }),
      { numRuns: 6, seed: 5 },
    );
  });

  it('leads to a check of the life cycle or a question of the draft', () => {
    const context = contextOf(goldenFile, () => false);
    for (const { reading } of followGuidance({
      ...context,
      model: { ...context.model, purpose: { ...context.model.purpose, text: '', lost: '' }, telling: [] },
    })) {
      if (reading.status !== 'not-yet' || !reading.remedy) continue;
      if ('checklist' in reading.remedy) continue;
      if ('check' in reading.remedy) expect(checks).toContain(reading.remedy.check);
      else expect(catalogue.questions.map(({ id }) => id)).toContain(reading.remedy.question);
    }
  });

  it('claims nothing of people and details that nobody has named', () => {
    const { model } = whole;
    const people = { ...model.people, adults: false, young: false, children: false, carers: false };
    const found = statuses({ ...whole, model: { ...model, people, flows: model.flows.map((flow) => ({ ...flow, items: [] })) } });
    for (const id of ['childrens-social-care', 'capacity', 'article-9', 'least', 'reasons']) expect([id, found.get(id)]).toEqual([id, 'not-yet']);
  });

  it('says of what is planned that it is not there yet', () => {
    const planned = contextOf(plannedFile);
    expect(readings(planned).get('partner-notice')).toMatchObject({
      status: 'not-yet',
      says: expect.stringMatching(/^Planned by \d+ \w+ 20\d\d; until then: /),
    });
  });

  it('calls a plan overdue once its day has passed, also in a version that was frozen before', () => {
    const late = readings({ ...contextOf(plannedFile), today: '2099-01-01' });
    expect(late.get('partner-notice')?.says).toMatch(/^Overdue: planned by \d+ \w+ 20\d\d, and not said to be done\. /);
  });

  it('waits for the partner until its checklist is sent, and by its name', () => {
    const { standings: _, ...bare } = { ...whole, accepted: false };
    const partner = whole.model.parties.find(({ side }) => side === 'receiving')?.organisation.name ?? '';
    expect(readings({ ...bare, checklist: 'not-sent' }).get('checklist-training')).toEqual({
      status: 'not-yet',
      says: `${partner} has not answered this point of the checklist`,
      remedy: { checklist: 'fill-in' },
    });
    const sent = readings({ ...whole, accepted: false, checklist: 'sent' }).get('checklist-training');
    expect(sent).toMatchObject({ says: 'Answered, and not accepted yet', remedy: { check: 'assurance-accepted' } });
  });

  it('leads nobody to the draft for what the partner has still to say', () => {
    const print = without('safety');
    const remedyWhere = (open: string) => readings({ ...whole, print, met: (check) => check !== open }).get('one-agreement');
    expect(remedyWhere('partner-confirmed')).toMatchObject({ remedy: { check: 'partner-confirmed' } });
    expect(remedyWhere('answers-complete')).toMatchObject({ remedy: { check: 'answers-complete' } });
  });

  it('quotes the reason on record where the guidance asks for something else', () => {
    const { model } = whole;
    const online = { ...model, telling: ['notice' as const] };
    expect(statuses({ ...whole, model: online }).get('without-the-web')).toBe('not-yet');
    const caldicott = { ...model.igReview!.caldicott, 8: { met: 'met-reason' as const, why: 'Everybody registers online' } };
    const reasoned = { ...online, igReview: { ...model.igReview!, caldicott } };
    expect(readings({ ...whole, model: reasoned }).get('without-the-web')).toEqual({
      status: 'not-done',
      says: 'People are told on the web only. On record: Everybody registers online',
      where: [{ at: 'section', section: 'rights' }],
    });
  });
});

it('says of an IMCA’s agreement no more than it says itself: nobody decides in the person’s place, the officer is asked, a condition is open', () => {
  const imca = { service: { serviceType: 'advocacy' }, 'service-confirm': { confirm: 'yes' }, 'law-gives-right': { law: 'mca-35' } } as const;
  const people = { who: ['may-lack-capacity'], howMany: 'under-50' };
  const at = readings(contextOf(withAnswers(goldenFile, { ...imca, people, capacity: { steps: 'use' } })));
  expect(at.get('capacity')?.status).toBe('does-not-apply');
  expect(at.get('common-law')?.says).toContain('the data protection officer is asked to confirm');
  const own = { steps: 'change', stepsText: 'The ward manager asks the consultant first' };
  expect(readings(contextOf(withAnswers(goldenFile, { ...imca, people, capacity: own }))).get('capacity')?.says).toContain('steps of its own');
  const health = { details: { enough: 'change' }, 'details-choose': { items: ['name', 'main-condition'] } };
  expect(readings(contextOf(withAnswers(goldenFile, { ...imca, people, ...health }))).get('article-9')?.status).toBe('not-yet');
});

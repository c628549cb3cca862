import { describe, expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import { citationById } from '@/content/citations';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { settle } from '@/lib/domain/agreement/settle';
import { assessModel } from '@/lib/domain/legal-basis/assess-model';
import type { AgreementResult } from '@/lib/domain/legal-basis/result';
import { goldenFile } from '@/lib/domain/print/testing/golden-file';
import { commissionedHospice } from '@/lib/domain/print/testing/other-files';
import { contextOf } from '@/lib/domain/questions/testing/contexts';
import { sideToChange } from '../../agreement/to-put-right';
import { ownTexts } from '../own-words';
import { contradictionsIn } from './contradictions';
import { contradictionKinds } from './kinds';
import { igReview, lookedAtOn, withAnswers } from './testing/changed-files';
import { abuseTold, careAct, faultyFiles } from './testing/faulty-files';
import { obliged } from './testing/function-on-interests';

type Flows = (flow: AgreementResult['flows'][number]['result']) => AgreementResult['flows'][number]['result'];

function look(file: AgreementFile, changed: Flows = (flow) => flow) {
  const model = settle(file, catalogue);
  if (!model) throw new Error('the file does not settle');
  const result = assessModel(model);
  const flows = result.flows.map((one) => ({ ...one, result: changed(one.result) }));
  return contradictionsIn({ file, model, result: { ...result, flows }, catalogue, today: lookedAtOn });
}
const idsOf = (file: AgreementFile, changed?: Flows) => look(file, changed).map(({ id }) => id);

const offenceDetail = withAnswers(goldenFile, {
  details: { enough: 'change' },
  'details-choose': { items: ['name', 'other'], otherLabel: 'Court date', otherCategory: 'offence' },
});
const publicPartner: AgreementFile = { ...goldenFile, ...(goldenFile.partner && { partner: { ...goldenFile.partner, publicAuthority: true } }) };

/** What the rules never answer, and a stored or imported result could hold. */
const guarded: Readonly<Record<string, readonly [AgreementFile, Flows]>> = {
  'health-detail-without-article-9': [commissionedHospice, (flow) => ({ ...flow, art9: { ...flow.art9, receiving: 'none' } })],
  'offence-detail-without-article-10': [offenceDetail, (flow) => ({ ...flow, art10: { sharing: 'none', receiving: 'none' } })],
  'public-body-on-own-interests': [publicPartner, (flow) => ({ ...flow, art6: { ...flow.art6, receiving: '6(1)(f)' } })],
  'opt-out-applied-to-care': [goldenFile, (flow) => ({ ...flow, ndoo: 'apply' })],
};

describe('every kind', () => {
  const ids = contradictionKinds.map(({ id }) => id);

  it('is known by one id', () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThanOrEqual(40);
  });

  it('is found in an agreement with that fault', () => {
    const missed = Object.entries(faultyFiles).filter(([id, file]) => !idsOf(file).includes(id));
    expect(missed.map(([id]) => id)).toEqual([]);
    const unguarded = Object.entries(guarded).filter(([id, [file, changed]]) => !idsOf(file, changed).includes(id));
    expect(unguarded.map(([id]) => id)).toEqual([]);
    expect([...Object.keys(faultyFiles), ...Object.keys(guarded)].sort()).toEqual([...ids].sort());
  });

  it.each(contradictionKinds.map((kind) => [kind.id, kind] as const))(
    '%s names sources that exist, and holds up only what its side can put right',
    (_, kind) => {
      for (const source of kind.sources) expect(citationById(source).id).toBe(source);
      expect(kind.level === 'error').toBe(kind.stops !== undefined);
      if (kind.stops === 'sending') expect(sideToChange(kind.change)).toBe('sharing');
      expect(kind.sentence).not.toMatch(/\.$|\b(?:please|valid|invalid|required|sorry|e\.g\.|clause|data subject)\b/iu);
      expect(kind.why).toMatch(/[.’]$/u);
    },
  );
});

describe('the law of an advocate for people who lack capacity', () => {
  const kinds = (who: readonly string[], law: string) =>
    idsOf(
      withAnswers(goldenFile, {
        service: { serviceType: 'advocacy' },
        'service-confirm': { confirm: 'yes' },
        'law-gives-right': { law },
        people: { who, howMany: 'under-50' },
      }),
    ).filter((id) => id.startsWith('capacity-law'));
  it('asks for such people, and for nobody under 16', () => {
    expect(kinds(['adults', 'children'], 'mca-35')).toEqual(['capacity-law-without-such-people', 'capacity-law-with-children']);
    expect([kinds(['may-lack-capacity', 'young'], 'mca-35'), kinds(['adults', 'children'], 'mha-130b')]).toEqual([[], []]);
  });
});

describe('a law that stands with a choice of condition', () => {
  const chosen = (partyId: string | undefined, at: string) => ({
    ...goldenFile,
    overrides: [
      {
        partyId: partyId ?? '',
        field: 'art6',
        default: at,
        chosen: at === '6(1)(e)' ? '6(1)(c)' : '6(1)(e)',
        reason: 'The council asks us to do this for it',
        by: 'ig-lead',
        at: '2026-11-20T09:00:00Z',
        law: 'our contract with the council',
      },
    ] as const,
  });
  it('is no contract on either side, and is changed where it was chosen', () => {
    const theirs = look(chosen(goldenFile.partner?.id, '6(1)(f)')).find(({ id }) => id === 'receiving-law-is-a-contract');
    expect(theirs).toMatchObject({ level: 'error', stops: 'final-version', change: { at: 'own-reason' } });
    const ours = look(chosen(goldenFile.sharing.id, '6(1)(e)')).find(({ id }) => id === 'sharing-law-is-a-contract');
    expect(ours).toMatchObject({ level: 'error', stops: 'sending', change: { at: 'ig-review' } });
  });
});

describe('the words with another condition', () => {
  const obliging = (side: 'sharing' | 'receiving') => obliged(side, 'Example Act 2020, section 4');
  const saying = (side: 'sharing' | 'receiving', reason: string) => {
    const file = obliging(side);
    return { ...file, overrides: file.overrides.map((one) => ({ ...one, reason })) };
  };
  it('are read like any other words that print, and put right where they were typed', () => {
    const sold = 'We sell the details to anybody, nobody is told';
    const kind = (side: 'sharing' | 'receiving') => look(saying(side, sold)).find(({ id }) => id === `${side}-details-sold-in-words`);
    expect(kind('sharing')).toMatchObject({ level: 'error', stops: 'sending', change: { at: 'ig-review' } });
    expect(kind('receiving')).toMatchObject({ level: 'error', stops: 'final-version', change: { at: 'own-reason' } });
    expect(idsOf(saying('receiving', 'asdf asdf asdf asdf asdf'))).toContain('partner-answer-says-nothing');
    expect(idsOf(obliging('receiving')).filter((id) => id.includes('in-words') || id.includes('nothing'))).toEqual([]);
  });
  it('say nothing once the law leaves that choice no more', () => {
    const file = saying('sharing', 'asdf asdf asdf asdf asdf');
    expect(idsOf(file)).toContain('answer-says-nothing');
    expect(idsOf({ ...file, overrides: file.overrides.map((one) => ({ ...one, default: '6(1)(f)' })) })).not.toContain('answer-says-nothing');
  });
  it('are among what the IG lead reads, the law with them', () => {
    const file = { ...obliging('receiving'), status: 'with-partner' as const };
    const [model, context] = [settle(file, catalogue), contextOf(file)];
    const typed = model ? ownTexts(model, context).filter(({ change }) => change.at === 'own-reason') : [];
    expect(typed.map(({ text, side, section }) => [text, side, section])).toEqual([
      ['Example Act 2020, section 4', 'receiving', 'legal-basis'],
      ['The law asks us to share these details', 'receiving', 'legal-basis'],
    ]);
  });
});

describe('a service that endangers by its name alone', () => {
  it('is not sent by post without a word, whatever details go', () => {
    const by = (serviceType: string, methods: readonly string[]) =>
      idsOf(withAnswers(goldenFile, { service: { serviceType }, 'send-how': { methods } })).includes('dangerous-detail-by-post');
    expect([by('domestic-abuse', ['tracked-post']), by('domestic-abuse', ['phone']), by('befriending', ['tracked-post'])]).toEqual([true, false, false]);
  });
});

describe('the duty to share', () => {
  it('obliges where it reaches the sharing, and nowhere else', () => {
    const unreached = (file: AgreementFile) =>
      idsOf(obliged('sharing', 'Health and Social Care Act 2012, section 251B', file)).filter((id) => id.endsWith('duty-that-does-not-reach'));
    expect([unreached(commissionedHospice), unreached(goldenFile)]).toEqual([[], ['sharing-duty-that-does-not-reach']]);
  });
});

describe('an offence of somebody else', () => {
  it('is told with abuse, so nothing is sent before the officer’s advice and its date are on record', () => {
    expect(idsOf(abuseTold)).not.toContain('abuse-told-without-offence');
    for (const open of [{ dpoAdvice: '' }, { dpoDate: '' }]) expect(idsOf(igReview(abuseTold, open))).toContain('abuse-told-without-offence');
  });

  const abuse = { service: { serviceType: 'domestic-abuse' }, details: { enough: 'change' } };
  const stopped = (given: Parameters<typeof withAnswers>[1]) => idsOf(withAnswers(goldenFile, { ...abuse, ...given })).includes('offence-of-somebody-else');
  const own = (otherLabel: string, otherCategory: string) => stopped({ 'details-choose': { items: ['name', 'other'], otherLabel, otherCategory } });

  it('goes on nobody’s consent, whichever detail tells of it', () => {
    expect([own('Bail conditions', 'offence-other'), own('Her partner’s bail conditions', 'offence')]).toEqual([true, true]);
    const told = {
      'details-choose': { items: ['name', 'domestic-abuse'], 'written-domestic-abuse': 'own-words' },
      'details-free-text': { shows: ['domestic-abuse'] },
    };
    expect(stopped({ ...told, 'details-why/domestic-abuse': { reason: 'To plan safety' } })).toBe(true);
  });

  it('is not what the person’s own is', () => {
    expect(own('Bail conditions', 'offence')).toBe(false);
    expect(stopped({ 'details-choose': { items: ['name', 'offences'] }, 'details-why/offences': { reason: 'To keep people safe' } })).toBe(false);
    expect(stopped({ 'details-choose': { items: ['name', 'probation'] }, 'details-why/probation': { reason: 'To work together' } })).toBe(false);
  });
});

describe('what is found', () => {
  it('is in words, without a gap', () => {
    for (const file of Object.values(faultyFiles))
      for (const { sentence, why } of look(file)) {
        expect(sentence).not.toMatch(/[{}]|‘’|undefined|\s\s/u);
        expect(why).not.toMatch(/[{}]|undefined/u);
      }
  });

  it('is the same each time, errors first, and leaves the agreement as it was', () => {
    for (const file of Object.values(faultyFiles)) {
      const before = JSON.stringify(file);
      const once = look(file);
      expect(look(structuredClone(file))).toEqual(once);
      expect(JSON.stringify(file)).toBe(before);
      const order = once.map(({ level }) => ['error', 'warning', 'note'].indexOf(level));
      expect(order).toEqual([...order].sort());
    }
  });
});

describe('what a source does not say', () => {
  const kind = (id: string) => contradictionKinds.find((one) => one.id === id);

  it('is not claimed of a law: the Care Act is asked about in every nation but England, under its own name', () => {
    for (const nation of ['wales', 'scotland', 'ni'] as const) {
      expect(look(careAct(nation)).find(({ id }) => id === 'care-act-outside-england')?.sentence).toMatch(
        /Care Act 2014, section 67.*mainly a law of England/u,
      );
      expect(idsOf(careAct(nation))).not.toContain('law-of-another-nation');
    }
    expect(idsOf(careAct('england'))).not.toContain('care-act-outside-england');
    expect(kind('law-of-another-nation')?.why).toContain('mainly');
  });

  it('is our own: the two years until a review, and no rule that nothing is ever kept', () => {
    expect(kind('review-after-two-years')?.sources).toEqual([]);
    expect(kind('kept-for-ever')?.why).toMatch(/^Details like these/u);
  });
});

it('asks a balance in own words for children and for whoever is named beside the person, and no more where a box speaks of them', () => {
  const silent = ['receiving-interests-without-children', 'receiving-interests-without-others'];
  for (const id of silent) {
    const file = faultyFiles[id];
    const { 'only-you': own } = file?.answers ?? {};
    if (!file || !own) throw new Error('no such file');
    const fair = 'Children are told in words they can follow, and relatives are rung only when the person wishes it';
    expect(idsOf(file).filter((one) => silent.includes(one))).toEqual([id]);
    expect(idsOf(withAnswers(file, { 'only-you': { ...own.value, fair } })).filter((one) => silent.includes(one))).toEqual([]);
  }
});

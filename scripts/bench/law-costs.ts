// The legal rules over whole agreements of very different kinds, in this process: nothing is read, sent or drawn.
import { performance } from 'node:perf_hooks';
import type { AgreementModel } from '@/lib/domain/agreement/model';
import { assessModel } from '@/lib/domain/legal-basis/assess-model';
import type { Commissioned, Jurisdiction } from '@/lib/domain/legal-basis/facts';
import { back, commissionedHospice, debtAdvice, item, outward, receivingParty, sharingParty } from '@/lib/domain/legal-basis/testing/models';
import { atMost, type Figure } from './figure';
import { samples } from './samples';
import { percentile } from './statistics';

const P50_MS = 0.1;
const P95_MS = 0.3;

const nations: readonly Jurisdiction[] = ['england', 'wales', 'scotland', 'ni'];
const payers: readonly (readonly Commissioned[])[] = [[], ['health'], ['adult_social_care'], ['other_public']];
const details = [[], ['healthData'], ['healthData', 'clinicalDetail'], ['criminalData'], ['otherSpecial', 'highHarmItems']] as const;
const chosen = {
  partyId: 'surgery',
  field: 'commonLaw',
  default: 'implied_consent',
  chosen: 'explicit_consent',
  reason: 'People of this clinic have asked to be asked',
  by: 'ig-lead',
  at: '2026-11-22T09:00:00Z',
} as const;

/** Each with every other: services, nations, payers, details, one flow or two, with and without a choice of the IG lead. */
export function lawSamples(): readonly AgreementModel[] {
  return [debtAdvice(), commissionedHospice()].flatMap((service) =>
    nations.flatMap((nation) =>
      payers.flatMap((commissioned) =>
        details.flatMap((facts) =>
          [[], [back()]].flatMap((returned) =>
            [[], [chosen]].map((overrides) => ({
              ...service,
              nation,
              overrides,
              parties: [sharingParty(), receivingParty({ commissioned })],
              flows: [outward({ items: [item('name'), item('phone'), item('detail', ...facts)] }), ...returned],
            })),
          ),
        ),
      ),
    ),
  );
}

/** Every agreement in turn, so that none is answered from what the processor still knows of it. */
export function lawCosts(): readonly Figure[] {
  const models = lawSamples();
  const times: number[] = [];
  for (let round = 0; round < samples.lawWarm + samples.lawRounds; round++) {
    for (const model of models) {
      const began = performance.now();
      assessModel(model);
      if (round >= samples.lawWarm) times.push(performance.now() - began);
    }
  }
  return [
    atMost({ name: `rules of one agreement, ${models.length} kinds: p50`, value: percentile(times, 0.5), unit: 'ms' }, P50_MS),
    atMost({ name: `rules of one agreement, ${models.length} kinds: p95`, value: percentile(times, 0.95), unit: 'ms' }, P95_MS),
  ];
}

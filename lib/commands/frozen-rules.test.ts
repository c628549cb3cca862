// Which rules fired, and of which edition, is part of the bytes that both sides sign.
import { expect, it } from 'vitest';
import * as versions from '@/db/versions';
import { rulesVersion } from '@/lib/domain/legal-basis/assess-agreement';
import { assessModel } from '@/lib/domain/legal-basis/assess-model';
import { legalRule } from '@/lib/domain/legal-basis/legal-rules';
import type { Snapshot } from '@/lib/domain/signing/frozen-version';
import { sha256 } from '@/lib/server/sha256';
import { bothSigned } from './testing/successor-steps';

it('keeps the edition of the rules, every rule that fired and what was open instead in the signed version', async () => {
  const world = await bothSigned();
  const [version] = await versions.all(world.store.q, world.reference, ['northfield-surgery']);
  const { editions, legalBasis, model } = JSON.parse(version!.content) as Snapshot;
  expect([editions.rules, legalBasis.rulesVersion]).toEqual([rulesVersion, rulesVersion]);
  const now = assessModel(model);
  expect(legalBasis.rules).toEqual(now.rules);
  expect(legalBasis.flows.map(({ result }) => result.rules)).toEqual(now.flows.map(({ result }) => result.rules));
  for (const id of [...legalBasis.rules, ...legalBasis.flows.flatMap(({ result }) => result.rules)]) expect(legalRule(id).sentence).toBeTruthy();
  expect(legalBasis.flows[0]?.result.options).toEqual(now.flows[0]?.result.options);
  // One rule id fewer is another text, and not the one that was signed.
  expect(sha256(version!.content.replace('"C2",', ''))).not.toBe(version!.fingerprint);
  expect(version!.content).toContain('"C2",');
});

import 'server-only';
// The agreement so far, beside a question of the draft. There is none before partner and service are known.
import { catalogue } from '@/content/catalogue';
import type { Standing } from '@/lib/domain/agreement/standing';
import { agreementSoFar } from '@/lib/domain/print/agreement-so-far';
import type { Step } from '@/lib/domain/questions/journey';
import { sectionFed } from '@/lib/domain/questions/section-fed';
import type { SoFarModel } from './so-far-model';

export function soFar({ file, model, result, context, step }: Standing & { readonly step: Step }): SoFarModel | undefined {
  if (!model?.flows.some(({ id }) => id === 'outward') || !result) return undefined;
  const { checklist, lastVersion, reference } = file;
  const source = { model, result, catalogue, version: lastVersion + 1, on: context.today, ...(checklist && { checklist }) };
  return {
    sections: agreementSoFar(source, sectionFed(step.question)),
    way: { href: `/agreements/${reference}/preview`, text: 'See the agreement so far' },
  };
}

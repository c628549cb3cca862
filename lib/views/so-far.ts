import 'server-only';
// The agreement so far, beside a question of the draft. There is none before partner and service are known.
import { catalogue } from '@/content/catalogue';
import type { Standing } from '@/lib/domain/agreement/standing';
import { agreementSoFar } from '@/lib/domain/print/agreement-so-far';
import { oncePer } from '@/lib/domain/once-for';
import { settle } from '@/lib/domain/agreement/settle';
import type { Step } from '@/lib/domain/questions/journey';
import type { JourneyContext } from '@/lib/domain/questions/journey-context';
import type { Question } from '@/lib/domain/questions/question';
import { sectionFed } from '@/lib/domain/questions/section-fed';
import type { SoFarModel } from './so-far-model';

const sectionsBeside = oncePer((context: JourneyContext, question: Question): SoFarModel['sections'] | undefined => {
  const { file, today, legal } = context;
  const [model, result] = [settle(file, catalogue), legal()];
  if (!model?.flows.some(({ id }) => id === 'outward') || !result) return undefined;
  const { checklist, lastVersion } = file;
  return agreementSoFar({ model, result, catalogue, version: lastVersion + 1, on: today, ...(checklist && { checklist }) }, sectionFed(question));
});

export function soFar({ context, step }: Pick<Standing, 'context'> & { readonly step: Step }): SoFarModel | undefined {
  const sections = sectionsBeside(context, step.question);
  return sections && { sections, way: { href: `/agreements/${context.file.reference}/preview`, text: 'See the agreement so far' } };
}

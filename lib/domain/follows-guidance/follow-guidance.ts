// How one agreement follows the national guidance, point by point. Nothing counts as done while the place that does it says nothing.
import { partyOn } from '../legal-basis/to-flow-facts';
import { isOpen } from '../print/open-line';
import type { PrintModel, SectionId } from '../print/print-model';
import { detailPoints } from './detail-points';
import { type GuidanceContext, type GuidancePoint, notYet, type Place, type Reading } from './guidance-point';
import { lawPoints } from './law-points';
import { particularPoints } from './particular-points';
import { partnerPoints } from './partner-points';
import { purposePoints } from './purpose-points';
import { runningPoints } from './running-points';
import { sendingPoints } from './sending-points';
import { tellingPoints } from './telling-points';
import { wishesPoints } from './wishes-points';

/** In the order of the groups. */
export const guidancePoints: readonly GuidancePoint[] = [
  ...purposePoints,
  ...detailPoints,
  ...lawPoints,
  ...particularPoints,
  ...wishesPoints,
  ...tellingPoints,
  ...sendingPoints,
  ...partnerPoints,
  ...runningPoints,
];

/** The section is in the text and says something, a mark of what is not answered yet aside. */
function speaks({ sections, signatures }: PrintModel, id: SectionId): boolean {
  if (id === 'signatures' && signatures.length > 0) return true;
  const blocks = sections.find((one) => one.id === id)?.blocks ?? [];
  return blocks.some((block) => (block.block === 'table' ? block.rows.length > 0 : block.sentences.some(({ text }) => !isOpen(text))));
}

function stands(place: Place, { print, papers }: GuidanceContext): boolean {
  switch (place.at) {
    case 'section':
      return speaks(print, place.section);
    case 'schedule':
      return (print.schedule?.rows.length ?? 0) > 0;
    case 'paper':
      return papers.some(({ kind, side }) => kind === place.paper && (place.side === undefined || side === place.side));
    case 'page':
      return true;
  }
}

/** What proves it is a part of the agreement or one of its papers; a page beside it alone does not. */
function proved(reading: Reading, context: GuidanceContext): Reading {
  if (reading.status !== 'done') return reading;
  const proof = reading.where.filter(({ at }) => at !== 'page');
  const there = proof.length > 0 && proof.every((place) => stands(place, context));
  // What the sender answers is there: the rest is the partner’s to say.
  const check = context.met('answers-complete') ? 'partner-confirmed' : 'answers-complete';
  return there ? reading : notYet('The part of the agreement that says it is still empty', { check });
}

export interface FollowedPoint {
  readonly point: GuidancePoint;
  readonly reading: Reading;
}

/** Every point, in order, with how this agreement stands to it. */
export function followGuidance(context: GuidanceContext): readonly FollowedPoint[] {
  const partner = partyOn(context.model, 'receiving').organisation.name;
  const named = (text: string): string => text.replaceAll('{partner}', () => partner);
  return guidancePoints.map((point) => {
    const reading = proved(point.read(context), context);
    return { point: { ...point, asks: named(point.asks) }, reading: { ...reading, says: named(reading.says) } };
  });
}

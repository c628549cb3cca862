// What the partner may do, in words for the person: an agreement says “contact the person” and “help them”, a leaflet and a notice say
// “contact you” and “help you”.
import type { Catalogue } from '../../agreement/catalogue';
import { carerReferred } from '../../agreement/carer-referred';
import type { AgreementModel, FlowItem } from '../../agreement/model';

const after = '(?! (?:who|whom|whose|that|(?!as\\b)[a-z]+s\\b))';
const owned = /\bthe person[’']s\b/giu;
const person = new RegExp(`\\bthe person\\b${after}`, 'giu');
const others = /\b(?:they|them|their|themselves)\b/iu;
const left = /\bthe person\b/iu;

/** `own`: somebody’s own words. Whom “they” means there nobody knows, so such words stay as they are. */
export function toldToYou(words: string, own: boolean): string {
  if (!left.test(words) || (own && others.test(words))) return words;
  const told = words.replace(owned, 'your').replace(person, 'you');
  // Somebody in it is still spoken of: half a change would be two people.
  if (left.test(told)) return words;
  return told.replace(/\b(?:they|them)\b/gu, 'you').replace(/\btheir\b/gu, 'your');
}

/** Who sees the details, one after another: “the person who answers referrals” is somebody else, and the rest still speaks to the reader. */
export const jobsToldToYou = (jobs: string): string =>
  jobs
    .split(', ')
    .map((job) => toldToYou(job, true))
    .join(', ');

interface Told {
  readonly catalogue: Pick<Catalogue, 'papers'>;
  readonly model: Pick<AgreementModel, 'people'>;
}

/** The reader’s own, where the carer is the one who is referred. */
const ofCarer: readonly string[] = ['carer-details', 'carer-health'];

const speaksOfThem = /\b(?:person|they|carer)\b/iu;

/**
 * Details as a person reads or hears of their own: “whether you came”, “what you hope for”. The agreement, and what staff alone read, speak
 * of “the person”.
 */
export const itemsToldToYou = (items: readonly FlowItem[], { catalogue: { papers }, model }: Told): readonly FlowItem[] =>
  items.map((item) => {
    if (carerReferred(model) && ofCarer.includes(item.itemId)) return { ...item, printLabel: papers.labels[`own.${item.itemId}`] ?? item.printLabel };
    const own = speaksOfThem.test(item.printLabel) ? papers.labels[`yours.${item.itemId}`] : undefined;
    return { ...item, printLabel: own ?? toldToYou(item.printLabel, true) };
  });

/** The same on the sheet of somebody else whose details go with a referral: “your name”, and not “name of the person cared for”. */
export const itemsOfTheirOwn = (items: readonly FlowItem[], { papers }: Pick<Catalogue, 'papers'>): readonly FlowItem[] =>
  items.map((item) => ({ ...item, printLabel: papers.labels[`own.${item.itemId}`] ?? toldToYou(item.printLabel, true) }));

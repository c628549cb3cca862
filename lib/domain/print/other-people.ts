// Somebody else whose own details go with a referral: the carer, or the person cared for. One person’s yes does not cover another
// (rule C10), so each has a form of their own. Whoever is only somebody to ring has none.
import { carerReferred, showsHealthOfCaredFor } from '../agreement/carer-referred';
import type { FlowItem } from '../agreement/model';
import { namesAnother } from '../agreement/others-named';
import type { PrintContext } from './print-context';
import { listed } from './words';

export interface OtherPerson {
  readonly who: 'carer' | 'cared-for';
  /** What is passed on about them. */
  readonly items: readonly FlowItem[];
  /** The referral itself shows something of their health: they are asked with no detail of theirs in it too, and nothing goes without their yes. */
  readonly shown: boolean;
}

const detailsOf = { carer: ['carer-details', 'carer-health'], 'cared-for': ['cared-for'] } as const;
const everybody = ['cared-for', 'carer'] as const;

/** Where a carer is the one who is referred, the carer’s details are the form’s own. Empty where the agreement asks nobody else. */
export function otherPeople({ model, outward }: Pick<PrintContext, 'model' | 'outward'>): readonly OtherPerson[] {
  if (!model.people.carers || model.people.carerAgreement !== 'each') return [];
  return everybody.flatMap((who) => {
    const theirs: readonly string[] = detailsOf[who];
    const shown = who === 'cared-for' && showsHealthOfCaredFor(model);
    const items = who === 'carer' && carerReferred(model) ? [] : outward.items.filter(({ itemId }) => theirs.includes(itemId));
    return items.length > 0 || shown ? [{ who, items, shown }] : [];
  });
}

const otherPersonNamed: Readonly<Record<OtherPerson['who'], string>> = { carer: 'the carer', 'cared-for': 'the person cared for' };

/** “the person cared for and the carer” */
export const otherPeopleNamed = (context: Pick<PrintContext, 'model' | 'outward'>): string =>
  listed(otherPeople(context).map(({ who }) => otherPersonNamed[who]));

/** Details of anybody but whoever is referred go along: their own no, and their own request to see, reach no further than those. */
export const somebodyElseNamed = ({ model, outward }: Pick<PrintContext, 'model' | 'outward'>): boolean =>
  outward.items.some(({ itemId }) => namesAnother(itemId, carerReferred(model))) || otherPeople({ model, outward }).some(({ shown }) => shown);

export const aboutAnother = ({ itemId }: FlowItem, context: Pick<PrintContext, 'model' | 'outward'>): boolean =>
  otherPeople(context).some(({ items }) => items.some((item) => item.itemId === itemId));

/** Where only the person says yes, the carer hears of it from the person, if that is safe: from nobody else, who may not know what is. */
export const carerToldByPerson = ({ model, outward }: Pick<PrintContext, 'model' | 'outward'>): boolean =>
  model.people.carers &&
  model.people.carerAgreement === 'person-only' &&
  !carerReferred(model) &&
  outward.items.some(({ itemId }) => detailsOf.carer.some((one) => one === itemId));

/** Given so that somebody can be rung. Nothing in confidence is said of them (rule C10), so they are told, and asked for no yes. */
const contacts: Readonly<Record<string, string>> = { 'emergency-contact': 'emergency contact', 'next-of-kin': 'next of kin' };

/** “emergency contact and next of kin”; empty where nobody is named as one. */
export const contactsNamed = ({ outward }: Pick<PrintContext, 'outward'>): string => listed(contactsIn(outward));
const contactsIn = ({ items }: PrintContext['outward']): readonly string[] => items.flatMap(({ itemId }) => contacts[itemId] ?? []);

/** The same with a carer who is only told. */
export const toldByPerson = (context: Pick<PrintContext, 'model' | 'outward'>): string =>
  listed([...contactsIn(context.outward), ...(carerToldByPerson(context) ? ['carer'] : [])]);

// Whose details are shared, how many a year, and who says yes where family or carers are among them.
import { carerReferred, carersAlone, showsHealthOfCaredFor } from '../../agreement/carer-referred';
import type { AgreementModel, FlowItem } from '../../agreement/model';
import { asksFirst } from '../asking-law';
import { decidedForOthers } from '../child-words';
import { contactsNamed } from '../other-people';
import type { PrintContext } from '../print-context';
import type { Sentence } from '../print-model';
import { decidedForThem } from '../shown-health';
import { asTyped, inSentence, listed } from '../words';

const bands: Readonly<Record<NonNullable<AgreementModel['people']['howMany']>, string>> = {
  'under-50': 'under 50',
  '50-500': '50 to 500',
  '501-10000': '501 to 10,000',
  'over-10000': 'more than 10,000',
};

/** Whoever comes to a service for carers is one. */
function groupNames({ model, values }: PrintContext) {
  if (carerReferred(model))
    return { grown: `adult carers known to ${values.sharingOrg}`, young: 'young carers aged 16 or 17', children: 'young carers under 16' };
  // A council has no word for them.
  const grown = values.people === 'people' ? `adults known to ${values.sharingOrg}` : `adult ${values.people} of ${values.sharingOrg}`;
  return { grown, young: 'young people aged 16 or 17', children: 'children under 16' };
}

function groups(context: PrintContext): readonly string[] {
  const { model, values } = context;
  const { people } = model;
  const ours = `${values.people} of ${values.sharingOrg}`;
  const some = 'some of whom may not be able to decide';
  const aside = people.young || people.children ? ` (${some})` : `, ${some}`; // a comma would run into the next group
  const { grown, young, children } = groupNames(context);
  const adults = people.adults ? `${grown}${people.mayLackCapacity ? aside : ''}` : undefined;
  const unable = !people.adults && people.mayLackCapacity ? `${grown} who may not be able to decide` : undefined;
  const named = [adults, unable, people.young && young, people.children && children].filter((one) => typeof one === 'string');
  return named.length === 0 && people.carers ? [`family, friends or carers of ${ours}`] : named;
}

function whose({ carerWhose }: AgreementModel['people']): string {
  return listed(
    [carerWhose.includes('carer-own') && 'their own details', carerWhose.includes('cared-for') && 'details about the person they care for'].filter(
      (one) => one !== false,
    ),
  );
}

/** Where somebody else may decide for some of them, not everybody has said yes. */
const saidYes = (context: PrintContext): string =>
  ` who have said yes to being referred${decidedForThem(context) ? ', or for whom it was decided as section 7 says' : ''}`;

/** Details of somebody close who is not referred. Staff who are named, and a household that is counted, stand in the table alone. */
const carerIds: readonly string[] = ['carer-details', 'carer-health', 'cared-for'];
const aboutOthersIds: readonly string[] = ['emergency-contact', 'next-of-kin', ...carerIds];
const among = ({ outward }: PrintContext, ids: readonly string[]): readonly FlowItem[] => outward.items.filter(({ itemId }) => ids.includes(itemId));

/** Who says yes. People expect what is shared for their own care: then only the person cared for is asked beside a carer who comes for it. */
function whoAgrees(context: PrintContext): string | undefined {
  const { model, outward } = context;
  const referred = carerReferred(model);
  if (showsHealthOfCaredFor(model)) return 'that they are referred shows something about the health of the person cared for, who says yes too';
  const others = decidedForOthers(context) ? ', or it is decided for them as section 7 says' : '';
  if (model.people.carerAgreement === 'person-only')
    return referred ? 'only the carer says yes' : 'only the person who uses the service says yes, and is asked to tell the carer, if safe';
  if (!referred || asksFirst(context)) return `each person says yes for their own details${others}`;
  return outward.items.some(({ itemId }) => itemId === 'cared-for') ? `the person cared for says yes for their own details${others}` : undefined;
}

function aboutCarers(context: PrintContext): Sentence {
  const { model, say } = context;
  const agrees = whoAgrees(context);
  const who = carerReferred(model) && !carersAlone(model) ? 'Carers' : 'Family, friends or carers';
  return say('details.carers', { who, whose: `${whose(model.people)}${agrees ? `; ${agrees}` : ''}` });
}

export function people(context: PrintContext): readonly Sentence[] {
  const { model, say, unanswered } = context;
  const named = groups(context);
  const asked = asksFirst(context) ? saidYes(context) : ' who are referred';
  const others = among(context, aboutOthersIds);
  const about = among(context, carerIds).length > 0 || carerReferred(model) || context.outward.items.length === 0;
  const carers = about && model.people.carers && model.people.carerWhose.length > 0 ? aboutCarers(context) : undefined;
  if (!model.people.howMany) return unanswered('people', 'whose details are shared');
  const main =
    named.length === 0
      ? []
      : [
          say('details.people', {
            groups: `${listed(named)}${named.length === 1 && !model.people.mayLackCapacity ? asked : `,${asked}`}`,
            howMany: bands[model.people.howMany],
          }),
        ];
  const beside =
    model.people.carers || others.length === 0
      ? []
      : [say('details.others', { items: listed(others.map(({ printLabel }) => inSentence(asTyped(printLabel)))) })];
  const contacts = contactsNamed(context);
  return [...main, ...(carers ? [carers] : beside), ...(contacts === '' ? [] : [say('details.contacts', { contacts })])];
}

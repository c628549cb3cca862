// What the guidance asks about telling people.
import { dutySaid } from '../agreement/duty-done';
import { dateInWords } from '../assurance/calendar';
import {
  caredForAsked,
  caredForNamed,
  doesNotApply,
  done,
  type GuidanceContext,
  type GuidancePoint,
  nobodyYet,
  notDone,
  notYet,
  paper,
  type Reading,
  section,
  whose,
} from './guidance-point';
import { planReads, unaccepted } from './checklist-reads';

/** Wherever there is a notice, it must be reachable for people who do not use the web. */
function withoutWeb({ model }: GuidanceContext): Reading {
  if (model.telling.length === 0) return notYet('Nobody has said how people will know', { question: 'telling-people' });
  if (model.telling.some((way) => way !== 'notice')) return done('Tells people in a way that needs no web', section('rights'), paper('patient-leaflet'));
  const judged = model.igReview?.caldicott['8'];
  return judged?.met === 'met-reason' && judged.why
    ? notDone(`People are told on the web only. On record: ${judged.why}`, section('rights'))
    : notYet('People are told on the web only', { question: 'telling-people' });
}

function partnerNotice(context: GuidanceContext): Reading {
  const { model, standings } = context;
  const { parties } = model;
  if (parties.find(({ side }) => side === 'receiving')?.notice)
    return done('Says where its notice is', section('rights'), paper('privacy-notice-text', 'receiving'));
  const standing = standings?.find(({ item }) => item.id === 'transparency');
  return standing?.plan
    ? notYet(planReads({ item: standing.item, plan: standing.plan }, context))
    : notYet('{partner} has not said how it tells people', unaccepted(context));
}

/** The text has both make one; who has, they say themselves. */
function childrenTold({ dutiesDone, model: { parties } }: GuidanceContext, before = 'sharing starts'): string {
  const said = (['sharing', 'receiving'] as const).flatMap((side) => {
    const one = dutySaid(dutiesDone, 'childrens-notice', side);
    return one ? [`${parties.find((party) => party.side === side)?.organisation.name ?? ''} says that it made its notice on ${dateInWords(one.day)}`] : [];
  });
  return [`Has both sides make such a notice before ${before}`, ...said].join('. ');
}

export const tellingPoints: readonly GuidancePoint[] = [
  {
    id: 'no-surprises',
    group: 'telling',
    asks: 'Tell people with whom you share and when, so that nobody is surprised',
    source: ['s0-transparency', 's4-transparency'],
    read: ({ model: { telling } }) =>
      telling.length === 0
        ? notYet('Nobody has said how people will know', { question: 'telling-people' })
        : done('Says how people are told', section('rights'), paper('patient-leaflet')),
  },
  {
    id: 'without-the-web',
    group: 'telling',
    asks: 'Tell people beyond the website too, on paper or in person',
    source: ['s4-transparency', 's0-assurance'],
    read: withoutWeb,
  },
  {
    id: 'own-notice',
    group: 'telling',
    asks: 'Name the basis and {partner} in the sender’s privacy notice',
    source: ['s3-uk-gdpr', 's0-transparency'],
    read: ({ model: { parties } }) =>
      parties.find(({ side }) => side === 'sharing')?.notice
        ? done('Says where the notice is, and has the words for it', section('rights'), paper('privacy-notice-text', 'sharing'))
        : notYet('Nobody has said where the notice is', { check: 'ig-review-ready' }),
  },
  {
    id: 'partner-notice',
    group: 'telling',
    asks: 'Have {partner} tell people what it does with their information',
    source: ['s0-assurance', 'uk-gdpr-14'],
    read: partnerNotice,
  },
  {
    id: 'childrens-notice',
    group: 'telling',
    asks: 'Tell children in words that they can follow',
    source: ['uk-gdpr-12'],
    read: (context) => {
      if (nobodyYet(context)) return whose();
      if (context.result.actions.includes('CHILD_FRIENDLY_NOTICE')) return done(childrenTold(context), section('rights'), paper('promises'));
      if (!caredForNamed(context)) return doesNotApply('Nobody under 18 is among the people');
      return caredForAsked(context)
        ? done(childrenTold(context, 'details of a child who is cared for are first sent'), section('rights'), paper('promises'))
        : doesNotApply('No child is referred. The person cared for may be one, and is not asked');
    },
  },
  {
    id: 'rights',
    group: 'telling',
    asks: 'Tell people of their rights, such as to object and to see what is held',
    source: ['s0-assurance', 'dpa-2018-s164a'],
    read: () => done('Says how requests and complaints are met, and has the words for the notice', section('rights'), paper('privacy-notice-text', 'sharing')),
  },
];

// What the law asks of some agreements alone: offences, deciding together, people without a name, another nation.
import { abuseToldWithoutOffence } from '../agreement/abuse-told';
import { advocateLogsIn, seesRecords } from '../agreement/named-statute';
import { isConcern } from '../agreement/return-items';
import { dateInWords } from '../assurance/calendar';
import { nationNames } from '../legal-basis/nations';
import { doesNotApply, done, type GuidanceContext, type GuidancePoint, notDone, notYet, paper, type Reading, section } from './guidance-point';

/** Decision 36: no source that we read names a condition, so the advice on record does not make it done. */
function abuseTold({ igReview }: GuidanceContext['model']): Reading {
  const told = 'Abuse that is told of may show somebody else’s offence';
  return igReview?.dpoDate
    ? notDone(
        `${told}, and no condition is named for that. The data protection officer gave advice on this sharing, ${dateInWords(igReview.dpoDate)}`,
        section('legal-basis'),
      )
    : notYet(`${told}, and no advice of the data protection officer is on record`, { check: 'ig-review-ready' });
}

function offences({ model, result }: GuidanceContext): Reading {
  if (model.flows.every(({ items }) => items.length === 0)) return notYet('No details are chosen', { question: 'details' });
  if (abuseToldWithoutOffence(model) !== undefined) return abuseTold(model);
  const named = result.flows.some(({ result: { art10 } }) => [art10.sharing, art10.receiving].some((one) => one !== null && one !== 'none'));
  if (named) return done('Names the condition for them', section('legal-basis'));
  if (advocateLogsIn(model)) return notYet('A log-in to a record may show some. Ask your data protection officer to confirm a condition for that');
  // A record may say what the referral does not; so may what somebody fears.
  if (seesRecords(model.service.statute)) return doesNotApply('The referral has none. What an advocate sees of a record is decided for each person');
  const concerns = model.flows.some(({ items }) => items.some(isConcern));
  return doesNotApply(
    concerns ? 'None are meant to be shared. For a concern that shows one, the reason is decided each time' : 'No details about offences are shared',
  );
}

function together({ model: { parties, together: decided } }: GuidanceContext): Reading {
  if (!parties.some(({ role }) => role === 'joint_controller')) return doesNotApply('Each side decides for itself');
  return decided
    ? done('Says what is decided together, and who is the contact point', section('parties'), paper('privacy-notice-text'))
    : notYet('Nobody has said what the sides decide together', { question: 'who-decides' });
}

function withoutName({ model: { team, nation, service } }: GuidanceContext): Reading {
  if (service.withoutNames && nation === 'england') return done('Says that people can use the service without giving a name', section('legal-basis'));
  if (team === undefined) return notYet('No team is named', { check: 'suggestions-confirmed' });
  if (!team.anonymousAccess) return doesNotApply('People give the team that refers and the service their names');
  // The duty, and so its exception, is England’s.
  if (nation !== 'england') return doesNotApply('The duty to share is England’s, and does not reach this team');
  return done('Says that people can use the team without giving a name', section('legal-basis'));
}

function elsewhere({ model: { nation, igReview } }: GuidanceContext): Reading {
  if (nation === 'england') return doesNotApply('It is made in England');
  const name = nationNames[nation];
  return igReview?.reviewReason?.trim()
    ? done(`Names ${name}, and the reason for which the IG lead went ahead`, section('legal-basis'))
    : notYet(`The IG lead has not written down what was checked for ${name}`, { check: 'legal-status-allows' });
}

export const particularPoints: readonly GuidancePoint[] = [
  { id: 'article-10', group: 'law', asks: 'Have a condition in law for details about offences', source: ['uk-gdpr-10', 'dpa-2018-s10'], read: offences },
  {
    id: 'joint-control',
    group: 'law',
    asks: 'Where both sides decide together, agree who answers for what, and tell people in short',
    source: ['uk-gdpr-26'],
    read: together,
  },
  {
    id: 'without-a-name',
    group: 'law',
    asks: 'Leave aside the duty to share where people can use a service without giving a name',
    source: ['hsca-2012-s251c'],
    read: withoutName,
  },
  {
    id: 'other-nation',
    group: 'law',
    asks: 'Outside England, look at the rules of that nation',
    source: ['waspi', 'scottish-toolkit', 'ni-control-2016'],
    read: elsewhere,
  },
];

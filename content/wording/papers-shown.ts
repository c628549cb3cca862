// Where a carer is referred, and that alone shows something about the health of whoever is cared for: what each of the two is told and asked.
import type { WordedSentence } from '@/lib/domain/print/print-wording';
import { law } from './papers-kinds';

/** On the carer’s form, and on the leaflet. */
const toldToCarer = law(
  'G7',
  'That we refer you shows something about the health of the person you care for. We ask them too, alone, only if you agree and it is safe. Without their yes we send nothing, and you can contact {partner} yourself.',
);

export const shownSentences: Readonly<Record<string, WordedSentence>> = {
  'consent.shows-cared-for': toldToCarer,
  'consent.may-say-no-part-shown': law('C10', 'You can say no. Then we send nothing, and your carer can contact {partner} themselves.'),
  'consent.part-safe-first-shown': law(
    'C10',
    'They may be who harms: then do not ask, and send nothing. The carer can make contact alone. Otherwise ask the carer if you may ask. Then ask them alone, and only when that is safe for both. Nobody can say yes without knowing to whom: name the service. Where that is not safe, send nothing. This sheet stays with staff.',
  ),
  'consent.part-why-shown': law('G7', 'We would like to refer your carer to {partner}. That we refer them shows something about your health.'),
  'consent.a-part-shown': law('C2', 'I agree that {sharingOrg} refers my carer to {partner}. That shows something about my health.'),
  'consent.a-part-shown-items': law(
    'C2',
    'I agree that {sharingOrg} refers my carer to {partner}. That shows something about my health. I agree that {sharingOrg} also tells it the items above.',
  ),

  'verbal.part-shown': law(
    'G7',
    'We would like to refer your carer to {partnerName}. That we refer them shows something about your health, so I am asking you too.',
  ),
  'verbal.a-part-shown': law('C2', 'The person said yes to the referral of their carer, which shows something about their health.'),
  'verbal.a-part-shown-items': law(
    'C2',
    'The person said yes to the referral of their carer, which shows something about their health, and to the items that are not crossed out.',
  ),

  'leaflet.others-shown': toldToCarer,
  'leaflet.others-shown-short': law(
    'G7',
    'This shows something about the health of the person you care for. Without their yes we send nothing. You can contact {partner} yourself.',
  ),
  'privacy.shown': law('C10', 'That we refer you shows something about the health of the person you care for. Without their yes we send nothing.'),

  'guide.other-part-shown': law(
    'C10',
    'Who is referred here shows something about the health of the person cared for. There is a form for them. Ask the carer first if we may ask them. Then ask them alone, and only if that is safe for both.{apart} No yes: send nothing. Give the carer the leaflet, to make contact themselves.',
  ),
  'guide.other-part-shown-unable': law(
    'C10',
    'An adult cared for who cannot decide or has died: ask the IG lead before you send anything. Ask the IG lead too where the carer is our own patient.',
  ),
  'objection.others-shown': law('G7', 'That includes who referred the carer, because it shows their health.'),
  'lia.others-asked-shown': law(
    'C10',
    'Asked for a yes of their own, because the referral itself shows something about their health; without it nothing is sent: {others}.',
  ),
};

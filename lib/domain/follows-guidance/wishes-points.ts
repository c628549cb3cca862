// What the guidance asks about people's wishes: objections, capacity, and keeping people safe.
import { doesNotApply, done, type GuidancePoint, nobodyYet, page, paper, section, whose } from './guidance-point';

export const wishesPoints: readonly GuidancePoint[] = [
  {
    id: 'objections',
    group: 'wishes',
    asks: 'Respect a no, unless something exceptional such as safeguarding stands against it',
    source: ['s0-objections', 's4-concerns'],
    read: () => done('Says that a no is respected. Who may set it aside is our suggestion', section('rights'), paper('objection-procedure')),
  },
  {
    id: 'consequences',
    group: 'wishes',
    asks: 'Explain what not sharing may mean, and leave the choice to the person',
    source: ['s0-objections'],
    read: () => done('Has staff explain it', section('rights'), paper('staff-guide')),
  },
  {
    id: 'check-each-time',
    group: 'wishes',
    asks: 'Look for an objection before sharing, and share nothing that somebody would be likely to refuse',
    source: ['s3-objections', 's3-common-law'],
    read: () => done('Staff look each time', paper('staff-guide'), page('can-i-share')),
  },
  {
    id: 'concern-on-record',
    group: 'wishes',
    asks: 'Note a concern or a no in the person’s record, and talk it over',
    source: ['s4-concerns'],
    read: () => done('Has it written down, step by step', section('rights'), paper('objection-procedure')),
  },
  {
    id: 'capacity',
    group: 'wishes',
    asks: 'Where somebody cannot decide, ask who may decide for them, or act in their best interests, and look again',
    source: ['s4-capacity', 'mca-2005'],
    read: (context) => {
      if (nobodyYet(context)) return whose();
      const { people } = context.model;
      // A law that is named decides here: nobody is asked in the person’s place, and nothing in the agreement says who would be.
      if (people.mayLackCapacity && context.outward.commonLaw === 'statutory_duty')
        return people.capacitySteps === undefined
          ? doesNotApply('The law that is named decides here, and nobody in the person’s place')
          : done('Gives steps of its own, beside what the law settles', section('legal-basis'), page('can-i-share'));
      return people.mayLackCapacity
        ? done('Gives the steps', section('legal-basis'), page('can-i-share'))
        : doesNotApply('The people are expected to be able to decide');
    },
  },
  {
    id: 'safeguarding',
    group: 'wishes',
    asks: 'Share what is needed to keep somebody from serious harm, with manager, safeguarding lead and Caldicott Guardian',
    source: ['s4-safeguarding'],
    read: () => done('Gives the way, decided each time', section('safeguarding'), page('contacts')),
  },
];

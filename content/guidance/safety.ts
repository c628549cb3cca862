// When somebody may come to harm, when others ask, and children.
import type { WrittenEntry } from './entry';

export const safetyEntries: readonly WrittenEntry[] = [
  {
    slug: 'safeguarding',
    group: 'safety',
    title: 'When somebody may come to harm',
    summary: 'You may be able to share what is needed without consent. You need no agreement first.',
    also: 'safeguarding adult at risk child protection abuse neglect public interest',
    parts: [
      {
        says: [
          'The need to protect a child or an adult at risk of serious harm can outweigh the duty of confidence.',
          'Share only what is needed. Involve your manager or your safeguarding lead, and the Caldicott Guardian where you can.',
          'Tell the person, or ask them, unless that adds to the risk. Write down what you did and why.',
        ],
      },
      {
        heading: 'What an agreement can do',
        says: [
          'It can name whom to ring on each side. It cannot give leave for all cases: each one is decided by itself.',
          'Each time, the side that shares decides on its reason in law, and writes it down.',
        ],
      },
    ],
    ours: 'That every agreement has a section on this is our suggestion.',
    sources: ['s4-safeguarding', 's0-objections', 'nhs-confidentiality-code', 'dpa-2018-sch1-para18', 'uk-gdpr-6-1-ea'],
    explains: ['s4-safeguarding', 'nhs-confidentiality-code', 'dpa-2018-sch1-para18', 'dpa-2018-sch1-para19', 'scott-lgbt-2020'],
    here: [{ text: 'Each agreement says whom to tell on each side' }, { text: 'The staff guide and the volunteers’ card say what to do at once' }],
    related: ['danger-to-life', 'childrens-social-care', 'when-police-ask', 'objections'],
  },
  {
    slug: 'danger-to-life',
    group: 'safety',
    title: 'When a life is in danger',
    summary: 'Ring 999. Act first, and write it down after.',
    also: 'emergency 999 vital interests suicide serious harm',
    parts: [
      {
        says: [
          'No form and no agreement comes first. Tell those who can help what they need to know.',
          'Afterwards, write down what you shared, with whom and why. Tell your safeguarding lead.',
        ],
      },
      {
        heading: 'The reason in law',
        list: [
          'A public body: its task, Article 6(1)(e)',
          'A charity: vital interests, Article 6(1)(d)',
          'For health details: Article 9(2)(c), if the person cannot say yes',
        ],
      },
    ],
    sources: ['s4-safeguarding', 'uk-gdpr-6', 'uk-gdpr-9', 'scott-lgbt-2020'],
    here: [{ text: 'The first question says that you need no agreement for this', href: '/agreements/new/share' }],
    related: ['safeguarding', 'when-police-ask', 'when-family-ask'],
  },
  {
    slug: 'when-police-ask',
    group: 'safety',
    title: 'When the police ask',
    summary: 'Do not answer on the spot. Ask for it in writing, and pass it on.',
    also: 'police request court order home office immigration benefits investigation law enforcement authority',
    parts: [
      {
        heading: 'What to do',
        list: [
          'Ask what they need, why, and which law they rely on, in writing',
          'Give it to the person who looks after information',
          'That person decides, and writes down what was decided and why',
        ],
      },
      {
        heading: 'What they look at',
        says: [
          'A court order is obeyed, and so is a duty in law. Otherwise it takes the person’s yes, or a strong public interest.',
          'Each side decides for what it holds. The same goes for other bodies that ask.',
        ],
      },
      { heading: 'If a life is in danger', says: ['Act at once, and write it down after.'] },
    ],
    ours: 'These steps are our suggestion.',
    confirm: 'The national page lists guidance on the police. We have not read the texts that it lists. Ask your IG lead.',
    sources: ['s2-police', 's1-other-purposes', 'nhs-confidentiality-code'],
    explains: ['s2-police'],
    here: [{ text: 'The staff guide and the volunteers’ card say this, with the name of whom to ask' }],
    related: ['when-family-ask', 'danger-to-life', 'safeguarding', 'criminal-offence-details'],
  },
  {
    slug: 'when-family-ask',
    group: 'safety',
    title: 'When family or friends ask',
    summary: 'Being family gives no right to know. You can always listen.',
    also: 'relatives carers next of kin partner friends daughter son husband wife mother father parent sister brother neighbour',
    parts: [
      {
        says: [
          'Do not say if you know the person, neither yes nor no. A caller may be whom the person fears.',
          'Ask the person what their family may know. Write the answer down.',
          'If the person cannot decide, ask who is appointed. If nobody is, the senior person in charge of the care decides.',
          'You may always listen to family. To listen tells nobody anything.',
        ],
      },
      {
        heading: 'Carers',
        says: ['A carer’s yes covers the carer’s own details. It does not cover those of the person they care for. Ask each of them.'],
      },
    ],
    ours: 'These steps are our suggestion.',
    confirm: 'The national page lists guidance on family and carers. We have not read the texts that it lists. Ask your IG lead.',
    sources: ['s2-family', 'gmc-family', 's4-capacity'],
    explains: ['s2-resources', 's2-family', 'gmc-family'],
    here: [{ text: 'The staff guide and the volunteers’ card say this too' }],
    related: ['lack-of-capacity', 'when-police-ask', 'objections'],
  },
  {
    slug: 'children-and-young-people',
    group: 'children',
    title: 'Children and young people',
    summary: 'A child who understands can decide. If not, ask somebody with parental responsibility.',
    also: 'gillick competence under 16 parents parental responsibility young people child friendly',
    parts: [
      {
        says: [
          'There is no fixed age under 16. Ask if this child understands this choice.',
          'If the child does not, somebody with parental responsibility decides. Ask for their yes, unless asking adds risk.',
          'If asking adds risk, involve your safeguarding lead. The Caldicott Guardian, or whoever stands in for one, decides.',
          'From 16 a young person is mostly treated as an adult.',
        ],
      },
      {
        heading: 'Tell children too',
        says: ['Give them a notice that they can follow. Use short words, and say whom they can ask.'],
      },
    ],
    confirm: 'The guidance that we work from says little about children. Ask your data protection officer to confirm who decides, and from what age.',
    sources: ['s4-scope', 'dfe-information-sharing', 'uk-gdpr-13'],
    here: [
      { text: 'If children use the service, the agreement says who decides' },
      { text: '“Can I share details about this person?” asks if the child understands' },
    ],
    related: ['childrens-social-care', 'lack-of-capacity', 'safeguarding'],
    reviewBy: '2027-02-21',
  },
  {
    slug: 'childrens-social-care',
    group: 'children',
    title: 'Children’s social care has its own guidance',
    summary: 'The Department for Education sets the rules for it. This service does not cover it.',
    also: 'working together to safeguard children dfe information sharing advice section 16LA children’s wellbeing and schools act',
    parts: [
      {
        heading: 'Where to look',
        list: [
          'Working Together to Safeguard Children: the rules that those who work with children must follow',
          'The Department’s advice on sharing information, for all who keep children safe',
        ],
      },
      {
        heading: 'A new duty',
        says: [
          'An Act of 29 April 2026 adds a duty to the Children Act 2004, as section 16LA.',
          'Listed bodies, and those who work for them, are to pass on what matters for a child’s welfare.',
          'They do not where that would do the child more harm than good.',
          'It starts on a day that the government names in regulations.',
        ],
      },
    ],
    confirm:
      'We found no regulations that name the day. Part of that Act changed on 1 June 2026, and we could not read how. Ask your data protection officer if section 16LA is in force.',
    sources: ['s4-scope', 'working-together', 'dfe-information-sharing', 'children-act-2004-s16la', 'cws-act-2026-s4'],
    explains: ['s4-scope', 'working-together', 'dfe-information-sharing', 'children-act-2004-s16la', 'cws-act-2026-s4'],
    here: [{ text: 'If the service is children’s social care, we stop and lead you to these texts' }],
    related: ['children-and-young-people', 'safeguarding', 'what-an-agreement-is'],
    reviewBy: '2027-02-21',
  },
];

// Asking people, telling them, and hearing a no.
import type { WrittenEntry } from './entry';

export const askingEntries: readonly WrittenEntry[] = [
  {
    slug: 'implied-or-explicit-consent',
    group: 'asking',
    title: 'When you must ask first',
    summary: 'For care, people expect you to share. For wider help, you ask them first.',
    also: 'implied consent explicit consent common law duty of confidence confidentiality countersigned form verbal',
    parts: [
      {
        heading: 'For care: implied consent',
        says: [
          'People who come for care expect the team that cares for them to be told. The guidance names a hospice.',
          'You can share what is relevant, with staff who have a good reason to know.',
          'First look for a no in the record. If you think that the person would say no, ask.',
        ],
      },
      {
        heading: 'For wider help: explicit consent',
        says: [
          'The guidance names housing advice, cookery, gardening and the arts. Here the person must know what you plan, and be happy with it.',
          'The body that shares writes the yes in its own care record. There are two good ways to do it.',
        ],
        list: ['a form that the person signs, and the member of staff too', 'a spoken yes, which staff then write in the record'],
      },
      {
        heading: 'Which kind is our service?',
        says: [
          'We ask two things. Would people call it care? Is it run or checked by care staff?',
          'Two yeses make it care. If in doubt, ask first: it is the safer way.',
        ],
      },
    ],
    ours: 'The two questions are our suggestion. For a service that the guidance does not name, your IG lead confirms the answer.',
    sources: ['s0-healthcare-workers', 's0-common-law', 's3-common-law', 's4-implied', 's4-explicit', 's1-consent'],
    explains: ['s0-healthcare-workers', 's0-common-law', 's3-common-law', 's4-social-care', 's4-implied', 's4-explicit', 's1-consent'],
    here: [
      { text: 'We suggest which kind it is from the service you choose, and say why. You can try it without an account', href: '/legal-basis' },
      { text: 'Where you must ask, the form and the record of a spoken yes are made with the agreement' },
    ],
    related: ['consent-and-uk-gdpr', 'objections', 'lack-of-capacity', 'telling-people-what-you-share'],
  },
  {
    slug: 'consent-and-uk-gdpr',
    group: 'asking',
    title: 'A yes to sharing is not UK GDPR consent',
    summary: 'There are two rules about consent. A yes under one is not a yes under the other.',
    also: 'common law consent gdpr consent article 6(1)(a) article 9(2)(a) statement A statement B lawful basis',
    parts: [
      {
        says: [
          'The duty of confidence comes from the common law. A yes from the person lets you pass on what was told in confidence.',
          'UK GDPR is a second law. It asks each side for a reason of its own, and consent is only one of them.',
          'So you can need a yes to share, and still rely on a different reason under UK GDPR. This is the usual case.',
        ],
      },
      {
        heading: 'Why not use consent for both',
        list: [
          'You would have to stop and delete when a yes is taken back, even if care goes on',
          'A yes must be free. It is not, if the person needs the service and feels unable to refuse',
        ],
      },
      {
        heading: 'When the charity needs a second yes',
        says: [
          'A charity that gives wider help has no care reason to hold health details. It then needs the person’s clear yes to hold them.',
          'That is a box of its own on the form. Or send no health details: then no second yes is needed.',
        ],
      },
    ],
    sources: ['nhse-consent', 's0-common-law', 'uk-gdpr-6', 'uk-gdpr-7', 'uk-gdpr-9'],
    explains: ['nhse-consent', 'uk-gdpr-7'],
    here: [
      { text: 'The legal basis shows the duty of confidence and UK GDPR one after the other' },
      { text: 'The consent form has a box for each yes, and ticks none' },
    ],
    related: ['implied-or-explicit-consent', 'reasons-under-article-6', 'health-details-and-article-9'],
  },
  {
    slug: 'telling-people-what-you-share',
    group: 'asking',
    title: 'Telling people what you share',
    summary: 'Nobody should be surprised. Tell people with whom you share, what, and how to say no.',
    also: 'privacy notice transparency leaflet website article 13 article 14 no surprises',
    parts: [
      {
        says: [
          'Each side tells people what it does with their details. It does so on its website and in its privacy notice.',
          'Some people do not use the web. Put it on a notice board, in a leaflet or in a welcome pack too.',
        ],
      },
      {
        heading: 'What to say',
        list: ['what is shared, with whom and why', 'the reason in law', 'how long it is kept', 'how to see it, correct it or say no', 'how to complain'],
      },
      {
        heading: 'When details come from somebody else',
        says: ['Then the charity tells people where it got them. It does so at first contact, and within one month.'],
      },
    ],
    sources: ['s0-transparency', 's0-patients', 's4-transparency', 'uk-gdpr-13', 'uk-gdpr-14'],
    explains: ['s0-transparency', 's0-patients', 's4-transparency', 'uk-gdpr-13', 'uk-gdpr-14'],
    here: [
      { text: 'A paragraph for each side’s privacy notice, and a leaflet, are made with the agreement' },
      { text: 'Each side says where and when it put its notice out' },
    ],
    related: ['objections', 'complaints', 'implied-or-explicit-consent'],
  },
  {
    slug: 'objections',
    group: 'asking',
    title: 'When somebody says no',
    summary: 'Respect a no. There are few exceptions, and you never decide on one alone.',
    also: 'objection opt out refuse withdraw change mind article 21',
    parts: [
      {
        heading: 'What to do',
        list: [
          'Listen, and write it in the record',
          'Explain what it may mean for the person’s care',
          'If the person is able to decide, it is their choice',
          'Stop, and tell the other side if it has the details already',
        ],
      },
      {
        heading: 'When you are worried',
        says: [
          'You may fear that care would be unsafe. Then talk to your IG lead or your Caldicott Guardian before you do anything.',
          'A risk of serious harm to others can outweigh a no.',
        ],
      },
      {
        heading: 'When you only think that they would say no',
        says: ['Then ask. You may not rely on what people expect when you think that this person would say no.'],
      },
      {
        heading: 'Two other rules',
        says: [
          'UK GDPR gives people a right to object too. It has a test of its own, and each case is looked at by itself.',
          'The national data opt-out is about research and planning. It does not stop care.',
        ],
      },
    ],
    sources: ['s0-objections', 's3-objections', 's3-uk-gdpr', 's4-concerns', 'uk-gdpr-21'],
    explains: ['s0-objections', 's3-objections', 's4-concerns', 'uk-gdpr-21'],
    here: [
      { text: 'Each agreement has a page that helps with one person: “Can I share details about this person?”' },
      { text: 'The steps for a no are printed with the agreement, with whom to ring' },
    ],
    related: ['national-data-opt-out', 'safeguarding', 'lack-of-capacity', 'telling-people-what-you-share'],
  },
  {
    slug: 'who-may-share',
    group: 'asking',
    title: 'Who in your team may share',
    summary: 'Your own policy decides who may share, and who must say yes first.',
    also: 'approve authorise policy junior staff care manager duty nurse legitimate relationship',
    parts: [
      {
        says: [
          'Policies differ. In some places a care manager or the duty nurse says yes first.',
          'In some, junior staff do not share at all. Others take requests by email alone.',
          'Find out what yours says before you need it.',
        ],
      },
      { heading: 'If you are not sure', says: ['Ask somebody senior, your manager or your IG lead. Ask the Caldicott Guardian, if you have one.'] },
    ],
    sources: ['s4-policy', 's4-support', 's3-confidence'],
    explains: ['s4-policy'],
    here: [{ text: 'The agreement names who may send, and who says yes first' }],
    related: ['implied-or-explicit-consent', 'minimum-information', 'caldicott-principles'],
  },
  {
    slug: 'asking-to-see-details',
    group: 'asking',
    title: 'When a person asks what you hold',
    summary: 'Anybody may ask to see what you hold about them. Each side answers for its own.',
    also: 'subject access request sar article 15 right of access copy',
    parts: [
      {
        says: [
          'A person may ask in any way, also by word of mouth. They need not use the right words.',
          'Answer within one month. Make a reasonable search, in proportion to the request.',
          'It may take up to two months more if requests are complex or many. Say so, and why, within the first month.',
          'Each side answers for what it holds. If you get a request for the other side, pass it on.',
        ],
      },
      {
        heading: 'Look first at what it would show',
        says: [
          'A record may tell of somebody else, or of a referral that the person who asks must not find.',
          'Details that tell of somebody else, who has not agreed, need not be shown unless that is reasonable.',
          'Ask your data protection officer where an answer could endanger anybody.',
        ],
      },
    ],
    confirm: 'We have not read all that the law lets you leave out. Ask your data protection officer before you send a copy.',
    sources: ['uk-gdpr-15', 'dpa-2018-sch2-para16', 'duaa-2025-s78'],
    explains: ['uk-gdpr-15', 'dpa-2018-sch2-para16', 'duaa-2025-s78'],
    here: [{ text: 'The privacy notice of each side says how to ask' }],
    related: ['telling-people-what-you-share', 'complaints', 'objections'],
  },
  {
    slug: 'lack-of-capacity',
    group: 'asking',
    title: 'When a person cannot decide',
    summary: 'Ask whoever is appointed to decide on health and welfare. If nobody is, decide what is best for the person.',
    also: 'capacity mental capacity act lasting power of attorney lpa deputy best interests dementia',
    parts: [
      {
        says: ['Start from the view that a person can decide. Look at this one choice, today, and give help with it.'],
      },
      {
        heading: 'Somebody is appointed',
        says: [
          'Ask the attorney for health and welfare, or the welfare deputy, unless asking adds risk. Look at the papers first.',
          'An attorney for money and property cannot decide this.',
        ],
      },
      {
        heading: 'Nobody is appointed, or asking them adds risk',
        says: [
          'Do not ask somebody whom the person may have to fear. Then decide as if nobody were appointed, and write down why.',
          'If you fear that an attorney or deputy harms the person, tell your safeguarding lead.',
          'The Office of the Public Guardian can look into it. The Court of Protection can take the power away.',
          'The senior person in charge of the care decides what is best for the person. It may be a nurse or the Caldicott Guardian.',
          'Decide for each case. Write down what you decided and why.',
        ],
      },
      {
        heading: 'Look at it again',
        says: ['What a person is able to decide can change. Look at it again from time to time. Note it in the record and in the care plan.'],
      },
    ],
    confirm:
      'We have read the guidance on this. Of the Act we have read parts, as they stood in 2014, and not its Code. Ask your Mental Capacity Act lead if you are in doubt. Somebody appointed may say yes where explicit consent is needed. Ask your data protection officer to confirm that this counts.',
    sources: ['s4-capacity', 'mca-2005', 'mca-code'],
    explains: ['s4-capacity', 'mca-2005', 'mca-code'],
    here: [
      { text: 'If some people may be unable to decide, the agreement says what staff then do' },
      { text: '“Can I share details about this person?” asks who is appointed' },
    ],
    related: ['statutory-advocates', 'when-family-ask', 'objections', 'children-and-young-people'],
  },
  {
    slug: 'statutory-advocates',
    group: 'asking',
    title: 'Advocates with a right in law',
    summary: 'Some advocates may see records by law. That right does not come from an agreement.',
    also: 'imca imha independent mental capacity advocate mental health advocate care act advocacy prison immigration schools',
    parts: [
      {
        says: [
          'Two kinds stand in the law: for people who lack capacity, and for people under the Mental Health Act.',
          'They may see records that may matter to their work.',
          'The person they help may not be able to say yes. So for them, consent is the wrong way to look at it.',
          'A patient who is able to say yes is asked first by a mental health advocate.',
          'Use the referral that the law gives. Your Mental Capacity Act or Mental Health Act lead knows it.',
        ],
      },
      {
        heading: 'When an IMCA is asked for',
        says: [
          'An IMCA is for somebody of 16 or over who is not able to make one decision.',
          'The law names those decisions: serious medical treatment, a long stay, their liberty, and protection from abuse.',
          'For treatment, a stay or their liberty, as a rule only if nobody close can be consulted.',
          'For protection from abuse that does not matter. Somebody close may be who harms the person.',
          'The NHS body or council that would decide asks for the IMCA.',
          'For somebody’s liberty, the supervisory body asks. In England that is the council.',
        ],
      },
      {
        heading: 'Care Act advocates',
        says: [
          'The Care Act gives some people an advocate, who has no such right.',
          'The advocate sees records if the person says yes.',
          'If the person cannot decide, it must be in their best interests. So ask each person.',
        ],
      },
      {
        heading: 'Other advocates',
        says: ['A charity that speaks up for people without such a right gives wider help. Ask the person first.'],
      },
      { heading: 'Also get advice', says: ['Prisons, schools and immigration have rules of their own. Get legal advice before you share with them.'] },
    ],
    confirm: 'We have read these sections, some as they stood years ago. Get legal advice on what an advocate may see today.',
    sources: ['mca-2005-s35', 'mca-2005-s37', 'mca-2005-s39a', 'imca-role-regulations-2006', 'mha-1983-s130b', 'care-act-2014-s67', 's1-statute'],
    explains: [
      'mca-2005-s35',
      'mca-2005-s37',
      'mca-2005-s39a',
      'mca-2005-sch-a1',
      'imca-role-regulations-2006',
      'mha-1983-s130b',
      's1-statute',
      'care-act-2014-s67',
    ],
    here: [{ text: 'For such an advocate the draft asks which law gives the right, and the agreement names it' }],
    related: ['lack-of-capacity', 'what-an-agreement-is', 'implied-or-explicit-consent'],
  },
];

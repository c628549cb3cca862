// Before anybody drafts: is an agreement the right thing, and with whom?
import type { WrittenEntry } from './entry';

export const startingEntries: readonly WrittenEntry[] = [
  {
    slug: 'what-an-agreement-is',
    group: 'starting',
    title: 'What an information sharing agreement is',
    summary: 'It says what you share, why, how, and who looks after it. Some sharing needs no agreement at all.',
    also: 'isa data sharing agreement protocol contract when none is needed self-referral anonymous totals',
    parts: [
      {
        says: [
          'An agreement is made by two or more organisations that each decide how they use what they hold.',
          'It sets out what each side needs, the reason in law, and the rules that both keep to.',
          'The national guidance says that it works best when it is simple. What a partner needs is decided locally.',
        ],
      },
      {
        heading: 'You need no agreement',
        list: [
          'to tell people about a charity, when they get in touch themselves',
          'to share totals that point to nobody',
          'to keep a person safe from serious harm',
        ],
      },
      {
        heading: 'You need something else',
        list: ['a contract, when one side only does what the other tells it to', 'legal advice, when a law gives somebody a right to see records'],
      },
    ],
    ours: 'That these agreements should stay near 4 pages is our suggestion.',
    sources: ['s0-information-requirements', 's1-two-way', 'uk-gdpr-28'],
    explains: ['s1-two-way', 's0-information-requirements', 's0-voluntary-sector', 's1-voluntary-sector-2014'],
    here: [
      { text: 'The first question asks what you want to share, and stops you when you need no agreement', href: '/agreements/new/share' },
      { text: 'The agreement is printed with everything that both sides need, and nothing else' },
    ],
    related: ['telling-people-about-a-service', 'processors', 'safeguarding'],
  },
  {
    slug: 'telling-people-about-a-service',
    group: 'starting',
    title: 'Telling people about a charity',
    summary: 'If people get in touch themselves, you share nothing about them.',
    also: 'signposting leaflet self-referral card hand out',
    parts: [
      {
        says: [
          'Give people the name of the charity, what it can do for them, and how to reach it.',
          'When they ring or write, they choose what to tell. You have passed nothing on.',
          'This is the simplest way to help. It is worth asking first if it is enough.',
        ],
      },
      {
        heading: 'When it is not enough',
        says: ['Some people will not ring. They may be ill, worn out or shy. Then ask them if you may pass their details on.'],
      },
    ],
    ours: 'That you ask this question first is our suggestion.',
    sources: ['s0-patients', 's0-common-law'],
    here: [
      { text: 'If you only tell people about a charity, we print a card for you to hand out' },
      { text: 'An agreement can say that some people may get in touch themselves' },
    ],
    related: ['what-an-agreement-is', 'implied-or-explicit-consent', 'minimum-information'],
  },
  {
    slug: 'the-duty-to-share',
    group: 'starting',
    title: 'The duty to share for care',
    summary: 'In England the law asks health and adult care bodies to share what helps a person’s care.',
    also: 'section 251B 251A nhs number consistent identifier safety and quality act 2015 caldicott principle 7',
    parts: [
      {
        says: [
          'The duty stands in section 251B of the Health and Social Care Act 2012. It was added in 2015.',
          'It reaches public bodies that give or buy health care or adult social care. It also reaches those who give it for them.',
          'So a hospice that the NHS pays for has the duty. A hospice that lives on gifts alone does not.',
        ],
      },
      {
        heading: 'Where it stops',
        list: [
          'The person says no, or you think that they would',
          'The details come from a service that people use without a name',
          'The duty of confidence stands in the way',
        ],
      },
      { heading: 'The NHS number', says: ['The same law asks these bodies to use the NHS number for care. For wider help, leave it out.'] },
    ],
    confirm: 'We have read these sections in the notes to the Act and in the guidance. Ask your data protection officer to confirm whom they reach.',
    sources: ['hsca-2012-s251a', 'hsca-2012-s251b', 'hsca-2012-s251c', 'hsc-safety-quality-2015', 's2-duty', 's3-healthcare-workers'],
    explains: ['hsca-2012-s251a', 'hsca-2012-s251b', 'hsca-2012-s251c', 'hsc-safety-quality-2015', 's2-duty', 's3-healthcare-workers', 's3-confidence'],
    here: [{ text: 'We work out if the duty applies from who pays for the service' }, { text: 'The agreement says if the NHS number is sent' }],
    related: ['objections', 'implied-or-explicit-consent', 'anonymous-services', 'caldicott-principles'],
  },
  {
    slug: 'finding-partners',
    group: 'starting',
    title: 'Finding charities to work with',
    summary: 'The local council for voluntary service often knows best who can help.',
    also: 'cvs voluntary action community groups link worker social prescribing',
    parts: [
      {
        says: [
          'Most areas have a council for voluntary service (CVS). It knows the local charities and groups.',
          'The guidance of 2014 named it as often the best place to turn to.',
          'Link workers for social prescribing know local groups too.',
        ],
      },
      {
        heading: 'Before you share with a new charity',
        list: [
          'Find out what it does, and for whom',
          'Ask what it needs to know to start',
          'Look up its DSPT by name or by its code',
          'Ask who looks after information there',
        ],
      },
    ],
    ours: 'The list of what to find out is our suggestion.',
    sources: ['s1-partners', 's0-support', 'social-prescribing-guide'],
    explains: ['s1-partners'],
    here: [
      { text: 'You can invite a charity that has never been here. It needs no account' },
      { text: 'The checklist starts from what the charity has shown before' },
    ],
    related: ['help-for-small-charities', 'dspt-category-3', 'minimum-information'],
  },
  {
    slug: 'processors',
    group: 'starting',
    title: 'When you need a contract instead',
    summary: 'A body that only does what you tell it to needs a contract, not a sharing agreement.',
    also: 'processor controller article 28 data processing agreement dspa supplier',
    parts: [
      {
        says: [
          'Ask who decides what the details are used for. If both sides decide, you need a sharing agreement.',
          'If one side only follows orders, it is a processor. A firm that stores your files is one.',
          'The law then asks for a written contract. It must say what the processor may and may not do.',
        ],
      },
      {
        heading: 'When two sides decide together',
        says: ['Then both answer for it. They must agree who does what, and tell people the main points.'],
      },
    ],
    sources: ['uk-gdpr-28', 'uk-gdpr-26', 'nhse-ig-templates'],
    explains: ['uk-gdpr-28', 'uk-gdpr-26', 'nhse-ig-templates'],
    here: [{ text: 'If you answer that one side only follows orders, we stop and say which contract you need' }],
    related: ['what-an-agreement-is', 'people-on-each-others-premises', 'keeping-details'],
  },
  {
    slug: 'fundraising-and-marketing',
    group: 'starting',
    title: 'Raising money and marketing',
    summary: 'Details that were shared for care or support are never used to raise money.',
    also: 'fundraising newsletter appeal donor pecr advertising',
    parts: [
      {
        says: [
          'People say yes to being helped. They do not say yes to letters that ask for money.',
          'None of the purposes in the guidance covers it. Marketing by email, text or phone has rules of its own.',
          'A charity that wants to write to people asks them itself. It does so apart from the service, and takes no for an answer.',
        ],
      },
    ],
    ours: 'That this service shuts it out of every agreement is our decision.',
    confirm: 'We have not read the rules on marketing by email and phone. Ask your data protection officer before you write to people.',
    sources: ['uk-gdpr-5', 'pecr-2003'],
    explains: ['pecr-2003'],
    here: [{ text: 'Every agreement says that the details are not used to raise money' }, { text: 'A purpose of that kind cannot be typed in' }],
    related: ['consent-and-uk-gdpr', 'minimum-information', 'what-an-agreement-is'],
  },
];

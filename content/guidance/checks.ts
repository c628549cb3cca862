// Checks, purposes beyond care, the other nations, and what superseded what.
import { REGULATOR, REGULATOR_TO_BE } from '../wording/regulator';
import type { WrittenEntry } from './entry';

export const checkEntries: readonly WrittenEntry[] = [
  {
    slug: 'caldicott-principles',
    group: 'checks',
    title: 'The Caldicott Principles',
    summary: 'Eight rules for using private information about care, set by the National Data Guardian.',
    also: 'caldicott guardian ndg eight principles need to know confidentiality adult social care',
    parts: [
      {
        heading: 'In our words',
        list: [
          'Have a good reason, and write it down',
          'Use private details only when you have to',
          'Use the least that will do',
          'Let only those see it who need it',
          'Make sure that they know their duties',
          'Keep to the law',
          'To share for care matters as much as to keep things private',
          'Tell people, so that nothing comes as a surprise',
        ],
      },
      {
        heading: 'Caldicott Guardians',
        says: [
          'A Caldicott Guardian is a senior person who protects people’s information.',
          'A body that gives adult social care with public money must name one, or make other arrangements.',
        ],
      },
    ],
    confirm: 'We know the wording of 2020 from others who quote it. Read the principles themselves where you rely on a word.',
    sources: ['ndg-caldicott-2020', 'ndg-caldicott-guardians', 's3-caldicott', 's4-support'],
    explains: ['ndg-caldicott-2020', 'ndg-caldicott-guardians', 's3-caldicott'],
    here: [{ text: 'The IG lead’s page checks all eight. What the answers do not show, it asks' }],
    related: ['minimum-information', 'risk-checks', 'the-duty-to-share'],
  },
  {
    slug: 'risk-checks',
    group: 'checks',
    title: 'When you need a risk check (DPIA)',
    summary: 'A data protection impact assessment (DPIA) looks for risks before you start. Some sharing must have one.',
    also: 'dpia data protection impact assessment article 35 high risk screening',
    parts: [
      {
        heading: 'You must do one, for example, when',
        list: [
          'you use health details on a large scale',
          'a computer decides about people, and it matters to them',
          'a leak could put somebody’s safety at risk',
          'health details decide who may have the service',
        ],
      },
      {
        says: [
          'For other health details it is still a good thing to do. NHS England calls it good practice for care details that name people.',
          'One check can cover a set of services that are alike. If you need none, write down why.',
        ],
      },
    ],
    ours: 'Where we draw the line for a large scale is our suggestion.',
    sources: ['uk-gdpr-35', 'ico-high-risk', 'nhse-ig-templates'],
    explains: ['uk-gdpr-35', 'ico-high-risk'],
    here: [{ text: 'The IG lead’s page asks ten short questions, and fills in what the answers show' }],
    related: ['caldicott-principles', 'health-details-and-article-9', 'criminal-offence-details'],
  },
  {
    slug: 'research-and-planning',
    group: 'other',
    title: 'Research and planning',
    summary: 'Other rules apply than for care. Ask people, leave out names, or get special approval.',
    also: 'secondary use statistics audit evaluation ethics hra anonymous',
    parts: [
      {
        heading: 'In this order',
        list: [
          'Would totals do, or details that point to nobody? Then use those',
          'Can you ask people? Then ask them, and write down the yes',
          'Does a law allow it? Then name it',
          'If not, you may need approval under section 251',
        ],
      },
      {
        says: ['Research needs approvals of its own first. Talk to your Caldicott Guardian or IG lead before you do anything.'],
      },
      { heading: 'Small numbers', says: ['Take care with totals under 5. In a small place they can point to a person.'] },
    ],
    sources: ['s4-purpose', 's4-explicit', 's4-approvals', 's1-other-purposes', 'uk-gdpr-84b', 'dpa-2018-sch1-para4'],
    explains: ['s4-purpose', 's1-other-purposes', 'uk-gdpr-84b', 'dpa-2018-sch1-para4'],
    here: [{ text: 'If that is your purpose, “May we share this?” says what it takes', href: '/legal-basis' }],
    related: ['section-251', 'national-data-opt-out', 'what-an-agreement-is'],
  },
  {
    slug: 'section-251',
    group: 'other',
    title: 'Approval under section 251',
    summary: 'For research or planning where you cannot ask people, an approval can lift the duty of confidence.',
    also: 'nhs act 2006 section 251 control of patient information regulations 2002 copi cag confidentiality advisory group',
    parts: [
      {
        says: [
          'The rules are the Control of Patient Information Regulations of 2002. They reach England and Wales.',
          'You ask through the Health Research Authority. Its Confidentiality Advisory Group gives advice on it.',
          'The letter of approval has a number and a date. Keep it with the agreement.',
        ],
      },
      {
        heading: 'What it does not do',
        list: ['It does not replace a reason under UK GDPR', 'It does not set aside the national data opt-out, unless the letter says so'],
      },
    ],
    sources: ['s4-approvals', 'copi-2002', 'nhs-act-2006-s251', 'hra-cag', 'ndoo-policy'],
    explains: ['s4-approvals', 'copi-2002', 'nhs-act-2006-s251', 'hra-cag'],
    here: [{ text: '“May we share this?” asks if you have such an approval, and says what follows', href: '/legal-basis' }],
    related: ['research-and-planning', 'national-data-opt-out', 'reasons-under-article-6'],
  },
  {
    slug: 'national-data-opt-out',
    group: 'other',
    title: 'The national data opt-out',
    summary: 'People in England can say no to research and planning. It does not touch their own care.',
    also: 'ndoo opt out mesh type 1 research planning',
    parts: [
      {
        heading: 'It applies',
        says: ['It applies when you use private care details under section 251. Take out those who have opted out.'],
      },
      {
        heading: 'It does not apply',
        list: [
          'to a person’s own care',
          'when the person said yes to this use',
          'when nobody can be known from the details',
          'when a law asks for it, or a strong public interest',
        ],
      },
      {
        heading: 'Not the same as a no to you',
        says: ['A person who says no to you has not opted out. A person who has opted out has not said no to you.'],
      },
    ],
    sources: ['ndoo-policy', 's4-concerns'],
    explains: ['ndoo-policy'],
    here: [{ text: 'For help for one person we never ask about it. The rules say why' }],
    related: ['objections', 'section-251', 'research-and-planning'],
  },
  {
    slug: 'wales',
    group: 'nations',
    title: 'Sharing in Wales',
    summary: 'UK GDPR is the same. The agreements, the checks and the duty to share are not.',
    also: 'waspi welsh accord',
    parts: [
      {
        list: [
          'Wales has the Accord on the Sharing of Personal Information (WASPI), with forms of its own',
          'The DSPT and the national data opt-out are not used',
          'The duty to share in section 251B is for England only',
          'Section 251 approval reaches Wales',
          'Wales has its own code for records',
          'We have read no text that names a standard in place of the DSPT',
          'Our checklist shows how a partner looks after details',
        ],
      },
    ],
    confirm: 'We know these rules only from short accounts. Ask your data protection officer to confirm them before you share.',
    sources: ['waspi', 'hsca-2012-s251b', 'copi-2002', 'records-code-wales'],
    explains: ['waspi', 'records-code-wales'],
    here: [{ text: 'For Wales, the legal basis asks your IG lead to look at the rules there' }],
    related: ['scotland', 'northern-ireland', 'section-251'],
  },
  {
    slug: 'scotland',
    group: 'nations',
    title: 'Sharing in Scotland',
    summary: 'UK GDPR is the same. Much else has rules of its own.',
    also: 'scottish information sharing toolkit incapacity adult support protection public benefit and privacy panel',
    parts: [
      {
        list: [
          'The Scottish Information Sharing Toolkit has its own form of agreement',
          'People who cannot decide come under an Act of 2000',
          'From 12 a child is presumed to understand rights and explicit consent under UK GDPR',
          'Adults at risk come under an Act of 2007: public bodies that it names must report to the council',
          'From 16 a person decides; for younger children a parent has responsibilities and rights',
          'A public benefit and privacy panel takes the place of section 251',
          'The DSPT and the duty in section 251B are not used',
          'We have read no text that names a standard in place of the DSPT',
          'Our checklist shows how a partner looks after details',
        ],
      },
    ],
    confirm:
      'We have read parts of these Acts, as they stood years ago. The toolkit, the code and the panel we know from short accounts. Ask your data protection officer to confirm it before you share.',
    sources: [
      'scottish-toolkit',
      'awi-scotland-2000',
      'awi-scotland-2000-s1',
      'dpa-2018-s208',
      'asp-scotland-2007',
      'children-scotland-1995',
      'legal-capacity-scotland-1991',
      'pbpp-scotland',
      'hsca-2012-s251b',
    ],
    explains: [
      'scottish-toolkit',
      'awi-scotland-2000',
      'awi-scotland-2000-s1',
      'dpa-2018-s208',
      'asp-scotland-2007',
      'children-scotland-1995',
      'legal-capacity-scotland-1991',
      'pbpp-scotland',
    ],
    here: [{ text: 'For Scotland, the legal basis asks your IG lead to look at the rules there' }],
    related: ['wales', 'northern-ireland', 'lack-of-capacity'],
  },
  {
    slug: 'northern-ireland',
    group: 'nations',
    title: 'Sharing in Northern Ireland',
    summary: 'UK GDPR is the same. Care law is not.',
    also: 'ni control of data processing act 2016',
    parts: [
      {
        list: [
          'An Act of 2016 on the control of data, not section 251, lets regulations allow such use; we have read none',
          'An Act of 2016 on mental capacity is in force for some matters only, as where somebody’s liberty is taken',
          'The duty to share in section 251B is for England only',
          'The DSPT and the national data opt-out are not used',
          'We have read no text that names a standard in place of the DSPT',
          'Our checklist shows how a partner looks after details',
        ],
      },
    ],
    confirm:
      'We have read the Act on the control of data. Of the other we have read what an order of 2019 brought into force. Ask your data protection officer to confirm the rest before you share.',
    sources: ['ni-control-2016', 'mca-ni-2016', 'mca-ni-commencement-2019', 'hsca-2012-s251b'],
    explains: ['ni-control-2016', 'mca-ni-2016', 'mca-ni-commencement-2019'],
    here: [{ text: 'For Northern Ireland, the legal basis asks your IG lead to look at the rules there' }],
    related: ['wales', 'scotland', 'section-251'],
  },
  {
    slug: 'what-replaced-what',
    group: 'changes',
    title: 'What replaced what',
    summary: 'Old forms and papers still name things that are gone. Here is what stands in their place.',
    also: 'superseded ig toolkit 2014 guidance quality and safety act nhsmail information commissioner old wording',
    parts: [
      {
        heading: 'Guidance and checks',
        list: [
          'The paper of 2014 on the voluntary sector: now “Sharing information with the voluntary sector”',
          'The IG Toolkit: since 2018 the DSPT',
          'NHSmail: now NHS.net Connect',
          'The resources page of 2020: new guidance now comes from a national panel',
        ],
      },
      {
        heading: 'Law',
        list: [
          'A task “in the public interest”: since 5 February 2026 a task of the body itself',
          'Complaints: since 19 June 2026 a duty of each body',
          'Research safeguards in Article 89: now in Article 84B',
          'The “Quality and Safety” Act of 2015: its right name is the Safety and Quality Act',
        ],
      },
      {
        heading: 'Names to come',
        says: [`The ${REGULATOR} is to become the ${REGULATOR_TO_BE}.`],
      },
    ],
    confirm: 'Some national guidance still quotes the law before 2026. We could not find out if it will be written anew.',
    sources: [
      's0-voluntary-sector',
      's1-voluntary-sector-2014',
      's2-superseded',
      'dspt-category-3',
      'duaa-2025-s70',
      'dpa-2018-s164a',
      'hsc-safety-quality-2015',
      'si-2026-386',
      'uk-gdpr-84b',
    ],
    explains: ['s2-superseded'],
    here: [{ text: 'When a source changes, agreements that were made before it say so' }],
    related: ['reasons-under-article-6', 'dspt-category-3', 'complaints'],
    reviewBy: '2027-02-21',
  },
];

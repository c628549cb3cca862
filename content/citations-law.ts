// The law that rules and words rest on: Acts, regulations, one judgment.
import { type Citation, cite, dpa, dpaSchedule1, dpaSection, duaa, gdprArticle, hscaSection, law, read, ukGdpr } from './citation';

/** The parts that are relied on were read on that day, in copies of legislation.gov.uk: as amended when the copy was made, unless the edition says otherwise. */
const readToday: Partial<Citation> = { ...read, checkedOn: '2026-11-23' };
const acts = 'https://www.legislation.gov.uk';
/** The copy shows the law of one day, which may be long past: the address leads to that day. */
const stoodOn = (day: string, path: string, date: string): Partial<Citation> => ({
  ...readToday,
  edition: `as it stood on ${day}`,
  url: `${acts}/${path}/${date}`,
});
const made = (year: string, path: string): Partial<Citation> => ({ ...readToday, edition: `as made in ${year}`, url: `${acts}/${path}/made` });
/** Read where another Act puts it in. */
const putIn = (by: string, path: string): Partial<Citation> => ({ ...readToday, edition: `as put in by ${by}`, url: `${acts}/${path}` });
/**
 * As the European Union adopted it in 2016, with what SI 2019/419 changed (Schedule 1) and the Act of 2025 (sections 67 to 87 and 103, Schedules
 * 9 to 11), which SI 2026/82 brought into force. Of Schedule 6, on decisions by machines alone, nothing here depends.
 */
const gdprRead: Partial<Citation> = { ...readToday, edition: 'as amended in 2019 and 2025' };
const dpaOf = (path: string): Partial<Citation> => stoodOn('19 June 2025', `ukpga/2018/12/${path}`, '2025-06-19');
const mcaOf = (path: string): Partial<Citation> => stoodOn('1 August 2014', `ukpga/2005/9/${path}`, '2014-08-01');

export const lawCitations: readonly Citation[] = [
  // UK GDPR
  gdprArticle('uk-gdpr-4-1', '4(1)', 'personal data', gdprRead),
  gdprArticle('uk-gdpr-5', '5', 'principles', gdprRead),
  gdprArticle('uk-gdpr-6', '6', 'lawfulness', readToday),
  gdprArticle('uk-gdpr-6-1-e', '6(1)(e)', 'task of the controller in the public interest', { ...readToday, edition: '5 February 2026' }),
  gdprArticle('uk-gdpr-6-1-ea', '6(1)(ea)', 'recognised legitimate interest, with Annex 1', { ...readToday, edition: '5 February 2026' }),
  gdprArticle('uk-gdpr-6-1-f', '6(1)(f)', 'legitimate interests', readToday),
  gdprArticle('uk-gdpr-7', '7', 'conditions for consent', gdprRead),
  gdprArticle('uk-gdpr-9', '9', 'special categories', gdprRead),
  gdprArticle('uk-gdpr-9-2-d', '9(2)(d)', 'not-for-profit bodies', gdprRead),
  gdprArticle('uk-gdpr-9-2-h', '9(2)(h)', 'health or social care', gdprRead),
  gdprArticle('uk-gdpr-9-3', '9(3)', 'duty of secrecy', gdprRead),
  gdprArticle('uk-gdpr-10', '10', 'criminal offence data', gdprRead),
  gdprArticle('uk-gdpr-12', '12', 'clear words, above all for a child', gdprRead),
  gdprArticle('uk-gdpr-13', '13', 'information to people', gdprRead),
  gdprArticle('uk-gdpr-14', '14', 'information to people whose details come from somebody else', gdprRead),
  gdprArticle('uk-gdpr-15', '15', 'right of access', gdprRead),
  gdprArticle('uk-gdpr-21', '21', 'right to object', gdprRead),
  gdprArticle('uk-gdpr-26', '26', 'joint controllers', gdprRead),
  gdprArticle('uk-gdpr-28', '28', 'processors', gdprRead),
  gdprArticle('uk-gdpr-33', '33', 'telling the regulator of a breach', gdprRead),
  gdprArticle('uk-gdpr-34', '34', 'telling people of a breach', gdprRead),
  gdprArticle('uk-gdpr-35', '35', 'data protection impact assessment', gdprRead),
  gdprArticle('uk-gdpr-38', '38', 'position of the data protection officer', gdprRead),
  gdprArticle('uk-gdpr-82', '82', 'compensation', gdprRead),
  cite(ukGdpr, 'uk-gdpr-84b', 'UK GDPR Article 84B', 'Articles 84A to 84C, safeguards for research', putIn('the Act of 2025', 'ukpga/2025/18/section/86')),
  // Data Protection Act 2018
  dpaSection('dpa-2018-s7', '7', 'public authority', dpaOf('section/7')),
  dpaSection('dpa-2018-s10', '10', 'special categories and criminal convictions', dpaOf('section/10')),
  dpaSection('dpa-2018-s11', '11', 'secrecy of health and care data', read),
  dpaSection('dpa-2018-s208', '208', 'children in Scotland', {
    ...readToday,
    edition: 'as enacted in 2018',
    url: 'https://www.legislation.gov.uk/ukpga/2018/12/section/208/enacted',
  }),
  dpaSection('dpa-2018-s164a', '164A', 'complaints to controllers', { ...read, edition: '19 June 2026' }),
  cite(dpa, 'dpa-2018-part-3', 'DPA 2018 Part 3', 'Part 3, law enforcement processing, sections 29 to 36', dpaOf('part/3')),
  cite(dpa, 'dpa-2018-sch1-part4', 'DPA 2018 Sch 1 Part 4', 'Schedule 1 Part 4, appropriate policy document', dpaOf('schedule/1')),
  cite(dpa, 'dpa-2018-sch2-para16', 'DPA 2018 Sch 2 para 16', 'Schedule 2 paragraph 16, rights of others where somebody asks to see details', {
    ...readToday,
    edition: 'as enacted in 2018',
    url: 'https://www.legislation.gov.uk/ukpga/2018/12/schedule/2/paragraph/16/enacted',
  }),
  dpaSchedule1('dpa-2018-sch1-para2', '2', 'health or social care purposes', read),
  dpaSchedule1('dpa-2018-sch1-para4', '4', 'research', dpaOf('schedule/1')),
  dpaSchedule1('dpa-2018-sch1-para6', '6', 'statutory and government purposes', dpaOf('schedule/1')),
  dpaSchedule1('dpa-2018-sch1-para16', '16', 'support for people with a disability or condition', read),
  dpaSchedule1('dpa-2018-sch1-para17', '17', 'counselling', dpaOf('schedule/1')),
  dpaSchedule1('dpa-2018-sch1-para18', '18', 'safeguarding of children and people at risk', dpaOf('schedule/1')),
  dpaSchedule1('dpa-2018-sch1-para19', '19', 'economic well-being of people at risk', dpaOf('schedule/1')),
  dpaSchedule1('dpa-2018-sch1-para29', '29', 'consent for criminal offence data', dpaOf('schedule/1')),
  dpaSchedule1('dpa-2018-sch1-para31', '31', 'not-for-profit bodies', read),
  // Data (Use and Access) Act 2025
  cite(duaa, 'duaa-2025-s70', 'DUAA 2025 s.70', 'Section 70, lawfulness of processing', {
    ...read,
    url: 'https://www.legislation.gov.uk/ukpga/2025/18/section/70',
  }),
  cite(duaa, 'duaa-2025-sch4', 'DUAA 2025 Sch 4', 'Schedule 4, recognised legitimate interests (UK GDPR Annex 1)', {
    ...read,
    url: 'https://www.legislation.gov.uk/ukpga/2025/18/schedule/4',
  }),
  cite(
    duaa,
    'duaa-2025-s78',
    'DUAA 2025 s.78',
    'Section 78, searches for access requests',
    stoodOn('12 February 2026', 'ukpga/2025/18/section/78', '2026-02-12'),
  ),
  cite(duaa, 'duaa-2025-s103', 'DUAA 2025 s.103', 'Section 103, complaints', stoodOn('12 February 2026', 'ukpga/2025/18/section/103', '2026-02-12')),
  // Health and care law
  hscaSection('hsca-2012-s251a', '251A', 'consistent identifiers'),
  hscaSection('hsca-2012-s251b', '251B', 'duty to share information'),
  hscaSection('hsca-2012-s251c', '251C', 'who has these duties'),
  cite(
    law('Health and Social Care (Safety and Quality) Act 2015', '2015', 'ukpga/2015/28/contents'),
    'hsc-safety-quality-2015',
    'Safety and Quality Act 2015',
    'Sections 2 and 3, consistent identifiers and the duty to share',
    stoodOn('25 June 2015', 'ukpga/2015/28', '2015-06-25'),
  ),
  cite(
    law('National Health Service Act 2006', '2006', 'ukpga/2006/41/section/251'),
    'nhs-act-2006-s251',
    'NHS Act 2006 s.251',
    'Section 251, control of patient information',
    readToday,
  ),
  cite(
    law('Health Service (Control of Patient Information) Regulations 2002', '2002', 'uksi/2002/1438/contents'),
    'copi-2002',
    'SI 2002/1438',
    'Regulation 5, approved uses',
    made('2002', 'uksi/2002/1438'),
  ),
  cite(law('Care Act 2014', '2014', 'ukpga/2014/23/contents'), 'care-act-2014', 'Care Act 2014'),
  cite(
    law('Care Act 2014', '2014', 'ukpga/2014/23/section/67'),
    'care-act-2014-s67',
    'Care Act 2014 s.67',
    'Section 67, independent advocacy, with regulation 5 of SI 2014/2889',
    readToday,
  ),
  cite(
    law('Care Act 2014', '2014', 'ukpga/2014/23/section/73'),
    'care-act-2014-s73',
    'Care Act 2014 s.73',
    'Section 73, regulated care as a public function',
    readToday,
  ),
  cite(
    law('Mental Capacity Act 2005', '2005', 'ukpga/2005/9/contents'),
    'mca-2005',
    'Mental Capacity Act 2005',
    'Sections 1 to 4, 9 and 16: capacity, best interests, attorneys and deputies',
    mcaOf('part/1'),
  ),
  cite(
    law('Mental Capacity Act 2005', '2005', 'ukpga/2005/9/section/35'),
    'mca-2005-s35',
    'MCA 2005 s.35',
    'Section 35, independent mental capacity advocates',
    mcaOf('section/35'),
  ),
  cite(
    law('Mental Capacity Act 2005', '2005', 'ukpga/2005/9/section/37'),
    'mca-2005-s37',
    'MCA 2005 s.37 to 39',
    'Sections 37 to 39, when an advocate is instructed: serious medical treatment, accommodation',
    mcaOf('section/37'),
  ),
  cite(
    law('Mental Capacity Act 2005', '2005', 'ukpga/2005/9/section/39A'),
    'mca-2005-s39a',
    'MCA 2005 s.39A to 39D',
    'Sections 39A to 39D, when an advocate is instructed: deprivation of liberty',
    putIn('the Mental Health Act 2007', 'ukpga/2007/12/schedule/9'),
  ),
  cite(
    law('Mental Capacity Act 2005', '2005', 'ukpga/2005/9/schedule/A1'),
    'mca-2005-sch-a1',
    'MCA 2005 Sch A1 para 13',
    'Schedule A1 paragraph 13, from what age its rules on liberty hold',
    stoodOn('1 April 2015', 'ukpga/2005/9/schedule/A1/part/3', '2015-04-01'),
  ),
  cite(
    law('Mental Capacity Act 2005', '2005', 'ukpga/2005/9/section/40'),
    'mca-2005-s40',
    'MCA 2005 s.40',
    'Section 40, no duty where somebody is named or appointed for it',
    mcaOf('section/40'),
  ),
  cite(
    law('Mental Capacity Act 2005 (Independent Mental Capacity Advocates) (General) Regulations 2006', '2006', 'uksi/2006/1832/contents'),
    'imca-regulations-2006',
    'SI 2006/1832',
    'Regulation 6, the advocate reports to whoever instructed them',
    made('2006', 'uksi/2006/1832'),
  ),
  cite(
    law('Mental Capacity Act 2005 (Independent Mental Capacity Advocates) (Expansion of Role) Regulations 2006', '2006', 'uksi/2006/2883/contents'),
    'imca-role-regulations-2006',
    'SI 2006/2883',
    'Regulation 1(4), which NHS bodies are meant; regulations 3 to 5, reviews of accommodation and adult protection',
    made('2006', 'uksi/2006/2883'),
  ),
  cite(
    law('Mental Capacity Act 2005 (Independent Mental Capacity Advocates) (Wales) Regulations 2007', '2007', 'wsi/2007/852/contents'),
    'imca-wales-regulations-2007',
    'SI 2007/852',
    'The advocates of Wales, their role and their report',
    made('2007', 'wsi/2007/852'),
  ),
  cite(
    law('Mental Health Act 1983', '1983', 'ukpga/1983/20/section/130B'),
    'mha-1983-s130b',
    'MHA 1983 s.130B',
    'Section 130B, independent mental health advocates',
    putIn('the Mental Health Act 2007', 'ukpga/2007/12/section/30'),
  ),
  cite(
    law('Children Act 2004', '2026', 'ukpga/2004/31/contents'),
    'children-act-2004-s16la',
    'Children Act 2004 s.16LA',
    'Section 16LA, sharing information about children',
    putIn('the Act of 29 April 2026', 'ukpga/2026/21/section/4/enacted'),
  ),
  // As it was enacted; whether it is in force nobody has read.
  cite(
    law('Children’s Wellbeing and Schools Act 2026', '29 April 2026', 'ukpga/2026/21/section/4/enacted'),
    'cws-act-2026-s4',
    'Children’s Wellbeing and Schools Act 2026 s.4',
    'Section 4',
    readToday,
  ),
  cite(
    law('Gender Recognition Act 2004', '2004', 'ukpga/2004/7/section/22'),
    'gra-2004-s22',
    'GRA 2004 s.22',
    'Section 22, prohibition on disclosure',
    readToday,
  ),
  cite(
    law('Gender Recognition (Disclosure of Information) Order 2005', '2005', 'uksi/2005/916/contents'),
    'gra-order-2005',
    'SI 2005/916',
    'Exceptions for medical purposes',
    read,
  ),
  cite(
    law('Human Rights Act 1998', '1998', 'ukpga/1998/42/schedule/1'),
    'hra-1998-art8',
    'HRA 1998 Article 8',
    'Schedule 1, Article 8, private and family life',
    readToday,
  ),
  cite(
    { title: 'Scott v LGBT Foundation Ltd [2020] EWHC 483 (QB)', publisher: 'High Court', kind: 'law', certainty: 'read', edition: '2020' },
    'scott-lgbt-2020',
    'Scott v LGBT Foundation [2020]',
    'Public interest, public functions, spoken words',
  ),
  cite(
    law('Freedom of Information Act 2000', '2000', 'ukpga/2000/36/contents'),
    'foia-2000',
    'Freedom of Information Act 2000',
    'Sections 1, 3 and 78, who answers requests, and what may be published; who they are stands in Schedule 1',
    stoodOn('10 June 2008', 'ukpga/2000/36/part/I', '2008-06-10'),
  ),
  cite(
    law('Freedom of Information (Scotland) Act 2002', '2002', 'asp/2002/13/contents'),
    'foisa-2002',
    'Freedom of Information (Scotland) Act 2002',
    'Sections 1 and 3, who answers requests; who they are stands in schedule 1',
    stoodOn('2 August 2005', 'asp/2002/13/part/1', '2005-08-02'),
  ),
  cite(
    law('Data (Use and Access) Act 2025 (Commencement No. 6 and Transitional and Saving Provisions) Regulations 2026', '2026', 'uksi/2026/82'),
    'si-2026-82',
    'SI 2026/82',
    'Regulations 2, 3 and 7, what came into force on 5 February and on 19 June 2026',
    made('2026', 'uksi/2026/82'),
  ),
  cite(
    law('Data (Use and Access) Act 2025 (Consequential Amendments and Transitional Provision) Regulations 2026', '2026', 'uksi/2026/386'),
    'si-2026-386',
    'SI 2026/386',
    'Regulations 1 and 2, the name of the regulator, from the day on which section 119 is in force',
    made('2026', 'uksi/2026/386'),
  ),
  cite(
    law('Data Protection (Charges and Information) Regulations 2018', '2018', 'uksi/2018/480/schedule'),
    'charges-regulations-2018',
    'SI 2018/480',
    'The Schedule, exempt processing, bodies not run for profit',
    made('2018', 'uksi/2018/480/schedule'),
  ),
  cite(law('Privacy and Electronic Communications (EC Directive) Regulations 2003', '2003', 'uksi/2003/2426/contents'), 'pecr-2003', 'PECR 2003'),
  // Scotland and Northern Ireland
  cite(
    law('Mental Capacity Act (Northern Ireland) 2016', '2016', 'nia/2016/18/contents'),
    'mca-ni-2016',
    'Mental Capacity Act (Northern Ireland) 2016',
    'Sections 1 to 9, who lacks capacity, and what is best for them',
    stoodOn('1 April 2022', 'nia/2016/18/part/1', '2022-04-01'),
  ),
  cite(
    law('Mental Capacity (2016 Act) (Commencement No. 1) Order (Northern Ireland) 2019', '2019', 'nisr/2019/163'),
    'mca-ni-commencement-2019',
    'SR 2019/163',
    'Articles 1 and 2, for which matters the Act is in operation',
    readToday,
  ),
  cite(
    law('Adults with Incapacity (Scotland) Act 2000', '2000', 'asp/2000/4/contents'),
    'awi-scotland-2000',
    'Adults with Incapacity Act 2000',
    'Sections 16 and 64, welfare attorneys and guardians',
    stoodOn('5 October 2005', 'asp/2000/4/section/16', '2005-10-05'),
  ),
  cite(
    law('Adults with Incapacity (Scotland) Act 2000', '2000', 'asp/2000/4/section/1'),
    'awi-scotland-2000-s1',
    'Adults with Incapacity Act 2000 s.1',
    'Section 1, what benefits the adult, and whose views count',
    stoodOn('5 October 2005', 'asp/2000/4/section/1', '2005-10-05'),
  ),
  cite(
    law('Adult Support and Protection (Scotland) Act 2007', '2007', 'asp/2007/10/contents'),
    'asp-scotland-2007',
    'Adult Support and Protection Act 2007',
    'Sections 3 to 5, 10 and 48, adults at risk, who reports and gives records, and the code',
    stoodOn('1 October 2010', 'asp/2007/10/part/1', '2010-10-01'),
  ),
  // Nothing is claimed of other Acts on children there: these two say who speaks for a child, and until when.
  cite(
    law('Children (Scotland) Act 1995', '1995', 'ukpga/1995/36/section/1'),
    'children-scotland-1995',
    'Children (Scotland) Act 1995',
    'Sections 1, 2 and 6, parental responsibilities and rights, and the child’s own views',
    stoodOn('1 October 2009', 'ukpga/1995/36/section/1', '2009-10-01'),
  ),
  cite(
    law('Age of Legal Capacity (Scotland) Act 1991', '1991', 'ukpga/1991/50/section/1'),
    'legal-capacity-scotland-1991',
    'Age of Legal Capacity Act 1991',
    'Sections 1 and 2, from what age somebody decides',
    stoodOn('28 September 2009', 'ukpga/1991/50/section/1', '2009-09-28'),
  ),
  cite(
    law('Health and Social Care (Control of Data Processing) Act (Northern Ireland) 2016', '2016', 'nia/2016/12/contents'),
    'ni-control-2016',
    'Control of Data Processing Act (NI) 2016',
    'Sections 1 to 3, regulations, the committee and the code',
    stoodOn('1 April 2022', 'nia/2016/12', '2022-04-01'),
  ),
];

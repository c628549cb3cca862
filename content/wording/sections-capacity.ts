// What section 7 says of somebody who cannot decide, by the law of each nation: sentences of law and national guidance, as sections-law.ts.
import type { WordedSentence } from '@/lib/domain/print/print-wording';
import { authorityPaper, authorityPaperNi } from './authority';

const law = (from: string, text: string, list?: true): WordedSentence => ({ text, kind: 'law', from, ...(list && { list }) });

export const capacitySentences: Readonly<Record<string, WordedSentence>> = {
  'legal.capacity-law': law('C9', 'Where a person lacks capacity to decide, {sharingOrg} shares what that law covers and records why.'),
  'legal.capacity-law-safe': law(
    'C9',
    'Where a person lacks capacity to decide, {sharingOrg} shares what that law covers. It notes why where only staff who need it see it, and in no plan that others read.',
  ),
  'legal.capacity-law-no': law('C9', 'If the person says no or would be likely to, it asks {decider} first.'),
  // Whoever is appointed decides in the person’s best interests, and may be who harms (Mental Capacity Act 2005 sections 4, 9(4), 16(8), 22, 23).
  'legal.capacity-care-scotland': law(
    'P1',
    'Where a person lacks capacity to decide and their welfare attorney or welfare guardian says no, {sharingOrg} asks {decider} first. Staff who fear that they do harm ask the safeguarding lead too.',
  ),
  // Whom that law lets decide, nobody has worked out here; staff may fear harm from them under any law.
  'legal.capacity-care-ni': law(
    'P1',
    'Where a person lacks capacity to decide and whoever Northern Ireland’s own law on capacity lets decide says no, {sharingOrg} asks {decider} first. Staff who fear that they do harm ask the safeguarding lead too.',
  ),
  'legal.capacity-care': law(
    'P1',
    'Where a person lacks capacity to decide and their health and welfare attorney or welfare deputy says no, {sharingOrg} asks {decider} first. Staff who fear that they do harm ask the safeguarding lead too.',
  ),
  'legal.capacity-care-yes': law('P1', `If they have not said no, {sharingOrg} shares, once it has seen the ${authorityPaper}.`),
  'legal.capacity-care-yes-scotland': law('P1', `If they have not said no, {sharingOrg} shares, once it has seen the ${authorityPaper}.`),
  'legal.capacity-care-yes-ni': law('P1', `If they have not said no, {sharingOrg} shares, once it has seen the ${authorityPaperNi}.`),
  'legal.capacity-asks-scotland': law(
    'P1',
    'Where a person lacks capacity to decide, {sharingOrg} asks the welfare attorney or welfare guardian, unless asking adds risk. Staff who fear that they do harm ask the safeguarding lead before a no counts.',
  ),
  // The Act’s principles are for what is done under it, and give staff no power to decide: whether they may is for the data protection officer.
  'legal.capacity-best-scotland': law(
    'P1',
    'If the person has neither, the senior person responsible for care decides what benefits the person. That decision keeps to the principles of the Adults with Incapacity (Scotland) Act 2000.',
  ),
  'legal.capacity-best-asked-scotland': law(
    'P1',
    'If there is neither, or asking adds risk, {sharingOrg}’s senior person responsible for care decides what benefits the person. That decision keeps to the principles of the Adults with Incapacity (Scotland) Act 2000.',
  ),
  'legal.capacity-confirm': law('P1', 'Who may decide, {sharingOrg} asks its data protection officer to confirm.'),
  'legal.capacity-record-asked-scotland': law(
    'P1',
    'That person writes down why, and why any attorney or guardian was not asked. It goes into {sharingOrg}’s own record about the person, and is reviewed.',
  ),
  'legal.capacity-record-scotland': law('P1', 'That person writes down why in {sharingOrg}’s own record about the person, and reviews it.'),
  'legal.capacity-asks-ni': law(
    'P1',
    'Where a person lacks capacity to decide, {sharingOrg} asks whoever Northern Ireland’s own law on capacity lets decide, unless asking adds risk. Staff who fear that they do harm ask the safeguarding lead before a no counts.',
  ),
  'legal.capacity-best-ni': law('P1', 'If there is nobody, the senior person responsible for care decides what is best for the person.'),
  'legal.capacity-best-asked-ni': law(
    'P1',
    'If there is nobody, or asking adds risk, {sharingOrg}’s senior person responsible for care decides what is best for the person.',
  ),
  'legal.capacity-record-asked-ni': law(
    'P1',
    'That person writes down why, and why anybody who may decide was not asked. It goes into {sharingOrg}’s own record about the person, and is reviewed.',
  ),
  'legal.capacity-record-ni': law('P1', 'That person writes down why in {sharingOrg}’s own record about the person, and reviews it.'),
  'legal.capacity-asks': law(
    'P1',
    'Where a person lacks capacity, {sharingOrg} asks the health and welfare attorney or welfare deputy, unless asking adds risk. Staff who fear that they do harm ask the safeguarding lead before a no counts.',
  ),
  'legal.capacity-best': law('P1', 'If the person has neither, the senior person responsible for care decides in the person’s best interests.'),
  'legal.capacity-best-asked': law(
    'P1',
    'If there is neither, or asking adds risk, {sharingOrg}’s senior person responsible for care decides in the person’s best interests.',
  ),
  // Section 1(4)(a), (b) and (d) of the Act. The named person is one of the Act of 2003, on mental health.
  'legal.capacity-consults-scotland': law(
    'awi-scotland-2000-s1',
    'That person weighs what is known of the person’s past and present wishes and, where reasonable and practicable, the views of the nearest relative, any named person, the primary carer and others with an interest in the person’s welfare.',
    true,
  ),
  // Who harms may be the nearest relative.
  'legal.capacity-feared-scotland': law('s4-safeguarding', 'Nobody whom the person may have to fear is asked.'),
  // The Act of 2016 is in operation for a few purposes only (SR 2019/163): this is what its section 7 and good practice have in common.
  'legal.capacity-consults-ni': law(
    'P1',
    'That person hears those who care for the person, where practicable and right, and nobody whom the person may have to fear.',
  ),
  // Whom it is not appropriate to consult, the Act leaves out (Mental Capacity Act 2005 section 4(7)): who harms may be who cares.
  'legal.capacity-consults': law(
    'mca-2005',
    'That person consults those who care for the person, where practicable and appropriate, and nobody whom the person may have to fear.',
  ),
  'legal.capacity-record-asked': law(
    'P1',
    'That person writes down why, and why any attorney or deputy was not asked. It goes into {sharingOrg}’s record and any Personalised Care and Support Plan, and is reviewed.',
  ),
  'legal.capacity-record': law('P1', 'That person writes down why in {sharingOrg}’s record and any Personalised Care and Support Plan, and reviews it.'),
  // The name of the plan is England’s.
  'legal.capacity-record-asked-wales': law(
    'P1',
    'That person writes down why, and why any attorney or deputy was not asked. It goes into {sharingOrg}’s record and any care plan, and is reviewed.',
  ),
  'legal.capacity-record-wales': law('P1', 'That person writes down why in {sharingOrg}’s record and any care plan, and reviews it.'),
  // A plan is the person’s own: it lies at home, and carers read it.
  'legal.capacity-record-asked-safe': law(
    's0-common-law',
    'That person notes why, and why nobody appointed was asked, where only staff who need it see it and in no plan that others read. That person reviews it.',
  ),
  'legal.capacity-record-safe': law(
    's0-common-law',
    'That person writes down why where only staff who need it see it and in no plan that others read, and reviews it.',
  ),
  'legal.capacity-b': law(
    'A9.3',
    'A decision of staff cannot give {statement}: for that person {kinds} are left out, unless a data protection officer has confirmed another condition.',
    true,
  ),
  'legal.capacity-b-shown': law(
    'A9.3',
    'A decision of staff cannot give statement B, and who is referred here shows health: for that person nothing is sent, unless a data protection officer has confirmed another condition.',
    true,
  ),
  'legal.capacity-yes-of-others': law(
    'A9.3',
    'Before {sharingOrg} takes a yes of somebody appointed for {statement}, it asks its data protection officer to confirm that it counts.',
  ),
};

// The longest agreement that the limits allow: every text at its limit, 15 rows out, 5 rows back, ten open plans, long names.
import type { Block, PrintFrame, PrintModel, PrintSection, SectionId } from '@/lib/domain/print/print-model';
import { goldenFrame, goldenPrint } from './golden-print';
import { law, paragraph, row, said } from './golden-sentences';

const filler =
  'people who ask for help with money and housing are met by somebody who knows what they have already told us and what they would rather not say again ';

/** So many characters of ordinary words, ending in one whole word. */
const text = (length: number, start = ''): string =>
  `${start}${filler.repeat(4)}`
    .slice(0, length - 1)
    .trimEnd()
    .padEnd(length - 1, 'e');
const sentence = (length: number, start: string) => said(`${text(length, start)}.`, 'limit');

const shareOf = (rows: number, prefix: string) => Array.from({ length: rows }, (_, at) => row(text(70, `${prefix} ${at + 1}: `), text(120, 'So that ')));

const blocksAtTheLimit: Partial<Record<SectionId, readonly Block[]>> = {
  parties: [
    paragraph(sentence(120 + 160 + 120, 'Northfield and District Community Health and Wellbeing Partnership, '), sentence(110, 'Its DSPT result: ')),
    paragraph(sentence(120 + 160 + 120, 'Riverside, Hillside and Valley Advice, Advocacy and Befriending Association, '), sentence(140, 'Its DSPT result: ')),
    {
      block: 'panel',
      heading: 'What we decide together',
      sentences: [
        sentence(60 + 150, 'The two sides are joint controllers: they decide together '),
        sentence(70, 'The Charity is '),
        sentence(70, 'Sections 5 and 8 to 10 '),
        sentence(80, 'The privacy notices '),
      ],
    },
  ],
  purpose: [
    paragraph(
      sentence(306, 'So that '),
      sentence(200, 'Without sharing, '),
      sentence(200, 'The Charity will use the details only to '),
      sentence(70, 'It will not use them '),
      sentence(90, 'It passes them '),
    ),
  ],
  details: [
    paragraph(sentence(240, 'People: ')),
    { block: 'table', caption: 'From the Surgery to the Charity', head: ['Item', 'Why it is needed'], rows: shareOf(15, 'Item') },
    paragraph(sentence(90, 'The Charity has confirmed '), sentence(350, 'Not shared: ')),
    { block: 'table', caption: 'From the Charity to the Surgery', head: ['Item', 'Why it is needed'], rows: shareOf(5, 'Back') },
  ],
  transfer: [
    paragraph(
      sentence(200, 'Referrals are sent by '),
      sentence(300, 'Another way: '),
      sentence(360, 'Log-in: '),
      sentence(80 + 60, 'They send referrals as follows: '),
      sentence(80 + 100, 'By telephone: '),
      sentence(30 + 60, 'The tracked service is '),
      sentence(300, 'If it is down, '),
    ),
  ],
  retention: [
    paragraph(
      sentence(90, 'Referral not taken up: '),
      sentence(120, 'Advice record: '),
      sentence(150, 'The reason: '),
      sentence(160, 'The Charity checks '),
      sentence(90, 'The Surgery keeps '),
    ),
  ],
  'legal-basis': [
    paragraph(sentence(120, 'People expect us ')),
    {
      block: 'panel',
      heading: 'For IG readers',
      sentences: [
        sentence(200, 'Confidentiality (common law): '),
        sentence(260, 'Both parties '),
        sentence(230, 'Article 6, the Surgery: '),
        sentence(200, 'Article 6, the Charity: '),
        sentence(240, 'Article 9, the Surgery: '),
        sentence(240, 'Article 9, the Charity: '),
        sentence(260, 'For the details it sends back, '),
        sentence(300, 'Where a person lacks capacity to decide, '),
        sentence(120, 'A child who understands '),
        sentence(300, 'Reviewed by the IG lead: '),
        law('Sharing is necessary and proportionate to section 2 (Human Rights Act 1998, Article 8).', 'H1'),
      ],
    },
  ],
  safety: [
    paragraph(
      sentence(260, 'The Charity keeps referrals in '),
      sentence(90, 'It keeps them '),
      ...Array.from({ length: 5 }, () => sentence(200, 'The Surgery will give ')),
      sentence(300, 'By the same result, '),
    ),
  ],
};

/** A local rule stands under what the section always says. */
const localRule = paragraph(sentence(14 + 200, 'A local rule: '));
const atTheLimit = (section: PrintSection): PrintSection => ({
  ...section,
  blocks: section.id === 'checks' ? [...section.blocks, localRule] : (blocksAtTheLimit[section.id] ?? section.blocks),
});
const checklist = [
  'People are told',
  'Someone is responsible',
  'Contracts mention it',
  'People are trained',
  'Confidentiality guidance',
  'Places and things are secure',
  'Devices are encrypted',
  'Keep only as long as needed',
  'Mistakes are reported',
  'Sent securely',
];

export const fullestPrint: PrintModel = {
  ...goldenPrint,
  subtitle: `Referrals from ${text(119)} to ${text(119)}`,
  start: 'Starts on 30 September 2027, or on the day of the last signature if that is later',
  review: 'Review 18 months after that',
  sections: goldenPrint.sections.map(atTheLimit),
  signatures: goldenPrint.signatures.map((block) => ({ ...block, organisation: text(119), sentence: sentence(180, 'For the Surgery: ') })),
  schedule: {
    heading: 'Checklist schedule',
    standing: [sentence(140, 'The Surgery: '), sentence(160, 'The Charity: ')],
    rows: checklist.map((item, at) => ({ item: `${at + 1}. ${item}`, answer: 'Not yet', references: 'DSPT 9.5.2, 1.3.11, 1.3.14', plan: text(500, 'Plan: ') })),
    notes: Array.from({ length: 5 }, () => sentence(290, 'Help offered: ')),
  },
};

/** Signed by two people with the longest names and roles. The contact sheet is the everyday one: mailboxes of 254 letters are no mailboxes. */
export const fullestFrame: PrintFrame = {
  ...goldenFrame,
  signed: goldenFrame.signed.map((one) => ({ ...one, name: text(80, 'Dr '), role: text(80, 'Chief ') })),
};

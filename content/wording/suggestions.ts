// Words that people can take over with one choice: “Use this wording”, “Use these steps”. All are our own suggestions; what
// nobody took over is never printed. Limits are those of the fields that the words can end up in.
import * as z from 'zod';
import type { SuggestedWording } from '@/lib/domain/print/print-wording';

const line = (limit: number) => z.string().min(5).max(limit).regex(/[^.]$/, 'no full stop at the end');

/** D12: what staff do where somebody cannot decide (guidance: when a person lacks capacity). */
export const capacitySteps: readonly string[] = z
  .array(line(200))
  .min(2)
  .refine((steps) => steps.join('\n').length <= 200, 'at most 200 characters together')
  .parse([
    'Staff ask the health and welfare attorney or welfare deputy',
    'If there is none, or asking adds risk, the senior person decides what is best',
    'They write down why in our record and any support plan',
  ]);

/** D12, where people expect the sharing: an attorney is heard who says no, as the printed steps say. A start for steps of one’s own. */
export const capacityStepsCare: readonly string[] = z
  .array(line(200))
  .refine((steps) => steps.join('\n').length <= 200, 'at most 200 characters together')
  .parse([
    'A health and welfare attorney or welfare deputy says no: staff ask {decider} first',
    'Nobody is appointed: the senior person decides',
    'They record why in record and any plan, and review it',
  ]);

/** The last step of either, where a slip could endanger somebody: no longer than the line whose place it takes. */
export const capacityRecordSafely = line(53).parse('They write why where only staff who need it see it');

/** D12, where a law gives the right. */
export const capacityStepsLaw: readonly string[] = z
  .array(line(200))
  .refine((steps) => steps.join('\n').length <= 200, 'at most 200 characters together')
  .parse(['Staff check that the law reaches this person, and write down why', 'They look at what is known of the person’s wishes']);

const Suggested = z.strictObject({
  purpose: z.strictObject({ purpose: line(300), lost: line(200), mayDo: line(150) }),
  keeping: z.record(z.enum(['care', 'wider', 'group']), z.strictObject({ place: line(120), jobs: line(120) })),
  interests: z.strictObject({
    want: z.record(z.enum(['care', 'wider', 'statute', 'receiving']), line(150)),
    need: z.record(z.enum(['sharing', 'receiving']), line(110)),
    also: z.record(z.enum(['sometimes', 'others', 'both']), line(42)),
    tail: z.record(z.enum(['alone', 'others']), line(37)),
  }),
  fair: z.record(
    z.enum(['care', 'care-decided', 'care-child', 'asked', 'decided', 'decided-child', 'told', 'told-decided', 'told-child', 'statute']),
    line(119),
  ),
});

export const suggestedWording: SuggestedWording = Suggested.parse({
  purpose: {
    purpose: 'So that people who want this service can be contacted soon and helped',
    lost: 'Without sharing, people would have to arrange this themselves and many would not',
    mayDo: 'contact the person, give the service and keep a record of it',
  },
  keeping: {
    care: { place: 'its care record system', jobs: 'the referrals administrator and the staff who care for the person' },
    wider: { place: 'its case system', jobs: 'the referrals administrator, and the staff and volunteers who help the person' },
    group: { place: 'its referrals mailbox', jobs: 'the person who answers referrals, and the staff and volunteers who help the person' },
  },
  interests: {
    want: {
      care: 'Refer people to {partner}, so that they get the care they need',
      wider: 'Refer people to {partner}, so that they get the help they want',
      statute: 'Refer people to {partner}, so that they get the help that a law provides for',
      receiving: '{use}',
    },
    need: {
      sharing: '{partner} needs the details in section 3, each for the reason beside it, to contact and help a person',
      receiving: 'We need the details in section 3, each for the reason beside it, to contact and help a person',
    },
    also: {
      sometimes: '; some go only when the case needs it',
      others: '; of other people no more than is listed',
      both: '; some if needed, of others only as listed',
    },
    tail: { alone: 'the details are used for nothing else', others: 'others who are named can object too' },
  },
  fair: {
    care: 'People expect it as part of their care, can say no at any time, and {tail}',
    'care-decided': 'People expect it as part of their care; they, or whoever may decide for them, can say no, and {tail}',
    'care-child': 'Their care needs it; children are told in words they can follow, all or whoever may decide can say no, and {tail}',
    asked: 'Each person is asked first, knows what is sent, can say no at any time, and {tail}',
    decided: 'Each person is asked first, or it is decided for them as section 7 says; they can say no at any time, and {tail}',
    'decided-child': 'Each is asked, or section 7 says who decides; children are told in words they can follow; all can say no, and {tail}',
    told: 'People are told what is sent and that they can say no at any time, and {tail}',
    'told-decided': 'People are told what is sent; they, or whoever may decide for them, can say no at any time, and {tail}',
    'told-child': 'People are told, children in words they can follow; all or whoever may decide can say no, and {tail}',
    statute: 'A law gives a right to details it covers, the person is told, an objection is looked at first, and {tail}',
  },
});

/** Item → why it is needed by an advocate whom a law appoints: no care is given, and nobody is asked for a yes. */
export const statuteReasons: Readonly<Record<string, string>> = {
  'main-condition': 'To know what affects how the person takes part in the decision',
  capacity: 'To know if the person is one whom the law gives an advocate',
  'outcome-summary': 'So that whoever refers can take account of it before deciding',
};

/** Item → its name where the text says that it is not shared, in place of its print label. */
export const leftOutNames: Readonly<Record<string, string>> = {
  'nhs-number': 'NHS number',
  dob: 'date of birth',
  address: 'address',
  'main-condition': 'diagnosis',
  medication: 'medicines',
  'full-history': 'the full medical history',
  'letters-results': 'clinical letters',
  'mental-health-notes': 'therapy notes',
  debts: 'debts',
  immigration: 'immigration status',
  offences: 'offences',
  genetic: 'genetic tests',
  'ni-number': 'National Insurance number',
};

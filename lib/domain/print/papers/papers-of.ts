// Which papers belong to an agreement, and each of them. Decided by the legal result and the answers, never by the name of a
// service; made from the frozen facts of a signed version, or from a draft, which is then marked as one.
import { dateInWords } from '../../assurance/calendar';
import type { Catalogue } from '../../agreement/catalogue';
import type { Snapshot } from '../../signing/frozen-version';
import { appropriatePolicyDocument, needsPolicy } from './appropriate-policy-document';
import { asksFirst } from '../asking-law';
import { otherPeople } from '../other-people';
import { consentForm } from './consent-form';
import { liaRecord, reliesOnInterests } from './lia-record';
import { objectionProcedure } from './objection-procedure';
import { othersConsentForm } from './others-consent-form';
import { othersVerbalRecord } from './others-verbal-record';
import { paperContext, type PaperContext, type PaperSource } from './paper-context';
import type { PaperBody, PaperModel } from './paper-model';
import { wordsOfPaper } from './paper-words';
import { patientLeaflet } from './patient-leaflet';
import { privacyNoticeText } from './privacy-notice-text';
import { promisesSheet } from './promises-sheet';
import { signpostCard } from './signpost-card';
import { staffGuide } from './staff-guide';
import { anyStatementB } from './statement-b';
import { verbalConsentRecord } from './verbal-consent-record';
import { volunteerCard } from './volunteer-card';

type Maker = (context: PaperContext) => PaperBody;

/** Whoever is asked has a form and a record of a spoken yes of their own: nobody reads what somebody else chose (rule C10). */
function askingPapers(context: PaperContext): readonly Maker[] {
  const others = otherPeople(context);
  const forms = others.map(
    (one): Maker =>
      (with_) =>
        othersConsentForm(one, with_),
  );
  const spoken = others.map(
    (one): Maker =>
      (with_) =>
        othersVerbalRecord(one, with_),
  );
  // Where people expect what is shared about themselves, only whoever else is named says yes.
  const own = asksFirst(context) || anyStatementB(context);
  return [...(own ? [consentForm] : []), ...forms, ...(own ? [verbalConsentRecord] : []), ...spoken];
}

/** In the order of `paperKinds`. */
function makers(context: PaperContext): readonly Maker[] {
  const { sharing, partner, model, result } = context;
  const parties = [sharing, partner];
  const onTheirOwn = model.purpose.someSelfRefer || result.actions.includes('SIGNPOST_ONLY');
  return [
    ...askingPapers(context),
    patientLeaflet,
    staffGuide,
    objectionProcedure,
    volunteerCard,
    ...parties.map(
      (party): Maker =>
        (with_) =>
          promisesSheet(party, with_),
    ),
    ...parties.map(
      (party): Maker =>
        (with_) =>
          privacyNoticeText(party, with_),
    ),
    ...(onTheirOwn ? [signpostCard] : []),
    ...parties
      .filter((party) => reliesOnInterests(party, context))
      .map(
        (party): Maker =>
          (with_) =>
            liaRecord(party, with_),
      ),
    ...parties
      .filter((party) => needsPolicy(party, context))
      .map(
        (party): Maker =>
          (with_) =>
            appropriatePolicyDocument(party, with_),
      ),
  ];
}

/** How often something that can be spared is left out before a paper is taken as it is. */
const tightest = 10;

/** The fullest text that its limit allows. */
function fitted(make: Maker, contextAt: (tight: number) => PaperContext): PaperBody {
  for (let tight = 0; ; tight += 1) {
    const body = make(contextAt(tight));
    if (body.mostWords === undefined || tight === tightest || wordsOfPaper(body) <= body.mostWords) return body;
  }
}

const shortFingerprint = 8;

/** What is left to do once a side has ended it is for use; every other paper of it is not. */
function markOf({ kind }: PaperBody, { fingerprint, end }: PaperSource, { papers }: Catalogue): Pick<PaperModel, 'draft'> {
  if (fingerprint === undefined) return { draft: papers.draftMark };
  return end?.over && !(kind === 'promises' && end.held) ? { draft: papers.endedMark } : {};
}

function around(body: PaperBody, context: PaperContext): PaperModel {
  const { source, today, label, catalogue } = context;
  const { fingerprint, sheet, end } = source;
  const short = fingerprint?.slice(0, shortFingerprint);
  const contacts = body.fromContactSheet ? sheet?.date : undefined;
  const foot = [
    label('foot', { date: dateInWords(today) }),
    short && label('foot.fingerprint', { fingerprint: short }),
    contacts && label('foot.contacts', { date: dateInWords(contacts) }),
    end && label(end.over ? 'foot.ended' : 'foot.ends', { date: dateInWords(end.on) }),
  ];
  return {
    ...body,
    // One of its kind unless each side, or each person who is asked, has one.
    id: [body.kind, body.kind === 'staff-guide' ? undefined : body.side, body.about].filter(Boolean).join('-'),
    reference: source.model.reference,
    version: source.version,
    date: today,
    ...(short && { fingerprint: short }),
    ...markOf(body, source, catalogue),
    ...(contacts && { contactSheetDate: contacts }),
    foot: foot.filter(Boolean).join(' | '),
  };
}

/** The papers of an agreement, in the order of a pack. Throws when the agreement lacks a side or an outward flow. */
export function papersOf(source: PaperSource): readonly PaperModel[] {
  // All papers look at the same facts, so each tightness is worked out once.
  const known: PaperContext[] = [];
  const contextAt = (tight: number): PaperContext => (known[tight] ??= paperContext(source, tight));
  const context = contextAt(0);
  return makers(context).map((make) => around(fitted(make, contextAt), context));
}

/** What the papers of a frozen version are made from. `signed` is absent until every side has signed: its papers are then a draft’s. */
export function paperSourceOf(
  { model, legalBasis, checklist, version, frozenAt }: Snapshot,
  catalogue: Catalogue,
  outside: Pick<PaperSource, 'sheet' | 'officers' | 'fingerprint' | 'reviewOn' | 'end'>,
): PaperSource {
  return { model, result: legalBasis, checklist, catalogue, version, on: frozenAt, ...outside };
}

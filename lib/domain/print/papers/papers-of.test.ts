import { describe, expect, it } from 'vitest';
import { goldenFile } from '@/lib/domain/print/testing/golden-file';
import { commissionedHospice, exerciseClass } from '@/lib/domain/print/testing/other-files';
import { printed } from '@/lib/domain/print/testing/printed';
import { conditionCode } from '../../legal-basis/condition-words';
import { conditionsOf } from './conditions-told';
import { askedBack, itemsTold, referralTold } from './items-told';
import { paperContext } from './paper-context';
import { paperKinds, type PaperModel } from './paper-model';
import { countWords, textsOf, wordsOfPaper } from './paper-words';
import { papersOf } from './papers-of';
import { answerAll } from '@/lib/domain/questions/testing/contexts';
import { fullestFile } from './testing/fullest-file';
import { blocksOf, everyFile, paperNamed, paperSource, papersOfFile } from './testing/papers-on-file';
import { itemsToldToYou } from './told-to-you';

const textOf = ({ blocks }: Pick<PaperModel, 'blocks'>): string => blocks.flatMap(textsOf).join('\n');
const ids = (papers: readonly PaperModel[]) => papers.map(({ id }) => id);
const marks = (paper: PaperModel) => blocksOf(paper, 'tick').flatMap(({ mark }) => mark ?? []);
const settled = everyFile.map(([name, file]) => ({ name, file, source: paperSource(file), papers: papersOf(paperSource(file)) }));

describe('which papers belong', () => {
  it('follows the legal result: a form only where each person is asked', () => {
    for (const { name, source, papers } of settled) {
      const asked = source.result.flows.some(({ result }) => result.commonLaw === 'explicit_consent');
      const always = ['patient-leaflet', 'staff-guide', 'objection-procedure', 'volunteer-card', 'promises-sharing', 'promises-receiving'];
      expect(ids(papers), name).toEqual(expect.arrayContaining([...always, 'privacy-notice-text-sharing', 'privacy-notice-text-receiving']));
      expect(ids(papers).includes('consent-form'), name).toBe(asked);
      expect(ids(papers).includes('verbal-consent-record'), name).toBe(asked);
      expect(papers.map(({ kind }) => paperKinds.indexOf(kind))).toEqual(papers.map(({ kind }) => paperKinds.indexOf(kind)).toSorted((a, b) => a - b));
      expect(new Set(ids(papers)).size).toBe(papers.length);
    }
  });

  it('gives a signpost card where people may also make contact themselves', () => {
    expect(ids(papersOfFile(exerciseClass))).toContain('signpost-card');
    expect(ids(papersOfFile(goldenFile))).not.toContain('signpost-card');
  });

  it('gives a record of legitimate interests to each party that relies on them, and to no other', () => {
    for (const { name, source, papers } of settled) {
      const context = paperContext(source);
      for (const party of [context.sharing, context.partner])
        expect(ids(papers).includes(`legitimate-interests-record-${party.side}`), name).toBe(conditionsOf(party, context).art6.includes('6(1)(f)'));
    }
  });
});

describe('the consent form', () => {
  it('has statement B only where a party holds sensitive details on explicit consent, and never bundles it', () => {
    expect(marks(paperNamed(papersOfFile(goldenFile), 'consent-form'))).toEqual(['A']);
    const form = paperNamed(papersOfFile(exerciseClass), 'consent-form');
    expect(marks(form)).toEqual(['A', 'A2', 'B']);
    const [a, a2, b] = blocksOf(form, 'tick').map(({ sentences }) => sentences.map(({ text }) => text).join(' '));
    expect(a).toBe('I agree that the Surgery tells the Club the items above.');
    expect(a2).toBe('I agree that the Club tells the Surgery the items just above.');
    expect(b).toMatch(/^I agree that the Club keeps and uses details about my health\. /u);
    expect(b).not.toContain('tells');
  });

  it('has statement B exactly where the rules ask for it', () => {
    for (const { name, source, papers } of settled) {
      const has = papers.some((paper) => paper.id === 'consent-form' && marks(paper).includes('B'));
      expect(has, name).toBe(source.result.actions.includes('VCS_EXPLICIT_CONSENT'));
    }
  });

  it('asks for A2 exactly where something about the person comes back', () => {
    for (const { name, source, papers } of settled.filter(({ papers: all }) => ids(all).includes('consent-form'))) {
      const back = itemsTold(
        source.model.flows.find(({ id }) => id === 'return'),
        source.catalogue,
      );
      expect(marks(paperNamed(papers, 'consent-form')).includes('A2'), name).toBe(askedBack(back).length > 0);
    }
  });

  it('says that a no changes nothing only when the IG lead has confirmed it, always before the boxes', () => {
    const confirmedFile = { ...goldenFile, igReview: { ...goldenFile.igReview, noEffectConfirmed: true } as typeof goldenFile.igReview };
    const kept = /not affect your care/u;
    for (const paper of papersOfFile(goldenFile as typeof goldenFile)) expect(textOf(paper)).not.toMatch(kept);
    const form = paperNamed(papersOfFile(confirmedFile as typeof goldenFile), 'consent-form');
    const [said, box, change, signed] = [kept, /^I agree/mu, /^You can change your mind/mu, /^Signature$/mu].map((words) => textOf(form).search(words));
    expect([said, box, change, signed]).toEqual([said, box, change, signed].toSorted((one, other) => (one ?? 0) - (other ?? 0)));
    expect(said).toBeGreaterThan(0);
  });

  it('names no Article, no data, and asks nobody to understand', () => {
    for (const { name, papers } of settled)
      for (const paper of papers.filter(({ kind }) => kind === 'consent-form'))
        expect(textOf(paper), name).not.toMatch(/Article|\bdata\b|I understand that|GDPR/iu);
  });

  it('prints each full name once', () => {
    const text = textOf(paperNamed(papersOfFile(goldenFile), 'consent-form'));
    for (const full of ['Northfield Surgery', 'Riverside Debt Advice']) expect(text.split(full)).toHaveLength(2);
  });
});

describe('items', () => {
  /** The rows of the section’s tables, outward first. */
  const sectionItems = (file: (typeof everyFile)[number][1]) => {
    const tables = printed(file)
      .sections.flatMap(({ id, blocks }) => (id === 'details' ? blocks : []))
      .filter((block) => block.block === 'table');
    return tables.map(({ rows }) => rows.map(({ cells }) => (cells[0] ?? '').toLowerCase()));
  };

  it('are the same, in the same words, on form, record, leaflet, card and in “Who and what”, but that form and leaflet say “you”', () => {
    for (const { name, file, source, papers } of settled) {
      const [outItems = [], backItems = []] = ['outward', 'return'].map((flow) =>
        itemsTold(
          source.model.flows.find(({ id }) => id === flow),
          source.catalogue,
        ),
      );
      const labels = (items: typeof outItems) => items.map(({ printLabel }) => printLabel);
      const [out, back] = [labels(outItems), labels(backItems)];
      // How the yes is recorded changes nothing in that section: one of the three is enough.
      const rows = name.endsWith('either') ? sectionItems(file).map((table) => table.join('; ')) : undefined;
      for (const label of rows ? out : []) expect(rows?.[0], name).toContain(label.toLowerCase());
      for (const label of rows ? back : []) expect(rows?.[1], name).toContain(label.toLowerCase());
      const lists = [outItems, askedBack(backItems)].filter((list) => list.length > 0);
      const theirs = lists.map(labels);
      const yours = lists.map((list) => labels(itemsToldToYou(list, source)));
      for (const paper of papers.filter(({ kind }) => kind === 'consent-form' || kind === 'verbal-consent-record'))
        expect(
          blocksOf(paper, 'items').map((block) => block.rows.map(({ text }) => text)),
          name,
        ).toEqual(paper.kind === 'consent-form' ? yours : theirs);
      const leaflet = blocksOf(paperNamed(papers, 'patient-leaflet'), 'list').map(({ sentences }) => sentences.map(({ text }) => text));
      expect(leaflet, name).toEqual(yours);
      const card = blocksOf(paperNamed(papers, 'volunteer-card'), 'list').map(({ sentences }) => sentences.map(({ text }) => text));
      if (out.length > 10) expect(card[0]?.length, name).toBeLessThanOrEqual(15);
      else expect(card, name).toEqual([out]);
    }
  });

  it('of administration are told on form and spoken record, so that the yes covers all that section 3 shares', () => {
    for (const { name, source, papers } of settled) {
      const outward = source.model.flows.find(({ id }) => id === 'outward');
      const about = outward?.items.filter(({ itemId }) => source.catalogue.items.find(({ id }) => id === itemId)?.category !== 'not-personal');
      const told = [...itemsTold(outward, source.catalogue), ...referralTold(outward)].map(({ itemId }) => itemId);
      expect(new Set(told), name).toEqual(new Set(about?.map(({ itemId }) => itemId)));
      const words = referralTold(outward).map(({ itemId }) => source.catalogue.papers.labels[`referral.${itemId}`]);
      for (const paper of papers.filter(({ kind }) => kind === 'consent-form' || kind === 'verbal-consent-record'))
        for (const one of words) expect(one !== undefined && textOf(paper).includes(one), `${name}: ${one}`).toBe(true);
    }
    expect(textOf(paperNamed(papersOfFile(goldenFile), 'consent-form'))).toContain(
      'The referral itself also says who refers you, a number made up for it, what you agreed to and anything you do not want shared.',
    );
  });

  it('of administration stand on no paper for people', () => {
    for (const { name, papers } of settled)
      for (const paper of papers.filter(({ audience }) => audience === 'public')) expect(textOf(paper), name).not.toContain('Referral reference');
  });
});

describe('limits', () => {
  it('hold for every starting set, and with every field at its limit', () => {
    for (const { name, papers } of [...settled, { name: 'fullest', papers: papersOfFile(fullestFile) }])
      for (const paper of papers) if (paper.mostWords !== undefined) expect(wordsOfPaper(paper), `${name}: ${paper.id}`).toBeLessThanOrEqual(paper.mostWords);
  });

  it('never leave out of the leaflet whom people are referred to', () =>
    expect(textOf(paperNamed(papersOfFile(fullestFile), 'patient-leaflet'))).toContain(fullestFile.partner?.name));

  it('leave out of a notice nothing that comes back, nor who gets it', () => {
    for (const { name, source, papers } of settled) {
      const comesBack = paperContext(source).back?.items.length ?? 0;
      for (const paper of papers.filter(({ kind }) => kind === 'privacy-notice-text'))
        expect(/in return|It tells us: |We tell it: |sends? back details|some details back/u.test(textOf(paper)), `${name}: ${paper.id}`).toBe(comesBack > 0);
    }
  });

  it('say of health in what comes back, however little room there is', () => {
    for (const { name, source, papers } of settled) {
      const health = paperContext(source).toldBack.some(({ facts }) => facts.includes('healthData'));
      if (!health) continue;
      for (const paper of papers.filter(({ kind }) => kind === 'privacy-notice-text'))
        expect(textOf(paper), `${name}: ${paper.id}`).toMatch(
          /(?:in return|tells us|We tell it): .*(?:health|summary|score|safety)|back details, health included/u,
        );
    }
  });

  it('leave a notice at least 120 words', () => {
    for (const { name, papers } of settled)
      for (const paper of papers.filter(({ kind }) => kind === 'privacy-notice-text')) expect(wordsOfPaper(paper), name).toBeGreaterThanOrEqual(120);
  });

  it('keep every duty to ten a side', () => {
    for (const { papers } of settled)
      for (const paper of papers.filter(({ kind }) => kind === 'promises')) expect(blocksOf(paper, 'dates')[0]?.rows.length).toBeLessThanOrEqual(10);
  });
});

describe('the notice of each side', () => {
  it('names its own conditions, complaint and, on the receiving side, the source and the time', () => {
    for (const { name, source, papers } of settled) {
      const context = paperContext(source);
      for (const party of [context.sharing, context.partner]) {
        const text = textOf(paperNamed(papers, `privacy-notice-text-${party.side}`));
        const { art6, art9 } = conditionsOf(party, context);
        expect(art6.length, name).toBeGreaterThan(0);
        for (const condition of [...art6, ...art9]) expect(text, name).toContain(conditionCode(condition).split(' with ')[0]);
        const code = /Article 6\(1\)\((?:[a-z]+)\)/gu;
        expect(new Set(text.match(code)), name).toEqual(new Set(art6.map((one) => `Article ${one}`)));
        expect(text).toMatch(/within 30 days.*Information Commissioner’s Office/u);
        expect(/not from you/u.test(text) && /within one month/u.test(text)).toBe(party.side === 'receiving');
      }
    }
  });
});

describe('the staff guide', () => {
  it('asks first where the rules ask, and looks for objections where people expect the sharing', () => {
    const [asked, expected] = [exerciseClass, commissionedHospice].map((file) => textOf(paperNamed(papersOfFile(file), 'staff-guide')));
    expect(asked).toMatch(/No yes: send nothing/u);
    expect(asked).toMatch(/statement B/u);
    expect(expected).not.toMatch(/No yes: send nothing|statement B|consent form/u);
    expect(expected).toMatch(/You need no form/u);
    expect(expected).toMatch(/likely to say no\? Then ask first/u);
    expect(asked).not.toMatch(/likely to say no/u);
  });

  it('offers no way of sending that section 4 lacks', () => {
    const other = (words: string) => answerAll(goldenFile, { 'send-how': { methods: ['other'] }, 'send-how-other': { other: words } });
    expect(() => other('Text message to the on-call number')).toThrow(/must not be/u);
    for (const file of [goldenFile, other('A locked box, carried by our driver')]) {
      const guide = textOf(paperNamed(papersOfFile(file), 'staff-guide'));
      expect(guide).toMatch(/Text messages and WhatsApp are not an agreed way\. Guidance allows them only as a last resort, with initials/u);
    }
  });
});

describe('the card of the partner', () => {
  it('forbids nothing that sections 2 and 8 allow', () => {
    const card = textOf(paperNamed(papersOfFile(goldenFile), 'volunteer-card'));
    expect(card).not.toMatch(/no memory stick|never pass it on|own phone/iu);
    expect(card).toMatch(/Pass it to nobody else, unless the law requires it or to keep somebody from serious harm/u);
    expect(card).toMatch(/memory stick that is not encrypted/u);
  });
});

describe('every paper', () => {
  const signed = { fingerprint: 'ab12cd34'.repeat(8), reviewOn: '2027-11-21' };

  it('leaves no brace, no gap and no doubled stop', () => {
    for (const { name, papers } of [...settled, { name: 'fullest', papers: papersOfFile(fullestFile) }])
      for (const paper of papers)
        expect(`${paper.title}${paper.use}\n${textOf(paper)}`, `${name}: ${paper.id}`).not.toMatch(/[{}]|undefined|\.\.|,,|;;| ,| \.| {2}/u);
  });

  it('is a draft’s until the version is signed, and says so', () => {
    for (const paper of papersOfFile(goldenFile)) expect(paper).toMatchObject({ draft: 'Draft – do not use', reference: 'SA-7K4M-2QXR', version: 1 });
    for (const paper of papersOfFile(goldenFile, signed)) {
      expect(paper.draft).toBeUndefined();
      expect(paper.foot).toContain('Reference SA-7K4M-2QXR | Version 1 | 21 November 2026 | Fingerprint ab12cd34…');
    }
    expect(textOf(paperNamed(papersOfFile(goldenFile, signed), 'consent-form'))).toContain('or until 21 November 2027');
  });

  it('counts a yes no longer than the agreement', () => {
    const until = (on: string) => textOf(paperNamed(papersOfFile(goldenFile, { ...signed, end: { on, over: false } }), 'consent-form'));
    expect(until('2026-12-31')).toContain('or until 31 December 2026');
    expect(until('2028-01-31')).toContain('or until 21 November 2027');
  });

  it('shows the date of the contact sheet exactly where a contact stands', () => {
    for (const paper of papersOfFile(commissionedHospice, signed)) {
      expect(paper.contactSheetDate, paper.id).toBe(paper.fromContactSheet ? '2026-11-20' : undefined);
      if (!paper.fromContactSheet) expect(textOf(paper), paper.id).not.toMatch(/01632|@/u);
    }
  });

  it('finds a contact whose hours stand beside the job', () => {
    const { contacts } = goldenFile.sharing;
    const incidents = { ...contacts.incidents, hours: 'day and night' };
    const hours = { ...goldenFile, sharing: { ...goldenFile.sharing, contacts: { ...contacts, incidents } } };
    expect(textOf(paperNamed(papersOfFile(hours), 'staff-guide'))).toBe(textOf(paperNamed(papersOfFile(goldenFile), 'staff-guide')));
    expect(textOf(paperNamed(papersOfFile(hours), 'staff-guide'))).toContain(contacts.incidents.phone);
  });

  it('names nobody without a contact sheet', () => {
    const source = paperSource(commissionedHospice);
    const { sheet: _, ...bare } = source;
    for (const paper of papersOf(bare)) expect(textOf(paper), paper.id).not.toMatch(/01632|@|Lindqvist|Obi/u);
  });

  it('has no sentence of more than 25 of our words', () => {
    const { papers } = paperSource(goldenFile).catalogue;
    for (const [id, { text, list }] of Object.entries(papers.sentences)) {
      if (list) continue;
      for (const sentence of text.replace(/\{[A-Za-z]+\}/gu, 'the Surgery').split(/(?<=[.!?]) /u)) expect(countWords(sentence), id).toBeLessThanOrEqual(25);
    }
  });
});

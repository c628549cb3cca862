import { describe, expect, it } from 'vitest';
import { plannedFile } from './testing/golden-file';
import { blocksOf, paperNamed, papersOfFile } from './papers/testing/papers-on-file';
import type { PaperEnd } from './promises-after';

const signed = { fingerprint: 'a'.repeat(64), reviewOn: '2027-11-21' };
const papers = (end?: PaperEnd) => papersOfFile(plannedFile, { ...signed, ...(end && { end }) });
const duties = (side: 'sharing' | 'receiving', end?: PaperEnd) =>
  blocksOf(paperNamed(papers(end), `promises-${side}`), 'dates').flatMap(({ rows }) => rows.map(({ what, due }) => [what, due].filter(Boolean).join(' | ')));
const deleted = { receiving: { choice: 'deleted', said: 'The charity deletes the details it holds on 1 March 2027' } } as const;
const kept = { receiving: { choice: 'as-agreed', said: 'The charity keeps the details it holds for the times in section 5, then deletes them' } } as const;

describe('the papers of an agreement that has been ended', () => {
  it('carry the day at their foot until then, and from that day the mark that nobody uses them', () => {
    for (const paper of papers({ on: '2027-03-01', over: false, held: kept })) {
      expect(paper.draft).toBeUndefined();
      expect(paper.foot).toMatch(/Sharing stops on 1 March 2027$/);
    }
    for (const paper of papers({ on: '2027-03-01', over: true })) {
      expect(paper.draft).toBe('Ended – do not use');
      expect(paper.foot).toMatch(/Ended on 1 March 2027$/);
    }
    const left = papers({ on: '2027-03-01', over: true, held: kept }).filter(({ draft }) => draft === undefined);
    expect(left.map(({ id }) => id)).toEqual(['promises-sharing', 'promises-receiving']);
    for (const paper of papers()) expect([paper.draft, /stops|Ended/.test(paper.foot)]).toEqual([undefined, false]);
  });

  it('promise until the day what they promised, without a review, and what happens on the day among what falls due', () => {
    const before = duties('receiving');
    expect(before[1]).toBe('Review the agreement | 2027-11-21');
    const ending = duties('receiving', { on: '2027-03-01', over: false, held: deleted });
    const going = before.filter((what) => !what.includes('2027-11-21'));
    expect(ending).toEqual([going[0], 'The charity deletes the details it holds on 1 March 2027 | 2027-03-01', ...going.slice(1)]);
    expect(duties('sharing', { on: '2027-03-01', over: false, held: deleted })).toContain('Send nothing more | 2027-03-01');
  });

  it('promise afterwards only what outlives the agreement', () => {
    expect(duties('sharing', { on: '2027-03-01', over: true, held: kept })).toEqual([
      'Send nothing more | 2027-03-01',
      expect.stringMatching(/^If a person says no/),
      'Answer requests to see, correct or delete details, and acknowledge complaints',
      expect.stringMatching(/^If something goes wrong/),
    ]);
    const held = duties('receiving', { on: '2027-03-01', over: true, held: kept });
    expect(held[0]).toBe(kept.receiving.said);
    expect(held.filter((what) => /^(Use the details only|Clear out what is due)/.test(what))).toHaveLength(2);
    const gone = duties('receiving', { on: '2027-03-01', over: true, held: deleted });
    expect(gone.filter((what) => /^(Use the details only|Clear out what is due|Review|Publish)/.test(what))).toEqual([]);
  });
});

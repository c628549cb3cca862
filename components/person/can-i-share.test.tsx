import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { canIShareWords, decisionWords, personQuestionWords } from '@/content/wording/can-i-share';
import { assessPerson } from '@/lib/domain/legal-basis/person/assess-person';
import { personActionSentences } from '@/lib/domain/legal-basis/person/person-actions';
import type { PersonFacts } from '@/lib/domain/legal-basis/person/person-facts';
import type { PersonCheck } from '@/lib/views/can-i-share-model';
import { CanIShare } from './can-i-share';
import { PersonAnswer } from './person-answer';
import { PersonTable } from './person-table';

const check: PersonCheck = {
  setting: { status: 'ok', commonLaw: 'explicit_consent', ndoo: 'not_applicable', children: true },
  steps: { ...canIShareWords.steps, address: '/agreements/SA-7K4M-2QXR/can-i-share' },
  questions: personQuestionWords,
  decisions: decisionWords,
  actions: personActionSentences,
  sources: { 's0-common-law': { title: 'A source', url: 'https://transform.england.nhs.uk/', checked: 'checked 21 November 2026' } },
};
const answer = (person: PersonFacts) => renderToStaticMarkup(<PersonAnswer check={check} result={assessPerson(check.setting, person)} />);

describe('the check of one person, as drawn by the server', () => {
  const html = renderToStaticMarkup(
    <CanIShare check={check}>
      <p>The table</p>
    </CanIShare>,
  );

  it('has no control, no form and no name, so there is nothing that could be sent', () => {
    expect(html).not.toMatch(/<(form|input|button|select|textarea)|\sname=|href="#|\sid=/);
    expect(html).toContain('<p>The table</p>');
  });

  it('opens from answer to answer, each to a question or to what to do', () => {
    const closed = [...html.matchAll(/<details class="sa-steps__answer">/g)].length;
    const questions = [...html.matchAll(/sa-steps__question/g)].length;
    const decided = [...html.matchAll(/sa-person-answer sa-person-answer--/g)].length;
    expect(questions + decided).toBe(closed + 1);
    expect(html).not.toContain('<details open');
    const elsewhere: readonly string[] = ['opt-out', 'decision', 'consult'];
    for (const [id, { label }] of Object.entries(personQuestionWords)) if (!elsewhere.includes(id)) expect(html).toContain(label);
  });

  it('stays light', () => expect(html.length).toBeLessThan(150_000));
});

describe('the answer', () => {
  it('has a place to be heard before there is one', () => {
    expect(renderToStaticMarkup(<PersonAnswer check={check} />)).toMatch(/^<div class="sa-person-answer" role="status"><p>/);
  });

  it('says what to do, why and from where', () => {
    const html = answer({ capacity: 'has', consent: 'verbal_recorded' });
    expect(html).toContain('role="status"');
    expect(html).toMatch(/<h2[^>]*>Share<\/h2>/);
    expect(html).toContain('The person said yes and it is on record');
    expect(html).toContain(personActionSentences.RECORD_CONSENT);
    expect(html).toContain('href="https://transform.england.nhs.uk/"');
  });

  it('speaks of gender history where the details show it, and where details may go and nobody was asked what they show', () => {
    const words = personActionSentences.REMOVE_GENDER_HISTORY;
    expect(answer({ capacity: 'has', consent: 'verbal_recorded', grcInformation: true })).toContain(words);
    expect(answer({ capacity: 'has', riskTo: 'others' })).toContain(words);
    expect(answer({ capacity: 'has', consent: 'verbal_recorded' })).not.toContain(words);
    expect(answer({ capacity: 'has', consent: 'withdrawn' })).not.toContain(words);
  });

  it('says where nobody has checked a source', () => {
    expect(answer({ capacity: 'has', age: 'under_16' })).toContain('Ask your data protection officer to confirm who decides for the child');
  });
});

describe('the table', () => {
  it('says when, and what to do', () => {
    const row = {
      key: 'Q10',
      when: 'Nobody has asked',
      answer: decisionWords.ask_person,
      actions: ['Ask.'],
      reason: { because: 'A reason.', sources: [{ title: 'A source', checked: 'checked 21 November 2026' }] },
    };
    const html = renderToStaticMarkup(<PersonTable rows={[row]} />);
    expect(html.replace(/<[^>]+>/g, '|')).toMatch(/When\|+What to do\|+Nobody has asked\|+What to do\|+Ask first\|+Ask\.\|+A reason\.\|+From \|*A source/);
  });
});

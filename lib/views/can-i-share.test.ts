import { describe, expect, it } from 'vitest';
import { personQuestionWords } from '@/content/wording/can-i-share';
import { demonstrationActor } from '@/db/testing/agreed-agreement';
import { tamperedStore } from '@/db/testing/tampered-store';
import { assessPerson } from '@/lib/domain/legal-basis/person/assess-person';
import { personActionSentences } from '@/lib/domain/legal-basis/person/person-actions';
import { personQuestions } from '@/lib/domain/legal-basis/person/person-questions';
import { issued, people, sign, type World } from '@/lib/commands/testing/signing-steps';
import type { Actor } from '@/lib/domain/people/actor';
import type { Organisation } from '@/lib/domain/people/organisation';
import { filledIn } from '@/lib/domain/questions/resolve-question';
import type { Ports } from '@/lib/server/ports';
import { read } from '@/lib/server/view';
import { agreementHub } from './agreement-hub';
import { debtAdvice, sharingParty, surgery } from '@/lib/domain/legal-basis/testing/models';
import { canIShare, imcaOf, questionsOf, recordIn, seenIn } from './can-i-share';

const staff = demonstrationActor('northfield-reader');

async function signed(over: Partial<Ports> = {}) {
  const world = await issued(over);
  await sign(world, people.receiving);
  await sign(world, people.sharing);
  return world;
}

async function look(world: World, actor: Actor, now?: Date) {
  const seen = await read(now ? { ...world, now: () => now } : world, actor, canIShare, { reference: world.reference });
  if (seen.kind !== 'seen') throw new Error(seen.kind);
  return seen.view;
}

const documents = async (world: World, actor: Actor) => {
  const seen = await read(world, actor, agreementHub, { reference: world.reference });
  return seen.kind === 'seen' ? seen.view.documents.map(({ href }) => href) : [];
};

describe('the check of one person', () => {
  it('is for staff of both sides of a signed agreement, and for nobody else', async () => {
    const world = await signed();
    for (const actor of [staff, people.drafter, people.manager, people.receiving]) expect((await look(world, actor)).open).toBeDefined();
    expect((await read(world, people.stranger, canIShare, { reference: world.reference })).kind).toBe('not-found');
    expect((await read(world, staff, canIShare, { reference: 'SA-0000-0000' })).kind).toBe('not-found');
  });

  it('is reached from the page of the agreement, once both have signed', async () => {
    const world = await issued();
    const href = `/agreements/${world.reference}/can-i-share`;
    expect(await documents(world, staff)).not.toContain(href);
    await sign(world, people.receiving);
    expect(await documents(world, staff)).not.toContain(href);
    await sign(world, people.sharing);
    for (const actor of [staff, people.manager]) expect(await documents(world, actor)).toContain(href);
  });

  it('says before both have signed that nothing is shared yet', async () => {
    const world = await issued();
    await sign(world, people.receiving);
    const view = await look(world, staff);
    expect(view).toMatchObject({ h1: 'Can I share details about this person?', closed: { way: { text: 'Go to the agreement' } } });
    expect(view.open).toBeUndefined();
  });

  it('does not answer from a copy that was changed', async () => {
    const { store, tamper } = tamperedStore();
    const world = await signed({ store });
    tamper(`update version set content = replace(content, 'explicit_consent', 'implied_consent')`);
    const view = await look(world, staff);
    expect(view).toMatchObject({ closed: { broken: true } });
    expect(view.open).toBeUndefined();
  });

  it('gives what the signed version says and no more of it', async () => {
    const { open } = await look(await signed(), staff);
    expect(open?.check.setting).toEqual({
      status: 'ok',
      commonLaw: 'explicit_consent',
      ndoo: 'not_applicable',
      children: false,
      nation: 'england',
      noSteps: true,
    });
    expect(open?.about).toBe('For details that Northfield Surgery sends to Riverside Debt Advice under this agreement.');
    expect(assessPerson(open!.check.setting, { capacity: 'has' }).decision).toBe('ask_person');
    const text = JSON.stringify(open);
    expect(text).not.toMatch(/\{\w+\}/);
    for (const name of ['Priya Shah', 'Ben Hall', 'Ella Park', '01632']) expect(text).not.toContain(name);
  });

  it('draws the table from the lines that the browser walks, for this agreement', async () => {
    const { open } = await look(await signed(), staff);
    const answers = open?.rows.map(({ key, answer }) => `${key.split('-')[0]} ${answer.text}`);
    expect(answers).toEqual([
      'Q1 Read on',
      'Q2 Share, to keep people safe',
      'Q2 Read on',
      'Q2c Do not share',
      'Q7 Ask the Caldicott Guardian',
      'Q6 Do not share',
      'Q6a Ask the Caldicott Guardian',
      'Q6a Ask first',
      'Q8 Share',
      'Q9 Do not share',
      'Q10 Ask first',
    ]);
    const reasons = open?.rows.flatMap(({ key, reason }) => (reason && reason.sources.length > 0 ? [key.split('-')[0]] : []));
    expect(reasons).toEqual([...new Set(answers?.map((line) => line.split(' ')[0]))]);
  });

  it('is for people of a partner that sends nothing back the check that the other side makes', async () => {
    const { open } = await look(await signed(), people.manager);
    expect(open?.about).toBe('This is the check that Northfield Surgery makes before it sends details. Nothing goes back under this agreement.');
    expect(open?.check.decisions.escalate.text).toBe('Ask the Caldicott Guardian at Northfield Surgery');
    expect(open?.check.actions.NOTIFY_VCS_IF_ALREADY_SHARED).toContain('tell Riverside Debt Advice today');
    expect(open?.unsure).toBe('Not sure? Ask a senior colleague, your manager or the person who looks after information.');
  });

  it('names others than the partner where somebody is in danger, and calls its own steps its own', async () => {
    const { open } = await look(await signed(), staff);
    expect(open?.first.who).toContain('Only where somebody is in danger');
    expect(open?.others).toHaveLength(2);
    for (const { ours, confirm } of open?.others ?? []) {
      expect(ours).toMatch(/our suggestion/);
      expect(confirm).toMatch(/We have not read/);
    }
  });

  it('offers a yes only as the agreement records it', () => {
    const offered = (consentRecord?: 'form' | 'note' | 'either') => Object.keys(questionsOf({}, { ...(consentRecord && { consentRecord }) }).yes.options);
    expect(offered('note')).toEqual(['spoken', 'took-back', 'not-asked']);
    expect(offered('form')).toEqual(['written', 'took-back', 'not-asked']);
    for (const record of ['either', undefined] as const) expect(offered(record)).toEqual(['written', 'spoken', 'took-back', 'not-asked']);
  });

  it('has staff write where only those who need it can see it, for a service that could endanger somebody', () => {
    const { service } = debtAdvice();
    const written = (highHarm: boolean, nation: 'england' | 'scotland' | 'ni' = 'england') => {
      const { RECORD_CONSENT, RECORD_OBJECTION, BEST_INTERESTS_DECISION } = filledIn(personActionSentences, {
        record: recordIn({}, 'sharing'),
        ...seenIn({ nation, service: { ...service, ...(highHarm && { highHarm }) } }),
      });
      return [RECORD_CONSENT, RECORD_OBJECTION, BEST_INTERESTS_DECISION];
    };
    for (const words of written(true)) expect(words).toMatch(/, where only staff who need it can see it(?:, and in no plan that others read)?\.$/u);
    expect(written(false).join(' ')).toContain('and in the care and support plan where there is one');
    // Section 7 names a plan in England and Wales alone.
    for (const nation of ['scotland', 'ni'] as const) expect(written(false, nation).join(' ')).not.toContain('plan');
    for (const words of written(false)) expect(words).not.toMatch(/who need it|no plan|\{(?:seen|plan)\}/u);
  });

  it('has staff of a team that people use without a name write in the record of that team, and nobody else', () => {
    const team = { id: 't', name: 'Clinic', whoSends: '', mailbox: '', phone: '', usesNhsmail: false, revealsHealth: true, anonymousAccess: true };
    const said = (sender: 'sharing' | 'receiving') => filledIn(personActionSentences.RECORD_CONSENT, { record: recordIn({ team }, sender), seen: '' });
    expect(said('sharing')).toBe('Write what was said, by whom and when in the team’s own record, under the name they chose.');
    expect(said('receiving')).toBe('Write what was said, by whom and when in the person’s record.');
  });

  it('asks for which decision the advocate would be where an IMCA is referred to, and of nobody else', () => {
    const model = (statute: string, kind: Organisation['kind'] = 'nhs-trust', nation: 'england' | 'wales' | 'scotland' = 'england') => ({
      model: debtAdvice({
        nation,
        service: { ...debtAdvice().service, statute },
        parties: [sharingParty({ organisation: { ...surgery, kind } }), ...debtAdvice().parties.slice(1)],
      }),
    });
    const [imca, imha] = ['Mental Capacity Act 2005, section 35', 'Mental Health Act 1983, section 130B'];
    expect(imcaOf(model(imca), 'sharing')).toEqual({ imca: 'body' });
    expect(imcaOf(model('MCA 2005 s.35', 'council', 'wales'), 'sharing')).toEqual({ imca: 'supervisory-body' });
    for (const other of [model(imha), model(`${imca}; ${imha}`), model(imca, 'nhs-trust', 'scotland')]) expect(imcaOf(other, 'sharing')).toEqual({});
    expect(imcaOf(model(imca, 'nhs-trust', 'wales'), 'sharing')).toEqual({ imca: 'ask' });
    // No NHS body by any list that we have read, or nobody has said.
    for (const kind of ['gp-practice', 'hospice', 'charity', 'icb', 'other-public'] as const)
      expect(imcaOf(model(imca, kind), 'sharing')).toEqual({ imca: 'ask' });
    // What an IMCA sends back is another thing.
    expect(imcaOf(model(imca), 'receiving')).toEqual({});
    expect(questionsOf({}, {}, { imca: 'body' }).decide.label).toContain('the decision that the advocate would be for');
    expect(questionsOf({}, {}).decide.label).toContain('able to decide about this today');
  });

  it('says when the agreement has run out', async () => {
    const world = await signed();
    expect((await look(world, staff)).open?.notices).toEqual([]);
    expect((await look(world, staff, new Date('2029-01-01T09:00:00Z'))).open?.notices[0]).toMatch(/^The agreement was due for review by .* and has run out/);
  });

  it('has words for each answer to each question', () => {
    for (const { id, options } of personQuestions) expect(Object.keys(personQuestionWords[id].options)).toEqual(Object.keys(options));
  });
});

// What the enquiry says of sharing beyond one person’s care: never words that are true of care alone.
import { describe, expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import { enquiryFields } from '@/content/questions/enquiry';
import { enquiryNotSure, enquiryReady } from '@/content/wording/enquiry';
import type { CardLine, LegalCard } from '../card/legal-card';
import type { EnquiryAnswers } from './answers';
import { askedOf } from './asked';
import { enquiryCard } from './enquiry-card';

const all = (answers: EnquiryAnswers): LegalCard =>
  enquiryCard(askedOf(answers, catalogue).counted, { fields: enquiryFields, notSure: enquiryNotSure, ready: enquiryReady }, catalogue).card;
const part = (card: LegalCard, id: string): readonly CardLine[] => card.parts.find((one) => one.id === id)?.lines ?? [];
const words = (card: LegalCard): string => JSON.stringify([card.warnings, card.parts]);

const between = { nation: 'england', sender: 'gp-practice', receiver: 'charity', details: ['health'], team: ['neither'], who: ['adults'] } as const;
const planned = { ...between, how: 'message', decides: 'each', bound: 'yes' } as const;

describe('the card of the enquiry', () => {
  it('says what to do in danger first, and sets apart what organisations arrange beforehand', () => {
    for (const purpose of ['safeguarding', 'emergency'] as const) {
      const card = all({ ...between, purpose, law: 'no' });
      const now = part(card, 'to-do').map(({ claim }) => claim);
      expect(now[0]).toMatch(/ring 999 first/u);
      expect(now.at(-1)).toMatch(/^Write down .+ afterwards/u);
      expect(now.join(' ')).not.toMatch(/agreement|DSPT|approves|notice|policy document/u);
      const standing = part(card, 'standing').map(({ id }) => id);
      expect(standing).toEqual(expect.arrayContaining(['action-SECURE_TRANSFER', 'action-DSPT_ASSURANCE', 'action-BOTH_DSPT', 'action-WHO_MAY_SHARE']));
    }
  });

  it('calls nothing ready to confirm: there is no agreement yet', () => {
    const hospice = { ...planned, service: 'hospice', receiver: 'hospice', purpose: 'individual', receiverPaid: ['none'], back: 'nothing' } as const;
    expect([all(hospice).status, all(hospice).statusWord]).toEqual(['ok', 'Can go ahead with these steps']);
    expect(all({ ...hospice, receiverPaid: ['health'] }).statusWord).toBe('Can go ahead with these steps');
    expect(all({ ...between, purpose: 'emergency' }).statusWord).toBe('Decide case by case');
  });

  it('asks no agreement of somebody who acts in danger, and no consent to somebody else’s offences', () => {
    for (const purpose of ['safeguarding', 'emergency'] as const)
      expect(part(all({ ...between, purpose, law: 'no' }), 'also').find(({ id }) => id === 'human-rights')?.claim).toBe(
        'Human rights: share no more than is necessary',
      );
    const abuse = all({ ...planned, purpose: 'individual', service: 'domestic-abuse', details: ['offences'], back: 'nothing' });
    expect(part(abuse, 'to-do').find(({ id }) => id === 'action-VCS_EXPLICIT_CONSENT')?.claim).toContain('It covers nobody else’s offences');
  });

  it('speaks of no partner, of whom whoever asks knows nothing yet', () => {
    for (const nation of ['england', 'wales'] as const)
      for (const team of [['neither'], ['partner-no-name']] as const) {
        const card = all({ ...planned, nation, team: [...team], purpose: 'individual', service: 'debt-counselling', back: 'nothing' });
        expect(words(card)).toMatch(/the other organisation looks after details/u);
        expect(words(card)).not.toMatch(/the partner/iu);
      }
  });

  it('names in Scotland what a parent has there, in each line and in why it applies', () => {
    const of = (nation: 'england' | 'scotland', purpose: 'individual' | 'safeguarding') =>
      words(all({ ...planned, nation, purpose, who: ['adults', 'children'], service: 'debt-counselling', back: 'nothing', law: 'no' }));
    for (const purpose of ['individual', 'safeguarding'] as const) {
      expect(of('england', purpose)).toMatch(/parental responsibility/u);
      expect(of('scotland', purpose)).toMatch(/parental responsibilities and rights/u);
      expect(of('scotland', purpose)).not.toMatch(/parental responsibility/u);
    }
  });

  it('names no reason and nothing to do where nothing may be shared', () => {
    const card = all({ ...planned, purpose: 'planning', law: 'no', ask: 'no', approval: 'none' });
    expect(card.status).toBe('blocked');
    expect(card.parts.map(({ id, lines }) => [id, lines.length])).toEqual([['also', 1]]);
  });

  it('gives details about offences a heading of their own, and words of their own for consent', () => {
    const card = all({
      ...planned,
      purpose: 'individual',
      service: 'debt-counselling',
      sender: 'nhs',
      receiver: 'police',
      details: ['offences'],
      back: 'nothing',
    });
    expect(part(card, 'article-10').map(({ id }) => id)).toContain('art10-sharing');
    expect(part(card, 'article-9').map(({ id }) => id)).toEqual(['art9-none']);
    const consent = part(card, 'to-do').find(({ id }) => id === 'action-VCS_EXPLICIT_CONSENT');
    expect(consent?.claim).toMatch(/details about offences/u);
    expect(consent?.claim).not.toMatch(/health|statement B|The partner/u);
  });

  it('prints both ends of the task of a charity that is paid for care: its law, or the 3 boxes', () => {
    const card = all({ ...planned, purpose: 'individual', service: 'hospice', receiver: 'hospice', receiverPaid: ['health'], back: 'nothing' });
    const named = part(card, 'to-do').find(({ id }) => id === 'action-NAME_OWN_TASK');
    expect(named).toMatchObject({ party: { name: 'The hospice' } });
    expect(named?.claim).toMatch(/^Name the law .+ complete the 3 boxes instead/u);
  });

  it('says that everybody must be bound beside the care condition alone', () => {
    const card = all({
      ...planned,
      purpose: 'individual',
      service: 'debt-counselling',
      sender: 'charity',
      senderPaid: ['health'],
      bound: 'no',
      back: 'nothing',
    });
    const rules = (id: string) =>
      part(card, 'article-9')
        .find((line) => line.id === id)
        ?.why.map(({ ruleId }) => ruleId);
    expect(rules('art9-receiving')).toEqual(['A9.3']);
  });

  it('takes the safer answer of whoever is not sure, and says so', () => {
    const hospice = {
      ...planned,
      purpose: 'individual',
      service: 'hospice',
      sender: 'nhs',
      receiver: 'charity',
      receiverPaid: ['none'],
      back: 'nothing',
    } as const;
    expect(all({ ...hospice, bound: 'yes' }).status).toBe('ok');
    const unbound = all({ ...hospice, bound: 'not-sure' });
    expect(unbound.status).toBe('needs_review');
    expect(unbound.takenAs.join(' ')).toMatch(/not sure that everybody is bound .+ We took it that they are not/u);
    const casework = all({ ...hospice, who: ['children'], casework: 'not-sure' });
    expect(casework.status).toBe('out_of_scope');
    expect(casework.takenAs.join(' ')).toMatch(/We took it that it is/u);
  });

  it('names the bond that keeps the care condition, and no idle answer behind what is asked of everybody', () => {
    const card = all({ ...planned, purpose: 'individual', service: 'hospice', sender: 'nhs', receiver: 'charity', receiverPaid: ['none'], back: 'nothing' });
    const care = part(card, 'article-9').find(({ id }) => id === 'art9-receiving');
    expect(care?.why[0]?.becauseYouAnswered.map(({ question }) => question)).toContain('bound');
    for (const id of ['action-WHO_MAY_SHARE', 'action-SECURE_TRANSFER'])
      expect(part(card, 'to-do').find((line) => line.id === id)?.why[0]?.becauseYouAnswered).toEqual([]);
  });

  it('says of planning with a law that the law permits, gives no condition for health details, and that nobody need be asked', () => {
    const card = all({ ...planned, purpose: 'planning', bound: 'no', law: 'yes' });
    expect(card.firstLine).toMatch(/^A law requires or permits/u);
    expect(card.tone).toBe('check');
    const own = part(card, 'article-9').find(({ id }) => id === 'art9-receiving');
    expect(own?.note).toMatch(/lifts the duty of confidence\. It gives no condition/u);
    expect(own?.why[0]?.ourWords).not.toMatch(/wider than care|statement B/u);
    expect(part(card, 'to-do').find(({ id }) => id === 'action-VCS_EXPLICIT_CONSENT')?.claim).toMatch(/ask each person, or leave those details out/u);
    // A charity bound to confidence has a condition of its own, and one that asks people has their yes.
    expect(JSON.stringify(all({ ...planned, purpose: 'planning', bound: 'yes', law: 'yes' }))).not.toContain('gives no condition');
    expect(all({ ...planned, purpose: 'planning', bound: 'no', law: 'no', ask: 'yes' }).tone).toBe('good');
    expect(all({ ...between, purpose: 'safeguarding', law: 'yes' }).firstLine).not.toMatch(/gives a right/u);
  });

  it('asks nobody for a yes where an advocate has a right in law, and says so under what is done too', () => {
    const advocate = { ...planned, purpose: 'individual', service: 'advocacy', confirm: 'yes', back: 'nothing', law: 'yes' } as const;
    const steps = part(all(advocate), 'to-do').map(({ claim }) => claim);
    expect(steps.join(' ')).not.toMatch(/Ask each person for explicit consent|statement B/u);
    expect(steps.join(' ')).toMatch(/Choose another reason to use health details/u);
    expect(
      part(all({ ...advocate, law: 'no' }), 'to-do')
        .map(({ claim }) => claim)
        .join(' '),
    ).toMatch(/Ask each person for explicit consent/u);
  });

  it('says of explicit consent that whoever cannot decide gives none, where some may not be able to', () => {
    const classes = { ...planned, purpose: 'individual', service: 'exercise-class', sender: 'nhs', receiverPaid: ['none'], back: 'nothing' } as const;
    const noteOf = (card: LegalCard) => part(card, 'article-9').find(({ id }) => id === 'art9-receiving')?.note;
    expect(noteOf(all({ ...classes, who: ['adults', 'may-lack-capacity'] }))).toMatch(/^This holds for people who can decide/u);
    expect(noteOf(all(classes))).toBeUndefined();
  });

  it('never makes a child’s safety wait for a parent, who may be the danger', () => {
    for (const purpose of ['safeguarding', 'emergency'] as const) {
      const said = words(all({ ...between, purpose, who: ['children'], casework: 'no', law: 'no' }));
      expect(said).not.toMatch(/or else someone with parental responsibility|otherwise someone with parental responsibility/u);
      expect(said).toContain('only where that adds no risk');
    }
  });

  it('says that keeping people safe can outweigh confidence, as the guidance does', () => {
    for (const purpose of ['safeguarding', 'emergency'] as const) expect(words(all({ ...between, purpose, law: 'no' }))).not.toMatch(/outweighs/u);
  });

  it('leaves the national data opt-out undecided where nothing lifts the duty of confidence', () => {
    const line = part(all({ ...planned, purpose: 'planning', law: 'no', ask: 'no', approval: 'none' }), 'also').find(({ id }) => id === 'opt-out');
    expect(line?.claim).toBe('National data opt-out: not decided until there is a basis');
    expect(line?.why[0]?.ourWords).not.toMatch(/not for one person/u);
    const byLaw = part(all({ ...planned, purpose: 'other', law: 'yes' }), 'also').find(({ id }) => id === 'opt-out');
    expect(byLaw?.why[0]?.ourWords).toMatch(/the law or an overriding public interest decides/u);
  });

  it('does not say of research and planning that people asked for help', () => {
    for (const purpose of ['research', 'planning', 'other'] as const) {
      const said = words(all({ ...planned, purpose, law: 'no', ask: 'yes' }));
      expect(said).toContain('Article 6(1)(f)');
      expect(said).not.toMatch(/people asked for its help|A referral that is planned/u);
    }
  });

  it('calls nothing national guidance where the guidance is not the nation’s, and cites no Act that does not reach it', () => {
    const said = words(
      all({
        ...planned,
        purpose: 'individual',
        service: 'hospice',
        receiver: 'hospice',
        receiverPaid: ['health'],
        nation: 'scotland',
        who: ['adults', 'may-lack-capacity'],
        back: 'nothing',
      }),
    );
    expect(said).toContain('awi-scotland-2000');
    expect(said).not.toMatch(/"National guidance"|"mca-2005"/u);
  });
});

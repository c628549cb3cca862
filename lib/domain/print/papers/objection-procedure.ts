// What both sides do when somebody says no: six steps, what the law says for each party’s own condition, and whom to tell.
import { showsHealthOfCaredFor } from '../../agreement/carer-referred';
import { couldEndangerSomebody } from '../../agreement/high-harm';
import type { Party } from '../../agreement/model';
import { isConcern } from '../../agreement/return-items';
import { enforcesLaw } from '../../legal-basis/to-flow-facts';
import { asksFirst } from '../asking-law';
import { deciderOf, partnersDecider } from '../decider';
import { gives } from '../gives';
import { mustBeSafe } from '../must-be-safe';
import { printName } from '../names';
import { somebodyElseNamed } from '../other-people';
import type { Row, Sentence } from '../print-model';
import { capitalised } from '../words';
import { byStatute, hasCapacitySteps } from './consent-form';
import { article6Told, conditionsOf } from './conditions-told';
import type { PaperContext } from './paper-context';
import { bullets, callOut, steps, under } from './paper-blocks';
import type { PaperBlock, PaperBody } from './paper-model';
import { namedAndReached, reached } from './reached';
import { keptAfterNo, kindsOf, offencesNamed } from './statement-b';

/** Article 21(1) reaches these conditions, 6(1)(ea) by section 70(5) of the Act of 2025; the others stop by themselves or need advice. */
export const mayObject: readonly string[] = ['6(1)(e)', '6(1)(f)', '6(1)(ea)'];

function inLaw(party: Party, context: PaperContext): readonly Sentence[] {
  const { say, model } = context;
  const { art6, art9, art10 } = conditionsOf(party, context);
  const name = printName(party, model.parties);
  if (enforcesLaw(party)) return [say('objection.part-3', { Party: capitalised(name) })];
  if (art6.length === 0) return [];
  // As section 7 says: what is decided with each case rests on no standing request.
  const apart = context.back?.items.some(isConcern) ? ' except concerns about safety' : '';
  const named = { party: name, Party: capitalised(name), reason: article6Told(party, context, apart), kinds: kindsOf(context) };
  // Many charities have no data protection officer, and need none: then whoever advises them is asked.
  const { publicAuthority, contacts } = party.organisation;
  const officer = publicAuthority || contacts.dpo !== undefined ? '' : '-adviser';
  const grounds = say(art6.some((one) => mayObject.includes(one)) ? 'objection.grounds' : `objection.grounds-open${officer}`, named);
  const takenBack = art9.includes('9(2)(a)') ? [say(party.side === 'sharing' ? 'objection.consent-ours' : 'objection.consent', named)] : [];
  const offences = art10.includes('Sch1p29') ? [say('objection.consent-offences', { ...named, offences: offencesNamed(context) })] : [];
  return [grounds, ...takenBack, ...offences];
}

/** How the sheet calls whoever looks after information. */
const leads = { sharing: 'IG lead', receiving: 'Person who looks after information' } as const;

function rows({ sharing, partner, model, contact, label }: PaperContext): readonly Row[] {
  return [sharing, partner].flatMap((party) => {
    const side = capitalised(printName(party, model.parties));
    const jobs = [
      ['objections', 'Objections, requests and complaints'],
      ['guardian', 'Caldicott Guardian'],
      ['instead', 'In place of a Caldicott Guardian'],
      ['either', 'Caldicott Guardian or in place of one'],
    ] as const;
    return jobs.flatMap(([id, job]): readonly Row[] => {
      const row = contact(party.side, job);
      // Whoever has neither number nor mailbox there is asked through the person who looks after information: that line every sheet has.
      const lead = row && reached(row) === '' ? contact(party.side, leads[party.side]) : undefined;
      const through = reached(lead) === '' ? '' : `; ${label(`objection.through-${party.side}`, { reach: reached(lead) })}`;
      const cells = row && [side, label(`objection.job-${id}`), `${namedAndReached(row)}${through}`];
      return cells ? [{ cells, kind: 'confirmed', from: `profile/${party.side}` }] : [];
    });
  });
}

/** The same answer as on the guide: the steps of section 7 for whomever it has some, and nobody’s decision where each person is asked and it has none. */
function able(context: PaperContext): Sentence {
  const { say, model, values } = context;
  if (hasCapacitySteps(context)) return say('objection.able-steps');
  const older = asksFirst(context) ? `stop, and ask the IG lead of ${values.sharingOrg}` : 'ask the senior person responsible for the care or the help';
  if (model.people.children) return say('objection.able-child', { older });
  return say(asksFirst(context) ? 'objection.able-no-steps' : 'objection.able');
}

/** Before the steps: they end the help of whoever is referred, which nobody else’s no does, least of all that of whoever may harm them. */
function ofSomebodyElse(context: PaperContext): readonly PaperBlock[] {
  if (!somebodyElseNamed(context)) return [];
  const { say, label, model, outward, sharing } = context;
  const shown = showsHealthOfCaredFor(model) && model.team?.revealsHealth ? [say('objection.others-shown')] : [];
  const safe = couldEndangerSomebody(model, outward.items) ? [say('objection.others-safe')] : [];
  const kept = say('objection.others-keep', { decider: deciderOf(sharing) });
  return callOut(label('objection.first'), say('objection.others'), ...shown, kept, ...safe, say('objection.others-see'));
}

export function objectionProcedure(context: PaperContext): PaperBody {
  const { say, label, sharing, partner } = context;
  const who = rows(context);
  const kept = keptAfterNo(context);
  const tell = say(byStatute(context) ? 'objection.tell-statute' : `objection.tell${kept.ends}`, { kept: gives(context).kept, kinds: kept.kinds });
  const stopped = say(byStatute(context) ? 'objection.statute' : 'objection.stop', { decider: deciderOf(sharing) });
  return {
    kind: 'objection-procedure',
    ...context.titled('objection-procedure'),
    audience: 'staff',
    format: 'A4',
    pages: 1,
    largePrint: true,
    fromContactSheet: true,
    blocks: [
      ...ofSomebodyElse(context),
      ...under(
        label('objection.steps'),
        steps(
          say('objection.listen'),
          say(context.result.actions.includes('CHILD_FRIENDLY_NOTICE') ? 'objection.explain-child' : 'objection.explain'),
          able(context),
          { ...stopped, text: `${stopped.text} ${tell.text}` },
          say('objection.except', { decider: deciderOf(sharing), theirs: partnersDecider(partner) }),
          say(mustBeSafe(context) ? 'objection.reply-safe' : 'objection.reply'),
        ),
      ),
      ...under(label('objection.law'), bullets(inLaw(sharing, context), inLaw(partner, context), say('objection.once'), say('objection.complaint'))),
      { block: 'heading', text: label('objection.contacts') },
      {
        block: 'table',
        caption: label('objection.contacts'),
        head: [label('objection.side'), label('objection.job'), label('objection.reach')],
        rows: who,
      },
    ],
  };
}

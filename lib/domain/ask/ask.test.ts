import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Actor } from '../people/actor';
import { type Ask, askMoves, askSide, mayMoveAsk } from './ask';
import { settled } from './asking';

const who = (organisation: string, email: string) => ({ person: email, organisation, email, roles: ['drafter', 'checklist-owner'] }) as unknown as Actor;
const charity = who('riverside', 'tom@riverside.example');
const surgery = who('northfield', 'maya@northfield.example');
const elsewhere = who('exampleton', 'lee@exampleton.example');
const everybody = [charity, surgery, elsewhere];

it('is settled once, by the side that may, and settles nothing else: walked at random', () => {
  let ended = 0;
  const step = fc.tuple(fc.constantFrom(...askMoves), fc.constantFrom(...everybody));
  fc.assert(
    fc.property(fc.boolean(), fc.array(step, { maxLength: 12 }), (byMailbox, steps) => {
      const to = { name: 'Northfield', mailbox: surgery.email };
      let ask: Ask = {
        reference: 'SA-1',
        asking: 'riverside',
        by: charity.person,
        status: 'waiting',
        answers: {},
        at: '',
        ...(byMailbox ? { to } : { asked: 'northfield' }),
      };
      for (const [move, actor] of steps) {
        const side = askSide(ask, actor);
        const writes = side && mayMoveAsk(actor, ask, side) === 'yes' ? settled(ask, move, side, actor) : undefined;
        if (!writes) continue;
        if (ask.status !== 'waiting') throw new Error('settled twice');
        if (actor === elsewhere) throw new Error('settled by a stranger');
        if ((writes.status === 'taken-back') !== (actor === charity)) throw new Error('settled by the wrong side');
        ask = { ...ask, status: writes.status, ...(writes.asked !== undefined && { asked: writes.asked }) };
        ended += 1;
      }
    }),
    { numRuns: 10_000 },
  );
  expect(ended).toBeGreaterThan(5_000);
});

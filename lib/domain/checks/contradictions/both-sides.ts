// The same kind of contradiction on each side: who puts it right differs, and so what it holds up.
import type { Party, Side } from '../../agreement/model';
import type { ContradictionKind, Ground } from './contradiction';

const ways = { sharing: 'your', receiving: 'its' } as const;

export const on = (ground: Ground, side: Side): Party => (side === 'sharing' ? ground.sharing : ground.receiving);

export const onBothSides = (make: (side: Side, whose: string) => ContradictionKind): readonly ContradictionKind[] =>
  (['sharing', 'receiving'] as const).map((side) => make(side, ways[side]));
export const stopsFor = (side: Side) => (side === 'sharing' ? 'sending' : 'final-version');
export const who = (side: Side) => (side === 'sharing' ? 'Your organisation' : '{partner}');

// What an end means, in sentences that both sides read: the day, and what becomes of the details that each side holds. Nobody decides
// for the other side what it does with what it holds: there it is asked.
import { dateInWords } from '../assurance/calendar';
import type { AgreementEnd, HeldDetails, SoonerChoice } from './agreement-end';
import type { AgreementFile } from './agreement-file';
import type { AgreementModel, Side } from './model';
import type { EndState } from './term-on-file';

interface Names {
  readonly sharing: string;
  readonly partner: string;
  /** The side that ended it. */
  readonly by: Side;
  /** The partner has promised to give the details back at the end. */
  readonly givesBack: boolean;
}

type Fixed = Pick<AgreementEnd, 'on' | 'early' | 'byOrganisation'>;

type Parties = Pick<AgreementFile, 'sharing' | 'partner'>;

function keeping(side: Side, holder: string, givesBack: boolean, other: string): string {
  if (side === 'sharing') return `${holder} keeps the details that came back in its own records, for their usual time`;
  return givesBack
    ? `${holder} gives the details it holds back to ${other}, as agreed`
    : `${holder} keeps the details it holds for the times in section 5, then deletes them`;
}

function heldSentence(side: Side, held: HeldDetails, on: string, { givesBack, ...names }: Names): string {
  const [holder, other] = side === 'sharing' ? [names.sharing, names.partner] : [names.partner, names.sharing];
  const day = dateInWords(on);
  if (held.choice === 'as-agreed') return keeping(side, holder, givesBack, other);
  if (held.choice === 'other') return `The details ${holder} holds: ${held.inWords ?? ''}`;
  const own = names.by === side;
  const what =
    held.choice === 'deleted'
      ? ['deletes', 'delete', `the details it holds on ${day}`]
      : ['gives', 'give', `the details it holds back to ${other} on ${day}, with no copy kept`];
  return own ? `${holder} ${what[0]} ${what[2]}` : `${other} asks ${holder} to ${what[1]} ${what[2]}`;
}

const soonerWords: Readonly<Record<SoonerChoice, string>> = {
  'at-risk': 'This is sooner than the notice, because people’s information is at risk',
  'both-agree': 'This is sooner than the notice, and both sides have agreed to it',
};

/** What becomes of the details that a side holds; undefined for a side that holds none, or when nobody ended it early. model: of the agreement as it was signed. */
export function heldBy(side: Side, { on, early, byOrganisation }: Fixed, { sharing, partner }: Parties, model: AgreementModel | undefined): string | undefined {
  const held = early?.[side];
  if (!held) return undefined;
  const by = byOrganisation === sharing.id ? 'sharing' : 'receiving';
  const givesBack = model?.received?.atEnd === 'give-back';
  return heldSentence(side, held, on, { sharing: sharing.name, partner: partner?.name ?? 'The partner', by, givesBack });
}

/** Why it is sooner than the notice, if it is, and what becomes of the details of each side that holds some. */
export function endSentences(end: Fixed, parties: Parties, model: AgreementModel | undefined): readonly string[] {
  const sooner = end.early?.sooner;
  const held = (['receiving', 'sharing'] as const).flatMap((side) => heldBy(side, end, parties, model) ?? []);
  return [...(sooner ? [soonerWords[sooner]] : []), ...held];
}

/** The day, as it stands on every page of an agreement that has been ended. */
export function stopSentence({ on }: Pick<AgreementEnd, 'on'>, state: EndState): string {
  if (state === 'never-began') return 'Ended before its first day: nothing is shared under it';
  return state === 'over' ? `Sharing stopped on ${dateInWords(on)}` : `Sharing stops on ${dateInWords(on)}`;
}

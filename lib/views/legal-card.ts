import 'server-only';
// The legal basis of an agreement as it stands, ready to be read.
import { catalogue } from '@/content/catalogue';
import { whyNoOwnReason } from '@/lib/domain/agreement/own-reason';
import type { Standing } from '@/lib/domain/agreement/standing';
import { dateInWords } from '@/lib/domain/assurance/calendar';
import { cardThatWaits } from '@/lib/domain/checks/contradictions/card-that-waits';
import { type Because, type CardLine, type LegalCard, placeOf } from '@/lib/domain/legal-basis/card/legal-card';
import { explainResult } from '@/lib/domain/legal-basis/explain';
import type { Actor } from '@/lib/domain/people/actor';
import { mayChangeProfile } from '@/lib/domain/people/profile/who-changes-profile';
import { type FromPage, wordsStep } from '@/lib/domain/questions/change-from-check';
import { mayVisit } from '@/lib/domain/questions/journey';
import { sideOf } from '@/lib/domain/signing/who-signs';
import { changeHref, closedFor, isDrafted } from './draft-standing';
import type { LegalCardModel } from './legal-card-model';
import { shownSource } from './shown-sources';

export interface Looking {
  readonly withOptions: boolean;
  /** Who looks, and the page that a change leads back to. Left out, no answer has a link. */
  readonly changing?: { readonly standing: Standing; readonly actor: Actor; readonly from: FromPage };
}

const linesOf = (card: LegalCard) => [...card.warnings, ...card.notes, ...card.parts.flatMap((part) => part.lines)];

/** The card with its sources in words, and the addresses where its answers are changed. */
export function cardModel(card: LegalCard, { withOptions, open, changes }: Pick<LegalCardModel, 'withOptions' | 'open' | 'changes'>): LegalCardModel {
  const ids = new Set([
    ...linesOf(card).flatMap(({ why }) => why.flatMap(({ sources }) => sources)),
    ...(card.nation?.lines ?? []).flatMap(({ source }) => source),
  ]);
  return {
    card,
    withOptions,
    open,
    rulesFrom: dateInWords(card.rulesVersion),
    sources: Object.fromEntries([...ids].map((id) => [id, shownSource(id)])),
    changes,
  };
}

/** The page that changes one answer, for whoever looks; undefined when it is not theirs to change, or not now. */
export function changeOf(
  { question, profile }: Pick<Because, 'question' | 'profile'>,
  { standing, actor, from }: NonNullable<Looking['changing']>,
): string | undefined {
  const { file, draft } = standing;
  if (profile !== undefined) {
    const organisation = profile.side === 'sharing' ? file.sharing : file.partner;
    const own = organisation !== undefined && organisation.id === actor.organisation;
    return own && mayChangeProfile(actor, organisation) ? `/organisation/${profile.page}` : undefined;
  }
  const step = draft.find((one) => one.question.id === question);
  if (step === undefined || file.sharing.id !== actor.organisation || closedFor(standing, actor) || !mayVisit(draft, step.key)) return undefined;
  return changeHref(standing, wordsStep(draft, step).path, from);
}

/** The lines of the reader’s own side, while that side may choose. What is of both is the sender’s to choose. */
function openLines(card: LegalCard, { standing, actor }: NonNullable<Looking['changing']>): readonly string[] {
  const side = sideOf(standing.file, actor.organisation);
  const chooses = side === 'sharing' ? isDrafted(standing) : side === 'receiving' && whyNoOwnReason(standing) === undefined;
  const own = chooses ? standing.model?.parties.find((party) => party.side === side)?.id : undefined;
  if (own === undefined) return [];
  const mine = ({ options, party }: CardLine) => options !== undefined && (party ? party.id === own : side === 'sharing');
  return card.parts.flatMap(({ lines }) => lines.filter(mine).map(({ id }) => id));
}

/** undefined until partner and service are known. Of a text that is fixed nothing is asked: what did not fit would not have been fixed. */
export function legalCard(
  { model, result, contradictions }: Pick<Standing, 'model' | 'result'> & Partial<Pick<Standing, 'contradictions'>>,
  { withOptions, changing }: Looking,
): LegalCardModel | undefined {
  if (!model || !result) return undefined;
  const card = cardThatWaits(explainResult(model, result, catalogue), contradictions?.() ?? []);
  const panels = linesOf(card).flatMap(({ why }) => why);
  const answers = new Map(panels.flatMap(({ becauseYouAnswered }) => becauseYouAnswered.map((one) => [placeOf(one), one] as const)));
  const links = [...answers].flatMap(([place, because]) => {
    const href = changing && changeOf(because, changing);
    return href === undefined ? [] : [[place, href] as const];
  });
  return cardModel(card, { withOptions, open: withOptions && changing ? openLines(card, changing) : [], changes: Object.fromEntries(links) });
}

import 'server-only';
// The changes that somebody may make on the page of an agreement, drawn from the life cycle that also guards the commands.
import { type HubActionId, hubActions } from '@/content/wording/hub-actions';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { plainMove } from '@/lib/domain/agreement/plain-move';
import { type Actor, hasRole } from '@/lib/domain/people/actor';
import { filledIn } from '@/lib/domain/questions/resolve-question';
import { signatoryOf, sideOf } from '@/lib/domain/signing/who-signs';
import type { HubAction } from './agreement-hub-model';
import { agreementNames } from './agreement-names';

type Found = readonly [command: HubAction['command'], words: HubActionId];

/** What ending it before it is signed is called, and what follows. */
export function withdrawal(file: AgreementFile): HubActionId {
  if (file.replaces && file.sent) return file.version ? 'withdraw-new-final' : 'withdraw-new-sent';
  if (file.version) return 'withdraw-final';
  if (file.sent) return 'withdraw';
  if (file.replaces) return 'withdraw-new-version';
  return file.checklist ? 'withdraw-taken-back' : 'withdraw-draft'; // a checklist begins when the agreement is first sent
}

function reopening(file: AgreementFile): HubActionId {
  if (!file.version) return 'reopen';
  return (file.signed ?? []).length > 0 ? 'reopen-signed' : 'reopen-final';
}

function drafters(file: AgreementFile, actor: Actor): readonly Found[] {
  if (!hasRole(actor, 'drafter', 'ig-lead')) return [];
  const can = (move: 'take-back' | 'reopen' | 'withdraw') => plainMove(file, 'sharing', move)?.unmet.length === 0;
  const handedOver = (file.status === 'draft' || file.status === 'changes-asked') && file.heldBy === 'ig-lead' && !hasRole(actor, 'ig-lead');
  return [
    ...(handedOver ? [['take-back-hand-over', 'take-back-hand-over'] as const] : []),
    ...(can('take-back') ? [['take-back', file.lastVersion > 0 ? 'take-back-again' : 'take-back'] as const] : []),
    ...(can('reopen') ? [['reopen', reopening(file)] as const] : []),
    ...(can('withdraw') ? [['withdraw-agreement', withdrawal(file)] as const] : []),
  ];
}

export function actionsFor(file: AgreementFile, actor: Actor): readonly HubAction[] {
  const side = sideOf(file, actor.organisation);
  if (!side) return [];
  const own = signatoryOf(file, side)?.personId === actor.person && plainMove(file, side, 'withdraw-signature')?.unmet.length === 0;
  const found: readonly Found[] = [
    ...(own ? [['withdraw-signature', 'withdraw-signature'] as const] : []),
    ...(side === 'sharing' ? drafters(file, actor) : []),
  ];
  const names = agreementNames(file, actor.organisation);
  const page = { 'withdraw-agreement': { href: `/agreements/${file.reference}/withdraw` } };
  return found.map(([command, words]) => ({ command, ...filledIn(hubActions[words], names), ...(command === 'withdraw-agreement' && page[command]) }));
}

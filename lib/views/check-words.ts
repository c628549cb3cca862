import 'server-only';
// What a check says of one agreement: both organisations are called by their names, as its papers call them.
import { type CheckWords, checkWords } from '@/content/wording/checks';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import type { Check } from '@/lib/domain/agreement/lifecycle';
import { filledIn } from '@/lib/domain/questions/resolve-question';
import { sideNames } from './agreement-names';

/** The words of this check, its braces filled. {reference} and {checklist} of an address stay. */
export const checkWordsFor = (check: Check, file: Pick<AgreementFile, 'sharing' | 'partner'>): CheckWords => filledIn(checkWords[check], sideNames(file));

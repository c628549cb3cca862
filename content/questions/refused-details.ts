// Details that no ordinary agreement may list, under any name that people give them. The law restricts most of them; political
// opinions, union membership and sex life have no place in a referral and are refused rather than passed as “something else”.
import { dataItems } from '@/content/data-items';
import type { Field } from '@/lib/domain/questions/form';
import { notIncluded } from '@/lib/domain/questions/refused-items';

const refused = (label: string, ...words: readonly string[]) => ({ words, error: notIncluded({ label }) });

/** Names of an item of the catalogue that the law restricts: the error says which law. */
function restricted(id: string, label: string, ...words: readonly string[]) {
  const statute = dataItems.find((item) => item.id === id)?.statute;
  if (statute === undefined) throw new Error(`No law restricts “${id}”`);
  return { words, error: notIncluded({ label, statute }) };
}

export const refusedDetails: NonNullable<Field['refuses']> = [
  restricted(
    'gender-recognition',
    'Gender history',
    'gender recognition',
    'gender history',
    'gender reassignment',
    'previous gender',
    'former gender',
    'birth gender',
    'gender at birth',
    'sex at birth',
    'transgender',
    'trans status',
    'deadname',
    'grc',
  ),
  restricted('fertility', 'Fertility treatment', 'fertility', 'ivf', 'embryo', 'embryos', 'egg donor', 'sperm donor', 'surrogacy'),
  restricted(
    'sti-hiv',
    'HIV and sexually transmitted infections',
    'hiv',
    'aids',
    'sexually transmitted',
    'sti',
    'std',
    'stis',
    'stds',
    'chlamydia',
    'gonorrhoea',
    'syphilis',
    'sexual health clinic',
  ),
  restricted('abortion', 'Termination of pregnancy', 'abortion', 'abortions', 'termination of pregnancy', 'terminated pregnancy'),
  restricted('adoption', 'Adoption history', 'adoption', 'adopted', 'birth family', 'birth parents'),
  restricted(
    'protected-person',
    'Protected or witness identity',
    'witness protection',
    'protected person',
    'protected witness',
    'protected identity',
    'witness identity',
  ),
  refused('Political opinions', 'political', 'politics', 'voting', 'party membership'),
  refused('Trade union membership', 'trade union', 'union member', 'union membership'),
  refused('Sex life', 'sex life', 'sexual history', 'sexual partners', 'sexual activity'),
];

// Details that no ordinary agreement may list, under any name that people give them. The law restricts most of them; political
// opinions, union membership and sex life have no place in a referral and are refused rather than passed as “something else”.
import type { Field } from '@/lib/domain/questions/form';

const refused = (name: string, ...words: readonly string[]) => ({ words, error: `${name} must not be included in this agreement` });

export const refusedDetails: NonNullable<Field['refuses']> = [
  // Gender Recognition Act 2004 s.22
  refused(
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
  // Human Fertilisation and Embryology Act 1990 s.33A
  refused('Fertility treatment', 'fertility', 'ivf', 'embryo', 'embryos', 'egg donor', 'sperm donor', 'surrogacy'),
  // Directions of 2000 on sexually transmitted diseases
  refused(
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
  // Abortion Regulations 1991
  refused('Termination of pregnancy', 'abortion', 'abortions', 'termination of pregnancy', 'terminated pregnancy'),
  // Adoption and Children Act 2002
  refused('Adoption history', 'adoption', 'adopted', 'birth family', 'birth parents'),
  // Serious Organised Crime and Police Act 2005
  refused('Protected or witness identity', 'witness protection', 'protected person', 'protected witness', 'protected identity', 'witness identity'),
  refused('Political opinions', 'political', 'politics', 'voting', 'party membership'),
  refused('Trade union membership', 'trade union', 'union member', 'union membership'),
  refused('Sex life', 'sex life', 'sexual history', 'sexual partners', 'sexual activity'),
];

// A line of a contact sheet: what somebody is reached for. The signed text holds the jobs; who sits there stands on the sheet alone.

export const contactLines = ['ig-lead', 'senior', 'siro', 'team', 'safeguarding', 'objections', 'incidents', 'referrals'] as const;
export type ContactLine = (typeof contactLines)[number];

/** Who is reached, and how. */
export interface Reach {
  readonly name: string;
  readonly phone?: string;
  readonly email?: string;
}

const jobs: Readonly<Record<string, ContactLine>> = {
  'IG lead': 'ig-lead',
  'Person who looks after information': 'ig-lead',
  'Caldicott Guardian': 'senior',
  'In place of a Caldicott Guardian': 'senior',
  'Caldicott Guardian or in place of one': 'senior',
  'Senior information risk owner': 'siro',
  'Team that refers': 'team',
  'Safeguarding lead': 'safeguarding',
  'Objections, requests and complaints': 'objections',
  Incidents: 'incidents',
  Referrals: 'referrals',
};

/** The job without its hours: “Incidents (day and night)” is “Incidents”. */
export const jobAlone = (job: string): string => job.replace(/ \([^()]*\)$/u, '');

/** The line that a row of a printed sheet is. A signatory has none: who signs stands in the text, and is never changed by notice. */
export function lineOf(job: string): ContactLine | undefined {
  const alone = jobAlone(job);
  return Object.hasOwn(jobs, alone) ? jobs[alone] : undefined;
}

/** Mailboxes that details about people go to. A new one is used only when the other side has confirmed it by telephone. */
export const takesDetails = (line: ContactLine): boolean => line === 'referrals' || line === 'team';

export const sameReach = (a: Reach, b: Reach): boolean =>
  (['name', 'phone', 'email'] as const).every((key) => (a[key] ?? '').toLowerCase() === (b[key] ?? '').toLowerCase());

/** Only what there is, so that two of them compare as they read. */
export const reachOf = ({ name, phone, email }: Reach): Reach => ({ name, ...(phone && { phone }), ...(email && { email }) });

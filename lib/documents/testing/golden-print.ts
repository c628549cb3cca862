// A whole agreement as it prints, every sentence in place: the golden file for layout and order. All names and numbers are invented.
import type { PrintFrame, PrintModel } from '@/lib/domain/print/print-model';
import { peopleAndFacts } from './golden-facts';
import { lawAndChecks } from './golden-law';
import { goldenSchedule } from './golden-schedule';
import { confirmed, law, said } from './golden-sentences';

export const goldenPrint: PrintModel = {
  title: 'Information sharing agreement',
  subtitle: 'Referrals from Northfield Surgery to Riverside Debt Advice',
  reference: 'SA-7K4M-2QXR',
  version: 1,
  start: 'Starts on the day the last side signs',
  review: 'Review one year after that',
  smallCharity: {
    heading: 'What this means for a small charity',
    sentences: [
      said('Use these details only to contact the person and give debt advice.', 'purpose'),
      law('Keep them safe, and let only the people who need them see them.', 'uk-gdpr-5-1-f'),
      confirmed('If something goes wrong, ring the Surgery at once, within 24 hours at the latest.', 'standard-terms'),
      law('Delete them when the times in section 5 come.', 'uk-gdpr-5-1-e'),
      confirmed('Tell the Surgery within five working days if your DSPT lapses or a checklist answer gets worse.', 'standard-terms'),
    ],
  },
  sections: [...peopleAndFacts, ...lawAndChecks],
  signatures: [
    { partyId: 'surgery', organisation: 'Northfield Surgery', sentence: confirmed('For the Surgery: Dr Ben Hall, Caldicott Guardian.', 'profile') },
    { partyId: 'charity', organisation: 'Riverside Debt Advice', sentence: said('For the Charity: Ella Park, Chief Executive.', 'decide') },
  ],
  schedule: goldenSchedule,
};

export const goldenFingerprint = '9f2c1a7be04d5533c8a1f6d20b7e94ac55d0e6c7a1b2f3984756aa01fe23cd89';

/** Signed by both sides, with the contact sheet of that day. */
export const goldenFrame: PrintFrame = {
  mark: 'signed',
  fingerprint: goldenFingerprint,
  date: '2026-11-21T14:14:09Z',
  signed: [
    { partyId: 'surgery', name: 'Dr Ben Hall', role: 'Caldicott Guardian', organisation: 'Northfield Surgery', at: '2026-11-20T10:05:00Z' },
    { partyId: 'charity', name: 'Ella Park', role: 'Chief Executive', organisation: 'Riverside Debt Advice', at: '2026-11-21T14:14:09Z' },
  ],
  contactSheet: {
    heading: 'Contact sheet',
    date: '2026-11-21',
    sides: [
      {
        organisation: 'Northfield Surgery',
        rows: [
          { job: 'IG lead', name: 'Priya Nair', phone: '01632 960101', email: 'ig@northfield-surgery.example' },
          { job: 'Caldicott Guardian', name: 'Dr Ben Hall', phone: '01632 960102', email: 'caldicott@northfield-surgery.example' },
          { job: 'Safeguarding lead', name: 'Sam Reid', phone: '01632 960103' },
          { job: 'Objections, requests and complaints', name: 'Practice manager', email: 'information@northfield-surgery.example' },
          { job: 'Incidents', name: 'Priya Nair', phone: '01632 960104' },
        ],
      },
      {
        organisation: 'Riverside Debt Advice',
        rows: [
          { job: 'Person who looks after information', name: 'Ella Park', phone: '01632 960121', email: 'ella.park@riverside-debt.example' },
          { job: 'Referrals', name: 'Referrals administrator', phone: '01632 960123', email: 'referrals@riverside-debt.example' },
          { job: 'Safeguarding lead', name: 'Tom Okafor', phone: '01632 960124' },
          { job: 'Objections, requests and complaints', name: 'Ella Park', email: 'information@riverside-debt.example' },
          { job: 'Incidents', name: 'Ella Park', phone: '01632 960121' },
        ],
      },
    ],
  },
};

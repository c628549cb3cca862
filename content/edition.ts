// The edition of our words, citations and data: the day on which they last changed in substance. Stored in every signed version.
import type { EditionChange } from '@/lib/domain/agreement/guidance-changed';

export const contentEdition = '2026-11-23';

/**
 * Every new edition of a source that is cited, and of our own rules. Agreements that were made before it say so. A new line comes with
 * the new edition in its citation, or with a new rulesVersion, and with a contentEdition of the same day.
 */
export const editionChanges: readonly EditionChange[] = [
  {
    on: '2026-11-22',
    title: 'Our rules for the legal basis',
    from: '21 November 2026',
    to: '22 November 2026',
    what: 'A referral to care, or to a service whose name shows a condition, now counts as health details. All who rely on Article 9(2)(h) must be bound to keep them private. Where a law is named and nobody is asked, explicit consent is not counted on. Only the rights of advocates take the place of a yes by themselves. For any other law the data protection officer is asked first.',
  },
  {
    on: '2026-11-23',
    title: 'Our rules for the legal basis',
    from: '22 November 2026',
    to: '23 November 2026',
    what: 'That people can use the service without a name can now be said, and the duty to share yields to it. A concern about safety no longer counts as health details by itself. Where the law of IMCAs is named and everybody can decide, a warning says so.',
  },
];

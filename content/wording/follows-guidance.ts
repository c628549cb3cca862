// The page “How this agreement follows the guidance”.
import type { GuidanceGroup, Reading } from '@/lib/domain/follows-guidance/guidance-point';

export const followsWords = {
  h1: 'How this agreement follows the guidance',
  about: {
    signed: 'Read from version {n}, as both sides signed it, beside the guidance as it is today.',
    final: 'Read from version {n}, as it stands for signing, beside the guidance as it is today.',
    draft: 'Read from the draft as it stands today. It changes with each answer.',
    ended: 'Read from version {n}, which both sides signed. Sharing under it has ended.',
  },
  hint: 'What the national guidance and the law call for, in our words, and where this agreement does it',
  counts: { done: '{n} done', 'not-yet': '{n} not yet', 'not-done': '{n} not done, for a reason on record', 'does-not-apply': '{n} that do not apply' },
  groups: {
    purpose: 'The purpose',
    details: 'The details, and who sees them',
    law: 'The law',
    wishes: 'People’s wishes and safety',
    telling: 'Telling people',
    sending: 'Sending securely',
    partner: 'What {partner} has in place',
    running: 'Working with it',
  } as const satisfies Record<GuidanceGroup, string>,
  columns: { asks: 'What is called for', here: 'In this agreement' },
  status: {
    done: { text: 'Done', tint: 'green' },
    'not-yet': { text: 'Not yet', tint: 'amber' },
    'not-done': { text: 'Not done', tint: 'blue' },
    'does-not-apply': { text: 'Does not apply', tint: 'grey' },
  } as const satisfies Record<Reading['status'], { text: string; tint: string }>,
  places: { section: 'Section {n}', schedule: 'Schedule', 'can-i-share': 'Check of one person', contacts: 'Contact sheet' },
  rests: 'This waits for {organisation}',
  answer: 'Answer the question',
  fillIn: 'Fill in the checklist',
  note: 'This page says where the agreement does what the guidance calls for. It is no legal advice. * We have not read this text ourselves: ask your data protection officer to confirm.',
  early: 'There is nothing to compare yet. Choose the partner, the service and the details first.',
  hub: { text: 'How it follows the guidance', about: 'Point by point, for whoever checks it' },
} as const;

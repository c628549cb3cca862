// The words around photos, files and links beside a checklist.
import type { Evidence } from '@/lib/domain/evidence/evidence';
import type { NotKept } from '@/lib/domain/assurance/add-evidence';

const faults: Readonly<Record<NotKept, string>> = {
  empty: 'The file is empty. Choose another one',
  'too-big': 'The file must be smaller than 10 MB',
  'unknown-type': 'The file must be a PDF, a Word document (DOCX), or a JPG or PNG photo',
  heic: 'This photo is in a format that we cannot read (HEIC). Save it as JPG, or take it again on a phone with ‘Take a photo’',
  'old-word': 'The file is locked, or of an old kind of Word. Save it as DOCX or PDF without a password',
  damaged: 'The file is damaged or not whole. Open it, save it again and choose it once more',
  'picture-too-large': 'The picture is too large to be a photo. Choose one below 150 megapixels',
  'locked-pdf': 'The PDF has a password. Save it without one and choose it again',
  'pdf-with-more': 'The PDF holds a program, a form or another file. Print it to a new PDF and choose that',
  'word-with-macros': 'The document holds a program (a macro). Save it as PDF and choose that',
  'word-too-large': 'The document is too large to open safely. Save it as PDF and choose that',
  'not-kept': 'The file could not be kept just now. Try again later, or tell whoever runs this service',
  infected: 'A virus was found in the file, so it was not kept. Tell whoever looks after your computers',
};

const kinds: Readonly<Record<Evidence['kind'], string>> = { pdf: 'PDF', docx: 'Word document', jpeg: 'Photo', png: 'Picture', link: 'Link' };

export const evidenceWording = {
  faults,
  kinds,
  h1: (title: string) => `Evidence: ${title}`,
  say: 'Evidence is optional. Add a blank copy or a public page, never real records of people.',
  list: 'What you have added',
  none: 'Nothing yet.',
  photo: { label: 'Take a photo', hint: 'Of a poster, a page or a locked cupboard. Nobody should be in it' },
  file: { label: 'Choose a photo or a file', hint: 'PDF, Word (DOCX), JPG or PNG, smaller than 10 MB. We remove place, time and camera from photos' },
  add: 'Add',
  adding: 'Adding',
  failed: 'It was not sent. Check your connection and press Add again. The file is still chosen',
  remove: 'Remove',
  on: 'Go on',
  added: (on: string) => `Added ${on}`,
  runsOut: (on: string) => `Counts until ${on}`,
  ranOut: (on: string) => `Counted until ${on}`,
  unscanned: 'Not checked for viruses',
  proof: {
    heading: 'Proof that the file has not changed',
    say: 'These 64 characters are worked out from the file. Whoever works them out again from an unchanged file gets the same ones (SHA-256).',
  },
  damaged: {
    title: 'This file is damaged',
    say: 'The stored file is not the one that was added, so we do not give it out. Tell whoever runs this service.',
  },
} as const;

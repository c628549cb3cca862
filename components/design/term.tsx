const longForms = {
  DSPT: 'Data Security and Protection Toolkit (DSPT)',
  IG: 'information governance (IG)',
  'Caldicott Guardian': 'Caldicott Guardian (a senior person who protects people’s information)',
  SIRO: 'senior information risk owner (SIRO)',
  'ODS code': 'organisation code (ODS code)',
  VCS: 'voluntary and community sector (VCS)',
  'UK GDPR': 'UK General Data Protection Regulation (UK GDPR)',
  ICO: 'Information Commissioner’s Office (ICO)',
} as const;

/** A short form written out, for its first use on a page. Plain text, never a tooltip. */
export function Term({ short }: { readonly short: keyof typeof longForms }) {
  return longForms[short];
}

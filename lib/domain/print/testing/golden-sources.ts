// Where each sentence of the golden agreement comes from, section by section and in order: L law or guidance, A answer, C confirmed.
export const goldenKinds: Readonly<Record<string, string>> = {
  'small-charity': 'ALCLC',
  parties: 'AAAAA',
  purpose: 'AAALC',
  details: 'AAAAAACCA',
  transfer: 'CAACLCC',
  retention: 'AAAL',
  contacts: 'CCC',
  'legal-basis': 'LLLLALLLLL',
  safety: 'AAAAAA',
  rights: 'AALLCCCCLCL',
  incidents: 'CLLC',
  safeguarding: 'LLL',
  foi: 'LC',
  checks: 'AALCCCCC',
  signatures: 'CAA',
};

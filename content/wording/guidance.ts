// The words around the entries of the guidance.
export const guidanceWords = {
  title: 'Guidance',
  lede: 'Short answers on sharing details with charities, with where each one comes from.',
  about: 'We wrote these for the law of England, in our own words. They are not legal advice.',
  search: { label: 'Search the guidance', hint: 'For example “police” or “consent”', button: 'Search' },
  none: 'No guidance matches “{q}”.',
  noneHint: 'Try another word, or fewer words.',
  found: { one: '1 entry matches “{q}”', many: '{n} entries match “{q}”' },
  best: 'Best matches first',
  all: 'Show all guidance',
  ours: 'Our suggestion',
  confirm: 'Ask to have this confirmed',
  sources: 'Where this comes from',
  here: 'What does this here',
  related: 'Related guidance',
  checked: 'We last checked this entry on {checked}. We look at it again by {review}.',
  back: 'All guidance',
} as const;

// What staff look at before they go by somebody who is appointed: a power of attorney is registered with the Public Guardian, a deputy or a
// guardian has the order of a court (Mental Capacity Act 2005 sections 9(2) and 16(2); Adults with Incapacity (Scotland) Act 2000).
// Northern Ireland’s own law has other names, so there it is said as what it does.
export const authorityPaper = 'registered power of attorney or court order';

export const authorityPaperNi = 'document or court order that appoints them';

// Does a sentence that somebody wrote say that something has to be done before anything is shared? It is read a clause at a time, so that
// “not a condition before sharing starts” asks for nothing.
const sharingStarts = [
  /(?:any |the |our )?sharing(?! (?:with|each|it|them|ends?|ended|stops?|stopped|started|began|was|were)\b)/u,
  /(?:any |the |our )?first (?:referrals?|one|person|details)/u,
  /any referrals?|(?:the )?referrals? (?:starts?|begins?|comes?|is|are|goes|go)/u,
  /(?:anything|any details|the details|details) (?:is|are|goes|go)|(?:it|they) (?:is|are) (?:sent|shared)/u,
  /(?:we|you|it|this|they|the (?:service|agreement)) (?:shares?|sends?|starts?|begins?|refers?|goes live|go live)/u,
  /going live|go-live|day one|the start\b/u,
]
  .map(({ source }) => source)
  .join('|');

const before = new RegExp(String.raw`\b(?:before|prior to|ahead of|until after)\s+(?:${sharingStarts})`, 'iu');
const not = "(?:not|never|cannot|can’t|can't|won’t|won't|mustn’t|mustn't|don’t|don't)";
/** “Sharing may not start until …”, “no referral until …”, “nothing is sent until …”, “sharing starts only when …”. */
const waits = [
  new RegExp(
    String.raw`\b(?:sharing|referrals?|details|we|you|it|they)\b(?: \w+){0,3} ?\b${not}(?: be)? (?:starts?|begins?|shares?|shared|sends?|sent|refers?|made|go|happen)\b[^.;]{0,40}\b(?:until|unless|before)\b`,
    'iu',
  ),
  new RegExp(String.raw`\b${not} (?:share|send|refer|start|begin)\b[^.;]{0,40}\b(?:until|unless)\b`, 'iu'),
  /\bno (?:sharing|referrals?|details)(?: (?!on\b|in\b|by\b)\w+){0,4} (?:until|before|unless)\b/iu,
  /\bnothing (?:is|goes|may|can|will|must|should)\b[^.;]{0,30}\b(?:until|before|unless)\b/iu,
  /\b(?:sharing|referrals?) (?:\w+ ){0,3}?(?:only (?:once|when|after|if)|waits? (?:until|for))\b/iu,
];
const denied =
  /\bnot (?:be )?(?:an? )?(?:condition|needed|necessary|required|requirement)\b|\bneed(?:s)? not\b|\b(?:do|does)(?: not|n’t|n't) (?:have|need) to\b|\bno (?:need|condition)\b|\bcan (?:wait|follow)\b/iu;

/** Whether it asks for something to be done first. */
export const asksFirstOfAll = (text: string): boolean =>
  text.split(/[.;!?\n]|, but\b/iu).some((clause) => !denied.test(clause) && (before.test(clause) || waits.some((one) => one.test(clause))));

// What cannot stand beside this text, said so plainly that it can mean nothing else. A sentence that may mean something else is for the
// warnings: nobody is held up by an ordinary sentence.
import { oneOf, plainly } from './mention';

/** Finds the words in a text; undefined where it does not say them plainly. */
export type Statement = (text: Parameters<ReturnType<typeof plainly>>[0]) => string | undefined;

const statement =
  (pattern: RegExp, nor?: RegExp): Statement =>
  (text) =>
    plainly(nor)(text, pattern);

const held =
  '(?:details|records?|referrals?|information|data|files?|notes?|forms?|registers?|everything|card index|all of (?:it|them)|it all|them all|they|them|it|these)';
const theirs = "(?:(?:the|these|their|your|our|all|any|every|each|of|a|an|people's|personal|client|patient|old|such) ){0,3}";
const ever = '(?:for ?ever|indefinitely|for all time|without (?:any )?(?:time )?limit)';
const notBefore = '(?! (?:before|until|unless|without|except|while|by|early|too|sooner|in|on|at|from)(?![a-z]))';
const totals = /\b(?:totals?|figures|numbers|anonym\w*|statistics|nobody|names|law|court)\b/;

export const keptForEver = statement(
  oneOf(
    `${held} (?:are|is|will be) (?:always |then |all )?(?:kept|held|stored|retained|saved) ${ever}`,
    `(?:keeps?|holds?|stores?|retains?|saves?) ${theirs}${held} ${ever}`,
    `${held} (?:are|is|will be) never (?:deleted|destroyed|erased|shredded|wiped)${notBefore}`,
    `(?:never|not ever) (?:deletes?|destroys?|erases?|throws? away) ${theirs}(?:${held}|anything)${notBefore}`,
    `(?<=^\\W*)(?:(?:we |always )*(?:keep|kept|held|stored) )?(?:for ?ever|indefinitely)(?: and ever)?(?=\\W*$)`,
  ),
  totals,
);

const everybody = '(?:every(?:one|body)|any(?:one|body))';
const public_ = 'the (?:general |whole )?public';
const noSubset = '(?! (?:who|whose|that|with|in|on|at|of|from|here|involved|working|trained|else)(?![a-z]))';

export const openToThePublic = statement(
  oneOf(
    `${everybody}[^.;]{0,40} ${public_}`,
    `(?:${public_}|members of ${public_}) (?:can|may|is able to|are able to) (?:see|look at|read|view)`,
    `(?:open|visible|available|shown|published|displayed|public) (?:to|for) (?:${everybody}|${public_})${noSubset}`,
    `${everybody} (?:(?:can|may|is able to) (?:see|look at|read|view|open)|sees|reads) (?:them|it|the details|details|everything|all of (?:it|them)|these|the list)${noSubset}`,
    `(?<=^\\W*)(?:${everybody}|${public_})(?: (?:can|may) see)?(?=\\W*$)`,
  ),
  /\b(?:notice|leaflet|agreement|website address|poster|not|never|no|but|except|cannot|else)\b/,
);

const street = '(?! (?:street|road|house|lane|close|way|place|square|wharf|quay|building|ward|rooms?|court|avenue|terrace|team|unit|centre)(?![a-z]))';
const farAway = `(?:usa|u\\.s\\.a|united states(?: of america)?|america|india|philippines|china|australia|canada|russia|pakistan|brazil|south africa)${street}`;
const nearer = `(?:germany|france|netherlands|spain|italy|poland|sweden|belgium|denmark|finland|portugal|austria)${street}`;
const storing = '(?:stored|kept|held|hosted|saved|backed up|processed|sent|copied)';
const storedIn = (countries: string) =>
  `${storing}(?: (?:safely|securely|also|only|online|off site))?(?: (?:on|by|with) (?:an? |our |its |the )?[a-z]+(?: [a-z]+)?)? (?:in|from|to) (?:the )?${countries}`;
const lies = (countries: string) => [`(?:in|from|to|inside) (?:the )?${countries}`, `(?<=^\\W*)(?:the )?${countries}(?=\\W*$)`];
const foreignServers = '(?:american|indian|chinese|russian|us) (?:servers?|cloud|data ?cent(?:re|er)s?)';

/** Of the place where details are kept, by its own name. */
export const placeFarAway = statement(oneOf(...lies(farAway), foreignServers, 'outside the (?:uk|united kingdom)'));
export const placeInEurope = statement(oneOf(...lies(nearer)));
/** Of any other text: that this is where details are. */
export const storedFarAway = statement(
  oneOf(storedIn(farAway), `${storing} (?:outside the (?:uk|united kingdom)|overseas|abroad)`),
  /\b(?:born|people from)\b/,
);

const butNot = '(?! ?(?:but|except|other|else|apart|besides|outside|without|who|whose))';

/** Of a job: that nobody has it. */
export const nobodysJob = statement(oneOf(`(?<=^\\W*)(?:nobody|no[- ]?one|no[- ]body|not anyone|none of us)${butNot}[^,;.]{0,40}(?=\\W*$)`));

const reliesOn = '(?:rel(?:y|ies|ying) on|based on|rests? on|use|uses|work on|works on|share on|shared? (?:by|with|under|on)|have|has|by|under)';

export const impliedConsent = statement(
  oneOf(
    `${reliesOn} implied consent`,
    'implied consent (?:for|of|from|by|with) (?:every|all|each|any|our|the|people|patients|clients)(?: [a-z]+)?',
    'implied consent (?:is enough|is used|applies|covers|will do)',
    'consent is (?:always )?(?:assumed|implied|presumed|taken for granted)',
    "(?:assumes?|presumes?) (?:that )?(?:(?:the|every|each) )?(?:(?:person|people|patients?|clients?|they)(?:'s)? )?(?:consents?|agrees?|(?:has|have) (?:agreed|consented))",
  ),
  /\b(?:ask(?:s|ed|ing)?|own care|direct care|elsewhere|other|explicit|signed|yes)\b/,
);

export const overridesTheText = statement(
  oneOf(
    '(?:overrides?|takes? (?:precedence|priority) over|prevails? over|trumps?|outranks?) (?:every|all|any|each)(?: of)?(?: the)?(?: other)? (?:sections?|parts?|rules?|terms?|paragraphs?|sentences?|provisions?|words)',
    '(?:overrides?|takes? (?:precedence|priority) over|prevails? over|replaces?|supersedes?|cancels?) (?:the rest of (?:this|the) (?:agreement|text)|(?:all|every|any)(?: of)?(?: the)?(?: other)? (?:sections?|parts?|paragraphs?) of (?:this|the) (?:agreement|text)|this agreement|everything (?:else )?in (?:this|the) agreement)',
    '(?:ignore|disregard) (?:the rest of (?:this|the) agreement|(?:every|all|any) other sections?|sections? \\d+)',
  ),
  /\b(?:safe\w*|child\w*|danger\w*|emergenc\w*|urgent\w*|life|lives|harm|risks?|abuse|law|laws|act|court|duty)\b/,
);

const nobody = '(?:nobody|no[- ]?one)';
// “Nobody is told, and nobody can say no”: the first denies nothing of the second.
const twice = `(?:${nobody} is (?:ever )?(?:told|asked|informed)[^.,;]{0,20},? (?:and|or) )?`;
const notOf = '(?<!(?:who|that|if|when|because|where|while|since|as|how|why) )';
const people = '(?:people|patients|clients|members|service users|a person|the person|they)';
const mayNot =
  "(?:cannot|can't|can not|may not|must not|are not allowed to|is not allowed to|have no right to|has no right to|can never|may never|lose the right to)";
const end = '(?=\\s*(?:$|[.,;!)]|(?:or|and|later|once|after|afterwards|at any)(?![a-z])))';
const right = [
  `withdraw(?:(?: (?:their|its|the|this))? (?:consent|yes|agreement)|${end})`,
  'change their minds?',
  `complain(?: (?:to|about) (?:us|the|this|it|how|anyone|anybody)|${end})`,
  `object(?: to (?:the |this |any )?(?:sharing|use|it|this)|${end})`,
  `opt out${end}`,
  `say no(?: to (?:it|this|that|the sharing))?${end}`,
  'take (?:it|their (?:yes|consent)) back',
  'see (?:their (?:own )?(?:details|records?|files?|data|information)|what is held)',
  'ask for (?:their (?:details|records?|data)|a copy)',
].join('|');

export const takesRightsAway = statement(
  oneOf(
    `${notOf}${people} ${mayNot} (?:${right})`,
    `${notOf}${twice}${nobody} (?:can|may|is allowed to|has a right to|has the right to) (?:${right})`,
    '(?:consent|a yes|the yes) (?:cannot|can never|may not) be (?:withdrawn|taken back)',
    'there is no right to (?:object|complain|withdraw|see)',
  ),
  /\b(?:themselves|alone|in writing|easily|online|advoca\w*|interpret\w*|read|speak|english|help\w*|support\w*|money|cash|benefits?|landlord|hospital|council)\b/,
);

const loss = '(?:breach(?:es)?|mistakes?|losses|a loss|leaks?)';
const lost = `(?:(?:lose|loses|losing|leaks?|misplaces?) ${theirs}${held}|${held} (?:are|is|get|gets|go|goes) (?:lost|stolen|missing|astray)|(?:some|any)thing goes wrong)`;
const tells = '(?:tells?|told|reports?|reported|notif(?:y|ies|ied)|informs?|informed|hears?)';
const manyDays = '(?:[5-9]|[1-9]\\d{1,2}|five|six|seven|ten|fourteen|twenty|thirty) (?:working |calendar )?days';
const weeks = `(?:within|after) (?:(?:a|one|two|three|four|five|six|\\d{1,2}) (?:weeks?|months?|quarters?|years?)|${manyDays})(?!')`;

export const mistakesToldInWeeks = statement(
  oneOf(
    `${loss}[^.;]{0,50} ${tells}(?:[^.;]{0,40})? ${weeks}`,
    `${tells} [^.;]{0,40}${loss}[^.;]{0,40} ${weeks}`,
    `(?:if |when )?(?:[a-z]+ ){0,2}${lost}[^.;]{0,30} ${tells}(?:[^.;]{0,40})? ${weeks}`,
  ),
  /\b(?:complain\w*|complaints?|outcome|acknowledg\w*|rules|contract|tenancy|lease|debts?|keys?|not|never|no|reviews?|summar\w*|lessons?|board|trustees|meetings?|learn\w*|final|full|audits?|once|same day|hours|straight away|immediately|training|also|then)\b/,
);

const plainMail = '(?:(?:ordinary|normal|standard|plain)[, ]+(?:and )?)?(?:plain|unencrypted|unprotected)(?: text)? e-?mails?';
const ordinaryMail = '(?:ordinary|normal|personal|standard) e-?mails?';
const sentThing = `(?:details|referrals?|records?|names|lists?|everything|health|diagnos[ie]s|addresses)`;

export const plainEmail = statement(
  oneOf(
    `(?:sends?|sent|shares?|shared|passe[sd]|goe?s?|use|uses|using|repl(?:y|ies)|emailed|in|by|via|through|as) (?:an? |our |their )?${plainMail}`,
    `${sentThing}[^.;]{0,40} (?:in|by|via|through|as) (?:an? |our |their )?${ordinaryMail}`,
    `${ordinaryMail} (?:for|to send|to share) ${theirs}${sentThing}`,
    `(?<=^\\W*)${plainMail}(?=\\W*$)`,
  ),
  /\b(?:not|never|no|nor|cannot|but|encrypt(?:s|ed|ion|ing)|secure\w*|only|arrang\w*|appointments?|general|questions?|newsletters?|timetables?|leaflets?|invitations?|dates?|times?|reminders?|empty|blank|ask\w*|first names)\b/,
);

/** Of the place where details are kept: a chat or a mailbox that others can read. */
export const keptUnsafely = statement(
  oneOf('whats ?app', 'facebook', '(?:facebook )?messenger', 'telegram', 'instagram', 'text messages', 'sms', plainMail),
  /\b(?:not|never|no|nor|nothing|but|except|deleted|copied)\b/,
);

const yes = '(?:for )?(?:(?:a|their|the) )?(?:consents?|yes|permission|agreement)';
const stop = '(?=\\s*(?:$|[.,;!)]))';

export const nobodyAsked = statement(
  oneOf(
    `(?:(?:nobody|no[- ]?one) is asked[^.;]{0,12})?consent is (?:not|never) (?:needed|necessary|sought|asked for|obtained)${stop}`,
    `(?:nobody|no[- ]?one) is (?:ever )?asked(?: first| beforehand| ${yes})?${stop}`,
    `(?:we|staff|they) (?:do not|don't|never|need not) ask (?:people|patients|clients|anyone|anybody|the person|each person|them)(?: first| beforehand| ${yes})?${stop}`,
    `(?:people|patients|clients) are (?:not|never) asked(?: first| beforehand| ${yes})?${stop}`,
  ),
  /\b(?:emergenc\w*|urgent\w*|safe\w*|harm|danger\w*|risks?|life|lives|abuse|law|court|police|article|gdpr|data protection|basis|interests?|totals?|figures|anonym\w*|twice|again)\b/,
);

const aboutIt = '(?: (?:about|of) (?:it|this|that|the sharing|what (?:we|is) shared?))?';

export const nobodyTold = statement(
  oneOf(
    `(?:we|staff) (?:do not|don't|never|will not|won't|need not) (?:tell|inform) (?:people|patients|clients|the person|the people)${aboutIt}${stop}`,
    `(?:people|patients|clients) are (?:not|never) (?:told|informed)${aboutIt}${stop}`,
    // Alone, “nobody is told about it” may praise that a talk is private.
    `${nobody} is (?:ever )?(?:told|informed)${aboutIt}(?=,? (?:and|or) ${nobody} (?:can|may|is asked))`,
    `${nobody} is (?:ever )?(?:told|informed) (?:about|of) (?:the sharing|what (?:we|is) shared?)${stop}`,
  ),
  /\b(?:emergenc\w*|safe\w*|harm|danger\w*|risks?|abuse|police|court|twice|again|second)\b/,
);

const list = "(?:lists?(?: of (?:names|people|members|addresses|clients|patients))|names|details|(?:their|people's|personal) (?:data|information)|addresses)";
const notAThing = '(?! (?:badges?|plates?|tags?|labels?|bundles?|packs?|cards?))';

export const detailsSold = statement(
  oneOf(
    `(?:sells?|selling)(?: on)? (?:(?:the|these|their|our|all|any|people's|such) ){0,2}${list}${notAThing}`,
    `(?:the |these |their |our |people's )?${list} (?:are|is|will be|get) sold`,
  ),
  /\b(?:home|house|property)\b/,
);

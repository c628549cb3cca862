// How details that could endanger somebody must not be kept: on a way where whoever somebody fears may meet them.
import { oneOf, plainly } from './mention';
import type { Statement } from './plain-statements';

const kin = '(?:family|families|husbands?|wi(?:fe|ves)|spouses?|(?:ex-?)?partners?|(?:boy|girl)friends?|parents?|mothers?|fathers?|relatives?)';
const someones = "(?:the|their|her|his|people's|(?:the |each |a )?(?:person|client|patient|woman|survivor|victim)'s) ";
/** “The partner” alone is the organisation. */
const ofThem =
  "(?:their|her|his|(?:the |each |a )?(?:person|client|patient|woman|survivor|victim)'s|the(?! (?:ex-?)?partners?(?![a-z]))|a(?! partners?(?![a-z]))) ";
const toThem = `(?:them|her|him|the (?:home|house|person|client|patient|woman|survivor|victim)|each person|people|clients|patients|survivors|victims)(?!')`;
/** Somebody who is meant to have it, a place that was agreed, or words that give nothing away. */
const agreedWay =
  '(?:safe|secure\\w*|nhs ?mail|nhs\\.net|accredited|passwords?|tls|portal|handed|hands?|collects?|in person|safeguarding|sealed|encrypt\\w*|agreed|chosen|chooses?|named|refuges?|offices?|workers?|case ?workers?|advis[eo]rs?|managers?|idvas?|colleagues?|addressee|poste restante|without|nothing|blank|silent|code ?word|not|never|no|nobody)';

const atHome = oneOf(
  `(?:to|at|for|through) (?:${someones})?(?:own )?(?:home|house)(?: address(?:es)?| (?:phone|telephone))?(?! (?:office|visit\\w*|team|group|care|manager|for|from)(?![a-z]))`,
  `(?:posts?|posted|writes?|written|letters?|sends?|sent|mailed|delivered)(?: (?:them|it|these|details|a letter|letters))? home(?! (?:office|address book|visit\\w*|team|manager)(?![a-z]))`,
  `(?:calls?|rings?|phones?|telephones?|calling|ringing|phoning|on|by|to|through) (?:${someones})?(?:landlines?|land lines?|(?:home|house|family|shared) (?:tele)?phones?|home numbers?|shared (?:mailbox|e-?mail|mobile|voice ?mail|answer ?phone))`,
  `(?:tells?|told|informs?|informed|rings?|phones?|calls?|gives? (?:them|it|details) to|passes? (?:them|it) (?:on )?to|leaves? (?:them|it|messages?|a message|word) with) ${ofThem}${kin}(?!'| (?:court|support|liaison|hub|group|centre)(?![a-z]))`,
);
/** Anybody may have them: whoever picks up, a relative who keeps them, all who work there. */
const anybody = oneOf(
  `(?:rings?|phones?|calls?|telephones?) (?:${someones})?(?:the )?(?:house|home)`,
  '(?:tells?|told|speaks? to|gives? (?:them|it|details) to) (?:whoever|anybody|anyone) (?:who )?(?:answers?|opens?|is at home|is in)',
  `${ofThem}${kin} (?:keeps?|holds?|gets?|has|have|sees?|reads?|opens?)(?: (?:them|it|these|a copy|details))`,
  '(?:posts?|sends?) (?:a |the )?(?:card|note|form|leaflet)s? to (?:the|their|her|his) (?:home|house)',
  '(?:shared|family|joint|household) (?:family )?(?:e-?mail|mailbox|inbox)(?: address(?:es)?)?(?! of(?![a-z]))',
  '(?:everybody|everyone|anybody|anyone|all staff)(?: (?:in|at|of|who works (?:in|at|for)) (?:the |our |both |either |each )?(?:organisations?|charit(?:y|ies)|team|office|building|side|sides))? (?:can |may )?(?:sees?|reads?|opens?|looks? at)(?: (?:them|it|these|details))',
);
const lying = oneOf(
  `(?:put|puts|goe?s?|sends?|sent|shared?|passed|give[ns]?|written|set out|listed|included?) (?:(?:them|it|these|details) )?(?:in|by) (?:an? |the |our |their )?(?:[a-z]+ )?(?:letters?|post|mail|postcards?)`,
  `(?:letters?|post|postcards?) to ${toThem}`,
  `(?:we|staff|they) (?:post|posts|mail|mails) (?:details|everything|them|it|these)`,
  '(?:by|in|through|via) (?:an? |our |their )?(?:ordinary |normal |personal |plain |standard )?(?:e-?mails?|text messages?|texts?|sms|whats ?app)',
  '(?:on|to|in|by) (?:an? |the |their |her |his )?(?:answer ?phones?|answering machines?|voice ?mails?)',
  '(?:leaves?|leaving|left) (?:(?:them|it|these) (?:as|in) )?(?:an? |the |full |detailed )?(?:voice ?mails?|messages?)',
);

const home = plainly(
  /\b(?:not|never|nothing|without|alone|away|agreed|safe (?:address|number|place|times?|way)|(?:is|are) safe|because|since|opened|intercept\w*|forbidden|banned|ruled out|visits?|reads? (?:them|it|these) (?:through )?at home|only (?:after|what|when|once))\b/,
);
const lyingAbout = plainly(new RegExp(`\\b${agreedWay}\\b`));

/** Of the safeguard for details that could endanger somebody: a way on which whoever somebody fears may meet them. */
export const meetsTheWrongHands: Statement = (text) => home(text, atHome) ?? home(text, anybody) ?? lyingAbout(text, lying);

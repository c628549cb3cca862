// Whether people’s details may be sent to a mailbox as they are: three answers on screen, decided by the domain of the address.
// Source: the secure email standard DCB1596; NHS England, Information sharing in social care. The name of a domain alone proves nothing.

export type EmailRoute = 'secure' | 'check' | 'not-known' | 'not-secure' | 'invalid';

const address = /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@((?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,6}[a-z]{2,63})$/;
const webmail =
  /^(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|mac|aol|btinternet|btopenworld|sky|talktalk|virginmedia|virgin|ntlworld|blueyonder|proton|protonmail|pm|gmx|mail)\.(?:com|co\.uk|net|me|de|org|uk|fr|ie)$/;
const government = ['gov.uk', 'police.uk', 'cjsm.net', 'mod.uk'];

const isUnder = (domain: string, parent: string) => domain === parent || domain.endsWith(`.${parent}`);

/**
 * Decides by domain. `accredited` holds the domains of the imported accredited list, lower-case.
 * “check” and “not-known” need evidence and a date before plain secure email may be used; “not-secure” never carries details unencrypted.
 */
export function emailRoute(typed: string, accredited: readonly string[] = []): EmailRoute {
  const domain = address.exec(typed.normalize('NFKC').trim().toLowerCase())?.[1];
  if (!domain) return 'invalid';
  if (isUnder(domain, 'nhs.net') || accredited.some((one) => isUnder(domain, one))) return 'secure';
  if (webmail.test(domain)) return 'not-secure';
  return isUnder(domain, 'nhs.uk') || government.some((one) => isUnder(domain, one)) ? 'check' : 'not-known';
}

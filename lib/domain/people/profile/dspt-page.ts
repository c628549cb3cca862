// The yearly DSPT page of a health or care organisation (OP13). A charity answers the same in its checklist (K11).
import { type DsptLevel, dsptEdition } from '../../assurance/dspt';
import { publishedVersion } from '../../assurance/dspt-standing';
import type { FormValue } from '../../questions/form';
import { readOdsCode } from '../../registers/ods-code';
import type { Organisation } from '../organisation';
import { present, textIn } from './profile-value';

function editionOf(published: string, version: number | undefined): string | undefined {
  const edition = dsptEdition(published);
  if ('version' in edition || version === undefined) return undefined;
  return version === edition.askBetween[1] ? 'opening' : 'closing';
}

export function dsptValue({ dspt, unanswered }: Organisation): FormValue {
  if (!dspt || unanswered?.includes('dspt')) return {};
  const { level, published, odsCode, version } = dspt;
  if (level === 'not-met') return {};
  const result = published === undefined ? {} : { published, odsCode, edition: editionOf(published, version) };
  return present({ status: level === 'not-known' ? 'not-sure' : level, ...result });
}

export function withDspt(before: Organisation, value: FormValue): Organisation {
  const [status, published] = [textIn(value, 'status'), textIn(value, 'published')];
  const code = textIn(value, 'odsCode');
  const version = published && publishedVersion(value, published);
  const level: DsptLevel = status === 'not-sure' || status === undefined ? 'not-known' : (status as DsptLevel);
  const odsCode = code === undefined ? before.odsCode : (readOdsCode(code) ?? code);
  return {
    ...before,
    dspt: { level, ...(typeof version === 'number' && { version }), ...(published && { published }), ...(published && odsCode && { odsCode }) },
  };
}

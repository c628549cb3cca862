// What a citation is, and how each family of sources writes one.
import * as z from 'zod';

const Citation = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  title: z.string().min(3),
  /** As it stands in small print beside a rule. */
  short: z.string().min(2).max(60),
  publisher: z.string().min(2),
  /** The part of the source that is meant: a heading, a section, a paragraph. */
  part: z.string().optional(),
  /** As the source gives it: a day, a month, a year or a version. Some sources give none. */
  edition: z.string().optional(),
  /** The day on which we last looked at it (ISO date). With `unverified`: at what others say of it. */
  checkedOn: z.iso.date(),
  url: z.url().optional(),
  kind: z.enum(['guidance', 'law', 'standard', 'other']),
  certainty: z.enum(['read', 'unverified']),
});
export type Citation = Readonly<z.infer<typeof Citation>>;

/** The day on which law and guidance were last gone through as a whole. A source that is looked at again says so itself. */
export const lastChecked = '2026-11-21';

type Source = Omit<Citation, 'id' | 'short' | 'part' | 'checkedOn'> & Partial<Pick<Citation, 'checkedOn'>>;
export const cite = (source: Source, id: string, short: string, part?: string, more: Partial<Citation> = {}): Citation =>
  Citation.parse({ checkedOn: lastChecked, ...source, id, short, ...(part === undefined ? {} : { part }), ...more });

export const guidance = (title: string, publisher: string, url: string | undefined, edition?: string): Source => ({
  title,
  publisher,
  kind: 'guidance',
  certainty: 'read',
  ...(url === undefined ? {} : { url }),
  ...(edition === undefined ? {} : { edition }),
});
export const law = (title: string, edition: string, path?: string): Source => ({
  title,
  publisher: 'legislation.gov.uk',
  kind: 'law',
  certainty: 'unverified',
  edition,
  ...(path === undefined ? {} : { url: `https://www.legislation.gov.uk/${path}` }),
});
export const read: Partial<Citation> = { certainty: 'read' };

export const ukGdpr = law('UK General Data Protection Regulation', '2016', 'eur/2016/679/contents');
export const dpa = law('Data Protection Act 2018', '2018', 'ukpga/2018/12/contents');
export const hsca = law('Health and Social Care Act 2012', '2012', 'ukpga/2012/7/contents');
export const duaa = law('Data (Use and Access) Act 2025', '2025', 'ukpga/2025/18/contents');
export const gdprArticle = (id: string, article: string, what: string, more: Partial<Citation> = {}) =>
  cite(ukGdpr, id, `UK GDPR Article ${article}`, `Article ${article}, ${what}`, {
    url: `https://www.legislation.gov.uk/eur/2016/679/article/${article.split('(')[0]}`,
    ...more,
  });
export const dpaSection = (id: string, section: string, what: string, more: Partial<Citation> = {}) =>
  cite(dpa, id, `DPA 2018 s.${section}`, `Section ${section}, ${what}`, { url: `https://www.legislation.gov.uk/ukpga/2018/12/section/${section}`, ...more });
export const dpaSchedule1 = (id: string, paragraph: string, what: string, more: Partial<Citation> = {}) =>
  cite(dpa, id, `DPA 2018 Sch 1 para ${paragraph}`, `Schedule 1 paragraph ${paragraph}, ${what}`, {
    url: 'https://www.legislation.gov.uk/ukpga/2018/12/schedule/1',
    ...more,
  });
export const hscaSection = (id: string, section: string, what: string) =>
  cite(hsca, id, `HSCA 2012 s.${section}`, `Section ${section}, ${what}`, { url: `https://www.legislation.gov.uk/ukpga/2012/7/section/${section}`, ...read });

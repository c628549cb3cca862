import 'server-only';
// The texts in own words for the IG lead’s page: each with where it prints and the way to have it changed.
import { igReviewWords } from '@/content/wording/ig-review';
import type { Standing } from '@/lib/domain/agreement/standing';
import { ownTexts } from '@/lib/domain/checks/own-words';
import type { Actor } from '@/lib/domain/people/actor';
import { filledIn } from '@/lib/domain/questions/resolve-question';
import type { IgReviewPart, ProvedRow } from './ig-review-page-model';
import { leads } from './shown-contradictions';

const words = igReviewWords.words;

/** Nothing where nobody typed any. */
export function typedRows(standing: Standing, actor: Actor): { readonly typed?: NonNullable<IgReviewPart['proved']> } {
  const { model, context, file } = standing;
  const { headings } = context.catalogue.wording;
  const rows = (model ? ownTexts(model, context) : []).map(({ text, called, side, section, change, beside }): ProvedRow => {
    const name = side === 'sharing' ? file.sharing.name : (file.partner?.name ?? 'the partner');
    const partner = file.partner?.name ?? 'the partner';
    const label = filledIn(beside ? words.rowBeside : words.row, { called: filledIn(called, { partner }), name, partner, section: headings[section] });
    const ask = { href: `/agreements/${file.reference}`, text: filledIn(words.ask, { name }) };
    // Another condition is chosen further down on this very page.
    const here = change.at === 'ig-review';
    const way = side === 'receiving' ? ask : here ? undefined : leads(change, standing, actor, 'ig-review').way;
    const said = beside ? ` ${filledIn(words.beside, { partner, ...beside })}` : '';
    return { label, text: `‘${text}’${said}`, ...(way && { way }) };
  });
  return rows.length > 0 ? { typed: { intro: words.intro, rows } } : {};
}

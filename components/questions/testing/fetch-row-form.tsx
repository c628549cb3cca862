import { prerender } from 'react-dom/static';
import { RowForm } from '../row-form';

/** The live form is fetched when it is first drawn. Where a test draws in one go, it is fetched before. */
export async function fetchRowForm(): Promise<void> {
  await prerender(<RowForm title="" h1="" form={{ fields: [] }} value={{}} errors={{}} action="/" hidden={{ once: '', screen: '', revision: '0' }} />);
}

// The links to evidence that stand beside the answers when they are checked (K13). Evidence is always optional.
import type { Form } from '../questions/form';
import type { Checklist } from './checklist';
import type { ChecklistContext } from './checklist-context';
import { itemStandings } from './item-standing';

/** One field for each point that was answered here: `evidence-<item>`. */
export function evidenceForm(checklist: Checklist, context: ChecklistContext): Form {
  return {
    fields: itemStandings(checklist, context)
      .filter(({ source }) => source === 'answer' || source === 'profile')
      .map(({ item }) => ({
        name: `evidence-${item.id}`,
        kind: 'url',
        label: 'Link to evidence',
        called: `link to evidence about ${item.topic}`,
        limit: 200,
        optional: true,
        spellcheck: false,
        errors: { format: 'Enter a web address in the correct format, like www.example.org', long: 'Link to evidence must be 200 characters or less' },
      })),
  };
}

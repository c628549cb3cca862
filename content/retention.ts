// Starting points for how long a partner keeps details. National guidance names no number, so each is shown as a starting
// point, and the partner, who decides for itself, confirms or changes it.
import * as z from 'zod';
import type { RetentionStart } from '@/lib/domain/agreement/catalogue';
import file from './retention.json';

const Start = z.strictObject({
  id: z.string(),
  label: z.string(),
  number: z.int().min(1).max(99),
  unit: z.enum(['months', 'years']),
  trigger: z.string(),
  certainty: z.string(),
});

const parsed = z.strictObject({ edition: z.iso.date(), screenLabel: z.string(), starts: z.array(Start) }).parse(file);

export const retentionStarts: readonly RetentionStart[] = parsed.starts;

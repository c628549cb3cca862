import 'server-only';
// The organisation’s own answers, used for and sent to several organisations at once: for each its own checklist, copied and sent.
import * as z from 'zod';
import { Id, Whole } from '@/lib/server/input-fields';
import { series } from '@/lib/server/command';
import { ours } from '@/lib/server/input-kinds';

const Chosen = ours(z.union([Id.transform((one) => [one]), z.array(Id).max(200)]).default([]));

export const sendAnswersTogether = series({
  name: 'send-answers-together',
  who: ['checklist-owner'],
  input: z.strictObject({ checklist: Chosen, passport: Whole }),
  none: { checklist: 'Select who gets your answers' },
  lines: ({ checklist, passport }) =>
    [...new Set(checklist)].map((id) => ({
      key: id,
      steps: [
        { command: 'reuse-checklist-answers', fields: { checklist: id, passport } },
        { command: 'send-checklist', fields: { checklist: id, fields: {} } },
      ],
    })),
});

// npm run docs: writes the generated pages of docs/.
import { writeFileSync } from 'node:fs';
import { commandTable } from './docs/command-table';
import { lifecycleTable } from './docs/lifecycle-table';
import { mailList } from './docs/mail-list';

writeFileSync('docs/lifecycle.md', lifecycleTable());
writeFileSync('docs/commands.md', commandTable());
writeFileSync('docs/mails.md', mailList());

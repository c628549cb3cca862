// npm start: from a fresh clone to a running service, and in about a second the next time.
import { build, data, deps } from './ready.mjs';
import { serve } from './serve.mjs';

deps();
await build();
data();
serve('production');

// npm start: from a fresh clone to a running service, and in about a second the next time.
import { build, data, engine, packages } from './ready.mjs';
import { serve } from './serve.mjs';

packages();
await Promise.all([engine(), build()]);
data();
serve('production');

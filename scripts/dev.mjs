// npm run dev: the same door, with Next in development mode. Start it again after a change to the door; pages reload by themselves.
import { bundle, data, deps } from './ready.mjs';
import { serve } from './serve.mjs';

await deps();
await bundle();
data();
serve('development');

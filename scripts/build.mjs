// npm run build: everything npm start does before it serves.
import { build, deps } from './ready.mjs';

deps();
await build();

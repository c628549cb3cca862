// npm run build: everything npm start does before it serves. With the word pages it leaves the database engine to whoever called.
import { build, engine, packages } from './ready.mjs';

packages();
await Promise.all([process.argv[2] === 'pages' ? undefined : engine(), build()]);

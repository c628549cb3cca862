// Turbopack reads this for every style sheet.
import dropUnused from './scripts/css/drop-unused.mjs';

export default { plugins: [dropUnused()] };

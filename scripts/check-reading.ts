// Part of npm run check: how hard the public pages are to read, and every sentence that is too long.
import { allowedLong, publicTexts } from './reading/public-texts';
import { mostAge, mostWords, readability } from './reading/reading-age';

const told = Object.entries(publicTexts()).map(([name, texts]) => {
  const { long, ...found } = readability(texts);
  return { name, ...found, long: long.filter((sentence) => !(sentence in allowedLong)) };
});
const hard = told.filter(({ age }) => age > mostAge);
const long = told.flatMap(({ name, long: sentences }) => sentences.map((sentence) => ({ name, sentence })));
const hardest = told.toSorted((a, b) => b.age - a.age);

for (const { name, age, words } of process.argv.includes('all') ? hardest : hardest.slice(0, 5))
  console.log(`reading age ${age.toFixed(1)}, ${words} words: ${name}`);
for (const { name, age } of hard) console.log(`too hard: ${name} asks for a reading age of ${age}, and ${mostAge} is the most`);
for (const { name, sentence } of long) console.log(`over ${mostWords} words: ${name}: ${sentence}`);
console.log(`reading: ${told.length} public texts, ${hard.length + long.length} problems`);
process.exit(hard.length + long.length > 0 ? 1 : 0);

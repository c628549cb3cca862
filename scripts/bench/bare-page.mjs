// The dynamic page that all others are held against: what the framework costs. It asks for something that only Next can give, so that Next
// draws it. It is written into the copy that is measured, and is no page of the product.
export const barePage = {
  file: 'app/bare/page.tsx',
  text: `import { connection } from 'next/server';\n\nexport const metadata = { title: 'Bare' };\n\nexport default async function BarePage() {\n  await connection();\n  return <h1>Bare</h1>;\n}\n`,
};

// The dynamic page that all others are held against. It is written into the copy that is measured, and is no page of the product.
export const barePage = {
  file: 'app/bare/page.tsx',
  text: `export const metadata = { title: 'Bare' };\n\nexport default function BarePage() {\n  return <h1>Bare</h1>;\n}\n`,
};

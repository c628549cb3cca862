// @ts-check
// No headers() here and no proxy.ts: the door sets the headers of every answer, the nonce included.
/** @type {import('next').NextConfig} */
module.exports = {
  poweredByHeader: false,
  reactStrictMode: true,
  productionBrowserSourceMaps: false,
  typescript: { ignoreBuildErrors: true }, // npm run check and npm test look at the types; a start need not do it again
  images: { unoptimized: true }, // no image fetcher: one way fewer to make the server fetch an address
  serverExternalPackages: ['better-sqlite3', '@node-rs/argon2', '@myriaddreamin/typst-ts-node-compiler', 'pino'],
};

// @ts-check
// No headers() here and no proxy.ts: the door sets the headers of every answer, the nonce included.
/** @type {import('next').NextConfig} */
module.exports = {
  poweredByHeader: false,
  reactStrictMode: true,
  productionBrowserSourceMaps: false,
  typescript: { ignoreBuildErrors: true }, // npm run check and npm test look at the types; a start need not do it again
  experimental: { turbopackFileSystemCacheForBuild: !process.env.CI }, // what a build leaves for the next one: in CI there is none, and to write it takes a fifth of the time
  images: { unoptimized: true }, // no image fetcher: one way fewer to make the server fetch an address
  serverExternalPackages: ['better-sqlite3', '@node-rs/argon2', '@myriaddreamin/typst-ts-node-compiler', 'pino'],
};

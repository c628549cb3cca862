import '@/components/design/fonts/atkinson.css';
import '@/components/design/app.scss';
import type { Metadata, Viewport } from 'next';
import { connection } from 'next/server';
import type { ReactNode } from 'react';
import { serviceName, tagline } from '@/content/wording/frame';

export const metadata: Metadata = {
  title: { template: `%s – ${serviceName}`, default: serviceName },
  description: tagline,
  robots: { index: false, follow: false },
  icons: { icon: { url: '/favicon.svg', type: 'image/svg+xml' } },
  formatDetection: { telephone: false, email: false, address: false, date: false },
};

export const viewport: Viewport = { themeColor: '#5a1a4a' };

/** Every page is made for its request: a page made at build time has no nonce and all its scripts would be blocked. */
export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  await connection();
  return (
    <html lang="en-GB">
      <body>{children}</body>
    </html>
  );
}

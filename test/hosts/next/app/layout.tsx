import type { ReactNode } from 'react';

export const metadata = { title: 'A school portal in Next (invented)' };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en-GB">
      <body>{children}</body>
    </html>
  );
}

// The built library, as each portal serves it: the files of dist/ under an address of its own, and the hash that a page’s script tag states.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { etag } from 'hono/etag';

/** Where the library was built: in your own portal, the folder you copied it to. */
export const built = fileURLToPath(new URL('../../dist/', import.meta.url));

/**
 * What `integrity` says of one of its files: the browser runs the file only while it is the one that was looked at.
 * Worked out when the portal starts. Where you deploy by hand, write the hash into the page when you copy the file.
 */
export const integrityOf = (file, folder = built) => `sha384-${createHash('sha384').update(readFileSync(join(folder, file))).digest('base64')}`;

/** Serves the library. A browser asks each time whether a file has changed: a page and a script of two different days would not fit. */
export function library(folder = built) {
  const app = new Hono();
  app.use(etag());
  app.use(async (c, next) => {
    await next();
    c.header('cache-control', 'no-cache');
    c.header('x-content-type-options', 'nosniff');
    // Some browsers save a .md file instead of showing it, and the guide on paper is what is read when nothing else works.
    if (c.req.path.endsWith('.md')) c.header('content-type', 'text/plain; charset=utf-8');
  });
  app.use(serveStatic({ root: folder, rewriteRequestPath: (path) => path.replace(/^\/levels-of-help/, '') }));
  return app;
}

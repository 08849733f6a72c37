import { createServer } from 'node:http';

/** A small server of fixed pages: `{ '/path': { type, body, headers } }`. */
export async function serve(pages) {
  const asked = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://x');
    asked.push(pathname);
    const page = pages[pathname];
    response.writeHead(page ? 200 : 404, { 'content-type': page?.type ?? 'text/plain', 'cache-control': 'no-store', ...page?.headers });
    response.end(page?.body ?? '');
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { url: `http://127.0.0.1:${server.address().port}`, asked, close: () => new Promise((done) => server.close(done)) };
}

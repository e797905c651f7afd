import { request } from 'node:http';

export interface Asked {
  method?: string;
  headers?: Record<string, string>;
  body?: unknown;
}

/** A request for exactly this path with exactly these headers, which a browser would put right before it asks. */
export function askServer(address: string, path: string, { method = 'GET', headers = {}, body }: Asked = {}) {
  const { port } = new URL(address);
  return new Promise<{ status: number; text: string }>((resolve, reject) => {
    const sent = request({ port, host: 'localhost', path, method, headers }, (response) => {
      let text = '';
      response.on('data', (part) => (text += String(part)));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    });
    sent.on('error', reject);
    sent.end(body === undefined ? undefined : JSON.stringify(body));
  });
}

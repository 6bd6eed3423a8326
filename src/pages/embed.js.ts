/** /embed.js: one line for pages that embed cells. */
import type { APIRoute } from 'astro';
import { followHeights } from '../site/embed/height.ts';

export const GET: APIRoute = () =>
  new Response(`(${followHeights.toString()})();\n`, { headers: { 'content-type': 'text/javascript' } });

/** /errors/messages.json: what a cell needs to tell which page explains the error that its program ended with. */
import type { APIRoute } from 'astro';
import { matchData } from '../../site/error-page.ts';
import { errorPages } from '../../site/errors.ts';

export const GET: APIRoute = async () => Response.json(matchData(await errorPages(undefined)));

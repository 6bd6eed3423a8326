/** Every page has the whole width: no sidebar, no table of contents (a lesson is one short path). */
import { defineRouteMiddleware } from '@astrojs/starlight/route-data';

export const onRequest = defineRouteMiddleware((context) => {
  const route = context.locals.starlightRoute;
  route.hasSidebar = false;
  route.toc = undefined;
});

/** Names a deployment: what was built together has the same, and pages, indexes and packs know each other by it. */
export const BUILD_ID = (process.env['BUILD_ID'] ??= Date.now().toString(36));

import { TEST_SITE } from '../../src/cli/setup/project.mjs';
import { serveSite } from '../../src/cli/setup/site-server.mjs';

const { url } = await serveSite(TEST_SITE);
process.stdout.write(`${url}\n`);

import { z } from 'astro/zod';

// Volunteers read these messages.
z.config({
  ...z.locales.zhCN(),
  customError: ({ input }) => (input === undefined ? '还没有填' : undefined),
});

import type { Backend } from '@sveltia/cms';
import type { DeskFile } from '../../schemas/desk.ts';

/** Hosts that the services stand on, where nobody has one of one's own: sign-in and interface. */
const HOSTS = {
  github: { base: 'https://github.com', api: 'https://api.github.com' },
  gitlab: { base: 'https://gitlab.com', api: 'https://gitlab.com/api/v4' },
  gitea: { base: 'https://gitea.com', api: 'https://gitea.com/api/v1' },
} as const;

/** How commits of the desk read. */
const MESSAGES = {
  create: '新建{{collection}} {{slug}}',
  update: '修改{{collection}} {{slug}}',
  delete: '删除{{collection}} {{slug}}',
  uploadMedia: '上传 {{path}}',
  deleteMedia: '删除 {{path}}',
} as const;

/** The desk's backend. Without a repository only a folder of the device can be opened. */
export function makeBackend(desk: DeskFile | undefined): Backend {
  // A name that no host answers to: the folder of the device is all that is offered.
  if (!desk) return { name: 'gitea', repo: 'local/folder', auth_methods: ['token'] };
  const name = desk.backend === 'forgejo' ? 'gitea' : desk.backend;
  const hosts = HOSTS[name];
  return {
    name,
    repo: desk.repo,
    ...(desk.branch && { branch: desk.branch }),
    ...((desk.base ?? name === 'gitea') && { base_url: desk.base ?? hosts.base }),
    api_root: desk.api ?? (desk.base ? guessApi(name, desk.base) : hosts.api),
    // Without an application known to the host one signs in with a token of one's own.
    ...(desk.app
      ? { app_id: desk.app, ...(name === 'gitlab' && { auth_type: 'pkce' as const }) }
      : { auth_methods: ['token' as const] }),
    commit_messages: MESSAGES,
  } as Backend;
}

/** The origins that the desk may speak to beside its own; nothing else gets through its security policy. */
export function listDeskHosts(desk: DeskFile | undefined): string[] {
  if (!desk) return [];
  const { base_url: base, api_root: api } = makeBackend(desk) as {
    base_url?: string;
    api_root?: string;
  };
  return [
    ...new Set([base, api].filter((url) => url !== undefined).map((url) => new URL(url).origin)),
  ];
}

function guessApi(name: keyof typeof HOSTS, base: string): string {
  const origin = base.replace(/\/$/, '');
  return { github: `${origin}/api/v3`, gitlab: `${origin}/api/v4`, gitea: `${origin}/api/v1` }[
    name
  ];
}

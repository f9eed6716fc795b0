import { expect, test } from 'vitest';
import { listDeskHosts, makeBackend } from '../../../../src/lib/desk/backend.ts';
import { deskFile } from '../../../../src/schemas/desk.ts';

const make = (file: object) => {
  const desk = deskFile.parse(file);
  const { commit_messages: messages, ...backend } = makeBackend(desk) as unknown as Record<
    string,
    unknown
  >;
  return { backend, hosts: listDeskHosts(desk), messages };
};

test('Without a repository the folder of the device is all there is, and no host may be spoken to', () => {
  expect(makeBackend(undefined)).toMatchObject({ auth_methods: ['token'] });
  expect(listDeskHosts(undefined)).toEqual([]);
});

test('The services that stand for all are known by name', () => {
  expect(make({ backend: 'github', repo: 'a/b' })).toMatchObject({
    backend: { name: 'github', repo: 'a/b', api_root: 'https://api.github.com' },
    hosts: ['https://api.github.com'],
  });
  expect(make({ backend: 'gitlab', repo: 'a/b/c', branch: 'main', app: 'x' })).toMatchObject({
    backend: { name: 'gitlab', branch: 'main', app_id: 'x', auth_type: 'pkce' },
    hosts: ['https://gitlab.com'],
  });
});

test('Gitea is named with its host, where nobody has one of one’s own', () => {
  expect(make({ backend: 'gitea', repo: 'a/b' })).toMatchObject({
    backend: { base_url: 'https://gitea.com', api_root: 'https://gitea.com/api/v1' },
    hosts: ['https://gitea.com'],
  });
});

test('Forgejo is spoken to like Gitea, on a host of one’s own, and nothing else is let through', () => {
  const { backend, hosts, messages } = make({
    backend: 'forgejo',
    repo: 'a/b',
    base: 'https://git.example.cn/',
  });
  expect(backend).toEqual({
    name: 'gitea',
    repo: 'a/b',
    base_url: 'https://git.example.cn/',
    api_root: 'https://git.example.cn/api/v1',
    auth_methods: ['token'],
  });
  expect(hosts).toEqual(['https://git.example.cn']);
  expect(messages).toMatchObject({ create: '新建{{collection}} {{slug}}' });
});

test('A name that is none, and an address without https, are refused', () => {
  expect(deskFile.safeParse({ backend: 'svn', repo: 'a/b' }).success).toBe(false);
  expect(deskFile.safeParse({ backend: 'gitea', repo: 'a/b', base: 'http://x.cn' }).success).toBe(
    false,
  );
  expect(deskFile.safeParse({ backend: 'gitea', repo: 'ab' }).success).toBe(false);
});

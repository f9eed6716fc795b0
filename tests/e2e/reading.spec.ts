import { expect, test, type Page } from '@playwright/test';

/** A device with one Chinese voice, which says every sentence in a moment and remembers it. */
async function giveVoice(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const voice = { lang: 'zh-CN', name: '小红', voiceURI: 'x', default: true, localService: true };
    const speech = new EventTarget() as EventTarget & Record<string, unknown>;
    Object.assign(speech, {
      paused: false,
      speaking: false,
      pending: false,
      getVoices: () => [voice],
      cancel: () => undefined,
      pause: () => (speech['paused'] = true),
      resume: () => (speech['paused'] = false),
      speak: (utterance: SpeechSynthesisUtterance) => {
        const rate = (window as unknown as { slow?: boolean }).slow ? 600_000 : 60;
        if (utterance.text.trim() !== '') said.push(`${utterance.rate} ${utterance.text}`);
        utterance.dispatchEvent(new Event('start'));
        setTimeout(() => utterance.dispatchEvent(new Event('end')), rate);
      },
    });
    class Utterance extends EventTarget {
      text: string;
      rate = 1;
      constructor(text = '') {
        super();
        this.text = text;
      }
    }
    Object.defineProperty(window, 'speechSynthesis', { value: speech });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
  });
}
const said = (page: Page) => page.evaluate(() => (window as unknown as { said: string[] }).said);

test('Large type is one switch, remembered on the device, and can be taken back', async ({
  page,
}) => {
  await page.goto('/');
  const sizeOf = () => page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize));
  const before = await sizeOf();
  await page.getByRole('button', { name: '长辈版' }).click();
  expect(await sizeOf()).toBeCloseTo(before * 1.5);
  await page.goto('/services/');
  expect(await sizeOf()).toBeCloseTo(before * 1.5);
  await expect(page.getByRole('navigation', { name: '主导航' }).getByRole('link')).toHaveCount(4);
  await page.getByRole('button', { name: '普通版' }).click();
  await page.reload();
  expect(await sizeOf()).toBe(before);
});

test('On a kiosk large type is for this page, not for the next visitor', async ({ page }) => {
  await page.addInitScript(() => sessionStorage.setItem('kiosk', 'shifan'));
  await page.goto('/');
  await page.getByRole('button', { name: '长辈版' }).click();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('In large type one still gets from a question to the door', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('reading', '"elder"'));
  await page.goto('/topics/zufang/');
  for (const say of ['押金要不回来', '写了，房东扣的不在里面', '有转账或收据'])
    await page.getByRole('link', { name: say }).click();
  const end = page.locator('decision-path .card:visible');
  await expect(end.getByText('谁来管')).toBeVisible();
  await expect(end.getByRole('link', { name: '人民调解委员会' })).toBeVisible();
});

test('In large type one finds an answer, a lecture and a number to call', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('reading', '"elder"'));
  await page.goto('/');
  await page.getByRole('main').getByRole('combobox').fill('房东不退押金');
  await page.getByRole('main').getByRole('button', { name: '查找' }).click();
  await page.getByRole('main').getByRole('link', { name: /押金/ }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const menu = page.getByRole('navigation', { name: '主导航' });
  await menu.getByRole('link', { name: '讲座' }).click();
  await page.getByRole('main').getByRole('link', { name: '宪法就在家门口' }).first().click();
  await expect(page.locator('main dl').first()).toContainText('地点');
  await menu.getByRole('link', { name: '找帮忙' }).click();
  const call = page.locator('a.tel').first();
  const size = await call.evaluate((link) => parseFloat(getComputedStyle(link).fontSize));
  expect(size).toBeGreaterThan(36);
});

test('Without a Chinese voice nothing offers to read', async ({ page }) => {
  await page.goto('/cases/loushang-diaoxia-de-huapen/');
  await expect(page.getByRole('button', { name: '朗读' })).toHaveCount(0);
});

test('A case is read sentence after sentence; the answer that is folded is not given away', async ({
  page,
}) => {
  await giveVoice(page);
  await page.goto('/cases/loushang-diaoxia-de-huapen/');
  await page.getByRole('button', { name: '朗读' }).click();
  await expect(page.getByRole('button', { name: '不读了' })).toBeVisible();
  await page.getByRole('button', { name: '快' }).click();
  await expect.poll(async () => (await said(page)).at(-1)).toMatch(/^1\.3 /);
  expect((await said(page))[0]).toBe('1 楼上掉下的花盆');
  await page.getByRole('button', { name: '不读了' }).click();
  await expect(page.getByRole('button', { name: '不读了' })).toHaveCount(0);
  expect((await said(page)).join('')).not.toContain('要由您证明自己没有过错才不用赔；台风');
});

test('An article and a note have a voice of their own, and the sentence is marked', async ({
  page,
}) => {
  await giveVoice(page);
  await page.goto('/laws/fan-jiating-baoli-fa/');
  await page.evaluate(() => Object.assign(window, { slow: true }));
  const part = page.locator('.statute .note, .alone').first();
  await part.getByRole('button', { name: '朗读' }).click();
  await expect.poll(() => page.evaluate(() => CSS.highlights.has('reading'))).toBe(true);
  await page.getByRole('button', { name: '暂停' }).click();
  await expect(page.getByRole('button', { name: '接着读' })).toBeVisible();
});

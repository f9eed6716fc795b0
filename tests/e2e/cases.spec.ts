import { expect, test } from '@playwright/test';

const CASE = '/cases/loushang-diaoxia-de-huapen/';

test('A case goes from what happened to what to do, and says that it was made up', async ({
  page,
}) => {
  await page.goto(CASE);
  for (const name of ['事情经过', '争议在哪', '法律怎么说', '结果', '给邻居的提醒', '如果是你'])
    await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
  await expect(page.getByText('情景案例')).toBeVisible();
  await expect(page.getByText('按2026年11月22日的法律讲。')).toBeVisible();
});

test('The answer unfolds when one has thought', async ({ page }) => {
  await page.goto(CASE);
  const answer = page.getByText('要由您证明自己没有过错');
  await expect(answer).toBeHidden();
  await page.getByText('想好了，看答案').click();
  await expect(answer).toBeVisible();
});

test('Its topic and the list of cases lead to a case', async ({ page }) => {
  for (const path of ['/topics/wuye/', '/cases/']) {
    await page.goto(path);
    await expect(
      page.getByRole('main').getByRole('link', { name: /楼上掉下的花盆/ }),
    ).toHaveAttribute('href', CASE);
  }
});

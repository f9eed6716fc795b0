import { expect, test } from '@playwright/test';

test('A number is dialled with a tap, and one that cannot be dialled says so', async ({ page }) => {
  await page.goto('/services/');
  await expect(page.getByRole('link', { name: '拨打公共法律服务热线12348' })).toHaveAttribute(
    'href',
    'tel:12348',
  );
  await page.goto('/services/12381/');
  await expect(page.getByText('12381（不能拨打）')).toBeVisible();
  await expect(page.locator('main a[href^="tel:"]')).toHaveCount(0);
});

test('A service says what it is for and not for, when, what it costs and what to bring', async ({
  page,
}) => {
  await page.goto('/services/falv-yuanzhu/');
  for (const name of ['这些事找它', '这些事不找它', '先准备好', '怎么办'])
    await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
  await expect(page.getByText('收不收钱')).toBeVisible();
  await expect(page.getByText('《法律援助法》第四十三条')).toBeVisible();
});

test('What was not checked against a second source says 待核实', async ({ page }) => {
  await page.goto('/services/12333/');
  await expect(page.getByText('待核实')).toBeVisible();
  await page.goto('/services/12348/');
  await expect(page.getByText('待核实')).toHaveCount(0);
});

test('A made-up community says so on every page that shows it, and none of its numbers can be dialled', async ({
  page,
}) => {
  for (const path of ['/services/', '/services/renmin-tiaojie/']) {
    await page.goto(path);
    const contacts = page.locator('section', {
      has: page.getByRole('heading', { name: '示范社区的联系人' }),
    });
    await expect(contacts.getByText('演示数据')).toBeVisible();
    await expect(contacts.locator('a[href^="tel:"]')).toHaveCount(0);
  }
});

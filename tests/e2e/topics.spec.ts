import { expect, test, type Page } from '@playwright/test';

const TOPIC = '/topics/zufang/';
/** The card of the path that is shown. */
const shownCards = (page: Page) => page.locator('decision-path .card:visible');
const trailOf = (page: Page) => page.getByRole('navigation', { name: '您选的是' });

test('A few taps lead from a trouble to what to do, what to bring, who, what it costs and how long', async ({
  page,
}) => {
  await page.goto(TOPIC);
  for (const say of ['押金要不回来', '写了，房东扣的不在里面', '有转账或收据']) {
    await expect(shownCards(page)).toHaveCount(1);
    await page.getByRole('link', { name: say }).click();
  }
  const end = shownCards(page);
  await expect(end.getByRole('heading', { level: 3 })).toBeFocused();
  for (const part of ['现在怎么做', '带上、留好', '谁来管', '花多少钱', '多久、别过期', '门在这里'])
    await expect(end.getByText(part)).toBeVisible();
  await expect(end.getByRole('link', { name: '人民调解委员会' })).toHaveAttribute(
    'href',
    '/services/renmin-tiaojie/',
  );
  await expect(end.getByText('《住房租赁条例》第十条')).toBeVisible();
  await expect(trailOf(page).getByRole('listitem')).toHaveText([
    '押金要不回来',
    '写了，房东扣的不在里面',
    '有转账或收据',
  ]);
});

test('Back goes one step back, the way taken can be changed, and one can begin again', async ({
  page,
}) => {
  await page.goto(TOPIC);
  await page.getByRole('link', { name: '房东要我搬走' }).click();
  await page.getByRole('link', { name: '只是口头或发消息让我搬' }).click();
  await page.goBack();
  await expect(shownCards(page).getByRole('heading')).toHaveText('房东现在怎么做？');
  await expect(trailOf(page).getByRole('listitem')).toHaveText(['房东要我搬走']);
  await page.getByRole('link', { name: '从头再选' }).click();
  await expect(shownCards(page).getByRole('heading')).toHaveText('您现在碰到的是哪一种？');
  await expect(trailOf(page)).toBeHidden();
});

test('An address leads into the middle of a path, and one that names something else leaves it alone', async ({
  page,
}) => {
  await page.goto(`${TOPIC}#p-demand`);
  await expect(shownCards(page)).toHaveCount(1);
  await expect(trailOf(page).getByRole('listitem')).toHaveCount(3);
  await page.getByRole('link', { name: '房东能随便开门进来吗？' }).click();
  await expect(shownCards(page)).toHaveAttribute('id', 'p-demand');
});

test('On paper stands every outcome, or the one that was reached', async ({ page }) => {
  await page.goto(TOPIC);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('decision-path .end:visible').count()).toBeGreaterThan(10);
  await page.emulateMedia({ media: 'screen' });
  for (const say of ['押金要不回来', '写了，房东扣的不在里面', '有转账或收据'])
    await page.getByRole('link', { name: say }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('decision-path .card:visible')).toHaveCount(1);
  await expect(page.locator('decision-path .card:visible')).toContainText('谁来管');
});

test('Danger has its number at the top', async ({ page }) => {
  await page.goto(TOPIC);
  await expect(page.getByRole('link', { name: '马上打110' })).toHaveAttribute('href', 'tel:110');
});

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole path stands on the page, and its options lead on', async ({ page }) => {
    await page.goto(TOPIC);
    expect(await shownCards(page).count()).toBeGreaterThan(15);
    await page.getByRole('link', { name: '押金要不回来' }).click();
    await expect(page).toHaveURL(/#p-deposit$/);
    await expect(page.locator('#p-deposit')).toBeInViewport();
  });
});

test('Every topic has ten answers, each with an article that leads somewhere', async ({ page }) => {
  await page.goto('/topics/');
  const hrefs = await page
    .getByRole('main')
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
  expect(hrefs.length).toBeGreaterThanOrEqual(24);
  for (const href of hrefs) {
    await page.goto(href);
    await expect(page.locator('.answers > li')).toHaveCount(10);
    expect(await page.locator('.answers .cites').count(), href).toBe(10);
  }
});

test('Home and the guide of a law lead to the topics', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('main').getByRole('link', { name: '租房', exact: true }).click();
  await expect(page).toHaveURL(TOPIC);
  await page.goto('/laws/zhufang-zulin-tiaoli/');
  await expect(
    page.getByRole('main').getByRole('link', { name: '租房', exact: true }),
  ).toHaveAttribute('href', TOPIC);
});

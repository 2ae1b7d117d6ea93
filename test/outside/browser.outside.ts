// The packed package in a browser: bundled into a page that posts a voucher and shows a balance.
import { expect, test } from 'vitest';
import { shown } from '../package/first-voucher.ts';
import { installed } from '../package/installed.ts';
import { openPage } from './browser.ts';
import { find, missing, programs } from './programs.ts';

const path = find(programs.chromium);

test.skipIf(path === undefined)(
  `a page shows a balance, and complains of nothing${missing(programs.chromium)}`,
  async () => {
    const { folder, remove } = installed();
    try {
      expect(await openPage(path!, folder)).toEqual({ text: shown, errors: [] });
    } finally {
      remove();
    }
  },
);

/**
 * A made-up year of any size, the same every time: drafts of two to six postings over the accounts of a chart.
 */
import {
  type Chart,
  type PostingDraft,
  type VoucherDraft,
  addDays,
  createChart,
  fromOre,
  isBalanceAccount,
} from '../../src/index.js';

/** 120 accounts and 30 cost centres: the size of a municipal body. */
export const chart: Chart = createChart({
  name: 'Bench',
  layers: [
    {
      name: 'Bench',
      accounts: Array.from({ length: 120 }, (_, i) => ({
        number: String(1010 + i * 57),
        name: `Konto ${String(i)}`,
        kind:
          i < 20
            ? ('asset' as const)
            : i < 40
              ? ('liability' as const)
              : i < 50
                ? ('income' as const)
                : ('expense' as const),
      })),
      dimensions: [
        {
          number: 1,
          objects: Array.from({ length: 30 }, (_, i) => ({ code: String(100 + i * 10), name: `Ställe ${String(i)}` })),
        },
      ],
    },
  ],
});

/** mulberry32: thirty-two bits of state, so that a seed gives the same year on every machine. */
export function random(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

const words = ['Faktura', 'Lön', 'Hyra', 'Resa', 'Bidrag', 'Omföring', 'Konsult', 'Utbildning'];
const towns = ['Umeå', 'Örebro', 'Västerås', 'Luleå', 'Malmö', 'Kiruna', 'Borås', 'Växjö'];

/** So many drafts over 2024, in date order, about three and a half postings each. */
export function* drafts(count: number, seed = 20240101): Generator<VoucherDraft> {
  const pick = random(seed);
  const days = Array.from({ length: 366 }, (_, i) => addDays('2024-01-01', i));
  const numbers = chart.accounts.map((account) => ({ number: account.number, result: !isBalanceAccount(account) }));
  for (let i = 0; i < count; i++) {
    const postings: PostingDraft[] = [];
    const rows = 2 + (pick(4) === 0 ? 0 : pick(5));
    let left = 0;
    for (let row = 0; row < rows; row++) {
      const account = numbers[pick(numbers.length)]!;
      const ore = row === rows - 1 ? -left : pick(5_000_000) - 2_000_000;
      left += ore;
      postings.push({
        account: account.number,
        amount: fromOre(ore).toJSON(),
        ...(account.result ? { dimensions: { costCentre: String(100 + pick(30) * 10) } } : {}),
        ...(pick(4) === 0 ? { text: words[pick(words.length)]! } : {}),
      });
    }
    const date = days[Math.floor((i * 366) / count)]!;
    yield {
      eventDate: date,
      compiledOn: date,
      // Through JSON, so that the text is flat as texts from files are: pieces joined by a program take three times the memory.
      text: JSON.parse(
        `"${words[pick(words.length)]!} ${towns[pick(towns.length)]!} ${String(10_000 + pick(90_000))}"`,
      ) as string,
      counterparty: towns[pick(towns.length)]!,
      postings,
    };
  }
}

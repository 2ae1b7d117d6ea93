// One case for each problem with an amount, a rate or an allocation.
import type { Cases } from './case.ts';

export const moneyCases: Cases = {
  'allocation/bad-weight': {
    when: 'A weight is negative, or cannot be read.',
    run: `allocate('300', [1, -1, 3]);`,
    sv: 'Vikten -1 går inte att fördela efter. Ange noll eller mer, som heltal eller text: 12 eller "0,25".',
    en: 'The weight -1 cannot be allocated by. Give zero or more, as a whole number or text: 12 or "0,25".',
  },
  'allocation/finer-than-unit': {
    when: 'The whole has öre, and the parts are wanted in kronor.',
    run: `allocate('1 000,50', [1, 1], { unit: 'kr' });`,
    sv: '1 000,50 är inte jämnt i kr, så delarna kan inte bli helheten. Välj en finare enhet.',
    en: '1 000,50 is not even in kr, so the parts cannot add up to the whole. Choose a finer unit.',
  },
  'allocation/without-weight': {
    when: 'There are no weights, or all of them are zero.',
    run: `allocate('300', [0, 0]);`,
    sv: 'Det finns inget att fördela efter: alla vikter saknas eller är noll. Ge minst en vikt över noll.',
    en: 'There is nothing to allocate by: all weights are missing or zero. Give at least one weight above zero.',
  },
  'amount/finer-than-ore': {
    when: 'An amount has more than two decimals.',
    run: `amount('0,005');`,
    sv: '"0,005" har delar av ett öre. Avrunda till två decimaler; ett belopp avrundas aldrig av sig självt.',
    en: '"0,005" has fractions of an öre. Round it to two decimals; an amount is never rounded by itself.',
  },
  'amount/has-exponent': {
    when: 'An amount is written the way a computer writes large numbers.',
    run: `amount('1e6');`,
    sv: '"1e6" är skrivet med exponent. Skriv ut alla siffror.',
    en: '"1e6" is written with an exponent. Write out all digits.',
  },
  'amount/is-float': {
    when: 'An amount is given as a number with decimals.',
    run: `amount(0.1 + 0.2);`,
    sv: 'Talet 0.30000000000000004 har decimaler som datorn inte kan hålla exakt. Avrunda till två decimaler och ge beloppet som text.',
    en: 'The number 0.30000000000000004 has decimals a computer cannot hold exactly. Round it to two decimals and give the amount as text.',
  },
  'amount/missing': {
    when: 'An amount is left out, or is a text without anything in it.',
    run: `amount('');`,
    sv: 'Beloppet saknas. Ange till exempel "1 234,50".',
    en: 'The amount is missing. Give for example "1 234,50".',
  },
  'amount/negative-zero': {
    when: 'An amount is -0, which no text can give.',
    run: `amount(-1 * 0);`,
    sv: 'Talet -0 är resten av en flyttalsberäkning. Ge 0 eller räkna med Amount.',
    en: 'The number -0 is left over from a floating-point calculation. Give 0, or calculate with Amount.',
  },
  'amount/not-finite': {
    when: 'A calculation gave no number, or an infinite one.',
    run: `amount(0 / 0);`,
    sv: 'NaN är inget belopp. Se efter i beräkningen som gav det.',
    en: 'NaN is not an amount. Look into the calculation it came from.',
  },
  'amount/operator': {
    when: 'An amount stands beside an operator, where it would have become text or a float.',
    run: `// @ts-expect-error the compiler refuses it too
amount('12,50') - amount('2,50');`,
    sv: 'Beloppet 12,50 användes med +, -, < eller >. Använd a.plus(b), a.minus(b), a.compare(b) eller sum([a, b]).',
    en: 'The amount 12,50 was used with +, -, < or >. Use a.plus(b), a.minus(b), a.compare(b) or sum([a, b]).',
  },
  'amount/out-of-range': {
    when: 'An amount, or what is calculated from it, is too large to be exact.',
    run: `amount('90 071 992 547 409,91').plus('0,01');`,
    sv: '9007199254740992 öre är större än 90 071 992 547 409,91 kr, det största belopp som kan hållas exakt.',
    en: '9007199254740992 öre is larger than 90 071 992 547 409,91 kr, the largest amount that can be held exactly.',
  },
  'amount/trailing-minus': {
    when: 'An amount has its minus last, as some programs print it.',
    run: `amount('1 250,00-');`,
    sv: '"1 250,00-" har minus efter talet. Skriv minus före.',
    en: '"1 250,00-" has its minus after the number. Write the minus before it.',
  },
  'amount/unreadable': {
    when: 'An amount is text that is no number in Swedish.',
    run: `amount('1.234,50');`,
    sv: '"1.234,50" är inget belopp. Skriv siffror med mellanrum mellan tusental och komma eller punkt före ören: "1 234,50".',
    en: '"1.234,50" is not an amount. Write digits with blanks between thousands and a comma or point before the öre: "1 234,50".',
  },
  'rate/unreadable': {
    when: 'A rate is a number with decimals, or text that is no rate.',
    run: `amount('1 000').times(0.06);`,
    sv: '0.06 är ingen andel. Ange ett heltal eller text som "0,06", "25 %" eller "8/12".',
    en: '0.06 is not a rate. Give a whole number, or text such as "0,06", "25 %" or "8/12".',
  },
};

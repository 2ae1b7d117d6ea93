// Values that are wrong in many places, by what is said of them.

export const inherited = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
export const long = 'x'.repeat(10_000_000);
export const unprintable = [
  'a\u0000b',
  'två\nrader',
  '\u001b[31m',
  '\u009b31m',
  'a\u2028b',
  '\u202etxet',
  'x\ud800',
  '\udc00x',
];
export const noText = [null, 42, true, {}, ['x'], new String('x')];

export const wrongTexts = {
  'input/bad-field': noText,
  'text/too-long': ['x'.repeat(2001), long],
  'text/unprintable': unprintable,
};

/**
 * The association's chart of 2024: the one that comes with the library, with its own bank accounts, cost centres and
 * projects in a layer of its own. The codes of cost centres and projects are our choice, since no report prints them.
 */
import { associationLayer, createChart } from 'huvudbok';

const objects = (names: Readonly<Record<string, string>>): { code: string; name: string }[] =>
  Object.entries(names).map(([code, name]) => ({ code: code.replace('_', ''), name }));

export const chart = createChart({
  name: 'Sjuhärad 2024',
  layers: [
    associationLayer,
    {
      name: 'Sjuhärad',
      accounts: [
        { number: '1920', name: 'Plusgiro Nordea' },
        { number: '1930', name: 'Bankgiro Swedbank' },
        { number: '1970', name: 'Företagskonto' },
      ],
      dimensions: [
        {
          number: 1,
          objects: objects({
            1001: 'Styrelse (arvoden, konferenser, bilers etc)',
            1002: 'Gemensamma kostnader (revision, ekonomiservice)',
            1010: 'Kansli',
            3001: 'Aktiv Kraft Borås',
            3005: 'Utbildning/Utveckling',
            3006: 'Gröna Vägen Framåt',
            3008: 'Aktiv Kraft Mark',
            3011: 'Aktiv Kraft Bollebygd',
            3013: 'Aktiv Kraft Svenljunga',
            3014: 'Aktiv Kraft Tranemo',
            3016: 'Aktiv Kraft Ulricehamn',
            3018: 'Aktiv Kraft Vårgårda',
            3019: 'Aktiv Kraft Herrljunga',
            3051: 'VILJA -faktiska',
            3052: 'VILJA',
            3059: 'Återförd uppbokning ESF Projekt',
          }),
        },
        {
          number: 6,
          objects: objects({
            _MIH: 'Män i Hälsa',
            _PRIA: 'PRIA',
            _VILJA: 'VILJA',
            _MOVES: 'Moves',
            _LEDNING: 'Projektledning',
          }),
        },
      ],
    },
  ],
});

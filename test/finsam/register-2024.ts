// The activities of 2024, as the annual report tells of them: their cost centres, and their participants by municipality.
import { createActivities, createParticipants, type Participants } from '../../src/finsam/index.js';
import { read } from '../tidy/source.js';

interface Published {
  readonly planned: number;
  readonly actual: number;
  readonly occupancyPercent: string;
  readonly municipalities: readonly string[];
  readonly women: readonly number[];
  readonly men: readonly number[];
  readonly structuralPlanned: number;
  readonly structuralActual: number;
  readonly structuralPrior: { readonly planned: number; readonly actual: number };
  readonly shareOfFundsIndividualPercent: string;
}

export const published2024 = (
  JSON.parse(read('test/statements/reference/annual-report-2024.json')) as { readonly participants: Published }
).participants;

interface PublishedInterim extends Pick<Published, 'municipalities' | 'women' | 'men'> {
  readonly total: readonly number[];
  readonly sum: number;
  readonly unique: number;
  readonly uniqueInArea: number;
}

export const publishedInterim = (
  JSON.parse(read('test/statements/reference/interim-report-2022-08.json')) as {
    readonly participants: PublishedInterim;
  }
).participants;

const costCentres = ['3011', '3001', '3019', '3008', '3013', '3014', '3016', '3018'];

/** What is planned by municipality was not published for 2024. The total was. */
export const register2024 = createActivities({
  activities: [
    ...published2024.municipalities.map((municipality, i) => ({
      key: municipality.toLowerCase(),
      name: `Aktiv Kraft ${municipality}`,
      category: 'rehabilitation',
      costs: costCentres[i]!,
      municipality,
      performer: `${municipality} kommun`,
    })),
    { key: 'gvf', name: 'Gröna Vägen Framåt', category: 'preparatory', costs: '3006', markings: ['LTS PRIO'] },
    { key: 'utbildning', name: 'Utbildning/Utveckling', category: 'training', costs: '3005' },
    { key: 'vilja', name: 'VILJA', category: 'rehabilitation', costs: ['3051', '3052'], markings: ['ESF ÄG'] },
  ],
  administration: ['1001', '1002', '1010'],
});

export const participants2024: Participants = createParticipants({
  period: '2024',
  counts: published2024.municipalities.map((municipality, i) => ({
    municipality,
    activity: municipality.toLowerCase(),
    women: published2024.women[i]!,
    men: published2024.men[i]!,
  })),
  sums: { total: published2024.actual },
  structural: published2024.structuralActual,
  plan: { individual: published2024.planned, structural: published2024.structuralPlanned, registeredPercent: 85 },
  source: 'Årsredovisning 2024',
});

/** The rows are of those who live in the area; two of the unique live elsewhere. */
export const participantsInterim: Participants = createParticipants({
  period: '2022-01..2022-08',
  counts: publishedInterim.municipalities.map((municipality, i) => ({
    municipality,
    women: publishedInterim.women[i]!,
    men: publishedInterim.men[i]!,
    total: publishedInterim.total[i]!,
  })),
  sums: { total: publishedInterim.uniqueInArea },
  participations: publishedInterim.sum,
  unique: publishedInterim.unique,
});

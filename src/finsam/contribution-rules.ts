/**
 * What the members' contributions are held against: the shares of the law, and the day the municipalities are counted.
 *
 * It is data with its source, because associations have agreed otherwise; an association writes its own.
 */
import type { Weight } from '../money/index.js';

/** Those who finance an association (Finsam 5 §). */
export type Party = 'state' | 'region' | 'municipalities';

export const parties: readonly Party[] = ['state', 'region', 'municipalities'];

/** What one party is to pay, as a weight beside the others. */
export interface PartyShare {
  readonly party: Party;
  readonly name: string;
  readonly weight: Weight;
}

/** The rules contributions are divided by. */
export interface ContributionRules {
  readonly shares: readonly PartyShare[];
  /** Where the shares are laid down. */
  readonly source: string;
  /** The month and day of the year before whose population divides the municipalities' part: `'06-30'`. */
  readonly populationDay: string;
  readonly populationSource: string;
}

/**
 * The state pays half, Försäkringskassan for Arbetsförmedlingen too; the region a quarter; the municipalities together a
 * quarter (Finsam 5 §). How the municipalities divide theirs is not in the law: by population is their agreement.
 */
export const contributionRules: ContributionRules = {
  shares: [
    { party: 'state', name: 'Staten', weight: 2 },
    { party: 'region', name: 'Regionen', weight: 1 },
    { party: 'municipalities', name: 'Kommunerna', weight: 1 },
  ],
  source: 'Finsam 5 §',
  populationDay: '06-30',
  populationSource: 'förbundsordningen',
};

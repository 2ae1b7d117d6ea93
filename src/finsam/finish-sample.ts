/**
 * The last step of a sample: frozen, and showing itself as its protocol.
 */
import { printable } from '../display/index.js';
import { printStatement } from '../statements/index.js';
import { type Sample, markSample } from './sample.js';
import { sampleStatement } from './sample-statement.js';

/** A sample, frozen and ready to be shown. */
export function finishedSample(sample: Sample): Sample {
  const own = { ...sample, population: Object.freeze(sample.population), items: Object.freeze([...sample.items]) };
  markSample(own);
  return Object.freeze(printable(own, (shown) => printStatement(sampleStatement(shown))));
}

/**
 * How figures of participants show themselves in a REPL: as their table, and what does not add up in it.
 */
import { printStatement } from '../statements/index.js';
import type { Participants } from './participant-figures.js';
import { participantStatement } from './participant-statement.js';

export function printParticipants(participants: Participants): string {
  const { diagnostics } = participants;
  return [
    printStatement(participantStatement(participants)),
    ...diagnostics.map(({ message }) => `fel: ${message}`),
  ].join('\n');
}

// One case for each problem with approvals.
import type { Cases } from './case.ts';

export const approvalCases: Cases = {
  'approval/missing': {
    when: 'The books require approvals, and a voucher comes without one of them.',
    run: `post(controlled, approved({ approvals: [{ role: 'receipt', by: 'Anna', on: '2024-01-15' }] }));`,
    sv: 'Beslutsattest saknas. Lägg till den i approvals.',
    en: 'Beslutsattest is missing. Add it to approvals.',
  },
  'approval/not-required': {
    when: 'Approvals are withdrawn from books that do not require them.',
    run: `withdrawApprovals(books, { ...signature, reason: 'nytt reglemente' });`,
    sv: 'Räkenskaperna kräver inte attest, så det finns inget krav att ta bort.',
    en: 'The books do not require approvals, so there is nothing to withdraw.',
  },
  'approval/other-cost-centre': {
    when: 'A voucher has a cost centre that none of those who approved it may approve.',
    run: `const elsewhere = [debit(6010, '12 500', { dimensions: { costCentre: '31' } }), credit(1930, '12 500')];
post(controlled, approved({ eventDate: '2024-07-01', compiledOn: '2024-07-01', postings: elsewhere }));`,
    sv: 'Beslutsattest är inte given för kostnadsställe 31. Låt någon som får attestera det göra det också.',
    en: 'Beslutsattest is not given for cost centre 31. Let somebody who may approve it do so too.',
  },
  'approval/over-limit': {
    when: 'A voucher is larger than the one who approved it may approve.',
    run: `const tooMuch = [debit(6010, '60 000', { dimensions: { costCentre: '1010' } }), credit(1930, '60 000')];
post(controlled, approved({ postings: tooMuch }));`,
    sv: 'Verifikationen är på 60 000,00; Bo får ge Beslutsattest upp till 50 000,00. Låt någon med högre gräns attestera.',
    en: 'The voucher is of 60 000,00; Bo may give Beslutsattest up to 50 000,00. Let somebody with a higher limit approve.',
  },
  'approval/own-cost': {
    when: 'Somebody approves what they are themselves paid.',
    run: `post(controlled, approved({ counterparty: 'Anna' }));`,
    sv: 'Anna har gett Mottagningsattest för en egen kostnad (Anna). Låt någon annan attestera.',
    en: 'Anna has given Mottagningsattest for a cost of their own (Anna). Let somebody else approve.',
  },
  'approval/role-unknown': {
    when: 'An approval, or a mandate, is in a role that the rules do not have.',
    run: `post(controlled, approved({}, { role: 'reciept', by: 'Anna', on: '2024-01-15' }));`,
    sv: 'Attestrollen "reciept" finns inte i reglerna. Menades "receipt"?',
    en: 'The approval role "reciept" is not in the rules. Was "receipt" meant?',
  },
  'approval/same-person': {
    when: 'One person takes both steps.',
    run: `post(controlled, approved({}, { role: 'receipt', by: 'Bo', on: '2024-01-15' }));`,
    sv: 'Bo har gett Mottagningsattest och Beslutsattest för samma verifikation. Stegen ska tas av olika personer.',
    en: 'Bo has given Mottagningsattest and Beslutsattest for the same voucher. The steps must be taken by different people.',
  },
  'approval/too-late': {
    when: 'A voucher was approved after it had been posted.',
    run: `const tooLate = { role: 'decision', by: 'Bo', on: '2024-01-16' };
post(controlled, approved({ approvals: [{ role: 'receipt', by: 'Anna', on: '2024-01-15' }, tooLate] }));`,
    sv: 'Bo gav Beslutsattest 2024-01-16, efter att verifikationen sammanställdes 2024-01-15. Attestera först.',
    en: 'Bo gave Beslutsattest on 2024-01-16, after the voucher was compiled on 2024-01-15. Approve first.',
  },
  'approval/without-mandate': {
    when: 'Somebody approves in a role they have not been given, or not for that day.',
    run: `const unasked = { role: 'decision', by: 'Anna', on: '2024-01-15' };
post(controlled, approved({ approvals: [{ role: 'receipt', by: 'Bo', on: '2024-01-15' }, unasked] }));`,
    sv: 'Anna hade ingen rätt till Beslutsattest den 2024-01-15. Låt någon som har den attestera.',
    en: 'Anna had no mandate for Beslutsattest on 2024-01-15. Let somebody who has one approve.',
  },
};

// One case for each problem with activities and participants.
import type { Cases } from './case.ts';

export const finsamActivityCases: Cases = {
  'activity/category-unknown': {
    when: 'An activity is of a category that is not in the list.',
    run: `createActivities({ activities: [{ key: 'borås', name: 'Aktiv Kraft Borås', category: 'rehabilitaton' }] });`,
    sv: 'Kategorin "rehabilitaton" finns inte. Menades "rehabilitation"?',
    en: 'There is no category "rehabilitaton". Was "rehabilitation" meant?',
  },
  'activity/cost-centre-twice': {
    when: 'A cost centre belongs to two activities, or to an activity and the administration.',
    run: `createActivities({ administration: '1010', activities: [{ ...activity, costs: ['1010', '31'] }] });`,
    sv: 'Kostnadsställe 1010 hör till både administration och Aktiv Kraft. Låt det höra till en, eller skilj dem åt med projekt eller konto.',
    en: 'Cost centre 1010 belongs to both administration and Aktiv Kraft. Let it belong to one, or tell them apart by project or account.',
  },
  'activity/cost-unclaimed': {
    when: 'The books have costs on a cost centre that no activity claims.',
    run: `checkActivities(books, { activities: createActivities({ activities: [activity] }) });`,
    sv: 'Kostnadsställe 1010 Kansli (12 500,00 kr) hör till ingen insats och inte till administrationen.',
    en: 'Cost centre 1010 Kansli (12 500,00 kr) belongs to no activity and not to the administration.',
  },
  'activity/marking-unknown': {
    when: 'An activity has a marking that is not in the list.',
    run: `createActivities({ activities: [{ ...activity, markings: ['LTS-PRIO'] }] });`,
    sv: 'Märkningen "LTS-PRIO" finns inte. Menades "LTS PRIO"?',
    en: 'There is no marking "LTS-PRIO". Was "LTS PRIO" meant?',
  },
  'activity/twice': {
    when: 'Two activities have the same key.',
    run: `createActivities({ activities: [activity, { ...activity, name: 'Aktiv Kraft igen', costs: '32' }] });`,
    sv: 'Insatsen kraft står två gånger i registret. Ge varje insats en egen nyckel.',
    en: 'The activity kraft is twice in the register. Give each activity a key of its own.',
  },
  'activity/unknown': {
    when: 'Participants are told of an activity that is not in the register.',
    run: `const unknown = createParticipants({ period: '2024', counts: [{ activity: 'krft', women: 2, men: 3 }] });
activityStatement(books, { activities: createActivities({ activities: [activity] }), participants: unknown });`,
    sv: 'Insatsen "krft" finns inte i registret. Menades "kraft"?',
    en: 'The activity "krft" is not in the register. Was "kraft" meant?',
  },
  'activity/without-cost-centre': {
    when: 'An activity says nothing of which postings are its cost.',
    run: `createActivities({ activities: [{ key: 'forum', name: 'Dialogforum', category: 'dialogue' }] }).diagnostics;`,
    sv: 'Dialogforum har inget kostnadsställe och får ingen kostnad. Ange costs.',
    en: 'Dialogforum has no cost centre and gets no cost. Give costs.',
  },
  'participants/column-total': {
    when: 'The rows of a column do not add up to the sum that somebody has given.',
    run: `const rowsOfTwo = [
  { municipality: 'Borås', women: 144, men: 63 },
  { municipality: 'Mark', women: 43, men: 19 },
];
createParticipants({ period: '2022-01..2022-08', counts: rowsOfTwo, sums: { women: 187, total: 270 } }).diagnostics;`,
    sv: 'Raderna i kolumnen totalt är tillsammans 269, men angiven summa är 270; skillnad 1.',
    en: 'The rows of the column total are 269 together, but the given sum is 270; difference 1.',
  },
  'participants/part-exceeds-whole': {
    when: 'There are more of some than there are of all.',
    run: `const once = [{ municipality: 'Borås', women: 144, men: 63 }];
createParticipants({ period: '2024', counts: once, unique: 210, participations: 207 }).diagnostics;`,
    sv: 'Det är 210 unika deltagare, fler än 207 deltaganden. Rätta det ena.',
    en: 'There are 210 unique participants, more than 207 participations. Correct one of them.',
  },
  'participants/row-total': {
    when: 'Women and men do not add up to the total that somebody has given.',
    run: `const added = [{ municipality: 'Borås', women: 144, men: 63, total: 270 }];
createParticipants({ period: '2024', counts: added }).diagnostics;`,
    sv: 'Borås: kvinnor och män är 207, men angivet totalt är 270; skillnad 63.',
    en: 'Borås: women and men are 207, but the given total is 270; difference 63.',
  },
};

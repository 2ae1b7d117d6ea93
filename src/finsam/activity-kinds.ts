/**
 * What an association sorts its activities (*insatser*) by when it tells the nation of them: a category, which every
 * activity has one of, and markings, of which it may have any number.
 *
 * They are agreed and not enacted, and they change. So they are data: `createActivities` takes others in their place.
 */

/** Whom an activity is for: people one by one, or how the members work together. */
export type ActivityFocus = 'individual' | 'structural';

/** The kind of activity that the nation counts by. */
export interface ActivityCategory {
  readonly key: string;
  readonly name: string;
  readonly focus: ActivityFocus;
  /** Where it is said. */
  readonly source?: string;
}

/** A sign beside the category, for what is followed for a time. */
export interface ActivityMarking {
  /** As it is written in the national report: `LTS PRIO`. */
  readonly key: string;
  /** What it is for. */
  readonly name: string;
  readonly source?: string;
}

/** The names of the two, in reports. */
export const focusNames: Readonly<Record<ActivityFocus, string>> = {
  individual: 'Individinriktade insatser',
  structural: 'Strukturövergripande insatser',
};

const agreed = 'nationellt överenskommen indelning av förbundens insatser';

/** The categories in use. */
export const activityCategories: readonly ActivityCategory[] = /* @__PURE__ */ Object.freeze([
  { key: 'individualMapping', name: 'Kartläggning', focus: 'individual', source: agreed },
  { key: 'preparatory', name: 'Förberedande insats', focus: 'individual', source: agreed },
  { key: 'rehabilitation', name: 'Rehabilitering till arbete eller utbildning', focus: 'individual', source: agreed },
  { key: 'preventive', name: 'Förebyggande insats', focus: 'individual', source: agreed },
  { key: 'structuralMapping', name: 'Kartläggning', focus: 'structural', source: agreed },
  { key: 'training', name: 'Utbildning', focus: 'structural', source: agreed },
  { key: 'dialogue', name: 'Dialog och kommunikation', focus: 'structural', source: agreed },
]);

const ownReading = 'vår läsning av förkortningen; inte bekräftad';

/** The markings in use. What the letters stand for is our reading. */
export const activityMarkings: readonly ActivityMarking[] = /* @__PURE__ */ Object.freeze([
  { key: 'LTS PRIO', name: 'Långtidssjukskrivna', source: ownReading },
  { key: 'Unga AE PRIO', name: 'Unga med aktivitetsersättning', source: ownReading },
  { key: 'Unga FUNK PRIO', name: 'Unga med funktionsnedsättning', source: ownReading },
  { key: 'ESF ÄG', name: 'ESF-projekt som förbundet äger', source: ownReading },
  { key: 'ESF MF', name: 'ESF-projekt som förbundet medfinansierar', source: ownReading },
]);

/**
 * What the association itself has to say, under the headings of the report. The words are ours, and short.
 */
export const texts = {
  introduction: `Samordningsförbundet finansierar insatser för dem som behöver samordnad rehabilitering, så att de kan arbeta, studera eller söka arbete. Försäkringskassan, Arbetsförmedlingen, regionen och åtta kommuner är medlemmar.

Året gav ett överskott på 246 tkr, mot budgeterade −1 663 tkr. Det beror på lägre kostnader för kansli och projektledning, på en reserv för ett avslutat projekt som kunde återföras, och på ränta.`,
  outlook:
    'Projektet VILJA fortsätter under 2025. Det egna kapitalet ligger över den nivå som rekommenderas, och ska användas till insatser.',
  signatures:
    'Årsredovisningen är fastställd av styrelsen och undertecknas av ordföranden, vice ordföranden och ledamöterna.',
};

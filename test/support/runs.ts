// How many examples a law is tried on: its usual number, or as many as LAWS_RUNS asks for.

export const runs = (usual: number): number => {
  const asked = process.env.LAWS_RUNS;
  return asked === undefined ? usual : Number(asked);
};

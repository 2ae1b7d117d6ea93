// How many examples a law is tried on, and how long a fuzz run goes on: the usual, or what the environment asks for.

export const runs = (usual: number): number => {
  const asked = process.env.LAWS_RUNS;
  return asked === undefined ? usual : Number(asked);
};

/** For how long a fuzz run goes on: its usual number of seconds, or as many as FUZZ_SECONDS asks for. */
export const seconds = (usual: number): number => {
  const asked = process.env.FUZZ_SECONDS;
  return asked === undefined ? usual : Number(asked);
};

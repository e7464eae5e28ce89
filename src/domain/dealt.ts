import type { SignedAgreement } from './agreement.ts';

/** A signed agreement with an owner for every row, for a simulation: whole goals, each to whoever has fewest rows. */
export function dealt(signed: SignedAgreement, owners: readonly string[]): SignedAgreement {
  const rows = new Map(owners.map((owner) => [owner, 0]));
  const next = () => [...rows].reduce((fewest, each) => (each[1] < fewest[1] ? each : fewest))[0];
  const sections = signed.sections.map((section) => ({
    ...section,
    goals: section.goals.map((goal) => {
      const owner = next();
      const initiatives = goal.initiatives.map((initiative) => ({
        ...initiative,
        indicators: initiative.indicators.map((indicator) => ({ ...indicator, owner })),
      }));
      const count = initiatives.reduce((sum, { indicators }) => sum + indicators.length, 0);
      rows.set(owner, (rows.get(owner) ?? 0) + count);
      return { ...goal, initiatives };
    }),
  }));
  return { ...signed, sections };
}

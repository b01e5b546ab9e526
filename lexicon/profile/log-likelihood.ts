/**
 * The log-likelihood G² of one word in two texts, after Rayson & Garside, "Comparing corpora using frequency profiling"
 * (Workshop on Comparing Corpora, 2000): with O the occurrences and N the length of each text, the expected numbers are
 * E₁ = N₁ · (O₁ + O₂) / (N₁ + N₂) and E₂ = N₂ · (O₁ + O₂) / (N₁ + N₂), and
 *
 *     G² = 2 · (O₁ · ln(O₁ / E₁) + O₂ · ln(O₂ / E₂)), where 0 · ln 0 counts as 0.
 *
 * There N counts words; here it counts characters, the unit that Chinese text has without a segmenter.
 * @returns 0 where both rates are equal, otherwise a positive number; 0 too where either text has no length
 */
export function logLikelihood(o1: number, n1: number, o2: number, n2: number): number {
  if (n1 <= 0 || n2 <= 0) return 0;
  const share = (o1 + o2) / (n1 + n2);
  const part = (observed: number, expected: number) => (observed === 0 ? 0 : observed * Math.log(observed / expected));
  return Math.max(0, 2 * (part(o1, n1 * share) + part(o2, n2 * share)));
}

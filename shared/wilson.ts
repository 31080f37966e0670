/** Of the normal distribution: 95 % lie within so many standard deviations. */
const z = 1.959964;

/**
 * Between what the true proportion lies, with 95 % confidence, where `found` of `total` were so. Unlike the usual formula it
 * holds for proportions near 0 and for few (Wilson 1927; Newcombe 1998, method 3).
 * @param total - at least 1
 */
export function wilsonInterval(found: number, total: number): { low: number; high: number } {
  const proportion = found / total;
  const middle = proportion + z ** 2 / (2 * total);
  const reach = z * Math.sqrt((proportion * (1 - proportion)) / total + z ** 2 / (4 * total ** 2));
  const scale = 1 + z ** 2 / total;
  return { low: Math.max(0, (middle - reach) / scale), high: Math.min(1, (middle + reach) / scale) };
}

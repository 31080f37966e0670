import { z } from 'zod';

/**
 * The vendor's own scale for timeSensor LEGAL 365 ("Was sind die Systemanforderungen für timeSensor LEGAL 365?"): under
 * 10 ms optimal, 10 to 20 good, 20 to 30 mediocre, above 30 bad.
 */
export const latencyGrades = ['optimal', 'good', 'mediocre', 'bad'] as const;
export type LatencyGrade = (typeof latencyGrades)[number];

/** Repeated TCP handshakes with one port. Statistics are over those that came about, and left out where none did. */
export const roundTripsSchema = z.object({
  /** In order of time; `null` where no handshake came about. */
  samplesMs: z.array(z.number().nullable()).max(100),
  failed: z.int(),
  minMs: z.number().optional(),
  medianMs: z.number().optional(),
  /** Nearest rank: of ten samples, the slowest. */
  p95Ms: z.number().optional(),
  /** Mean absolute difference of consecutive samples, as RFC 3550 section 6.4.1 compares packets, but not smoothed. */
  jitterMs: z.number().optional(),
  /** How long this PC itself stood still during a handshake (median): a busy PC lengthens what it measures. */
  localDelayMs: z.number(),
  /** Of the median, each sample less what this PC itself may have caused of it. */
  grade: z.enum(latencyGrades).optional(),
});
export type RoundTrips = z.infer<typeof roundTripsSchema>;

export function gradeOf(ms: number): LatencyGrade {
  if (ms < 10) return 'optimal';
  if (ms < 20) return 'good';
  return ms <= 30 ? 'mediocre' : 'bad';
}

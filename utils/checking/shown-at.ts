import type { Finding, Sensitivity } from '../model';

/** Below this confidence a material finding is not shown at low sensitivity (EDITORIAL: "very sure of"). */
const VERY_SURE = 0.85;

/**
 * Whether a reader sees a finding at a sensitivity: low shows material findings
 * that the checker is very sure of, balanced all material ones, high all.
 */
export function isShownAt(finding: Finding, sensitivity: Sensitivity): boolean {
  switch (sensitivity) {
    case 'low':
      return finding.severity === 'material' && finding.confidence >= VERY_SURE;
    case 'balanced':
      return finding.severity === 'material';
    case 'high':
      return true;
    default:
      throw new Error(`unknown sensitivity: ${String(sensitivity satisfies never)}`);
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.export;

import java.util.ArrayList;
import java.util.List;

/**
 * The proof of sameness, or of a difference.
 *
 * @param rows how many rows of the user's data were compared
 * @param hostileRows how many made-up rows were compared besides
 */
public record ParityReport(int rows, int hostileRows, List<ParityCheck> checks) {

  /** Copies the checks. */
  public ParityReport {
    checks = List.copyOf(checks);
  }

  /** Whether every runtime answers as the reference does. */
  public boolean holds() {
    return checks.stream().allMatch(ParityCheck::holds);
  }

  /** This report with further checks of the same rows behind its own. */
  public ParityReport with(List<ParityCheck> further) {
    List<ParityCheck> all = new ArrayList<>(checks);
    all.addAll(further);
    return new ParityReport(rows, hostileRows, all);
  }

  /** The most rows on an edge that no program could settle, of any runtime. */
  public int undecided() {
    return checks.stream().mapToInt(ParityCheck::undecided).max().orElse(0);
  }
}

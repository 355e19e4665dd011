// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.inspect;

import java.util.List;

/**
 * What was found in a table.
 *
 * @param findings what should be looked at before training, the gravest first
 */
public record Inspection(
    List<Finding> findings, Associations associations, Missingness missingness) {

  /** Copies the findings. */
  public Inspection {
    findings = List.copyOf(findings);
  }
}

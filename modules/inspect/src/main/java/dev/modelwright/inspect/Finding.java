// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.inspect;

import dev.modelwright.base.Message;
import java.util.List;

/**
 * Something that should be looked at before training.
 *
 * @param columns that it is about; none where it is about rows as a whole
 * @param sentence what was found, with its evidence
 * @param remedies what can be done about it, the best first
 */
public record Finding(
    FindingKind kind, List<String> columns, Message sentence, List<Remedy> remedies) {

  /** Copies the lists. */
  public Finding {
    columns = List.copyOf(columns);
    remedies = List.copyOf(remedies);
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.inspect;

import dev.modelwright.base.Message;
import java.util.List;

/**
 * A finding before those of one kind are gathered.
 *
 * @param weight how grave it is among those of its kind
 * @param brief its column with its evidence in a word, for the sentence about many columns
 */
record Draft(Finding finding, double weight, String brief) {

  static Draft of(
      FindingKind kind, String column, Message sentence, List<Remedy> remedies, double weight) {
    return new Draft(new Finding(kind, List.of(column), sentence, remedies), weight, column);
  }

  /** The same with its evidence in a word. */
  Draft brief(String evidence) {
    return new Draft(finding, weight, brief + " (" + evidence + ")");
  }

  FindingKind kind() {
    return finding.kind();
  }
}

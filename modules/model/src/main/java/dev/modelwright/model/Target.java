// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.model;

import java.util.List;

/** What is predicted. */
public sealed interface Target {

  /** The column's name. */
  String name();

  /** A number. */
  record Number(String name) implements Target {}

  /**
   * One of two or more labels. The predicted label is the one of the largest probability, the first
   * of them where several are equal.
   *
   * @param labels in a fixed order; with two, the second is the one that is looked for
   */
  record Label(String name, List<String> labels) implements Target {

    /** Checks that there are at least two different labels. */
    public Label {
      labels = List.copyOf(labels);
      if (labels.size() < 2 || labels.stream().distinct().count() != labels.size()) {
        throw new IllegalArgumentException("labels " + labels + " of " + name);
      }
    }
  }

  /** How many numbers an answer has: 1, or one probability for each label. */
  default int width() {
    return switch (this) {
      case Number number -> 1;
      case Label label -> label.labels().size();
    };
  }
}

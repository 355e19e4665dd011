// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.chart;

import java.util.List;

/**
 * A decision tree as numbers and words, ready to be drawn. All words are in the reader's language.
 *
 * @param title what it shows; may be blank
 * @param root the first node
 * @param classes the names of the parts of every distribution, in order; none for a regression tree
 * @param yes what stands on the edge to where a test holds
 * @param no what stands on the edge to where it does not
 */
public record TreeFigure(String title, Node root, List<String> classes, String yes, String no) {

  /** Keeps a copy of the names. */
  public TreeFigure {
    classes = List.copyOf(classes);
  }

  /** A question or an answer. */
  public sealed interface Node {

    /** What is known about the rows that come here. */
    Facts facts();

    /** The question asked here; blank at a leaf. */
    default String test() {
      return switch (this) {
        case Split split -> split.question();
        case Leaf _ -> "";
      };
    }

    /** How many nodes it has with all below it. */
    default int nodes() {
      return switch (this) {
        case Split split -> 1 + split.yes().nodes() + split.no().nodes();
        case Leaf _ -> 1;
      };
    }

    /** How many edges lead to its deepest leaf. */
    default int depth() {
      return switch (this) {
        case Split split -> 1 + Math.max(split.yes().depth(), split.no().depth());
        case Leaf _ -> 0;
      };
    }
  }

  /**
   * A question.
   *
   * @param question such as {@code age ≤ 42}
   * @param yes where it holds
   * @param no where it does not
   */
  public record Split(String question, Facts facts, Node yes, Node no) implements Node {}

  /** An answer. */
  public record Leaf(Facts facts) implements Node {}

  /**
   * What is known about the rows that come to a node.
   *
   * @param label the answer here, such as a class or a mean
   * @param share of all rows, 0 to 1
   * @param count how many rows
   * @param distribution the share of each class, adding up to 1; for a regression tree one number
   *     from 0 to 1, where the answer lies between the lowest and the highest
   */
  public record Facts(String label, double share, long count, Numbers distribution) {}
}

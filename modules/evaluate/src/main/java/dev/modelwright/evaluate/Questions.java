// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.evaluate;

import dev.modelwright.model.InputType;
import dev.modelwright.model.TreeNode;
import java.util.ArrayList;
import java.util.List;

/** Turns splits of features into questions about raw columns. */
final class Questions {

  private Questions() {}

  static Question of(TreeNode.Split split, Origin origin) {
    return switch (origin.piece()) {
      case Origin.Piece.Whole(InputType type) ->
          compare(
              origin,
              type,
              type == InputType.DATE ? whole(split, origin) : origin.original(split.threshold()));
      case Origin.Piece.Moment moment -> compare(origin, InputType.NUMBER, whole(split, origin));
      case Origin.Piece.Made made ->
          compare(origin, InputType.NUMBER, origin.original(split.threshold()));
      case Origin.Piece.Level(String level) -> level(split, origin, level);
      case Origin.Piece.Position position -> levels(split, origin, position);
    };
  }

  private static Question compare(Origin origin, InputType type, double threshold) {
    return origin.scale() > 0
        ? new Question.AtMost(origin.column(), origin.name(), type, threshold)
        : new Question.AtLeast(origin.column(), origin.name(), type, threshold);
  }

  /** Dates and parts of them are whole numbers. */
  private static double whole(TreeNode.Split split, Origin origin) {
    double threshold = origin.original(split.threshold());
    return origin.scale() > 0 ? Math.floor(threshold) : Math.ceil(threshold);
  }

  private static boolean goesLeft(TreeNode.Split split, Origin origin, double original) {
    return (original - origin.center()) / origin.scale() <= split.threshold();
  }

  private static Question level(TreeNode.Split split, Origin origin, String level) {
    boolean with = goesLeft(split, origin, 1);
    boolean without = goesLeft(split, origin, 0);
    if (with == without) {
      return compare(origin, InputType.NUMBER, origin.original(split.threshold()));
    }
    return new Question.Is(origin.column(), level, with);
  }

  private static Question levels(
      TreeNode.Split split, Origin origin, Origin.Piece.Position position) {
    List<String> left = new ArrayList<>();
    for (int i = 0; i < position.levels().size(); i++) {
      if (goesLeft(split, origin, i)) {
        left.add(position.levels().get(i));
      }
    }
    boolean others = goesLeft(split, origin, position.otherwise());
    return new Question.OneOf(origin.column(), left, others);
  }
}

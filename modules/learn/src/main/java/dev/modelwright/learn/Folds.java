// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Deals rows out to folds by chance, whole groups at a time where there are groups. */
final class Folds {

  private Folds() {}

  /** The fold of each row. */
  static int[] of(Goal goal, int folds) {
    int rows = goal.y().length;
    int[] groups = goal.groups().orElseGet(() -> IntStream.range(0, rows).toArray());
    int[] sizes = sizes(groups);
    List<Integer> order = new ArrayList<>(IntStream.range(0, sizes.length).boxed().toList());
    Collections.shuffle(order, new Random(goal.seed()));
    int[] filled = new int[folds];
    int[] foldOf = new int[sizes.length];
    int next = 0;
    for (int group : order) {
      int fold = goal.groups().isPresent() ? smallest(filled) : next++ % folds;
      foldOf[group] = fold;
      filled[fold] += sizes[group];
    }
    return IntStream.of(groups).map(group -> foldOf[group]).toArray();
  }

  private static int[] sizes(int[] groups) {
    int[] sizes = new int[IntStream.of(groups).max().orElse(-1) + 1];
    for (int group : groups) {
      sizes[group]++;
    }
    return sizes;
  }

  private static int smallest(int[] filled) {
    int smallest = 0;
    for (int fold = 1; fold < filled.length; fold++) {
      smallest = filled[fold] < filled[smallest] ? fold : smallest;
    }
    return smallest;
  }
}

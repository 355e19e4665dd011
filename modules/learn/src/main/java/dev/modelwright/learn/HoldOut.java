// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import dev.modelwright.model.Task;
import dev.modelwright.base.Problem;
import dev.modelwright.model.Target;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Keeps rows back for testing. The rows of each label, or all rows where the target is a number,
 * are shuffled by {@link Collections#shuffle(List, Random)} with {@code new Random(seed)}, label
 * after label in the target's order; the first {@code round(testShare * rows)} of them are for
 * testing, but at least one and not all where there are two or more.
 *
 * @param testShare 0 (nothing is kept back) to 0.9
 */
public record HoldOut(double testShare, long seed) {

  private static final double MOST = 0.9;

  /** A quarter for testing. */
  public static HoldOut usual() {
    return new HoldOut(0.25, 42);
  }

  /**
   * Which rows are for training and which for testing; rows without a target are in neither.
   *
   * @throws dev.modelwright.base.ProblemException if the share is out of range
   */
  public SplitRows split(TargetChoice choice) {
    check();
    Random random = new Random(seed);
    List<Integer> train = new ArrayList<>();
    List<Integer> test = new ArrayList<>();
    for (List<Integer> group : groups(choice)) {
      Collections.shuffle(group, random);
      int kept = kept(group.size());
      test.addAll(group.subList(0, kept));
      train.addAll(group.subList(kept, group.size()));
    }
    return new SplitRows(sorted(train), sorted(test));
  }

  /** The method's name for a model's birth certificate. */
  public String method(Task task) {
    return task == Task.REGRESSION ? "random hold-out" : "stratified hold-out";
  }

  void check() {
    if (!(testShare >= 0 && testShare <= MOST)) {
      throw Problem.at("test-share", "learn.test-share", testShare, MOST).exception();
    }
  }

  /** How many of some rows are for testing. */
  int kept(int rows) {
    int wanted = (int) Math.round(testShare * rows);
    return testShare == 0 || rows < 2 ? 0 : Math.clamp(wanted, 1, rows - 1);
  }

  private static List<List<Integer>> groups(TargetChoice choice) {
    boolean labels = choice.target() instanceof Target.Label;
    int groups = labels ? choice.target().width() : 1;
    List<List<Integer>> rows = new ArrayList<>();
    IntStream.range(0, groups).forEach(k -> rows.add(new ArrayList<>()));
    for (int row : choice.rows()) {
      rows.get(labels ? (int) choice.y()[row] : 0).add(row);
    }
    return rows;
  }

  static int[] sorted(List<Integer> rows) {
    return rows.stream().mapToInt(Integer::intValue).sorted().toArray();
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import dev.modelwright.base.Problem;
import dev.modelwright.data.Dataset;
import dev.modelwright.model.Task;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Keeps rows back as the roles of the columns want it. */
record RoleSplit(HoldOut holdOut, Roles roles) {

  /** Which rows of a table are for training and which for testing. */
  SplitRows split(Dataset table, TargetChoice choice) {
    holdOut.check();
    if (roles.group().isPresent()) {
      return byGroup(roles.groups(table).orElseThrow());
    }
    if (roles.time().isPresent()) {
      return byTime(roles.times(table).orElseThrow());
    }
    return holdOut.split(choice);
  }

  /** The method's name for a model's birth certificate. */
  String method(Task task) {
    return roles
        .group()
        .map(column -> "hold-out of whole groups by " + column)
        .or(() -> roles.time().map(column -> "hold-out of the latest rows by " + column))
        .orElseGet(() -> holdOut.method(task));
  }

  /**
   * Groups are taken by chance; each is for testing if that brings the number of test rows nearer
   * to the share wanted. One group at least is for testing, and one for training.
   */
  private SplitRows byGroup(int[] groups) {
    List<List<Integer>> members = new ArrayList<>();
    for (int row = 0; row < groups.length; row++) {
      while (members.size() <= groups[row]) {
        members.add(new ArrayList<>());
      }
      members.get(groups[row]).add(row);
    }
    int wanted = holdOut.kept(groups.length);
    if (wanted > 0 && members.size() < 2) {
      String column = roles.group().orElseThrow();
      throw Problem.at("column:" + column, "learn.one-group", column).exception();
    }
    Collections.shuffle(members, new Random(holdOut.seed()));
    List<Integer> test = new ArrayList<>();
    List<Integer> train = new ArrayList<>();
    for (List<Integer> group : members) {
      boolean nearer = Math.abs(test.size() + group.size() - wanted) < wanted - test.size();
      (nearer ? test : train).addAll(group);
    }
    if (wanted > 0 && (test.isEmpty() || train.isEmpty())) {
      List<Integer> smallest = Collections.min(members, Comparator.comparingInt(List::size));
      boolean forTest = test.isEmpty();
      (forTest ? train : test).removeAll(smallest);
      (forTest ? test : train).addAll(smallest);
    }
    return new SplitRows(HoldOut.sorted(train), HoldOut.sorted(test));
  }

  /** The border is moved to the nearest change of time, so that no moment is on both sides. */
  private SplitRows byTime(double[] times) {
    int[] order =
        IntStream.range(0, times.length)
            .boxed()
            .sorted(Comparator.comparingDouble(row -> times[row]))
            .mapToInt(Integer::intValue)
            .toArray();
    int kept = holdOut.kept(times.length);
    int border = kept == 0 ? times.length : border(times, order, times.length - kept);
    return new SplitRows(
        IntStream.range(0, border).map(i -> order[i]).sorted().toArray(),
        IntStream.range(border, order.length).map(i -> order[i]).sorted().toArray());
  }

  private int border(double[] times, int[] order, int wanted) {
    return IntStream.range(1, order.length)
        .filter(i -> times[order[i - 1]] < times[order[i]])
        .boxed()
        .min(Comparator.comparingInt(i -> Math.abs(i - wanted)))
        .orElseThrow(
            () -> {
              String column = roles.time().orElseThrow();
              return Problem.at("column:" + column, "learn.one-time", column).exception();
            });
  }
}

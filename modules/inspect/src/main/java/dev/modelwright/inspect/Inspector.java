// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.inspect;

import dev.modelwright.base.JobContext;
import dev.modelwright.base.Message;
import dev.modelwright.data.ColumnInfo;
import dev.modelwright.data.Dataset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks a table over before a model is trained on it. */
public final class Inspector {

  private static final double COLUMNS = 0.8;

  private static final List<Check> CHECKS =
      List.of(
          ColumnChecks::constant,
          ColumnChecks::identifier,
          ColumnChecks::missing,
          ColumnChecks::levels,
          FormChecks::mixed,
          FormChecks::dates,
          new PersonalCheck(),
          new OutlierCheck());

  /** One is as good as another: it has no state. */
  public Inspector() {}

  /**
   * Everything that was found. Constants, duplicates, missing values and sentinels are counted in
   * all rows; what depends on order or on the target is looked at in a sample of at most 20,000.
   *
   * @param target the column to be predicted, if it is known
   * @throws dev.modelwright.base.ProblemException if there is no such target
   */
  public Inspection inspect(Dataset table, Optional<String> target, JobContext context) {
    int[] positions = ColumnSample.positions(table.rowCount(), ColumnSample.MOST);
    Optional<Goal> goal = target.flatMap(name -> Goal.of(table, name, positions));
    List<Check> checks = new ArrayList<>(CHECKS);
    goal.ifPresent(known -> checks.add(new LeakCheck(known)));
    List<Draft> drafts = new ArrayList<>();
    goal.flatMap(TargetCheck::imbalance).ifPresent(drafts::add);
    TableHashes hashes = new TableHashes(table.rowCount());
    SentinelCheck sentinels = new SentinelCheck(table.rowCount());
    MissingMap map = new MissingMap(table.rowCount());
    List<ColumnSample> samples = new ArrayList<>();
    int count = table.columns().size();
    for (int i = 0; i < count; i++) {
      ColumnInfo info = table.columns().get(i);
      context.check();
      context.progress(COLUMNS * i / count, Message.of("inspect.looking", info.name()));
      ColumnView column = ColumnView.of(table, info, positions);
      boolean isTarget = target.equals(Optional.of(info.name()));
      checks.forEach(check -> check.look(column, isTarget).ifPresent(drafts::add));
      if (!isTarget) {
        sentinels.add(column);
      }
      hashes.add(column);
      map.add(column);
      samples.add(column.sample());
    }
    drafts.addAll(sentinels.drafts());
    drafts.addAll(hashes.columns(target));
    hashes.rows().ifPresent(drafts::add);
    Associations associations = Dependence.of(samples, context.part(COLUMNS, 1));
    return new Inspection(Gathering.of(drafts), associations, map.missingness());
  }

  /**
   * Two columns side by side; a category and a number in either order.
   *
   * @throws dev.modelwright.base.ProblemException if a column is not there or cannot be drawn
   */
  public Pair pair(Dataset table, String x, String y, JobContext context) {
    context.check();
    return new Pairing(table).of(x, y);
  }
}

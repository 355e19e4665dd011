// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.inspect;

import dev.modelwright.base.Message;
import dev.modelwright.data.ColumnChoice;
import dev.modelwright.data.ColumnKind;
import dev.modelwright.learn.ColumnRole;
import dev.modelwright.learn.RecipeStep;
import dev.modelwright.learn.Treatment;
import java.util.List;

/** Makes remedies with their labels. */
final class Remedies {

  private static final String OTHER = "other";

  private Remedies() {}

  static Remedy leaveOut(String column) {
    return new Remedy.AddStep(
        Message.of("inspect.leave-out", column),
        new RecipeStep.SetRole(column, ColumnRole.LEFT_OUT));
  }

  static Remedy leaveOut(List<String> columns) {
    return new Remedy.Together(
        Message.of("inspect.leave-out", Say.some(columns)),
        columns.stream().map(Remedies::leaveOut).toList());
  }

  static Remedy treat(String label, String column, Treatment treatment) {
    return new Remedy.AddStep(Message.of(label, column), new RecipeStep.Treat(column, treatment));
  }

  static Remedy gatherRare(String column, int fewestRows) {
    return new Remedy.AddStep(
        Message.of("inspect.gather-rare", column, fewestRows),
        new RecipeStep.Treat(column, new Treatment.GatherRare(fewestRows, OTHER)));
  }

  static Remedy dropDuplicates() {
    return new Remedy.AddStep(
        Message.of("inspect.drop-duplicates"), new RecipeStep.DropDuplicates());
  }

  /** Some texts of the column stand for a missing value. */
  static Remedy missing(String column, List<String> texts) {
    return new Remedy.ChooseColumn(
        Message.of("inspect.take-as-missing", Say.some(texts), column),
        column,
        ColumnChoice.none().withMissing(texts));
  }

  /** The column is of another kind, and some of its texts stand for a missing value. */
  static Remedy read(String column, ColumnKind kind, List<String> missing) {
    String label = kind == ColumnKind.DATE ? "inspect.read-as-date" : "inspect.read-as-number";
    return new Remedy.ChooseColumn(
        Message.of(label, column), column, ColumnChoice.of(kind).withMissing(missing));
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.base.JobContext;
import dev.modelwright.data.ColumnInfo;
import dev.modelwright.data.Dataset;
import dev.modelwright.data.DatasetReader;
import dev.modelwright.inspect.FindingsTest.Border;
import dev.modelwright.learn.BaselineLearner;
import dev.modelwright.learn.ColumnRole;
import dev.modelwright.learn.Learners;
import dev.modelwright.learn.Recipe;
import dev.modelwright.learn.RecipeStep;
import dev.modelwright.learn.TrainPlan;
import dev.modelwright.learn.TrainedModel;
import dev.modelwright.learn.Trainer;
import dev.modelwright.model.InputColumn;
import dev.modelwright.testkit.FakeTicker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every remedy of every kind of finding, applied: a model is trained, and it did what it says. */
class RemediesTest {

  private static final int ROWS = 400;

  @TempDir private Path folder;

  static Stream<Border> borders() {
    return FindingsTest.borders();
  }

  /** The table of a border with two more columns: w, which can be learnt from, and z. */
  private static List<String> rows(Border border) {
    return IntStream.range(0, ROWS)
        .mapToObj(
            i -> {
              boolean copied = border.kind() == FindingKind.DUPLICATE_ROWS;
              int own = copied ? i / 4 : i * 37 % 101;
              return border.over().apply(copied && i == 9 ? 8 : i) + "," + own + ",z" + own % 2;
            })
        .toList();
  }

  @ParameterizedTest
  @MethodSource("borders")
  void trains_and_does_what_it_says(Border border) throws IOException {
    List<String> rows = rows(border);
    Path file =
        Files.writeString(folder.resolve("t.csv"), "x,y,w,z\n" + String.join("\n", rows) + "\n");
    String target = border.target().isEmpty() ? "z" : border.target();
    Dataset table = Looked.read(file);
    List<Finding> findings =
        Looked.inspect(table, target).findings().stream()
            .filter(finding -> finding.kind() == border.kind())
            .toList();
    assertThat(findings).isNotEmpty();
    for (Finding finding : findings) {
      for (Remedy remedy : finding.remedies()) {
        Recipe recipe = remedy.apply(Recipe.none());
        Dataset again = new DatasetReader().read(file, recipe.reading(), JobContext.none());
        TrainedModel model = trained(again, target, recipe);
        did(remedy, table, again, model, new HashSet<>(rows).size());
      }
    }
  }

  private static TrainedModel trained(Dataset table, String target, Recipe recipe) {
    Learners learners = new Learners(List.of(new BaselineLearner()));
    return new Trainer(learners, new FakeTicker(), "test")
        .train(table, TrainPlan.of(target, "baseline").with(recipe), JobContext.none());
  }

  private static void did(
      Remedy remedy, Dataset before, Dataset after, TrainedModel model, int different) {
    switch (remedy) {
      case Remedy.AddStep add -> did(add.step(), model, different);
      case Remedy.ChooseColumn choose -> {
        ColumnInfo then = after.column(choose.column()).orElseThrow();
        assertThat(then.missing())
            .isGreaterThan(before.column(choose.column()).orElseThrow().missing());
        choose.choice().kind().ifPresent(kind -> assertThat(then.storage().isText()).isFalse());
      }
      case Remedy.Together together ->
          together.remedies().forEach(one -> did(one, before, after, model, different));
    }
  }

  private static void did(RecipeStep step, TrainedModel model, int different) {
    switch (step) {
      case RecipeStep.SetRole role -> {
        assertThat(role.role()).isEqualTo(ColumnRole.LEFT_OUT);
        assertThat(model.pipeline().schema().columns().stream().map(InputColumn::name))
            .doesNotContain(role.column());
      }
      case RecipeStep.DropDuplicates drop ->
          assertThat(model.rows().train().length + model.rows().test().length)
              .isEqualTo(different)
              .isLessThan(ROWS);
      case RecipeStep.Treat treat ->
          assertThat(model.recipe()).contains(treat.treatment().sentence(treat.column()));
      case RecipeStep.KeepRows keep -> throw new AssertionError(keep);
      case RecipeStep.DropMissing drop -> throw new AssertionError(drop);
      case RecipeStep.Derive derive -> throw new AssertionError(derive);
    }
  }
}

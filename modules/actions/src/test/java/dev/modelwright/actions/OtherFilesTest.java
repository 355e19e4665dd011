// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.base.JobContext;
import dev.modelwright.base.ProblemException;
import dev.modelwright.data.ColumnChoice;
import dev.modelwright.data.DateOrder;
import dev.modelwright.data.Dialect;
import dev.modelwright.data.ReadOptions;
import dev.modelwright.learn.Recipe;
import dev.modelwright.learn.RecipeStep;
import dev.modelwright.learn.TrainPlan;
import dev.modelwright.learn.Treatment;
import dev.modelwright.model.Pipeline;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a recipe decided in training holds for the other files that a model meets. */
class OtherFilesTest {

  private static final JobContext QUIET = JobContext.none();
  private static final String HEADER = "age,job,opened,late\n";

  private final Actions actions = Bench.actions();

  @TempDir Path folder;

  @BeforeEach
  void train() throws IOException {
    StringBuilder table = new StringBuilder(HEADER);
    for (int i = 0; i < 240; i++) {
      boolean unknown = i % 6 == 0;
      table.append(unknown ? "-999" : String.valueOf(20 + i % 50)).append(',');
      table.append(unknown ? "unknown" : i % 2 == 0 ? "smith" : "clerk").append(',');
      // day first, which only days beyond 12 tell
      table.append("%02d/%02d/2024,".formatted(1 + i % 28, 1 + i % 12));
      table.append(unknown || i % 12 > 8 ? "yes\n" : "no\n");
    }
    table.append("30,visitor,01/01/2024,yes\n".repeat(10));
    Recipe recipe =
        new Recipe(
            ReadOptions.none()
                .with("age", ColumnChoice.none().withMissing(List.of("-999")))
                .with("job", ColumnChoice.none().withMissing(List.of("unknown"))),
            List.of(
                new RecipeStep.KeepRows("if(is_missing(job), 1, job != 'visitor')"),
                new RecipeStep.DropDuplicates(),
                new RecipeStep.Treat("age", new Treatment.MissingIndicator())));
    actions.execute(
        new Action.TrainModel(
            write("train.csv", table.toString()), TrainPlan.of("late", "logistic").with(recipe)),
        QUIET);
    actions.execute(
        new Action.SaveModel(new ModelRef.OfRun(1), folder.resolve("model.mwm")), QUIET);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Judged judge(String rows) throws IOException {
    Path other = write("other.csv", HEADER + rows);
    ModelRef model = new ModelRef.Saved(folder.resolve("model.mwm"));
    return actions.execute(new Action.EvaluateModel(model, other), QUIET);
  }

  private List<String> predict(String rows) throws IOException {
    return answers(HEADER + rows);
  }

  private List<String> answers(String table) throws IOException {
    Path other = write("rows.csv", table);
    Path out = folder.resolve("out.csv");
    actions.execute(new Action.PredictRows(folder.resolve("model.mwm"), other, out), QUIET);
    return Files.readAllLines(out).subList(1, table.split("\n").length);
  }

  @Test
  void rows_outside_the_recipes_conditions_are_left_out_and_counted() throws IOException {
    Judged judged =
        judge(
            "30,smith,02/01/2024,no\n".repeat(3)
                + "40,visitor,02/01/2024,yes\n".repeat(2)
                + "-999,unknown,02/01/2024,yes\n50,clerk,11/01/2024,\n");
    assertThat(judged.evaluation().rows()).isEqualTo(4);
    assertThat(judged.outside()).isEqualTo(2);
    assertThat(judged.skipped()).isEqualTo(1);
  }

  @Test
  void a_model_gives_its_recipe_back_with_what_was_found_out() {
    Recipe carried = actions.execute(new Action.OpenRecipe(folder.resolve("model.mwm")), QUIET);
    assertThat(carried.steps()).hasSize(3);
    assertThat(carried.reading().columns().get("age").missing()).containsExactly("-999");
    assertThat(carried.reading().columns().get("opened").dates())
        .contains(DateOrder.DAY_MONTH_YEAR);
    actions.execute(
        new Action.TrainModel(
            folder.resolve("train.csv"), TrainPlan.of("late", "logistic").with(carried)),
        QUIET);
    assertThat(judgedRun(2).steps()).isEqualTo(judgedRun(1).steps());
  }

  private Pipeline judgedRun(int number) {
    return actions
        .execute(new Action.ExplainModel(new ModelRef.OfRun(number), Optional.empty()), QUIET)
        .pipeline();
  }

  @Test
  void a_model_without_a_recipe_says_so() throws IOException {
    String text = Files.readString(folder.resolve("model.mwm"));
    Path old =
        write(
            "old.mwm",
            text.replaceFirst("\"version\":2", "\"version\":1")
                .replaceFirst(",\"recipe\":\"(\\\\.|[^\"\\\\])*\"", ""));
    assertThatThrownBy(() -> actions.execute(new Action.OpenRecipe(old), QUIET))
        .hasMessageContaining("carries no recipe");
  }

  @Test
  void a_file_without_a_row_that_the_model_is_for_is_refused() {
    assertThatThrownBy(() -> judge("40,visitor,02/01/2024,yes\n".repeat(2)))
        .isInstanceOf(ProblemException.class);
  }

  @Test
  void a_mark_of_a_missing_value_is_answered_like_an_empty_cell() throws IOException {
    List<String> answers =
        predict("-999,unknown,03/05/2024,\n,,03/05/2024,\n30,smith,03/05/2024,\n");
    assertThat(answers.get(0)).isEqualTo(answers.get(1)).isNotEqualTo(answers.get(2));
  }

  /** Alone, these dates fit either order; month first, the days would lie closer together. */
  @Test
  void dates_are_read_in_the_order_of_training() throws IOException {
    String ambiguous = "30,smith,05/01/2024,\n30,smith,05/02/2024,\n30,smith,05/03/2024,\n";
    String plain = "30,smith,2024-01-05,\n30,smith,2024-02-05,\n30,smith,2024-03-05,\n";
    assertThat(predict(ambiguous)).isEqualTo(predict(plain)).doesNotHaveDuplicates();
  }

  @Test
  void numbers_are_read_in_the_style_of_training_unless_they_are_written_otherwise()
      throws IOException {
    StringBuilder table = new StringBuilder("income;late\n");
    for (int i = 0; i < 100; i++) {
      table.append("%d.%03d,5;%s\n".formatted(1 + i % 9, i * 7, i % 9 > 4 ? "yes" : "no"));
    }
    actions.execute(
        new Action.TrainModel(
            write("german.csv", table.toString()), TrainPlan.of("late", "logistic")),
        QUIET);
    actions.execute(
        new Action.SaveModel(new ModelRef.OfRun(2), folder.resolve("model.mwm")), QUIET);

    List<String> grouped = answers("income;late\n7.250;\n1.125;\n");

    assertThat(grouped).isEqualTo(answers("income;late\n7250,0;\n1125,0;\n"));
    assertThat(grouped).isEqualTo(answers("income;late\n7250.00;\n1125.00;\n"));
    assertThat(grouped).doesNotHaveDuplicates();
  }

  @Test
  void a_layout_that_no_one_would_guess_is_taken_from_the_recipe() throws IOException {
    StringBuilder table = new StringBuilder("age-late\n");
    for (int i = 0; i < 60; i++) {
      table.append(20 + i).append(i % 7 > 2 ? "-yes\n" : "-no\n");
    }
    Dialect dashes =
        new Dialect(StandardCharsets.UTF_8, '-', Optional.empty(), Optional.empty(), 0, 1, 0);
    TrainPlan plan =
        TrainPlan.of("late", "logistic").with(Recipe.none().with(ReadOptions.none().with(dashes)));
    Path file = write("dashes.csv", table.toString());
    assertThat(actions.execute(new Action.OpenTable(file), QUIET).dataset().columns()).hasSize(1);
    actions.execute(new Action.TrainModel(file, plan), QUIET);
    actions.execute(
        new Action.SaveModel(new ModelRef.OfRun(2), folder.resolve("model.mwm")), QUIET);

    assertThat(answers("age-late\n30-no\n60-yes\n"))
        .isEqualTo(answers("age,late\n30,no\n60,yes\n"));
  }
}

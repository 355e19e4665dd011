// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn.smile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.modelwright.base.JobContext;
import dev.modelwright.data.Dataset;
import dev.modelwright.learn.HoldOut;
import dev.modelwright.learn.Learners;
import dev.modelwright.learn.TargetChoice;
import dev.modelwright.learn.TrainPlan;
import dev.modelwright.learn.TrainedModel;
import dev.modelwright.learn.Trainer;
import dev.modelwright.model.Pipeline;
import dev.modelwright.model.Predictions;
import dev.modelwright.model.Scorer;
import dev.modelwright.testkit.FakeTicker;
import dev.modelwright.testkit.learn.TableFixture;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From a dataset to a model and its answers. */
class TrainingTest {

  private static Trainer trainer() {
    return new Trainer(
        new Learners(SmileLearners.all(new NativeLinearAlgebra())), new FakeTicker(), "1.2.3");
  }

  private static List<String> lines() {
    Random random = new Random(3);
    List<String> lines = new ArrayList<>(List.of("age,income,purpose,city,amount,default"));
    for (int i = 0; i < 300; i++) {
      double age = 20 + random.nextInt(50);
      String income = i % 17 == 0 ? "" : Integer.toString(20_000 + random.nextInt(60_000));
      String purpose = List.of("car", "home", "trip").get(random.nextInt(3));
      double amount = 100 * age + random.nextInt(1000);
      String bad = age + 20 * random.nextGaussian() < 35 ? "yes" : "no";
      lines.add(
          age
              + ","
              + income
              + ","
              + purpose
              + ",c"
              + random.nextInt(40)
              + ","
              + amount
              + ","
              + bad);
    }
    return lines;
  }

  private static Dataset dataset(List<String> lines) {
    return TableFixture.of(Path.of("credit.csv"), lines, true, cell -> cell);
  }

  private static Pipeline train(Dataset dataset, String target, String learner) {
    return trainer().train(dataset, TrainPlan.of(target, learner), JobContext.none()).pipeline();
  }

  /** Every cell of a test row but the target's label becomes something wild. */
  @ParameterizedTest
  @CsvSource({"linear,amount", "logistic,default", "tree,default", "tree,amount"})
  void test_rows_have_no_influence_on_the_model(String learner, String target) {
    List<String> lines = lines();
    Dataset before = dataset(lines);
    Set<Integer> test =
        Arrays.stream(HoldOut.usual().split(TargetChoice.of(before, target)).test())
            .boxed()
            .collect(Collectors.toSet());
    List<String> wild = new ArrayList<>(lines);
    for (int row : test) {
      String label = lines.get(row + 1).substring(lines.get(row + 1).lastIndexOf(',') + 1);
      wild.set(row + 1, "-98765,1e9,boat,elsewhere" + row % 4 + ",7e7," + label);
    }
    Pipeline clean = train(before, target, learner);
    Pipeline same = train(dataset(wild), target, learner);
    assertThat(test).hasSizeGreaterThan(50);
    assertThat(same).isEqualTo(clean);
  }

  @ParameterizedTest
  @ValueSource(strings = {"logistic", "tree"})
  void a_row_answers_alone_as_it_does_among_others(String learner) {
    Dataset dataset = dataset(lines());
    Scorer scorer = new Scorer(train(dataset, "default", learner));
    Predictions all = scorer.score(dataset.batch(scorer.pipeline().schema()));
    for (int row : new int[] {0, 17, 299}) {
      Dataset one = dataset.rows(new int[] {row});
      Predictions alone = scorer.score(one.batch(scorer.pipeline().schema()));
      assertThat(alone.value(0)).isEqualTo(all.value(row));
    }
  }

  @Test
  void versions_of_the_library_are_kept() {
    Pipeline pipeline = train(dataset(lines()), "default", "tree");
    assertThat(pipeline.provenance().versions()).containsEntry("smile", "6.3.0");
    assertThat(pipeline.provenance().training().parameters())
        .containsEntry("max_depth", "8")
        .containsEntry("split_rule", "gini");
  }

  /** Real tables; the scores to reach are a little below those measured. */
  @ParameterizedTest
  @CsvSource({
    "german.csv, false, c21, logistic, 0.72",
    "german.csv, false, c21, tree, 0.68",
    "penguins.csv, true, species, logistic, 0.96",
    "penguins.csv, true, species, tree, 0.90",
    "breast-cancer-wisconsin.csv, false, c10, logistic, 0.94",
    "adult-train.csv, false, c15, tree, 0.845",
    "tips.csv, true, tip, linear, 0.25",
    "mpg.csv, true, mpg, linear, 0.72",
    "mpg.csv, true, mpg, tree, 0.68",
    "auto_imports.csv, false, c26, linear, 0.70"
  })
  void real_tables_are_learnt(
      String file, boolean header, String target, String learner, double score) {
    Optional<Path> table = TableFixture.shared("tables/" + file);
    assumeThat(table).as("the shared tables are not here").isPresent();
    Dataset dataset = TableFixture.read(table.get(), header);
    TrainedModel model = trainer().train(dataset, TrainPlan.of(target, learner), JobContext.none());
    double[] y = TargetChoice.of(dataset, target).at(model.rows().test());
    Dataset test = dataset.rows(model.rows().test());
    Predictions answers = new Scorer(model.pipeline()).score(test.batch(model.pipeline().schema()));
    assertThat(
            learner.equals("linear") || target.equals("mpg")
                ? determination(answers, y)
                : accuracy(answers, y))
        .isGreaterThan(score);
  }

  private static double accuracy(Predictions answers, double[] y) {
    int right = 0;
    for (int i = 0; i < y.length; i++) {
      right += answers.labelIndex(i) == (int) y[i] ? 1 : 0;
    }
    return (double) right / y.length;
  }

  private static double determination(Predictions answers, double[] y) {
    double mean = Arrays.stream(y).average().orElseThrow();
    double residual = 0;
    double total = 0;
    for (int i = 0; i < y.length; i++) {
      residual += Math.pow(y[i] - answers.value(i), 2);
      total += Math.pow(y[i] - mean, 2);
    }
    return 1 - residual / total;
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn.smile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.modelwright.base.JobContext;
import dev.modelwright.base.Message;
import dev.modelwright.data.ColumnInfo;
import dev.modelwright.data.Dataset;
import dev.modelwright.learn.Fitted;
import dev.modelwright.learn.Learner;
import dev.modelwright.learn.NoParameters;
import dev.modelwright.learn.TrainingSet;
import dev.modelwright.model.LinearInference;
import dev.modelwright.model.LinearPredictor;
import dev.modelwright.model.Matrix;
import dev.modelwright.model.Target;
import dev.modelwright.testkit.learn.Answers;
import dev.modelwright.testkit.learn.LearnerContract;
import dev.modelwright.testkit.learn.SampleSets;
import dev.modelwright.testkit.learn.TableFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import smile.data.DataFrame;
import smile.data.formula.Formula;
import smile.regression.OLS;

class LinearLearnerTest extends LearnerContract<NoParameters> {

  private final NativeLinearAlgebra algebra = new NativeLinearAlgebra();

  @Override
  protected Learner<NoParameters> learner() {
    return new LinearLearner(algebra);
  }

  /** On the features as they are, where the learner standardises them first. */
  @Override
  protected double[] ownAnswers(TrainingSet rows, NoParameters parameters) {
    algebra.load();
    int width = rows.x().columns();
    double[][] table = new double[rows.x().rows()][];
    for (int i = 0; i < table.length; i++) {
      table[i] = Arrays.copyOf(rows.x().row(i), width + 1);
      table[i][width] = rows.y()[i];
    }
    String[] names =
        IntStream.rangeClosed(0, width)
            .mapToObj(j -> j == width ? "y" : "x" + j)
            .toArray(String[]::new);
    DataFrame frame = DataFrame.of(table, names);
    return OLS.fit(Formula.lhs("y"), frame).predict(frame);
  }

  private Fitted fit(TrainingSet rows) {
    return learner().fit(rows, new NoParameters(), 1, JobContext.none());
  }

  /** Numbers of NumPy 1.24.2 (lstsq) and SciPy 1.10.1 (Student's t). */
  @Test
  void inference_is_that_of_textbook_formulas() {
    LinearInference inference = fit(References.regression()).inference().orElseThrow();
    double[][] expected = {
      {2.729483965493016, 0.16701572867471956, 16.342676148837267, 1.9041107075049637e-38},
      {1.1928578052130028, 0.0346245401842648, 34.45122444557689, 4.2863574434653466e-85},
      {-0.40892029810483344, 0.025863960545568974, -15.810428467997715, 7.734622046113428e-37},
      {2.841625556751249, 0.1527475201733656, 18.603415319123066, 3.579276810176274e-45}
    };
    assertThat(inference.terms().stream().map(LinearInference.Term::name))
        .containsExactly("intercept", "x1", "x2", "x3");
    for (int i = 0; i < expected.length; i++) {
      LinearInference.Term term = inference.terms().get(i);
      assertThat(term.estimate()).isCloseTo(expected[i][0], within(1e-12));
      assertThat(term.standardError()).isCloseTo(expected[i][1], within(1e-13));
      assertThat(term.t()).isCloseTo(expected[i][2], within(1e-10));
      assertThat(term.p() / expected[i][3]).isCloseTo(1, within(1e-9));
    }
    assertThat(inference.residualStandardDeviation()).isCloseTo(1.0694083909569534, within(1e-13));
    assertThat(inference.rSquared()).isCloseTo(0.900684255743275, within(1e-13));
    assertThat(inference.adjustedRSquared()).isCloseTo(0.8991641168005701, within(1e-13));
    assertThat(inference.degreesOfFreedom()).isEqualTo(196);
  }

  /** The data are shared, not part of the program; NIST's own scale of correct digits. */
  @ParameterizedTest
  @CsvSource({"norris, 11", "pontius, 11", "longley, 11", "wampler1, 8.5", "wampler4, 7.5"})
  void certified_regressions_are_met(String name, double digits) throws IOException {
    Optional<Path> csv = TableFixture.shared("nist/" + name + ".csv");
    assumeThat(csv).as("the shared tables are not here").isPresent();
    Dataset data = TableFixture.read(csv.get(), true);
    List<String> features =
        data.columns().stream().map(ColumnInfo::name).filter(c -> !c.equals("y")).toList();
    double[] x = new double[data.rowCount() * features.size()];
    for (int j = 0; j < features.size(); j++) {
      double[] column = data.numbers(features.get(j));
      for (int i = 0; i < column.length; i++) {
        x[i * features.size() + j] = column[i];
      }
    }
    Fitted fitted =
        fit(
            new TrainingSet(
                new Matrix(features, data.rowCount(), x),
                data.numbers("y"),
                new Target.Number("y")));
    String certified = Files.readString(TableFixture.shared("nist/" + name + ".json").get());
    assertThat(fitted.notes()).isEmpty();
    for (LinearInference.Term term : fitted.inference().orElseThrow().terms()) {
      double expected = number(certified, term.name());
      double error = Math.abs(term.estimate() - expected) / Math.abs(expected);
      assertThat(-Math.log10(Math.max(error, 1e-15)))
          .as("correct digits of %s", term.name())
          .isGreaterThan(digits);
    }
    double deviation = number(certified, "residual_standard_deviation");
    assertThat(fitted.inference().get().residualStandardDeviation())
        .isCloseTo(deviation, within(1e-8 * Math.max(1, deviation)));
  }

  private static double number(String json, String key) {
    Matcher found = Pattern.compile("\"" + key + "\": *([-+0-9.eE]+)").matcher(json);
    assertThat(found.find()).isTrue();
    return Double.parseDouble(found.group(1));
  }

  @Test
  void a_combination_of_other_features_is_left_out_by_name() {
    TrainingSet rows =
        SampleSets.with(
            References.regression(),
            List.of("a", "b", "sum", "c"),
            x -> new double[] {x[0], x[1], 3 * x[0] - x[1] + 7, x[2]});
    Fitted fitted = fit(rows);
    assertThat(fitted.notes().stream().map(Message::english))
        .containsExactly(
            "Feature sum can be computed from the other features, so it is left out of the model.");
    assertThat(fitted.predictor().features()).containsExactly("a", "b", "c");
    assertThat(((LinearPredictor) fitted.predictor()).weights().getFirst().get(0))
        .isCloseTo(1.1928578052130028, within(1e-10));
  }

  /** A row of weight 3 counts as three; only the degrees of freedom know the difference. */
  @Test
  void a_row_counts_as_often_as_its_weight_says() {
    TrainingSet rows = References.regression();
    double[] weights = IntStream.range(0, 200).mapToDouble(i -> 1 + i % 3).toArray();
    int[] repeated =
        IntStream.range(0, 200)
            .flatMap(i -> IntStream.generate(() -> i).limit(1 + i % 3))
            .toArray();
    double[] x =
        Arrays.stream(repeated)
            .boxed()
            .flatMapToDouble(i -> Arrays.stream(rows.x().row(i)))
            .toArray();
    double[] y = Arrays.stream(repeated).mapToDouble(i -> rows.y()[i]).toArray();
    Fitted many = fit(new TrainingSet(new Matrix(rows.x().names(), y.length, x), y, rows.target()));
    Fitted weighted = fit(new TrainingSet(rows.x(), rows.y(), rows.target(), Optional.of(weights)));
    LinearInference expected = many.inference().orElseThrow();
    LinearInference found = weighted.inference().orElseThrow();
    double ratio = Math.sqrt(expected.degreesOfFreedom() / 196.0);
    assertThat(found.degreesOfFreedom()).isEqualTo(196);
    assertThat(found.rSquared()).isCloseTo(expected.rSquared(), within(1e-12));
    for (int i = 0; i < 4; i++) {
      assertThat(found.terms().get(i).estimate())
          .isCloseTo(expected.terms().get(i).estimate(), within(1e-11));
      assertThat(found.terms().get(i).standardError())
          .isCloseTo(ratio * expected.terms().get(i).standardError(), within(1e-11));
    }
  }

  @Test
  void more_coefficients_than_rows_are_refused_beforehand() {
    TrainingSet rows = SampleSets.first(References.regression(), 4);
    assertThat(learner().unfitFor(rows).orElseThrow().message().english())
        .isEqualTo(
            "Linear regression with 4 coefficients needs more than 4 training rows, but there are"
                + " 4. Leave columns out, or use more rows.");
  }

  @Test
  void a_perfect_fit_has_no_error() {
    TrainingSet rows = References.regression();
    double[] y = new double[200];
    Arrays.setAll(y, i -> 3 + 2 * rows.x().get(i, 2));
    Fitted fitted = fit(new TrainingSet(rows.x(), y, rows.target()));
    assertThat(Answers.of(fitted.predictor(), rows).value(7)).isCloseTo(y[7], within(1e-12));
    assertThat(fitted.inference().orElseThrow().terms())
        .allMatch(term -> term.p() >= 0 && term.p() <= 1);
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.export;

import dev.modelwright.base.Problem;
import dev.modelwright.model.Batch;
import dev.modelwright.model.InputSchema;
import dev.modelwright.model.Predictions;
import dev.modelwright.model.Target;
import dev.modelwright.model.Values;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.pmml4s.PmmlException;
import org.pmml4s.model.Model;

/** A PMML file of our making in PMML4S, an evaluator that others wrote. */
public final class PmmlRuntime implements ScoringModel {

  static final String PREDICTION = "prediction";
  static final String PROBABILITY = "probability_";

  private final Model model;
  private final PmmlHead head;
  private final String where;

  /** Calls into the evaluator, whose checked exceptions its class files do not declare. */
  private interface Call<T> {
    T call() throws PmmlException;
  }

  private PmmlRuntime(Model model, PmmlHead head, String where) {
    this.model = model;
    this.head = head;
    this.where = where;
  }

  /**
   * Opens a file.
   *
   * @throws dev.modelwright.base.ProblemException if there is none, or it is no PMML, or not one
   *     that this program wrote
   */
  public static PmmlRuntime open(Path file) {
    return of(ModelBytes.read(file), file.toString());
  }

  /** Opens a file's bytes; {@code where} is how problems name it. */
  public static PmmlRuntime of(byte[] pmml, String where) {
    PmmlHead head = PmmlHead.read(pmml, where);
    Model model = guarded("export.not-pmml", where, () -> Model.fromBytes(pmml));
    return new PmmlRuntime(model, head, where);
  }

  private static <T> T guarded(String code, String where, Call<T> call) {
    try {
      return call.call();
    } catch (PmmlException | NoSuchElementException | IllegalArgumentException e) {
      throw Problem.at("file", code, where).exception(e);
    }
  }

  @Override
  public String name() {
    return "pmml";
  }

  @Override
  public double bound() {
    return 1e-9;
  }

  @Override
  public InputSchema schema() {
    return head.card().schema();
  }

  @Override
  public Target target() {
    return head.card().target();
  }

  @Override
  public Predictions score(Batch rows) {
    return answers(rows).predictions();
  }

  @Override
  public Answers answers(Batch rows) {
    double[] values = new double[rows.rows() * target().width()];
    List<String> labels = new ArrayList<>();
    for (int row = 0; row < rows.rows(); row++) {
      Map<String, Object> input = row(rows, row);
      Map<String, Object> output =
          guarded("export.cannot-score", where, () -> model.predict(input));
      switch (target()) {
        case Target.Number number -> values[row] = number(output.get(head.prediction()));
        case Target.Label label -> {
          for (int k = 0; k < label.width(); k++) {
            String field = head.probabilities().getOrDefault(label.labels().get(k), "");
            values[row * label.width() + k] = number(output.get(field));
          }
          Object said = output.get(head.prediction());
          labels.add(said == null ? "" : said.toString());
        }
      }
    }
    return new Answers(new Predictions(target(), rows.rows(), values), labels);
  }

  private static double number(@Nullable Object value) {
    return value instanceof Number number ? number.doubleValue() : Double.NaN;
  }

  /** A row's values by name; missing ones are left out. */
  private Map<String, Object> row(Batch rows, int row) {
    Map<String, Object> input = new HashMap<>();
    for (int i = 0; i < schema().columns().size(); i++) {
      String name = schema().columns().get(i).name();
      switch (rows.columns().get(i)) {
        case Values.Numbers(double[] numbers) -> {
          if (!Double.isNaN(numbers[row])) {
            input.put(name, numbers[row]);
          }
        }
        case Values.Texts(@Nullable String[] texts) -> {
          String text = texts[row];
          if (text != null && !text.isEmpty()) {
            input.put(name, text);
          }
        }
      }
    }
    return input;
  }

  @Override
  public void close() {
    // nothing is held
  }
}

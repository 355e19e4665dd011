// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.export;

import dev.modelwright.model.Batch;
import dev.modelwright.model.Pipeline;
import dev.modelwright.model.Predictions;
import dev.modelwright.model.Target;
import dev.modelwright.model.Values;
import jakarta.xml.bind.JAXBException;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.ParserConfigurationException;
import org.jpmml.evaluator.Evaluator;
import org.jpmml.evaluator.EvaluatorUtil;
import org.jpmml.evaluator.InputField;
import org.jpmml.evaluator.LoadingModelEvaluatorBuilder;
import org.jpmml.evaluator.MissingFieldValueException;
import org.xml.sax.SAXException;

/** A PMML file in the other evaluator. */
final class Jpmml implements Runtime {

  private final Evaluator evaluator;
  private final Target target;
  private final PmmlHead head;

  Jpmml(byte[] pmml, Pipeline pipeline) {
    this(pmml, pipeline, PmmlHead.read(pmml, "test"));
  }

  Jpmml(byte[] pmml, Pipeline pipeline, PmmlHead head) {
    this.head = head;
    this.target = pipeline.target();
    try {
      this.evaluator =
          new LoadingModelEvaluatorBuilder().load(new ByteArrayInputStream(pmml)).build();
    } catch (JAXBException | SAXException | ParserConfigurationException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** Checks the rows that the file itself carries. */
  void verify() {
    evaluator.verify();
  }

  @Override
  public String name() {
    return "jpmml";
  }

  @Override
  public double bound() {
    return 1e-9;
  }

  @Override
  public Predictions score(Batch rows) {
    return answers(rows).predictions();
  }

  @Override
  public Answers answers(Batch rows) {
    double[] values = new double[rows.rows() * target.width()];
    List<String> labels = new ArrayList<>();
    for (int row = 0; row < rows.rows(); row++) {
      Map<String, ?> results = results(row(rows, row));
      switch (target) {
        case Target.Number number -> values[row] = number(results.get(head.prediction()));
        case Target.Label label -> {
          for (int k = 0; k < label.width(); k++) {
            values[row * label.width() + k] =
                number(results.get(head.probabilities().get(label.labels().get(k))));
          }
          Object said = results.get(head.prediction());
          labels.add(said == null ? "" : said.toString());
        }
      }
    }
    return new Answers(new Predictions(target, rows.rows(), values), labels);
  }

  /** In a chain, this evaluator says of a missing intermediate result that it is an error. */
  private Map<String, ?> results(Map<String, Object> row) {
    try {
      return EvaluatorUtil.decodeAll(evaluator.evaluate(row));
    } catch (MissingFieldValueException e) {
      return Map.of();
    }
  }

  private static double number(Object value) {
    return value instanceof Number number ? number.doubleValue() : Double.NaN;
  }

  private Map<String, Object> row(Batch rows, int row) {
    Map<String, Object> raw = new LinkedHashMap<>();
    List<String> names = rows.schema().names();
    for (InputField field : evaluator.getInputFields()) {
      int column = names.indexOf(field.getName());
      Object value =
          switch (rows.columns().get(column)) {
            case Values.Numbers(double[] numbers) ->
                Double.isNaN(numbers[row]) ? null : numbers[row];
            case Values.Texts(String[] texts) ->
                texts[row] == null || texts[row].isEmpty() ? null : texts[row];
          };
      raw.put(field.getName(), value);
    }
    Map<String, Object> prepared = new LinkedHashMap<>();
    for (InputField field : evaluator.getInputFields()) {
      prepared.put(field.getName(), field.prepare(raw.get(field.getName())));
    }
    return prepared;
  }
}

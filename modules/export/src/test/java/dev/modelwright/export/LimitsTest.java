// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.base.ProblemException;
import dev.modelwright.base.Texts;
import dev.modelwright.model.Aggregation;
import dev.modelwright.model.ConstantPredictor;
import dev.modelwright.model.Doubles;
import dev.modelwright.model.InputColumn;
import dev.modelwright.model.InputSchema;
import dev.modelwright.model.Link;
import dev.modelwright.model.Pipeline;
import dev.modelwright.model.Predictor;
import dev.modelwright.model.Target;
import dev.modelwright.model.Tree;
import dev.modelwright.model.TreeEnsemble;
import dev.modelwright.model.TreeNode;
import dev.modelwright.testkit.model.SamplePipelines;
import dev.modelwright.testkit.model.SampleRows;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a format cannot hold is said, and what it can hold at its limits is right. */
class LimitsTest {

  @Test
  void a_tree_as_deep_as_pmml_goes_is_right_and_a_deeper_one_is_said() {
    proves(Format.PMML, number("x", deep(90)));
    proves(Format.PMML, chained(deep(90)));
    proves(Format.ONNX, number("x", deep(91)));
    problem("export.too-deep", Format.PMML, number("x", deep(91)));
  }

  @Test
  void a_thousand_labels_are_right() {
    List<String> labels = IntStream.range(0, 1000).mapToObj(i -> "label " + i).toList();
    double[] shares = new double[1000];
    java.util.Arrays.fill(shares, 1.0 / 1024);
    shares[3] = 12.5 / 1024;
    shares[700] = 12.5 / 1024;
    Pipeline pipeline =
        pipeline("x", new ConstantPredictor(Doubles.of(shares)), new Target.Label("y", labels));
    for (Format format : Format.values()) {
      proves(format, pipeline);
    }
  }

  @Test
  void a_control_character_is_no_xml() {
    Pipeline pipeline = number("x\u0001", deep(1));
    problem("export.not-xml", Format.PMML, pipeline);
  }

  @Test
  void without_any_column_there_are_no_rows_for_onnx() {
    Pipeline pipeline =
        new Pipeline(
            new InputSchema(List.of()),
            List.of(),
            new ConstantPredictor(Doubles.of(1)),
            new Target.Number("y"),
            SamplePipelines.provenance(),
            Optional.empty());
    problem("export.no-columns", Format.ONNX, pipeline);
  }

  @Test
  void both_languages_have_the_same_sentences() throws IOException {
    assertThat(sentences("messages.properties").stringPropertyNames())
        .isEqualTo(sentences("messages_zh_CN.properties").stringPropertyNames());
  }

  private static Properties sentences(String file) throws IOException {
    Properties properties = new Properties();
    try (InputStream in = Exports.class.getResourceAsStream(file)) {
      properties.load(in);
    }
    return properties;
  }

  private static void proves(Format format, Pipeline pipeline) {
    try (ScoringModel model = format.open(format.exporter().export(pipeline))) {
      ParityReport report =
          new Parity().prove(pipeline, SampleRows.plain(pipeline.schema(), 50, 1), List.of(model));
      assertThat(report.holds()).as("%s", report).isTrue();
    }
  }

  private static void problem(String code, Format format, Pipeline pipeline) {
    assertThatThrownBy(() -> format.exporter().export(pipeline))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> {
              assertThat(e.problem().message().code()).isEqualTo(code);
              assertThat(Texts.render(e.problem().message(), Locale.SIMPLIFIED_CHINESE))
                  .endsWith("。");
            });
  }

  private static Pipeline number(String column, Tree tree) {
    Predictor predictor =
        new TreeEnsemble(
            List.of(column), List.of(tree), Aggregation.MEAN, Doubles.of(0), Link.IDENTITY);
    return pipeline(column, predictor, new Target.Number("y"));
  }

  /** As deep within the document as a tree can stand. */
  private static Pipeline chained(Tree tree) {
    Predictor predictor =
        new TreeEnsemble(
            List.of("x"), List.of(tree, tree), Aggregation.SUM, Doubles.of(0), Link.LOGIT);
    return pipeline("x", predictor, new Target.Label("y", List.of("no", "yes")));
  }

  private static Pipeline pipeline(String column, Predictor predictor, Target target) {
    return new Pipeline(
        new InputSchema(List.of(InputColumn.number(column))),
        List.of(),
        predictor,
        target,
        SamplePipelines.provenance(),
        Optional.empty());
  }

  /** A tree that splits again and again on one side. */
  private static Tree deep(int splits) {
    List<TreeNode> nodes = new ArrayList<>();
    for (int i = 0; i < splits; i++) {
      nodes.add(new TreeNode.Split(0, 90 - i, 2 * i + 2, 2 * i + 1, false, 1));
      nodes.add(new TreeNode.Leaf(Doubles.of(i), 1));
    }
    nodes.add(new TreeNode.Leaf(Doubles.of(-1), 1));
    return new Tree(nodes);
  }
}

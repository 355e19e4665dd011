// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.modelwright.evaluate.TreeDescription.Branch;
import dev.modelwright.evaluate.TreeDescription.Node;
import dev.modelwright.evaluate.TreeDescription.Outcome;
import dev.modelwright.model.Aggregation;
import dev.modelwright.model.Doubles;
import dev.modelwright.model.InputColumn;
import dev.modelwright.model.InputSchema;
import dev.modelwright.model.InputType;
import dev.modelwright.model.Link;
import dev.modelwright.model.MissingPolicy;
import dev.modelwright.model.Pipeline;
import dev.modelwright.model.Step;
import dev.modelwright.model.Target;
import dev.modelwright.model.Tree;
import dev.modelwright.model.TreeEnsemble;
import dev.modelwright.model.TreeNode;
import dev.modelwright.model.UnseenPolicy;
import dev.modelwright.testkit.model.SamplePipelines;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TreeDescriptionTest {

  @Test
  void splits_are_said_in_the_columns_own_units() {
    TreeDescription tree = TreeDescription.of(SamplePipelines.regressionTree()).orElseThrow();
    assertThat(
            tree.nodes().stream().flatMap(n -> n.branch().stream()).map(b -> b.question().text()))
        .containsExactly(
            "age ≤ 42.9",
            "income ≤ 30000.1",
            "purpose = car",
            "opened.year ≤ 2005",
            "last seen.hour ≤ 11");
    assertThat(tree.trees()).isEqualTo(1);
    assertThat(tree.labels()).isEmpty();
  }

  @Test
  void nodes_have_depth_share_and_children() {
    List<Node> nodes = TreeDescription.of(SamplePipelines.regressionTree()).orElseThrow().nodes();
    assertThat(nodes.stream().map(Node::depth)).containsExactly(0, 1, 1, 2, 2, 2, 2, 3, 3, 4, 4);
    assertThat(nodes.get(1).share()).isEqualTo(400.0 / 750);
    Branch purpose = nodes.get(2).branch().orElseThrow();
    assertThat(purpose.yes()).isEqualTo(6);
    assertThat(purpose.no()).isEqualTo(5);
    Branch age = nodes.get(0).branch().orElseThrow();
    assertThat(age.yes()).isEqualTo(1);
  }

  @Test
  void a_missing_value_goes_where_its_filling_goes() {
    List<Node> nodes = TreeDescription.of(SamplePipelines.regressionTree()).orElseThrow().nodes();
    assertThat(nodes.get(0).branch().map(Branch::missingLeft)).contains(true); // 41.5 years
    assertThat(nodes.get(1).branch().map(Branch::missingLeft)).contains(false); // 32,100
    assertThat(nodes.get(2).branch().map(Branch::missingLeft)).contains(false); // a car
  }

  @Test
  void a_split_says_the_mean_of_its_leaves_by_rows() {
    Pipeline pipeline = tree(new Step.Scale("x", "z", 10, 2), 0.5, "z", 30, 10);
    TreeDescription tree = TreeDescription.of(pipeline).orElseThrow();
    assertThat(tree.nodes().get(0).outcome()).isEqualTo(new Outcome.Mean(0.75 * 4 + 0.25 * 8 + 1));
    assertThat(tree.nodes().get(1))
        .isEqualTo(new Node(1, 1, 0.75, new Outcome.Mean(5), Optional.empty()));
  }

  @Test
  void labels_have_shares() {
    TreeDescription tree = TreeDescription.of(SamplePipelines.classificationTree()).orElseThrow();
    assertThat(tree.labels()).containsExactly("A", "B", "C");
    for (Node node : tree.nodes()) {
      Doubles shares = ((Outcome.Shares) node.outcome()).shares();
      assertThat(shares.stream().sum()).isCloseTo(1, within(1e-12));
    }
  }

  @Test
  void a_tree_among_summed_ones_says_what_it_adds() {
    TreeDescription tree = TreeDescription.of(SamplePipelines.boosted(), 4).orElseThrow();
    assertThat(tree.tree()).isEqualTo(4);
    assertThat(tree.trees()).isEqualTo(5);
    assertThat(tree.nodes().get(3).outcome())
        .isEqualTo(new Outcome.Score(Doubles.of(0.3 * 0 - 0.7 + 0.11 * 4)));
  }

  @Test
  void a_turned_sign_turns_the_question() {
    Pipeline pipeline = tree(new Step.Scale("x", "z", 10, -2), 0.5, "z", 1, 1);
    assertThat(question(pipeline))
        .isEqualTo(new Question.AtLeast("x", "x", InputType.NUMBER, 9))
        .extracting(Question::text)
        .isEqualTo("x ≥ 9");
  }

  @Test
  void positions_become_sets_of_levels() {
    assertThat(question(levels(0.5))).isEqualTo(new Question.OneOf("c", List.of("a"), true));
    assertThat(question(levels(1.5)).text()).isEqualTo("c ∈ {a, b}");
    assertThat(question(levels(-0.5))).isEqualTo(new Question.OneOf("c", List.of(), true));
    assertThat(question(levels(7)).text()).isEqualTo("c ∈ {a, b, c, d, e, f, … +1}");
  }

  @Test
  void dates_are_written_as_dates() {
    assertThat(new Question.AtMost("d", "d", InputType.DATE, 0).text()).isEqualTo("d ≤ 1970-01-01");
    assertThat(new Question.AtMost("d", "d", InputType.DATETIME, 1e9).text())
        .isEqualTo("d ≤ 2001-09-09T01:46:40");
    assertThat(new Question.AtMost("d", "d", InputType.DATE, 1e300).text()).isEqualTo("d ≤ 1E+300");
  }

  @Test
  void numbers_are_written_short() {
    assertThat(new Question.AtMost("x", "x", InputType.NUMBER, 1234567.5).text())
        .isEqualTo("x ≤ 1234570");
    assertThat(new Question.AtMost("x", "x", InputType.NUMBER, 0.1 + 0.2).text())
        .isEqualTo("x ≤ 0.3");
    assertThat(new Question.AtMost("x", "x", InputType.NUMBER, 1.25e-9).text())
        .isEqualTo("x ≤ 1.25E-9");
    assertThat(new Question.AtMost("x", "x", InputType.NUMBER, Double.POSITIVE_INFINITY).text())
        .isEqualTo("x ≤ ∞");
  }

  @Test
  void what_has_no_trees_has_no_description() {
    assertThat(TreeDescription.of(SamplePipelines.linear())).isEmpty();
    assertThat(TreeDescription.of(SamplePipelines.forest(), 7)).isEmpty();
  }

  private static Question question(Pipeline pipeline) {
    return TreeDescription.of(pipeline)
        .orElseThrow()
        .nodes()
        .getFirst()
        .branch()
        .orElseThrow()
        .question();
  }

  private static Pipeline levels(double threshold) {
    List<String> levels = List.of("a", "b", "c", "d", "e", "f", "g");
    return tree(new Step.Ordinal("c", "p", levels, -1), threshold, "p", 1, 1);
  }

  private static Pipeline tree(
      Step step, double threshold, String feature, double left, double right) {
    Tree tree =
        new Tree(
            List.of(
                new TreeNode.Split(0, threshold, 1, 2, false, left + right),
                new TreeNode.Leaf(Doubles.of(4), left),
                new TreeNode.Leaf(Doubles.of(8), right)));
    return new Pipeline(
        new InputSchema(
            List.of(
                InputColumn.number("x"),
                new InputColumn(
                    "c",
                    InputType.CATEGORY,
                    List.of("a", "b"),
                    Optional.empty(),
                    MissingPolicy.ALLOW,
                    UnseenPolicy.OTHER))),
        List.of(step),
        new TreeEnsemble(
            List.of(feature), List.of(tree), Aggregation.MEAN, Doubles.of(1), Link.IDENTITY),
        new Target.Number("y"),
        SamplePipelines.provenance(),
        Optional.empty());
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.modelwright.actions.Run;
import dev.modelwright.evaluate.Coefficients;
import dev.modelwright.evaluate.TreeDescription;
import dev.modelwright.model.Doubles;
import dev.modelwright.ui.text.Language;
import dev.modelwright.ui.text.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Rules and lines of tables. */
class ExplainPartsTest {

  private final Words words = new Words(Language.EN);

  @Test
  void the_rules_of_a_tree_are_its_leaves_and_cover_every_row_once() {
    Run run = new SampleRuns().train("clinical.csv", "diagnosis", "tree", Map.of("max_depth", "4"));
    TreeDescription tree = TreeDescription.of(run.pipeline()).orElseThrow();
    List<Rule> rules = Rule.of(tree);
    assertThat(rules)
        .hasSize((int) tree.nodes().stream().filter(node -> node.branch().isEmpty()).count())
        .isSortedAccordingTo(Comparator.comparingDouble(Rule::share).reversed());
    assertThat(rules.stream().mapToDouble(Rule::share).sum()).isCloseTo(1, within(1e-9));
    assertThat(rules).allSatisfy(rule -> assertThat(rule.conditions()).hasSizeBetween(1, 4));
  }

  @Test
  void a_rule_says_its_answer_and_how_sure_it_is() {
    RuleText text = new RuleText(words, List.of("no", "yes"));
    Rule rule =
        new Rule(
            List.of("age ≤ 30", "income > 1000"),
            new TreeDescription.Outcome.Shares(Doubles.of(0.25, 0.75)),
            0.125);
    assertThat(text.line(rule))
        .isEqualTo("IF age ≤ 30 and income > 1000 THEN yes (75%) [12.5% of training rows]");
    assertThat(text.shown(rule)).isEqualTo("age\u00a0≤\u00a030 and income\u00a0>\u00a01000");
  }

  @Test
  void a_number_is_an_answer_too_and_a_single_leaf_always_holds() {
    RuleText text = new RuleText(words, List.of());
    Rule rule = new Rule(List.of(), new TreeDescription.Outcome.Mean(12345.6), 1);
    assertThat(text.line(rule)).isEqualTo("IF always THEN 12,300 [100% of training rows]");
    assertThat(text.answer(new TreeDescription.Outcome.Score(Doubles.of(0.5)))).isEqualTo("0.500");
  }

  @Test
  void the_intercept_leads_and_the_weightiest_term_follows() {
    Coefficients.Equation equation =
        new Coefficients.Equation(
            Optional.of("yes"), -2, Optional.empty(), List.of(term("a", 0.1), term("b", -3)));
    assertThat(TermLine.of(equation))
        .containsExactly(
            new TermLine(
                Optional.empty(),
                -2,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Optional.empty()),
            line("b", -3),
            line("a", 0.1));
  }

  private static Coefficients.Term term(String name, double weight) {
    return new Coefficients.Term(
        name, name, weight, weight, OptionalDouble.of(Math.exp(weight)), Optional.empty());
  }

  private static TermLine line(String name, double weight) {
    return new TermLine(
        Optional.of(name),
        weight,
        OptionalDouble.of(weight),
        OptionalDouble.of(Math.exp(weight)),
        Optional.empty());
  }
}
